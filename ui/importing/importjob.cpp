#include "ui/importing/importjob.h"

#include "protocol/importing/importerror.h"
#include "protocol/importing/importpreview.h"
#include "protocol/importing/importtrial.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int tellingMs = 100;

// Whatever goes wrong becomes a sentence: nothing leaves a thread by throwing.
void guarded(ImportEnd &end, const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &error) {
        end.trouble = troubleText(error);
    } catch (const ReadingCancelled &) {
        end.outcome.emplace();
        end.outcome->isCancelled = true;
    } catch (const FileError &error) {
        end.trouble = troubleText(error);
    } catch (const ImportError &error) {
        end.trouble = reasonText(error.message());
    } catch (const std::exception &error) {
        end.trouble = QString::fromUtf8(error.what());
    }
}

void keep(ImportEnd &end, Result<ImportOutcome> outcome)
{
    if (outcome) {
        end.outcome = std::move(*outcome);
    } else {
        end.refusal = outcome.refusal();
    }
}

} // namespace

ImportJob::ImportJob(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
{
    m_telling.setInterval(tellingMs);
    connect(&m_telling, &QTimer::timeout, this, &ImportJob::progressed);
}

ImportJob::~ImportJob()
{
    disconnect();
    cancel();
}

ImportProgress ImportJob::progress() const
{
    return m_share ? ImportProgress{m_share->done, m_share->total, m_share->isReading}
                   : ImportProgress{0, 0, true};
}

void ImportJob::begin()
{
    m_share = std::make_shared<Share>();
    m_isRunning = true;
    m_telling.start();
}

void ImportJob::end(const ImportEnd &end)
{
    m_telling.stop();
    m_isRunning = false;
    emit ended(end);
}

ImportOrder ImportJob::listened(ImportOrder order, const std::shared_ptr<Share> &share,
                                ImportEnd &end)
{
    order.progress = [share](const ImportProgress &progress) {
        share->done = progress.done;
        share->total = progress.total;
        share->isReading = progress.isReading;
        return !share->isCancelled;
    };
    order.rejected = [&end](const ImportReject &reject) { end.rejects.push_back(reject); };
    return order;
}

// By line, the first of them with their cells.
void ImportJob::addCells(const ImportOrder &order, const std::shared_ptr<Share> &share,
                         ImportEnd &end)
{
    std::stable_sort(end.rejects.begin(), end.rejects.end(),
                     [](const ImportReject &a, const ImportReject &b) { return a.line < b.line; });
    std::vector<qint64> lines;
    for (std::size_t i = 0; i < std::min(mostShown, end.rejects.size()); ++i) {
        lines.push_back(end.rejects[i].line);
    }
    const auto cells = cellsOfLines(order, lines, [share] { return share->isCancelled.load(); });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto found = cells.find(lines[i]);
        end.shown.push_back({end.rejects[i], found == cells.end() ? QStringList() : found->second});
    }
}

void ImportJob::tryOut(const ImportOrder &order)
{
    begin();
    m_trial = m_shop.background().read(
        this,
        [order, share = m_share](Background::Reading &reading) {
            ImportEnd end;
            guarded(end, [&] {
                keep(end, tryImport(reading.store, reading.clock, reading.desk.who(),
                                    listened(order, share, end)));
                addCells(order, share, end);
            });
            return end;
        },
        [this](const ImportEnd &end) { this->end(end); }, Background::Lane::Long,
        [this](const QString &message) {
            ImportEnd failed;
            failed.trouble = message;
            end(failed);
        });
}

void ImportJob::take(const ImportOrder &order)
{
    begin();
    const auto end = std::make_shared<ImportEnd>();
    const auto desk =
        std::make_shared<Desk>(m_shop.store(), m_shop.clock(), m_shop.settings().tillName());
    desk->seat(m_shop.desk().who()); // whoever began it, also when somebody else stands here since
    m_work = std::make_unique<TurnedWork>(
        [order, desk, end, share = m_share](const TurnedWork::Pause &pause) {
            guarded(*end, [&] {
                ImportOrder heard = listened(order, share, *end);
                heard.pause = pause;
                keep(*end, importFile(*desk, heard));
            });
            guarded(*end, [&] { addCells(order, std::make_shared<Share>(), *end); });
        });
    connect(m_work.get(), &TurnedWork::ended, this, [this, end] { this->end(*end); });
}

void ImportJob::cancel()
{
    if (!m_isRunning) {
        return;
    }
    m_share->isCancelled = true;
    if (!m_work || !m_work->isRunning()) {
        m_trial.cancel(); // nobody waits for it: it ends when it comes to it
        ImportEnd nothing;
        nothing.outcome.emplace();
        nothing.outcome->isCancelled = true;
        end(nothing);
    }
}

} // namespace regulars
