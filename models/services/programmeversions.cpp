#include "services/programmeversions.h"

#include "programme/programmefile.h"
#include "services/cardnumbers.h"
#include "storage/programmes.h"
#include "storage/redemptions.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr QByteArrayView noteMark("note:");

} // namespace

void openStock(Connection &store, Journal &journal, const Programme &programme)
{
    const Redemptions redemptions(store);
    for (const Reward &reward : programme.rewards) {
        if (reward.stock && !redemptions.stock(reward.id)) {
            // An opening count is never below 0, so it can't be refused.
            static_cast<void>(
                redemptions.moveStock(journal, reward.id, *reward.stock, StockCause::Opening));
        }
    }
}

QString ProgrammeVersions::noteOf(const QByteArray &detail)
{
    return detail.startsWith(noteMark) ? QString::fromUtf8(detail.sliced(noteMark.size()))
                                       : QString();
}

Result<Answer> ProgrammeVersions::use(const Envelope &envelope, const QByteArray &text,
                                      const QString &note, const Desk::Body &first)
{
    const ProgrammeReading reading = readProgramme(text);
    const QString said = withoutCardNumbers(note).trimmed();
    const Task task{.kind = OperationKind::ProgrammeUse,
                    .act = Act::ProgrammePublish,
                    .detail =
                        said.isEmpty() ? QByteArray() : noteMark.toByteArray() + said.toUtf8(),
                    .mayBePast = false};
    Result<Answer> answer = m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (first) {
            if (const Result<Done> done = first(work); !done) {
                return done.refusal();
            }
        }
        if (!reading.programme) {
            return refusals::BadRequest{u"programme"_s, reading.faults.front().toText()};
        }
        const Currency &known = m_desk.store().newestProgramme().programme->currency;
        if (reading.programme->currency != known) {
            return refusals::BadRequest{
                u"currency"_s,
                u"this store counts in %1; make a new store for another currency"_s.arg(
                    known.code)};
        }
        const ProgrammeVersionId version = work.journal.insert({work.recordedAt, text});
        openStock(m_desk.store().connection(), work.journal, *reading.programme);
        work.answer.figures[u"version"_s] = QString::number(version.value());
        work.about = u"version %1"_s.arg(version.value());
        return Done{};
    });
    if (answer && !answer->isReplayed) {
        m_desk.store().forgetProgrammes();
    }
    return answer;
}

QByteArray ProgrammeVersions::newestText() const
{
    Store &store = m_desk.store();
    return Programmes(store.connection()).find(store.newestProgramme().version)->text;
}

} // namespace regulars
