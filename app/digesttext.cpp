#include "app/digesttext.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString whoOf(const QString &name)
{
    return name.isEmpty() ? AuditTrail::commandLine : name;
}

QString personText(const DigestPerson &person)
{
    QStringList parts{u"%1 awards to %2 members"_s.arg(person.awards).arg(person.members)};
    if (person.favouriteAwards > 1) {
        const auto percent = [](double share) { return QString::number(share * 100, 'f', 0); };
        parts += u"%1 of them (%2 %) to member %3, where the others have %4 %"_s
                     .arg(person.favouriteAwards)
                     .arg(percent(person.share))
                     .arg(person.favourite ? person.favourite->id.value() : 0)
                     .arg(percent(person.othersShare));
    }
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0) {
            parts += u"%1 %2"_s.arg(QString::number(count), words);
        }
    };
    add(person.quickRepeats, u"sales within ten minutes of the one before"_s);
    add(person.pairs, u"sold and taken back by the same person"_s);
    add(person.pairsAfterRedeeming, u"of these after the member had redeemed"_s);
    add(person.adjustments, u"adjustments"_s);
    add(person.reversals, u"undone"_s);
    add(person.outOfHours, u"out of hours"_s);
    add(person.reveals, u"phones shown whole"_s);
    add(person.refused, u"refused"_s);
    return u"%1 %2 (%3): %4"_s.arg(person.isRemarkable() ? u"!"_s : u" "_s, person.name,
                                   nameOf(person.role), parts.join(u"; "_s));
}

QString rowText(const OperationRow &row)
{
    const QString member = row.member ? u"member %1"_s.arg(row.member->id.value()) : u"no member"_s;
    const QString approved =
        row.approver.isEmpty() ? QString() : u", approved by "_s + row.approver;
    return u"  %1  operation %2, till %3, %4%5, %6, %7 points"_s.arg(
        row.at.toIsoUtc(), QString::number(row.operation.value()), row.till, whoOf(row.user),
        approved, member, QString::number(row.points.count()));
}

} // namespace

QString digestToText(const DayDigest &digest)
{
    const bool isDay = digest.days.first == digest.days.last;
    QStringList lines{
        isDay ? u"Digest of %1"_s.arg(digest.days.first.toIso())
              : u"Digest of %1 to %2"_s.arg(digest.days.first.toIso(), digest.days.last.toIso())};
    lines += digest.isQuiet() ? u"Nothing stands out."_s : QString();
    lines += u"People, who stands out most first:"_s;
    for (const DigestPerson &person : digest.people) {
        lines += personText(person);
    }
    const auto addRows = [&lines](const QString &heading, const std::vector<OperationRow> &rows) {
        lines += u"%1: %2"_s.arg(heading, QString::number(rows.size()));
        for (const OperationRow &row : rows) {
            lines += rowText(row);
        }
    };
    addRows(u"Adjustments"_s, digest.adjustments);
    addRows(u"Undone"_s, digest.reversals);
    addRows(u"Sold and taken back by the same person"_s, digest.pairs);
    const auto addLines = [&lines](const QString &heading, const std::vector<AuditLine> &rows) {
        lines += u"%1: %2"_s.arg(heading, QString::number(rows.size()));
        for (const AuditLine &line : rows) {
            lines += u"  %1  %2, %3"_s.arg(line.at.toIsoUtc(), whoOf(line.actor), line.act);
        }
    };
    addLines(u"Without a second person"_s, digest.alone);
    addLines(u"Exports"_s, digest.exports);
    for (const ManyAtTill &one : digest.many) {
        lines += one.referrer ? u"Till %1: %2 friends of member %3 enrolled"_s.arg(
                                    one.till, QString::number(one.times),
                                    QString::number(one.referrer->value()))
                              : u"Till %1: %2 redemptions by accounts younger than a week"_s.arg(
                                    one.till, QString::number(one.times));
    }
    lines += u"Phones shown whole: %1"_s.arg(digest.reveals);
    lines += u"Refused: %1"_s.arg(digest.refused);
    lines += u"Out of hours: %1"_s.arg(digest.outOfHours);
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}

} // namespace regulars
