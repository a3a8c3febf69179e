#include "services/shopsetup.h"

#include "programme/programmefile.h"
#include "services/programmeversions.h"
#include "services/staff.h"
#include "storage/auditlog.h"
#include "storage/tills.h"
#include "storage/transaction.h"
#include "storage/users.h"
#include "values/text.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString firstTill = u"1"_s;

void writeSetup(Store &store, Instant now, const Programme &programme, const ShopSetup &setup,
                Answer &answer)
{
    Connection &connection = store.connection();
    const TillId till = Tills(connection).named(firstTill);
    Journal journal(connection);
    const OperationId operation = journal.begin(
        {till, OperationKind::Init, now, now, programme.calendar.dayOf(now), std::nullopt,
         std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
    // In force from the beginning of time, which no shop's past reaches back to.
    const ProgrammeVersionId version = journal.insert({Instant(0), setup.programme});
    journal.setProgrammeVersion(version);
    openStock(connection, journal, programme);
    Users(connection)
        .insert({folded(setup.owner), Role::Owner,
                 hashedSecret(setup.pin, store.pepper().value(), setup.cost), std::nullopt});
    AuditLog(connection).add({operation, now, till, std::nullopt, std::nullopt, u"init"_s, 0, {}});
    journal.finish();
    answer.operation = operation;
    answer.figures[u"version"_s] = QString::number(version.value());
}

} // namespace

Result<Answer> setUpShop(Store &store, const Clock &clock, const ShopSetup &setup)
{
    const ProgrammeReading reading = readProgramme(setup.programme);
    if (!reading.programme) {
        return refusals::BadRequest{u"programme"_s, reading.faults.front().toText()};
    }
    if (const Result<Done> name = checkUserName(setup.owner); !name) {
        return name.refusal();
    }
    const Result<QStringList> warnings = checkSecret(Role::Owner, setup.pin);
    if (!warnings) {
        return warnings.refusal();
    }
    Answer answer;
    answer.warnings = *warnings;
    Transaction transaction(store.connection());
    if (store.hasProgramme()) {
        return refusals::BadRequest{u"store"_s, u"this store has a programme already"_s};
    }
    writeSetup(store, clock.now(), *reading.programme, setup, answer);
    transaction.commit();
    store.forgetProgrammes();
    return answer;
}

} // namespace regulars
