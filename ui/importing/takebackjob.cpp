#include "ui/importing/takebackjob.h"

#include "services/importundo.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/shop.h"

namespace regulars
{

namespace
{

constexpr int tellingEachMs = 100;

} // namespace

TakeBackJob::TakeBackJob(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
{
    m_telling.setInterval(tellingEachMs);
    connect(&m_telling, &QTimer::timeout, this, &TakeBackJob::progressed);
}

TakeBackJob::~TakeBackJob()
{
    disconnect();
    cancel();
}

void TakeBackJob::run(const QString &import)
{
    m_share = std::make_shared<Share>();
    const auto desk =
        std::make_shared<Desk>(m_shop.store(), m_shop.clock(), m_shop.settings().tillName());
    desk->seat(m_shop.desk().who()); // whoever began it, also when somebody else stands here since
    m_work = std::make_unique<TurnedWork>([share = m_share, desk, envelope = m_shop.envelope(),
                                           import](const TurnedWork::Pause &pause) {
        const auto progress = [share](qint64 done, qint64 total) {
            share->done = done;
            share->total = total;
            return !share->isCancelled;
        };
        try {
            const Result<Answer> undone =
                ImportUndo(*desk).undo(envelope, {import}, {progress, pause});
            if (!undone) {
                share->end.refusal = undone.refusal();
            }
        } catch (const StorageError &error) {
            share->end.trouble = troubleText(error);
        } catch (const std::exception &error) {
            share->end.trouble = QString::fromUtf8(error.what());
        }
    });
    connect(m_work.get(), &TurnedWork::ended, this, [this] {
        m_telling.stop();
        TakeBackEnd end = m_share->end;
        end.isBegun = m_share->done > 0;
        end.isCancelled = m_share->isCancelled && !end.isDone();
        emit ended(end);
    });
    m_telling.start();
}

void TakeBackJob::cancel()
{
    if (isRunning()) {
        m_share->isCancelled = true;
    }
}

} // namespace regulars
