#include "ui/audit/digestwords.h"

#include "services/allacts.h"
#include "ui/figures.h"
#include "ui/people/actwords.h"

#include <QCoreApplication>
#include <QHash>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Digested
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DigestWords)
};

int counted(qint64 count)
{
    return static_cast<int>(count);
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0);
}

// Deeds of the log that are no act of the table of permissions.
QString deedText(const QString &deed)
{
    const QHash<QString, QString> known{
        {u"sign-in"_s, Digested::tr("Sign in")},
        {u"init"_s, Digested::tr("Set up the shop")},
        {u"drill"_s, Digested::tr("Try a backup out")},
        {u"programme-draft"_s, Digested::tr("Draft of the programme")},
        {u"old-copies"_s, Digested::tr("Old copies of the store removed")},
        {u"picture"_s, Digested::tr("Picture of goods or rewards")},
    };
    return known.value(deed, deed);
}

} // namespace

QString DigestWords::summary(const DayDigest &digest)
{
    if (digest.isQuiet()) {
        return Digested::tr("Nothing stands out.");
    }
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0) {
            parts += words;
        }
    };
    add(std::ssize(digest.adjustments),
        Digested::tr("%Ln adjustment(s)", nullptr, counted(std::ssize(digest.adjustments))));
    add(std::ssize(digest.reversals),
        Digested::tr("%Ln act(s) undone", nullptr, counted(std::ssize(digest.reversals))));
    add(std::ssize(digest.pairs), Digested::tr("%Ln sale(s) taken back by who sold", nullptr,
                                               counted(std::ssize(digest.pairs))));
    add(std::ssize(digest.alone), Digested::tr("%Ln act(s) without a second person", nullptr,
                                               counted(std::ssize(digest.alone))));
    add(std::ssize(digest.exports),
        Digested::tr("%Ln export(s)", nullptr, counted(std::ssize(digest.exports))));
    add(digest.reveals,
        Digested::tr("%Ln phone number(s) shown whole", nullptr, counted(digest.reveals)));
    add(digest.refused, Digested::tr("%Ln refusal(s)", nullptr, counted(digest.refused)));
    add(digest.outOfHours,
        Digested::tr("%Ln act(s) out of hours", nullptr, counted(digest.outOfHours)));
    for (const ManyAtTill &many : digest.many) {
        parts += sentence(many);
    }
    return parts.isEmpty() ? Digested::tr("Look at the people below.") : parts.join(u" · "_s);
}

QString DigestWords::sentence(const DigestPerson &person)
{
    QStringList parts;
    if (person.awards > 0) {
        parts += Digested::tr("%1 awards to %2 members").arg(person.awards).arg(person.members);
    }
    if (person.favouriteAwards > 1 && person.favourite) {
        parts +=
            Digested::tr("%1 of them (%2 %) to member no. %3; the others' favourite has %4 %")
                .arg(QString::number(person.favouriteAwards), percent(person.share),
                     QString::number(person.favourite->id.value()), percent(person.othersShare));
    }
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0) {
            parts += words;
        }
    };
    add(person.quickRepeats, Digested::tr("%Ln sale(s) within ten minutes of the one before",
                                          nullptr, counted(person.quickRepeats)));
    add(person.pairs,
        Digested::tr("%Ln sale(s) taken back by themselves", nullptr, counted(person.pairs)));
    add(person.pairsAfterRedeeming, Digested::tr("%Ln of these after the member had redeemed",
                                                 nullptr, counted(person.pairsAfterRedeeming)));
    add(person.adjustments,
        Digested::tr("%Ln adjustment(s), %1 points in all", nullptr, counted(person.adjustments))
            .arg(shownSigned(person.adjusted)));
    add(person.reversals, Digested::tr("%Ln act(s) undone", nullptr, counted(person.reversals)));
    add(person.outOfHours,
        Digested::tr("%Ln act(s) out of hours", nullptr, counted(person.outOfHours)));
    add(person.reveals,
        Digested::tr("%Ln phone number(s) shown whole", nullptr, counted(person.reveals)));
    add(person.refused, Digested::tr("%Ln refusal(s)", nullptr, counted(person.refused)));
    return parts.join(u"; "_s);
}

QString DigestWords::sentence(const ManyAtTill &many)
{
    const QString times = QString::number(many.times);
    return many.referrer ? Digested::tr("Till %1: %2 friends of member no. %3 were enrolled")
                               .arg(many.till, times, QString::number(many.referrer->value()))
                         : Digested::tr("Till %1: %2 redemptions by accounts younger than a week")
                               .arg(many.till, times);
}

QString DigestWords::whoText(const QString &name)
{
    return name.isEmpty() || name == AuditTrail::commandLine ? Digested::tr("Command line") : name;
}

QString DigestWords::actsText(const QString &acts)
{
    static const QHash<QString, Act> known = [] {
        QHash<QString, Act> byName;
        for (const Act act : allActs()) {
            byName.insert(nameOf(act), act);
        }
        return byName;
    }();
    QStringList words;
    for (const QString &one : acts.split(u' ', Qt::SkipEmptyParts)) {
        words += known.contains(one) ? actText(known.value(one)) : deedText(one);
    }
    return words.join(u" · "_s);
}

} // namespace regulars
