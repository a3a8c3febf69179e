#pragma once

#include "programme/programme.h"
#include "protocol/importing/columnmap.h"
#include "protocol/importing/importfile.h"
#include "protocol/tablefiles/tablereader.h"

#include <memory>
#include <variant>
#include <vector>

namespace regulars
{

// The products of a table, taken row by row into a programme of one's own: new ones, and whatever
// is told anew of those that are known.
class ProductMerge
{
public:
    enum class Taken { New, Changed, Same };

    // Categories that nobody knows are made where that is wished; else their rows are rejected.
    explicit ProductMerge(Programme programme, bool addsCategories = false);

    // The reason why not, or what became of it.
    std::variant<Taken, RowComplaint> take(const ColumnMap &columns, const QStringList &cells);

    const Programme &programme() const { return m_programme; }
    // By name, in their order.
    const QStringList &newCategories() const { return m_newCategories; }

private:
    std::optional<RowComplaint> fill(const ColumnMap &columns, const QStringList &cells,
                                     Product &product);
    std::optional<int> category(const QString &text);

    Programme m_programme;
    bool m_addsCategories;
    QHash<QString, std::size_t> m_at;
    QHash<QString, int> m_categories; // what was meant by a cell
    QStringList m_newCategories;
};

// What a file of products would make of a programme; nothing is written.
struct ProductTrial
{
    ImportOutcome outcome;             // taken: new and changed ones
    qint64 added = 0;                  // of these, new
    QStringList newCategories;         // likewise made by it
    std::vector<ImportReject> rejects; // by line
    std::vector<QStringList> cells;    // of each reject, as far as they could be read
    QByteArray text;                   // the programme with them
};

// Throws FileError, ImportError, ReadingCancelled.
ProductTrial tryProducts(const ImportOrder &order, const std::shared_ptr<const Programme> &base,
                         bool addsCategories, const std::function<bool()> &isCancelled = {});

// All products as a table that the same columns are found in again; CSV or XLSX by the file's
// ending. Names in that language. Throws FileError.
void writeProducts(const Programme &programme, const QString &language, const QString &path);

} // namespace regulars
