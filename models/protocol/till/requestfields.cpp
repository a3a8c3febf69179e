#include "protocol/till/requestfields.h"

#include <QJsonArray>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double largestExact = 9007199254740992.0; // 2^53

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble()) {
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (std::floor(number) != number || std::abs(number) > largestExact) {
        return std::nullopt;
    }
    return value.toInteger();
}

bool isTooMuch(qint64 count)
{
    return count > mostOfOneLine || count < -mostOfOneLine;
}

} // namespace

RequestFields::RequestFields(const QJsonObject &object, int currencyDecimals)
    : m_object(object)
    , m_decimals(currencyDecimals)
{}

QJsonValue RequestFields::value(const QString &name)
{
    m_read.insert(name);
    return m_object.value(name);
}

bool RequestFields::has(const QString &name)
{
    const QJsonValue given = value(name);
    return !given.isUndefined() && !given.isNull();
}

void RequestFields::refuse(const Refusal &refusal)
{
    if (!m_fault) {
        m_fault = refusal;
    }
}

void RequestFields::refuse(const QString &field, const QString &why)
{
    refuse(refusals::BadRequest{field, why});
}

void RequestFields::adopt(const RequestFields &part, const QString &name)
{
    for (const QString &inner : part.unread()) {
        const QString path = name + u'.' + inner;
        if (!m_unreadInside.contains(path)) {
            m_unreadInside.append(path);
        }
    }
    if (part.fault()) {
        refuse(*part.fault());
    }
}

QStringList RequestFields::unread() const
{
    QStringList names;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_read.contains(it.key())) {
            names.append(it.key());
        }
    }
    return names + m_unreadInside;
}

std::optional<QString> RequestFields::textIfGiven(const QString &name)
{
    if (!has(name)) {
        return std::nullopt;
    }
    const QJsonValue given = value(name);
    if (const auto number = wholeNumber(given)) { // ids written without quotes
        return QString::number(*number);
    }
    if (!given.isString()) {
        refuse(name, u"is text in quotes"_s);
        return std::nullopt;
    }
    return given.toString();
}

QString RequestFields::text(const QString &name)
{
    const QString given = textIfGiven(name).value_or(QString());
    if (given.trimmed().isEmpty()) {
        refuse(name, u"is missing; give it as text"_s);
    }
    return given;
}

QString RequestFields::textOr(const QString &name, const QString &otherwise)
{
    return textIfGiven(name).value_or(otherwise);
}

QStringList RequestFields::texts(const QString &name)
{
    if (!has(name)) {
        return {};
    }
    const QJsonValue given = value(name);
    if (given.isString()) {
        return {given.toString()};
    }
    QStringList list;
    for (const QJsonValue item : given.toArray()) {
        if (!item.isString()) {
            refuse(name, u"is a list of texts"_s);
        }
        list.append(item.toString());
    }
    if (!given.isArray()) {
        refuse(name, u"is a list of texts"_s);
    }
    return list;
}

MemberRef RequestFields::member(const QString &name)
{
    if (const auto ref = memberIfGiven(name)) {
        return *ref;
    }
    refuse(name, uR"(is missing; name a member as "card:…", "phone:…" or "id:…")"_s);
    return {};
}

std::optional<MemberRef> RequestFields::memberIfGiven(const QString &name)
{
    const auto given = textIfGiven(name);
    if (!given) {
        return std::nullopt;
    }
    const auto ref = MemberRef::fromText(*given);
    if (!ref) {
        refuse(name, uR"(names a member as "card:…", "phone:…" or "id:…")"_s);
    }
    return ref;
}

Money RequestFields::money(const QString &name)
{
    const QJsonValue given = value(name);
    const auto amount =
        given.isString() ? moneyFromText(given.toString(), m_decimals) : std::optional<Money>();
    if (!amount) {
        refuse(refusals::BadAmount{
            u"%1 is an amount as text with at most %2 decimals, such as \"12.50\""_s.arg(name).arg(
                m_decimals)});
    } else if (isTooMuch(amount->count())) {
        refuse(refusals::BadAmount{u"%1 is more than a store can hold"_s.arg(name)});
    }
    return amount.value_or(Money());
}

Points RequestFields::points(const QString &name)
{
    const auto count = wholeNumber(value(name));
    if (!count) {
        refuse(refusals::BadAmount{u"%1 is a whole number of points"_s.arg(name)});
    } else if (isTooMuch(*count)) {
        refuse(refusals::BadAmount{u"%1 is more than a store can hold"_s.arg(name)});
    }
    return Points(count.value_or(0));
}

qint64 RequestFields::wholeOr(const QString &name, qint64 otherwise)
{
    if (!has(name)) {
        return otherwise;
    }
    const auto count = wholeNumber(value(name));
    if (!count) {
        refuse(name, u"is a whole number"_s);
    }
    return count.value_or(otherwise);
}

bool RequestFields::flag(const QString &name)
{
    if (!has(name)) {
        refuse(name, u"is missing; give it as true or false"_s);
    }
    return flagOr(name, false);
}

bool RequestFields::flagOr(const QString &name, bool otherwise)
{
    if (!has(name)) {
        return otherwise;
    }
    if (!value(name).isBool()) {
        refuse(name, u"is true or false"_s);
    }
    return value(name).toBool(otherwise);
}

BusinessDay RequestFields::day(const QString &name)
{
    const auto day = BusinessDay::fromIso(value(name).toString());
    if (!day) {
        refuse(refusals::BadDate{u"%1 is a date as YYYY-MM-DD"_s.arg(name)});
    }
    return day.value_or(BusinessDay(QDate(2000, 1, 1)));
}

Quantity RequestFields::quantityOr(const QString &name, Quantity otherwise)
{
    if (!has(name)) {
        return otherwise;
    }
    const QJsonValue given = value(name);
    std::optional<Quantity> quantity;
    if (const auto whole = wholeNumber(given); whole && std::abs(*whole) <= 1'000'000'000) {
        quantity = Quantity(*whole * 1000);
    } else if (given.isString()) {
        quantity = quantityFromText(given.toString());
    }
    if (!quantity || *quantity <= Quantity()) {
        refuse(refusals::BadAmount{
            u"%1 is a whole number above 0, or text with at most 3 decimals, such as \"0.385\""_s
                .arg(name)});
        return otherwise;
    }
    return *quantity;
}

QJsonArray RequestFields::listOrEmpty(const QString &name)
{
    if (has(name) && !value(name).isArray()) {
        refuse(name, u"is a list"_s);
    }
    return value(name).toArray();
}

} // namespace regulars
