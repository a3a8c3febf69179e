#include "ui/welcome/restorejob.h"

#include "services/recovery.h"
#include "services/storekey.h"
#include "storage/users.h"
#include "ui/backuptrouble.h"
#include "ui/refusaltext.h"

#include <optional>

namespace regulars
{

namespace
{

// The code of the sheet is no code of this shop's.
struct WrongCode
{
    Refusal refusal;
};

void bringKeyBack(const QString &storeId, const QString &code)
{
    if (code.isEmpty() || storeKey(storeId)) {
        return;
    }
    const Result<Done> back = Recovery::bringBack(storeId, code);
    if (!back) {
        throw WrongCode{back.refusal()};
    }
}

// Who restores stands in the audit of the restored store, where the backup knows them.
std::optional<UserId> knownThere(Store &store, const QString &user)
{
    const auto known = Users(store.connection()).named(user);
    return known ? std::optional(known->id) : std::nullopt;
}

Restoration carryOut(const RestoreJob::Order &order, const Clock &clock,
                     const Backups::Progress &progress)
{
    if (sealedfile::isSealed(order.request.backup)) {
        const sealedfile::Header header = sealedfile::readHeader(order.request.backup);
        if (header.kind == sealedfile::KeyKind::StoreKey) {
            bringKeyBack(header.storeId, order.code);
        }
    }
    return Restoring(clock).restore(
        order.request,
        [&order](Store &store) {
            bringKeyBack(store.id(), order.code);
            return knownThere(store, order.user);
        },
        progress);
}

} // namespace

RestoreJob::RestoreJob(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

RestoreJob::~RestoreJob()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void RestoreJob::start(const Order &order)
{
    if (m_thread) {
        return;
    }
    m_thread.reset(QThread::create([this, order] {
        std::optional<Restoration> outcome;
        QString trouble;
        try {
            outcome = carryOut(order, m_clock, [this](int percent) {
                QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
                return true;
            });
        } catch (const WrongCode &wrong) {
            trouble = refusalText(wrong.refusal, Currency{});
        } catch (const StorageError &error) {
            trouble = backupTroubleText(error);
        }
        QMetaObject::invokeMethod(this, [this, outcome, trouble] {
            end();
            if (outcome) {
                emit done(*outcome);
            } else {
                emit failed(trouble);
            }
        });
    }));
    m_thread->start();
}

void RestoreJob::end()
{
    m_thread->wait();
    m_thread.reset();
}

} // namespace regulars
