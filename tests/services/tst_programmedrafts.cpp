// Draft, publish, history, reopen (T1, R1; S14; trust.md: managers draft, owners publish).

#include "programme/programmefile.h"
#include "programme/programmewriter.h"
#include "services/programmedrafts.h"
#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "storage/auditlog.h"
#include "storage/programmes.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

// The shop's programme at so many points a yuan.
QByteArray rated(int points, const QByteArray &rewards = {})
{
    return Terms{.rewards = rewards}.text().replace(R"("points": 1)",
                                                    R"("points": )" + QByteArray::number(points));
}

template <typename T>
QString said(const Result<T> &result)
{
    // Without the refusal's code and field.
    return result ? u"done"_s : Shop::reasonOf(result.refusal()).section(u": "_s, 1);
}

template <typename T>
QString codeOfResult(const Result<T> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

QStringList audited(Shop &shop)
{
    QStringList rows;
    for (const AuditEntry &entry : AuditLog(shop.store->connection()).page(std::nullopt, 100)) {
        if (entry.row.act == u"programme-draft"_s) {
            rows.prepend(entry.row.about);
        }
    }
    return rows;
}

qint64 newest(Shop &shop)
{
    return Programmes(shop.store->connection()).newest()->value();
}

} // namespace

class TestProgrammeDrafts : public QObject
{
    Q_OBJECT

private slots:
    void thereIsNoneBeforeSomebodySaves()
    {
        Shop shop(Terms{});
        QVERIFY(!Shop::done(ProgrammeDrafts(*shop.desk).read()));
    }

    void isReadAsItWasSaved()
    {
        Shop shop(Terms{});
        shop.standIn("Mei", Role::Manager);
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeDraft saved = Shop::done(drafts.save(rated(2), std::nullopt));
        const auto draft = Shop::done(drafts.read());
        QVERIFY(draft);
        QCOMPARE(draft->change, saved.change);
        QCOMPARE(draft->text, writeProgramme(*readProgramme(rated(2)).programme));
        QCOMPARE(draft->changedBy, u"Mei"_s);
        QCOMPARE(draft->changedAt, shop.clock.now());
        QCOMPARE(draft->base.value(), newest(shop));
        QVERIFY(!draft->isOutdated());
        // Nothing is live yet (S14).
        shop.desk->signInAsCommandLine();
        const MemberId member = shop.enrol("c");
        shop.sell(member, {line("10.00")});
        QCOMPARE(shop.points(member), 10);
        QCOMPARE(shop.verified(), QString());
    }

    void oneOfTwoWritersIsToldOfTheOther()
    {
        Shop shop(Terms{});
        Desk other(*shop.store, shop.clock, u"2"_s);
        shop.standIn("Mei", Role::Manager);
        other.signInAsCommandLine();
        ProgrammeDrafts mine(*shop.desk);
        ProgrammeDrafts theirs(other);
        const ProgrammeDraft first = Shop::done(mine.save(rated(2), std::nullopt));
        // Both have read the same.
        const ProgrammeDraft second = Shop::done(theirs.save(rated(3), first.change));
        QCOMPARE(
            said(mine.save(rated(4), first.change)),
            u"the command line has changed the draft meanwhile, at 2026-11-02T10:00:00+08:00"_s);
        QCOMPARE(
            said(theirs.save(rated(4), std::nullopt)),
            u"the command line has changed the draft meanwhile, at 2026-11-02T10:00:00+08:00"_s);
        QVERIFY(Shop::done(mine.read())->text.contains("\"points\": 3"));
        // Whoever has read again may save.
        const ProgrammeDraft third = Shop::done(mine.save(rated(4), second.change));
        QVERIFY(said(theirs.discard(second.change)).startsWith(u"Mei has changed"_s));
        Shop::done(theirs.discard(third.change));
        QCOMPARE(said(mine.save(rated(5), third.change)),
                 u"the draft was published or discarded meanwhile"_s);
        // The next draft is no one's old one.
        const ProgrammeDraft fourth = Shop::done(mine.save(rated(5), std::nullopt));
        QVERIFY(fourth.change > third.change);
    }

    void aFaultyTextIsRefused()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const auto refused =
            drafts.save(R"({"format": "regulars-programme/1", "rules": 5})", std::nullopt);
        QCOMPARE(codeOfResult(refused), u"bad-request"_s);
        QVERIFY(said(refused).contains(u"rules"_s));
        QVERIFY(!Shop::done(drafts.read()));
        QVERIFY(audited(shop).isEmpty());
    }

    void publishedItIsLiveAndGone()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const qint64 before = newest(shop);
        const ProgrammeDraft draft = Shop::done(
            drafts.save(rated(2, R"({"id": "mug", "points": 5, "stock": 3})"), std::nullopt));
        const Answer answer = Shop::done(drafts.publish({}, draft.change, u"  Two points  "_s));
        QCOMPARE(text(answer, "version").toLongLong(), before + 1);
        QVERIFY(!Shop::done(drafts.read()));
        const MemberId member = shop.enrol("c");
        shop.sell(member, {line("10.00")});
        QCOMPARE(shop.points(member), 20);
        const auto history = Shop::done(drafts.history());
        QCOMPARE(history.size(), size_t(2));
        QCOMPARE(history[0].id.value(), before + 1);
        QCOMPARE(history[0].note, u"Two points"_s);
        QCOMPARE(history[0].how, OperationKind::ProgrammeUse);
        QCOMPARE(history[0].installedAt, shop.clock.now());
        QVERIFY(history[0].isLive);
        QCOMPARE(history[1].how, OperationKind::Init);
        QCOMPARE(history[1].note, QString());
        QVERIFY(!history[1].isLive);
        QCOMPARE(shop.verified(), QString());
    }

    void pressedTwiceItIsPublishedOnce() // S6
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeDraft draft = Shop::done(drafts.save(rated(2), std::nullopt));
        const Envelope envelope{.id = u"p"_s};
        const Answer first = Shop::done(drafts.publish(envelope, draft.change));
        const Answer second = Shop::done(drafts.publish(envelope, draft.change));
        QVERIFY(second.isReplayed);
        QCOMPARE(second.operation, first.operation);
        QCOMPARE(Shop::done(drafts.history()).size(), size_t(2));
    }

    void isNotPublishedOverWhatAnotherPublished()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeDraft draft = Shop::done(drafts.save(rated(2), std::nullopt));
        const qint64 base = newest(shop);
        Shop::done(ProgrammeVersions(*shop.desk).use({}, rated(3)));
        QVERIFY(Shop::done(drafts.read())->isOutdated());
        QCOMPARE(
            said(drafts.publish({}, draft.change)),
            u"the draft was begun on version %1, and version %2 was published meanwhile"_s.arg(base)
                .arg(base + 1));
        QCOMPARE(newest(shop), base + 1);
        QVERIFY(Shop::done(drafts.read())); // nothing is lost
        // Whoever has seen both may.
        const ProgrammeDraft seen = Shop::done(drafts.acknowledge(draft.change));
        QVERIFY(!seen.isOutdated());
        QCOMPARE(seen.text, draft.text);
        Shop::done(drafts.publish({}, seen.change));
        QVERIFY(ProgrammeVersions(*shop.desk).newestText().contains("\"points\": 2"));
    }

    void isBegunOnWhatItsWriterSaw()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeVersionId seen(newest(shop));
        Shop::done(ProgrammeVersions(*shop.desk).use({}, rated(3)));
        const ProgrammeDraft draft = Shop::done(drafts.save(rated(2), std::nullopt, seen));
        QVERIFY(draft.isOutdated());
        // The next save can't say otherwise.
        const ProgrammeDraft again =
            Shop::done(drafts.save(rated(4), draft.change, ProgrammeVersionId(newest(shop))));
        QCOMPARE(again.base.value(), seen.value());
        Shop::done(drafts.discard(again.change));
        QCOMPARE(said(drafts.save(rated(2), std::nullopt, ProgrammeVersionId(99))),
                 u"there is no version 99"_s);
    }

    void joinsWhatWasPublishedMeanwhile()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeDraft draft = Shop::done(drafts.save(rated(2), std::nullopt));
        // Products were imported, say.
        Shop::done(ProgrammeVersions(*shop.desk).use({}, Terms{}.text().replace("Latte", "Flat")));
        const ProgrammeDraft both = Shop::done(drafts.join(draft.change));
        QVERIFY(!both.isOutdated());
        QVERIFY(both.text.contains("Flat"));
        QVERIFY(both.text.contains("\"points\": 2"));
        QVERIFY(said(drafts.join(draft.change)).contains(u"meanwhile"_s));
        Shop::done(ProgrammeVersions(*shop.desk).use({}, rated(3)));
        QCOMPARE(said(drafts.join(both.change)),
                 u"version 3 and the draft have both changed rules base"_s);
        QCOMPARE(Shop::done(drafts.read())->change, both.change);
        QCOMPARE(audited(shop).back(), u"joined with version 2"_s);
    }

    void isNotPublishedAsSomebodyElseLeftIt()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeDraft seen = Shop::done(drafts.save(rated(2), std::nullopt));
        Shop::done(drafts.save(rated(9), seen.change));
        QVERIFY(said(drafts.publish({}, seen.change)).contains(u"meanwhile"_s));
        QCOMPARE(said(drafts.publish({}, seen.change + 9)), said(drafts.publish({}, seen.change)));
        QVERIFY(Shop::done(drafts.read())->text.contains("\"points\": 9"));
    }

    void aRefusedInstallationKeepsTheDraft() // the transaction is one
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const QByteArray dollars = rated(2).replace("CNY", "USD");
        const ProgrammeDraft draft = Shop::done(drafts.save(dollars, std::nullopt));
        QVERIFY(said(drafts.publish({}, draft.change)).contains(u"CNY"_s));
        QCOMPARE(Shop::done(drafts.read())->change, draft.change);
        QCOMPARE(Shop::done(drafts.history()).size(), size_t(1));
        QCOMPARE(shop.verified(), QString());
    }

    void nothingCanBePublishedWithoutADraft()
    {
        Shop shop(Terms{});
        QCOMPARE(said(ProgrammeDrafts(*shop.desk).publish({}, 1)),
                 u"the draft was published or discarded meanwhile"_s);
        QCOMPARE(said(ProgrammeDrafts(*shop.desk).discard(1)),
                 u"the draft was published or discarded meanwhile"_s);
        QCOMPARE(said(ProgrammeDrafts(*shop.desk).acknowledge(1)),
                 u"the draft was published or discarded meanwhile"_s);
    }

    void anyVersionCanBeReopened()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeVersionId first(newest(shop));
        const QByteArray firstText = Shop::done(drafts.textOf(first));
        Shop::done(ProgrammeVersions(*shop.desk).use({}, rated(3)));
        const ProgrammeDraft draft = Shop::done(drafts.reopen(first, std::nullopt));
        QVERIFY(!draft.isOutdated());
        QCOMPARE(draft.text, writeProgramme(*readProgramme(firstText).programme));
        QVERIFY(said(drafts.reopen(first, std::nullopt)).contains(u"meanwhile"_s));
        QCOMPARE(said(drafts.reopen(ProgrammeVersionId(99), draft.change)),
                 u"there is no version 99"_s);
        Shop::done(drafts.publish({}, draft.change));
        const MemberId member = shop.enrol("c");
        shop.sell(member, {line("10.00")});
        QCOMPARE(shop.points(member), 10);
    }

    void theAuditNamesWhoBeganTookOverAndDiscarded()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        qint64 change = Shop::done(drafts.save(rated(2), std::nullopt)).change;
        change = Shop::done(drafts.save(rated(3), change)).change;
        shop.standIn("Mei", Role::Manager);
        change = Shop::done(drafts.save(rated(4), change)).change;
        change = Shop::done(drafts.save(rated(5), change)).change;
        change = Shop::done(drafts.acknowledge(change)).change;
        Shop::done(drafts.discard(change));
        Shop::done(drafts.reopen(ProgrammeVersionId(newest(shop)), std::nullopt));
        QCOMPARE(audited(shop),
                 (QStringList{u"begun on version 1"_s, u"taken over, begun on version 1"_s,
                              u"to replace version 1"_s, u"discarded, begun on version 1"_s,
                              u"version 1 reopened"_s}));
        QCOMPARE(shop.verified(), QString());
    }

    void managersDraftAndOwnersPublish_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("drafting");
        QTest::addColumn<QString>("publishing");
        QTest::newRow("clerk") << static_cast<int>(Role::Clerk) << u"not-allowed"_s
                               << u"not-allowed"_s;
        QTest::newRow("manager") << static_cast<int>(Role::Manager) << u"done"_s
                                 << u"not-allowed"_s;
        QTest::newRow("owner") << static_cast<int>(Role::Owner) << u"done"_s << u"done"_s;
    }

    void managersDraftAndOwnersPublish()
    {
        QFETCH(int, role);
        QFETCH(QString, drafting);
        QFETCH(QString, publishing);
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        const ProgrammeVersionId live(newest(shop));
        const qint64 change = Shop::done(drafts.save(rated(2), std::nullopt)).change;
        shop.standIn("somebody", static_cast<Role>(role));
        QCOMPARE(codeOfResult(drafts.read()), drafting);
        QCOMPARE(codeOfResult(drafts.history()), drafting);
        QCOMPARE(codeOfResult(drafts.textOf(live)), drafting);
        const auto saved = drafts.save(rated(3), change);
        QCOMPARE(codeOfResult(saved), drafting);
        const qint64 next = saved ? saved->change : change;
        const auto reopened = drafts.reopen(live, next);
        QCOMPARE(codeOfResult(reopened), drafting);
        const auto seen = drafts.acknowledge(reopened ? reopened->change : next);
        QCOMPARE(codeOfResult(seen), drafting);
        const qint64 last = seen ? seen->change : next;
        QCOMPARE(codeOfResult(drafts.publish({}, last)), publishing);
        if (publishing != u"done"_s) {
            QCOMPARE(codeOfResult(drafts.discard(last)), drafting);
        }
        QCOMPARE(newest(shop), live.value() + (publishing == u"done"_s ? 1 : 0));
    }

    void nobodyAtTheTillMayDoNothing()
    {
        Shop shop(Terms{});
        ProgrammeDrafts drafts(*shop.desk);
        shop.desk->signOut();
        QCOMPARE(codeOfResult(drafts.read()), u"not-signed-in"_s);
        QCOMPARE(codeOfResult(drafts.save(rated(2), std::nullopt)), u"not-signed-in"_s);
        QCOMPARE(codeOfResult(drafts.publish({}, 1)), u"not-signed-in"_s);
    }
};

QTEST_GUILESS_MAIN(TestProgrammeDrafts)
#include "tst_programmedrafts.moc"
