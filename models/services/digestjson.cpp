#include "services/digest.h"
#include "values/moneytext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

QString whoOf(const QString &name)
{
    return name.isEmpty() ? AuditTrail::commandLine : name;
}

QJsonValue memberOf(const std::optional<RowMember> &member)
{
    return member ? QJsonValue(QString::number(member->id.value())) : QJsonValue();
}

QJsonObject personJson(const DigestPerson &person)
{
    return {{u"name"_s, person.name},
            {u"role"_s, nameOf(person.role)},
            {u"awards"_s, person.awards},
            {u"members"_s, person.members},
            {u"favourite"_s, memberOf(person.favourite)},
            {u"favourite_awards"_s, person.favouriteAwards},
            {u"share"_s, person.share},
            {u"others_share"_s, person.othersShare},
            {u"quick_repeats"_s, person.quickRepeats},
            {u"pairs"_s, person.pairs},
            {u"pairs_after_redeeming"_s, person.pairsAfterRedeeming},
            {u"adjustments"_s, person.adjustments},
            {u"adjusted"_s, person.adjusted.count()},
            {u"reversals"_s, person.reversals},
            {u"out_of_hours"_s, person.outOfHours},
            {u"reveals"_s, person.reveals},
            {u"refused"_s, person.refused},
            {u"weight"_s, person.weight},
            {u"remarkable"_s, person.isRemarkable()}};
}

QJsonArray rowsJson(const std::vector<OperationRow> &rows, int decimals)
{
    QJsonArray json;
    for (const OperationRow &row : rows) {
        json.append(QJsonObject{
            {u"operation"_s, QString::number(row.operation.value())},
            {u"at"_s, row.at.toIsoUtc()},
            {u"till"_s, row.till},
            {u"user"_s, whoOf(row.user)},
            {u"approver"_s, row.approver.isEmpty() ? QJsonValue() : QJsonValue(row.approver)},
            {u"member"_s, memberOf(row.member)},
            {u"points"_s, row.points.count()},
            {u"money"_s, row.money ? QJsonValue(toText(*row.money, decimals)) : QJsonValue()}});
    }
    return json;
}

QJsonArray linesJson(const std::vector<AuditLine> &lines)
{
    QJsonArray json;
    for (const AuditLine &line : lines) {
        json.append(QJsonObject{
            {u"at"_s, line.at.toIsoUtc()}, {u"user"_s, whoOf(line.actor)}, {u"act"_s, line.act}});
    }
    return json;
}

} // namespace

QJsonObject digestToJson(const DayDigest &digest)
{
    QJsonArray people;
    for (const DigestPerson &person : digest.people) {
        people.append(personJson(person));
    }
    QJsonArray many;
    for (const ManyAtTill &one : digest.many) {
        many.append(QJsonObject{
            {u"till"_s, one.till},
            {u"referrer"_s,
             one.referrer ? QJsonValue(QString::number(one.referrer->value())) : QJsonValue()},
            {u"times"_s, one.times}});
    }
    return {{u"from"_s, digest.days.first.toIso()},
            {u"to"_s, digest.days.last.toIso()},
            {u"quiet"_s, digest.isQuiet()},
            {u"people"_s, people},
            {u"adjustments"_s, rowsJson(digest.adjustments, digest.decimals)},
            {u"reversals"_s, rowsJson(digest.reversals, digest.decimals)},
            {u"pairs"_s, rowsJson(digest.pairs, digest.decimals)},
            {u"without_second_person"_s, linesJson(digest.alone)},
            {u"exports"_s, linesJson(digest.exports)},
            {u"many_at_one_till"_s, many},
            {u"reveals"_s, digest.reveals},
            {u"refused"_s, digest.refused},
            {u"out_of_hours"_s, digest.outOfHours},
            {u"cut"_s, digest.isShort}};
}

} // namespace regulars
