#pragma once

#include "protocol/importing/columnmap.h"
#include "protocol/importing/importfile.h"
#include "protocol/importing/rejectsfile.h"
#include "protocol/tablefiles/tablereader.h"
#include "services/imports.h"

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// What every kind of import does alike: reads rows, counts and rejects them, keeps the keys of what
// was taken, commits by the thousand.
class ImportRun
{
public:
    ImportRun(Desk &desk, const ImportOrder &order);

    Desk &desk() { return m_desk; }
    const ImportOrder &order() const { return m_order; }
    const ColumnMap &columns() const { return m_columns; }
    ImportOutcome &outcome() { return m_outcome; }
    const InstalledProgramme &installed() const { return m_installed; }
    const Programme &programme() const { return *m_installed.programme; }
    Imports &imports() { return m_imports; }

    // The next whole row; malformed ones are counted and rejected. Nothing at the end or when
    // cancelled.
    std::optional<TableRow> next();

    void reject(qint64 line, const RowComplaint &complaint);
    void reject(qint64 line, const Refusal &refusal);

    // The key of a thing that names itself, and of a row that doesn't (S42).
    QByteArray keyOf(QStringView what, const QString &id) const;
    QByteArray keyOfLine(qint64 line) const;

    // One operation or a few, all or none: opens a transaction where none is, commits every
    // thousandth; what is taken is known by those keys. A refusal that concerns the whole run ends
    // it (stopped()).
    Result<Answer> take(const QByteArrayList &keys,
                        const std::function<Result<Answer>()> &operation);
    const std::optional<Refusal> &stopped() const { return m_stopped; }
    bool isCancelled(qint64 done, qint64 total, bool isReading);

    void finish(); // commits what is open; a dry run takes everything back
    // Makes the file of rejects, so that a place that takes none is told before anything is taken.
    void openRejects();
    void writeRejects(); // reads the file once more for the cells of what was rejected

private:
    ReadOptions reading() const;
    std::unique_ptr<TableReader> openReader();
    void reject(const ImportReject &reject, const QString &sentence);
    bool isPieceFull() const;
    void letOthersWrite(); // where no transaction stands
    QByteArray digestOfFile();

    Desk &m_desk;
    const ImportOrder &m_order;
    ImportOutcome m_outcome;
    std::unique_ptr<Desk::Batch> m_transaction;
    std::optional<qint64> m_batch;
    int m_uncommitted = 0;
    std::optional<Refusal> m_stopped;
    qint64 m_toldMs = 0;
    qint64 m_begunMs = 0; // the open transaction
    qint64 m_pausedMs = 0;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal = 0;
    QByteArray m_digest; // of the file's bytes
    // Opening a workbook reads much of it, and asks the members above whether to go on.
    std::unique_ptr<TableReader> m_reader;
    std::optional<RejectsFile> m_rejects;
    ColumnMap m_columns;
    bool m_hasHeading = true;
    bool m_isFirstRead = true; // the row that stands where others have their heading
    InstalledProgramme m_installed;
    Imports m_imports;
};

// Each kind takes the rows of a run.
void importMembers(ImportRun &run);
void importPurchases(ImportRun &run);
void importProducts(ImportRun &run);

// The index of the category or tier that is meant by id, else by name in any language.
std::optional<QString> idMeant(const std::vector<Category> &categories, const QString &text);
std::optional<QString> idMeant(const std::vector<Tier> &tiers, const QString &text);

// The first rows of a file, held back until its dates are understood.
inline constexpr std::size_t rowsLookedAt = 1'000;

} // namespace regulars
