#include "services/papers.h"

#include "services/checkup.h"
#include "services/insights.h"
#include "services/liability.h"
#include "services/namejson.h"
#include "services/present.h"
#include "services/stocklist.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array codes{"liability"_L1, "checkup"_L1, "stock"_L1, "monthly"_L1};

} // namespace

QString codeOf(PaperKind kind)
{
    return codes.at(static_cast<std::size_t>(kind));
}

std::optional<PaperKind> paperKindNamed(const QString &code)
{
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (code == codes.at(at)) {
            return static_cast<PaperKind>(at);
        }
    }
    return std::nullopt;
}

DayRange PaperFigures::days() const
{
    const BusinessDay none = BusinessDay::fromNumber(19000101);
    return {BusinessDay::fromIso(json[u"from"_s].toString()).value_or(none),
            BusinessDay::fromIso(json[u"to"_s].toString()).value_or(none)};
}

QByteArray PaperFigures::digest() const
{
    return QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

std::optional<DayRange> quarterNamed(const QString &code)
{
    static const QRegularExpression form(u"^([0-9]{4})-Q([1-4])$"_s);
    const QRegularExpressionMatch match = form.match(code);
    if (!match.hasMatch() || match.captured(1).toInt() < 1) {
        return std::nullopt;
    }
    const Month first(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2);
    return DayRange{first.first(), first.plusMonths(2).last()};
}

QString quarterCode(DayRange quarter)
{
    const Month first = quarter.first.month();
    return u"%1-Q%2"_s.arg(first.year(), 4, 10, QChar(u'0')).arg((first.monthOfYear() + 2) / 3);
}

DayRange quarterOf(BusinessDay day)
{
    const Month month = day.month();
    const Month first = month.plusMonths(-((month.monthOfYear() - 1) % 3));
    return {first.first(), first.plusMonths(2).last()};
}

Result<PaperFigures> Papers::count(PaperKind kind, DayRange days)
{
    m_desk.recheck();
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    Store &store = m_desk.store();
    const auto programme = store.newestProgramme().programme;
    const BusinessDay today = programme->calendar.dayOf(presentTime(m_desk));
    if (days.last < days.first) {
        return refusals::BadDate{u"the period ends before it starts"_s};
    }
    if (days.first > today) {
        return refusals::BadDate{u"the period has not begun; today is %1"_s.arg(today.toIso())};
    }
    if (kind == PaperKind::Monthly) {
        return PaperFigures{kind, monthReportToJson(Insights(store).month(days.first.month()))};
    }
    const Snapshot snapshot(store.connection());
    PaperFigures figures{kind, {}};
    switch (kind) {
    case PaperKind::Liability:
        figures.json = liabilityFigures(store, days);
        break;
    case PaperKind::CheckUp:
        figures.json = checkUpFigures(store, days);
        break;
    case PaperKind::Stock:
        figures.json = stockFigures(store, days);
        break;
    case PaperKind::Monthly:
        break;
    }
    figures.json[u"report"_s] = codeOf(kind);
    figures.json[u"shop"_s] = nameToJson(programme->name);
    figures.json[u"currency"_s] = programme->currency.code;
    figures.json[u"from"_s] = days.first.toIso();
    figures.json[u"to"_s] = days.last.toIso();
    figures.json[u"complete"_s] = days.last < today;
    return figures;
}

} // namespace regulars
