#include "storage/verify/limitterms.h"

#include "storage/connection.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QDate dateOf(int day)
{
    return {day / 10'000, day / 100 % 100, day % 100};
}

int numberOf(const QDate &date)
{
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

// So long back from that day; a window that can't be read is that day alone.
QDate daysBack(const QString &length, const QDate &today)
{
    const QStringList words = length.split(u' ', Qt::SkipEmptyParts);
    const int count = words.value(0).toInt();
    const QString unit = words.value(1);
    if (count < 1) {
        return today;
    }
    QDate before = today.addDays(-1);
    if (unit.startsWith("day"_L1)) {
        before = today.addDays(-count);
    } else if (unit.startsWith("week"_L1)) {
        before = today.addDays(-7LL * count);
    } else if (unit.startsWith("month"_L1)) {
        before = today.addMonths(-count);
    } else if (unit.startsWith("year"_L1)) {
        before = today.addYears(-count);
    }
    return std::min(today, before.addDays(1));
}

std::optional<qint64> numberIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

AllowedWithin allowed(const QJsonObject &object)
{
    return {numberIn(object, "times"_L1), numberIn(object, "points"_L1),
            object["window"_L1].toString()};
}

LimitTerms termsIn(const QJsonObject &programme)
{
    const QJsonObject limits = programme["policy"_L1].toObject()["limits"_L1].toObject();
    LimitTerms terms;
    terms.earnPerDay = numberIn(limits, "earn_per_day"_L1);
    terms.redeemPerDay = numberIn(limits, "redeem_per_day"_L1);
    terms.givePerMonth = numberIn(limits, "give_per_month"_L1);
    terms.adjustAlone = numberIn(limits, "clerk_adjust"_L1);
    for (const QJsonValue value : programme["rules"_L1].toArray()) {
        const QJsonObject rule = value.toObject();
        const QJsonObject limit = rule["limit"_L1].toObject();
        const QString id = rule["id"_L1].toString();
        if (limit.contains("per_member"_L1)) {
            terms.rulesPerMember.insert(id, allowed(limit["per_member"_L1].toObject()));
        }
        if (limit.contains("total"_L1)) {
            terms.rulesInTotal.insert(id, allowed(limit["total"_L1].toObject()));
        }
    }
    for (const QJsonValue value : programme["rewards"_L1].toArray()) {
        const QJsonObject reward = value.toObject();
        if (const auto most = numberIn(reward, "per_member"_L1)) {
            terms.rewardsPerMember.insert(reward["id"_L1].toString(), *most);
        }
    }
    for (const QJsonValue value : programme["tiers"_L1].toArray()) {
        const QJsonObject tier = value.toObject();
        for (const QJsonValue held : tier["benefits"_L1].toArray()) {
            const QJsonObject benefit = held.toObject();
            if (benefit.contains("allow"_L1)) {
                terms.benefits.insert(tier["id"_L1].toString() + u'/' + benefit["id"_L1].toString(),
                                      allowed(benefit["allow"_L1].toObject()));
            }
        }
    }
    return terms;
}

} // namespace

QJsonObject programmeObject(const QByteArray &text)
{
    QByteArray bare = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    bool isString = false;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (bare[i] == '"') {
            isString = !isString;
        } else if (isString && bare[i] == '\\') {
            ++i;
        } else if (!isString && bare[i] == '/' && i + 1 < bare.size()) {
            const bool isLine = bare[i + 1] == '/';
            const qsizetype end = isLine ? bare.indexOf('\n', i) : bare.indexOf("*/", i + 2);
            const qsizetype last = end < 0 ? bare.size() : end + (isLine ? 0 : 2);
            bare.replace(i, last - i, QByteArray(last - i, ' '));
            i = last - 1;
        }
    }
    return QJsonDocument::fromJson(bare).object();
}

int AllowedWithin::firstDay(int lastDay) const
{
    const QDate today = dateOf(lastDay);
    if (window.isEmpty() || window == "lifetime"_L1) {
        return 0;
    }
    if (window == "day"_L1) {
        return lastDay;
    }
    if (window == "week"_L1) {
        return numberOf(today.addDays(1 - today.dayOfWeek()));
    }
    if (window == "month"_L1) {
        return lastDay / 100 * 100 + 1;
    }
    if (window == "year"_L1) {
        return lastDay / 10'000 * 10'000 + 101;
    }
    return numberOf(daysBack(window, today));
}

std::map<qint64, LimitTerms> LimitTerms::ofStore(Connection &store)
{
    std::map<qint64, LimitTerms> terms;
    Statement rows = store.query("SELECT id, text FROM programme_version ORDER BY id");
    while (rows.step()) {
        terms.emplace(rows.int64(0), termsIn(programmeObject(rows.blob(1))));
    }
    return terms;
}

} // namespace regulars
