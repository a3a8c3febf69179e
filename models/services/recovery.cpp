#include "services/recovery.h"

#include "services/recoverycode.h"
#include "services/storekey.h"
#include "storage/meta.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString sheetFact = u"recovery_sheet_on"_s;

} // namespace

Result<RecoverySheet> Recovery::sheet(const Envelope &envelope, Proof &proof)
{
    Store &store = m_desk.store();
    const Result<User> proven = proof.end(store);
    if (!proven) {
        return proven.refusal();
    }
    RecoverySheet sheet{store.id(), {}, BusinessDay::fromNumber(19000101)};
    const Task task{.kind = OperationKind::Settings, .act = Act::Settings, .mayBePast = false};
    const auto done = m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (work.actor.user != proven->id) {
            return refusals::NotAllowed{u"somebody else stands here by now"_s};
        }
        const std::optional<QByteArray> key = store.pepper();
        if (!key) {
            return refusals::NotAllowed{u"this computer has no key for this store"_s};
        }
        sheet.code = recoveryCode(sheet.storeId, *key);
        sheet.madeOn = work.moment.day;
        Meta(store.connection()).put(sheetFact, sheet.madeOn.toIso());
        const QJsonObject detail{{sheetFact, sheet.madeOn.toIso()}};
        work.journal.setDetail(QJsonDocument(detail).toJson(QJsonDocument::Compact));
        work.about = u"recovery-sheet"_s;
        return Done{};
    });
    if (!done) {
        return done.refusal();
    }
    return sheet;
}

std::optional<BusinessDay> Recovery::lastSheet(Store &store)
{
    const auto kept = Meta(store.connection()).value(sheetFact);
    return kept ? BusinessDay::fromIso(*kept) : std::nullopt;
}

bool Recovery::isKeyMissing(Store &store)
{
    return !store.pepper();
}

Result<Done> Recovery::bringBack(Store &store, const QString &code)
{
    if (!isKeyMissing(store)) {
        return refusals::NotAllowed{u"this computer has the store's key already"_s};
    }
    return bringBack(store.id(), code);
}

Result<Done> Recovery::bringBack(const QString &storeId, const QString &code)
{
    const Result<QByteArray> key = keyOfRecoveryCode(storeId, code);
    if (!key) {
        return key.refusal();
    }
    if (storeKey(storeId)) {
        return refusals::NotAllowed{u"this computer has the store's key already"_s};
    }
    keepStoreKey(storeId, *key);
    return Done{};
}

} // namespace regulars
