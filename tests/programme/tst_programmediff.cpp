// What a draft would change, complete (the difference that publishing shows).

#include "programme/draws.h"
#include "programme/programmediff.h"
#include "programme/programmedocument.h"
#include "programme/programmes.h"
#include "programme/programmetexts.h"
#include "programme/programmewriter.h"

#include <QJsonDocument>
#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

using Kind = Difference::Kind;

QJsonObject rootOf(const Programme &programme)
{
    return QJsonDocument::fromJson(writeProgramme(programme)).object();
}

ProgrammeDocument shop()
{
    return *ProgrammeDocument::read(contractExample());
}

QJsonValue nothing()
{
    return QJsonValue::Undefined;
}

QJsonArray shuffled(QJsonArray list)
{
    QJsonArray result;
    while (!list.isEmpty())
        result.append(list.takeAt(programmes::indexOf(size_t(list.size()))));
    return result;
}

// Items dropped, changed, added and in another order.
QJsonArray reworked(const QJsonArray &list)
{
    QJsonArray result;
    for (const QJsonValue &item : list) {
        QJsonObject changed = item.toObject();
        const int what = programmes::between(0, 4);
        if (what == 0)
            continue;
        if (what == 1)
            changed[u"note"_s] = programmes::between(0, 2);
        if (what == 2)
            changed.remove(u"name"_s);
        result.append(changed);
    }
    if (programmes::flip())
        result.append(QJsonObject{{u"id"_s, u"new"_s}, {u"x"_s, 1}});
    return programmes::flip() ? shuffled(result) : result;
}

} // namespace

class TestProgrammeDiff : public QObject
{
    Q_OBJECT

private slots:
    void equalProgrammesDifferInNothing()
    {
        QVERIFY(differences(shop().programme(), shop().programme()).empty());
        QCOMPARE(changesIn({}), 0);
    }

    void namesEachChangedMember()
    {
        const ProgrammeDocument live = shop();
        ProgrammeDocument draft = live;
        QVERIFY(draft.trySet(u"/tiers/2/multiplier"_s, 1.5).empty());
        QVERIFY(draft.trySet(u"/tiers/2/discount"_s, 0.1).empty());
        const auto found = differences(live.programme(), draft.programme());
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0], (Difference{u"tiers"_s, u"gold"_s, Kind::Changed, u"discount"_s,
                                       u"/tiers/2/discount"_s, 2, 2, nothing(), 0.1}));
        QCOMPARE(found[1], (Difference{u"tiers"_s, u"gold"_s, Kind::Changed, u"multiplier"_s,
                                       u"/tiers/2/multiplier"_s, 2, 2, 1.2, 1.5}));
        QCOMPARE(changesIn(found), 1);
    }

    void namesWhatCameAndWent()
    {
        const ProgrammeDocument live = shop();
        ProgrammeDocument draft = live;
        QVERIFY(draft.tryRemove(u"/rules/4"_s).empty());
        QVERIFY(draft.tryInsert(u"/actions"_s, 0, QJsonObject{{u"id"_s, u"cup"_s}}).empty());
        const auto found = differences(live.programme(), draft.programme());
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0], (Difference{u"actions"_s,
                                       u"cup"_s,
                                       Kind::Added,
                                       {},
                                       u"/actions/0"_s,
                                       0,
                                       0,
                                       nothing(),
                                       QJsonObject{{u"id"_s, u"cup"_s}}}));
        QCOMPARE(found[1].kind, Kind::Removed);
        QCOMPARE(found[1].id, u"weekend"_s);
        QCOMPARE(found[1].pointer, u"/rules/4"_s);
        QCOMPARE(found[1].before, live.value(u"/rules/4"_s));
    }

    void namesOnlyWhatWasMoved_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("first to last") << 0 << 18;
        QTest::newRow("last to first") << 18 << 0;
        QTest::newRow("down two") << 4 << 6;
    }

    void namesOnlyWhatWasMoved()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const ProgrammeDocument live = shop();
        ProgrammeDocument draft = live;
        QVERIFY(draft.tryMove(u"/rules"_s, from, to).empty());
        const auto found = differences(live.programme(), draft.programme());
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, Kind::Moved);
        QCOMPARE(found[0].id, live.programme().rules[size_t(from)].id);
        QCOMPARE(found[0].from, from);
        QCOMPARE(found[0].to, to);
    }

    void namesPolicyAndShopByMember()
    {
        const ProgrammeDocument live = shop();
        ProgrammeDocument draft = live;
        QVERIFY(draft.trySet(u"/policy/limits/earn_per_day"_s, 10).empty());
        QVERIFY(draft.trySet(u"/day_starts_at"_s, u"04:00"_s).empty());
        QVERIFY(draft.tryRemove(u"/policy/points_as_money"_s).empty());
        const auto found = differences(live.programme(), draft.programme());
        QStringList places;
        for (const Difference &difference : found)
            places += difference.section + u' ' + difference.id + u' ' + difference.pointer;
        QCOMPARE(places, (QStringList{u"shop day_starts_at /day_starts_at"_s,
                                      u"policy limits /policy/limits"_s,
                                      u"policy points_as_money /policy/points_as_money"_s}));
        QCOMPARE(changesIn(found), 3);
    }

    void aDraftJoinsWhatWasPublishedSince()
    {
        const ProgrammeDocument base = shop();
        ProgrammeDocument draft = base;
        QVERIFY(draft.trySet(u"/tiers/2/multiplier"_s, 1.5).empty());
        QVERIFY(draft.tryRemove(u"/rules/4"_s).empty());
        QVERIFY(draft.tryMove(u"/rules"_s, 0, 5).empty());
        ProgrammeDocument live = base;
        QVERIFY(live.trySet(u"/tiers/2/colour"_s, u"#ff0000"_s).empty());
        QVERIFY(live.tryInsert(u"/products"_s, -1, QJsonObject{{u"id"_s, u"new"_s}}).empty());
        QVERIFY(live.tryRemove(u"/rules/4"_s).empty());
        const Joining joining = joined(base.root(), live.root(), draft.root());
        QVERIFY(joining.conflicts.empty());
        ProgrammeDocument expected = draft;
        QVERIFY(expected.trySet(u"/tiers/2/colour"_s, u"#ff0000"_s).empty());
        QVERIFY(expected.tryInsert(u"/products"_s, -1, QJsonObject{{u"id"_s, u"new"_s}}).empty());
        QCOMPARE(joining.root, expected.root());
    }

    void whatBothChangedIsNamed_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("conflict");
        // A place and its new value; none: taken away.
        const auto row = [](const char *name, const QString &ours, const QString &theirs,
                            const QString &conflict) {
            QTest::newRow(name) << ours << theirs << conflict;
        };
        row("the same place", u"/policy/rounding=up"_s, u"/policy/rounding=nearest"_s,
            u"policy rounding"_s);
        row("the same, alike", u"/policy/rounding=up"_s, u"/policy/rounding=up"_s, u""_s);
        row("two places", u"/policy/rounding=up"_s, u"/policy/stacking=best"_s, u""_s);
        row("two members", u"/rules/4/name=A"_s, u"/rules/4/until=2027-01-01"_s, u""_s);
        row("one member", u"/rules/4/name=A"_s, u"/rules/4/name=B"_s, u"rules weekend"_s);
        row("changed and gone", u"/rules/4/name=A"_s, u"/rules/4"_s, u"rules weekend"_s);
        row("gone and changed", u"/rules/4"_s, u"/rules/4/name=A"_s, u"rules weekend"_s);
        row("gone twice", u"/rules/4"_s, u"/rules/4"_s, u""_s);
    }

    void whatBothChangedIsNamed()
    {
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(QString, conflict);
        const ProgrammeDocument base = shop();
        const auto changed = [&](const QString &change) {
            ProgrammeDocument document = base;
            const QString value = change.section(u'=', 1);
            const auto faults = value.isEmpty()
                                    ? document.tryRemove(change)
                                    : document.trySet(change.section(u'=', 0, 0), value);
            if (!faults.empty())
                qFatal("%s", qPrintable(faults.front().toText()));
            return document.root();
        };
        QStringList conflicts;
        for (const Difference &one : joined(base.root(), changed(theirs), changed(ours)).conflicts)
            conflicts += one.section + u' ' + one.id;
        QCOMPARE(conflicts.join(u','), conflict);
    }

    void joinedWithNothingADraftStays()
    {
        QVERIFY(rc::check("joining with nothing", [] {
            const QJsonObject base = rootOf(programmes::drawn());
            const QJsonObject draft = rootOf(programmes::drawn());
            RC_ASSERT(joined(base, base, draft).root == draft);
            RC_ASSERT(joined(base, draft, base).root == draft);
            RC_ASSERT(joined(base, draft, draft).root == draft);
            RC_ASSERT(joined(base, draft, draft).conflicts.empty());
        }));
    }

    void appliedToTheLiveTheyGiveTheDraft()
    {
        QVERIFY(rc::check("differences are complete", [] {
            const QJsonObject live = rootOf(programmes::drawn());
            const QJsonObject draft = rootOf(programmes::drawn());
            RC_ASSERT(withDifferences(live, differences(live, draft)) == draft);
            RC_ASSERT(differences(live, live).empty());
        }));
    }

    // Lists whose ids are mostly the same: moves, changes, additions and removals together.
    void appliedToReworkedListsToo()
    {
        QVERIFY(rc::check("differences of reworked lists are complete", [] {
            const QJsonObject live = rootOf(programmes::drawn());
            QJsonObject draft = live;
            for (const QString &section : {u"rules"_s, u"products"_s, u"tiers"_s}) {
                const QJsonArray list = reworked(live.value(section).toArray());
                if (list.isEmpty())
                    draft.remove(section);
                else
                    draft[section] = list;
            }
            const auto found = differences(live, draft);
            RC_ASSERT(withDifferences(live, found) == draft);
            for (const Difference &difference : found)
                RC_ASSERT(live.value(difference.section) != draft.value(difference.section));
            for (const QString &section : {u"rules"_s, u"products"_s, u"tiers"_s}) {
                const bool isNamed =
                    std::any_of(found.begin(), found.end(), [&](const Difference &difference) {
                        return difference.section == section;
                    });
                RC_ASSERT(isNamed == (live.value(section) != draft.value(section)));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestProgrammeDiff)
#include "tst_programmediff.moc"
