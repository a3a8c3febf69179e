#include "services/merging.h"
#include "services/ornull.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

std::optional<QString> textOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

template <class Ids>
QJsonArray numbersOf(const Ids &ids)
{
    QJsonArray numbers;
    for (const auto id : ids) {
        numbers += id.value();
    }
    return numbers;
}

template <class Id>
std::vector<Id> idsOf(const QJsonValue &numbers)
{
    std::vector<Id> ids;
    for (const QJsonValue &number : numbers.toArray()) {
        ids.push_back(Id(number.toInteger()));
    }
    return ids;
}

} // namespace

QByteArray MergeRecord::toJson() const
{
    QJsonArray aliasRows;
    for (const Members::Alias &alias : aliases) {
        aliasRows += QJsonArray{static_cast<int>(alias.kind), alias.text};
    }
    QJsonArray tagRows;
    for (const Tag &tag : tags) {
        tagRows += QJsonArray{tag.tag, tag.wasHeld, tag.until ? tag.until->number() : 0};
    }
    QJsonArray consentRows;
    for (const Consent &consent : consents) {
        consentRows += QJsonArray{consent.purpose, consent.at.ms()};
    }
    const QJsonObject json{
        {u"phone"_s, orNull(phone)},    {u"card"_s, orNull(card)},
        {u"aliases"_s, aliasRows},      {u"earlier"_s, numbersOf(earlier)},
        {u"users"_s, numbersOf(users)}, {u"filled"_s, QJsonArray::fromStringList(filled)},
        {u"tags"_s, tagRows},           {u"consents"_s, consentRows}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<MergeRecord> MergeRecord::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty()) {
        return std::nullopt;
    }
    MergeRecord record;
    record.phone = textOf(object[u"phone"_s]);
    record.card = textOf(object[u"card"_s]);
    for (const QJsonValue &alias : object[u"aliases"_s].toArray()) {
        record.aliases.push_back({static_cast<AliasKind>(alias[0].toInt()), alias[1].toString()});
    }
    record.earlier = idsOf<MemberId>(object[u"earlier"_s]);
    record.users = idsOf<UserId>(object[u"users"_s]);
    for (const QJsonValue &field : object[u"filled"_s].toArray()) {
        record.filled += field.toString();
    }
    for (const QJsonValue &tag : object[u"tags"_s].toArray()) {
        const int until = tag[2].toInt();
        record.tags.push_back(
            {tag[0].toString(), tag[1].toBool(),
             until ? std::optional(BusinessDay::fromNumber(until)) : std::nullopt});
    }
    for (const QJsonValue &consent : object[u"consents"_s].toArray()) {
        record.consents.push_back({consent[0].toString(), Instant(consent[1].toInteger())});
    }
    return record;
}

} // namespace regulars
