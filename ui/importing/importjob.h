#pragma once

#include "protocol/importing/importfile.h"
#include "ui/background.h"
#include "ui/turnedwork.h"

#include <atomic>

namespace regulars
{

class Shop;

// A row that was not taken, as it stands in the file.
struct RejectedRow
{
    ImportReject reject;
    QStringList cells;
};

// How an import, or the trial of one, came out.
struct ImportEnd
{
    std::optional<ImportOutcome> outcome;
    std::optional<Refusal> refusal;
    QString trouble;                   // the world failed: a sentence in the window's language
    std::vector<ImportReject> rejects; // by line
    std::vector<RejectedRow> shown;    // the first of them with their cells
};

// A file on its way into the shop: tried on a copy in the background, or taken in turns with the
// window. Cancelled when it goes.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostShown = 500;

    explicit ImportJob(Shop &shop, QObject *parent = nullptr);
    ~ImportJob() override;

    void tryOut(const ImportOrder &order);
    void take(const ImportOrder &order);
    // The trial is dropped; of an import, what was taken stays.
    void cancel();

    bool isRunning() const { return m_isRunning; }
    bool isCancelled() const { return m_share && m_share->isCancelled; }
    ImportProgress progress() const;

signals:
    void progressed();
    void ended(const regulars::ImportEnd &end);

private:
    // What the thread that works tells, and is told.
    struct Share
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isReading = true;
        std::atomic<bool> isCancelled = false;
    };
    void begin();
    void end(const ImportEnd &end);
    static ImportOrder listened(ImportOrder order, const std::shared_ptr<Share> &share,
                                ImportEnd &end);
    static void addCells(const ImportOrder &order, const std::shared_ptr<Share> &share,
                         ImportEnd &end);

    Shop &m_shop;
    bool m_isRunning = false;
    std::shared_ptr<Share> m_share;
    Background::Ticket m_trial;
    QTimer m_telling;
    std::unique_ptr<TurnedWork> m_work;
};

} // namespace regulars
