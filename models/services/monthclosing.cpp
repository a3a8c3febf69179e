#include "services/monthclosing.h"

#include "services/dayend.h"
#include "services/insights.h"
#include "storage/days.h"
#include "storage/historyscan.h"
#include "storage/transaction.h"
#include "storage/users.h"

#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

QString MonthClosing::closerName() const
{
    const auto user = m_desk.who()->user;
    const auto found = user ? Users(m_desk.store().connection()).find(*user) : std::nullopt;
    return found ? found->name : u"command-line"_s;
}

Result<Done> MonthClosing::prepare(Month month, const std::function<void()> &pause)
{
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(m_desk.who()->role, Act::FinalReport) == Permission::No) {
        return refusals::NotAllowed{nameOf(Act::FinalReport)};
    }
    const Calendar &calendar = m_desk.store().newestProgramme().programme->calendar;
    const BusinessDay today = calendar.dayOf(m_desk.clock().now());
    if (month.last() >= today) {
        return refusals::BadDate{u"%1 has not ended; it can be closed from %2 on"_s.arg(
            month.toIso(), month.last().plusDays(1).toIso())};
    }
    if (const auto days = DayEnd(m_desk).run({}, month.last(), {}, pause); !days) {
        return days.refusal();
    }
    return Done{};
}

MonthClosing::Counted MonthClosing::count(Store &store, Month month)
{
    const Snapshot snapshot(store.connection());
    const qint64 newest = newestOperation(store.connection());
    return {Insights(store).countedInside(month), newest};
}

Result<MonthReport> MonthClosing::close(const Envelope &envelope, Month month,
                                        const std::function<void()> &pause,
                                        const std::optional<Counted> &ahead)
{
    Store &store = m_desk.store();
    Insights insights(store);
    if (Days(store.connection()).isClosed(month)) {
        return insights.month(month);
    }
    if (const Result<Done> prepared = prepare(month, pause); !prepared) {
        return prepared.refusal();
    }
    const Task task{.kind = OperationKind::MonthClose, .act = Act::FinalReport};
    MonthReport report;
    const auto done = m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const bool isFresh = ahead && work.operation.value() == ahead->upTo + 1;
        report = isFresh ? ahead->report : insights.countedInside(month);
        report.isFinal = true;
        report.closedBy = closerName();
        work.journal.insert(NewMonthClose{month});
        const QJsonDocument json(monthReportToJson(report));
        Days(store.connection())
            .archive(month, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
        work.answer.figures[u"month"_s] = month.toIso();
        return Done{};
    });
    if (!done) {
        return done.refusal();
    }
    return insights.month(month);
}

} // namespace regulars
