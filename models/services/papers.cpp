#include "services/papers.h"

#include "services/checkup.h"
#include "services/digest.h"
#include "services/insights.h"
#include "services/liability.h"
#include "services/namejson.h"
#include "services/present.h"
#include "services/stocklist.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array codes{"liability"_L1, "checkup"_L1, "stock"_L1,
                           "monthly"_L1,   "digest"_L1,  "week-digest"_L1};

// With what the shop's clock said, which is not to be had from the paper alone.
QJsonArray withTimes(const QJsonArray &rows, const Calendar &calendar)
{
    QJsonArray told;
    for (const QJsonValue value : rows) {
        QJsonObject row = value.toObject();
        if (const auto at = Instant::fromIso(row[u"at"_s].toString())) {
            row[u"time"_s] = calendar.toIso(*at).left(16).replace(u'T', u' ');
        }
        told.append(row);
    }
    return told;
}

QJsonObject digestFigures(const DayDigest &digest, const Calendar &calendar)
{
    QJsonObject json = digestToJson(digest);
    for (const QString &rows :
         {u"adjustments"_s, u"reversals"_s, u"pairs"_s, u"without_second_person"_s, u"exports"_s}) {
        json[rows] = withTimes(json[rows].toArray(), calendar);
    }
    return json;
}

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
    PaperFigures figures{kind, {}};
    if (isDigest(kind)) {
        const Result<DayDigest> digest = Digests(m_desk).of(days);
        if (!digest) {
            return digest.refusal();
        }
        figures.json = digestFigures(*digest, programme->calendar);
    }
    const Snapshot snapshot(store.connection());
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
    case PaperKind::Day:
    case PaperKind::Week:
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
