#include "importshop.h"
#include "protocol/exporting/exportfile.h"
#include "protocol/importing/importerror.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

// Members taken over from another system (M8, S42).
class TestMemberImport : public QObject
{
    Q_OBJECT

private slots:
    void enrolsWithBalancesAndWithoutRules()
    {
        ImportShop shop;
        const ImportOutcome outcome = shop.take(
            ImportKind::Members,
            "card,phone,name,birthday,gender,joined,points,points_expire,stored_value,tier,tags,channel,consent\n"
            "A1,138 1234 5678,张伟,1990-05-03,男,2019-03-01,300,2027-06-30,50.00,金卡,老邻居;团购,扫码,yes\n");
        QCOMPARE(outcome.read, 1);
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(outcome.points,
                 Points(300)); // no welcome points: what enrolment gave, it gave there
        QCOMPARE(shop.text("SELECT card || phone || name || gender || joined_on FROM member"),
                 u"A1+8613812345678张伟male20190301"_s);
        QCOMPARE(shop.number("SELECT points FROM account"), 300);
        QCOMPARE(shop.number("SELECT stored_value FROM account"), 5000);
        QCOMPARE(shop.text("SELECT tier FROM account"), u"gold"_s);
        QCOMPARE(shop.number("SELECT tier_until FROM account"), 20271122); // held anew from today
        QCOMPARE(shop.text("SELECT group_concat(cause || to_tier) FROM tier_change"), u"1gold"_s);
        QCOMPARE(shop.text("SELECT group_concat(unit || '/' || kind || '/' || source) FROM entry"),
                 u"1/1/opening,2/1/opening"_s);
        const Instant dead = *Instant::fromIso(u"2027-07-01T00:00:00+08:00");
        QCOMPARE(shop.number("SELECT expires_at FROM lot WHERE unit = 1"), dead.ms());
        QCOMPARE(shop.number("SELECT count(*) FROM member_tag"), 2);
        QCOMPARE(shop.text("SELECT purpose FROM member_consent"), u"marketing"_s);
        QVERIFY(Verifier(shop.store->connection()).run({}).isSound());
    }
    void letsPointsWithoutAnExpiryColumnLiveAsTheProgrammeSays()
    {
        ImportShop shop;
        shop.take(ImportKind::Members, "card,points\nA1,300\n");
        const Instant dead = *Instant::fromIso(u"2027-11-23T00:00:00+08:00");
        QCOMPARE(shop.number("SELECT expires_at FROM lot"), dead.ms());
        ImportShop other;
        other.take(ImportKind::Members, "card,points,points_expire\nA1,300,\n");
        QCOMPARE(other.number("SELECT count(*) FROM lot WHERE expires_at IS NULL"), 1);
    }
    void bringsDebtAlong()
    {
        ImportShop shop;
        shop.take(ImportKind::Members, "card,points\nA1,-40\n");
        QCOMPARE(shop.number("SELECT debt FROM account"), 40);
        QCOMPARE(shop.number("SELECT points FROM account"), -40);
        for (const Violation &v : Verifier(shop.store->connection()).run({}).violations)
            qWarning().noquote() << v.code << v.field << v.expected << v.found;
        QVERIFY(Verifier(shop.store->connection()).run({}).isSound());
    }
    void rejectsARowWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("says");
        QTest::newRow("no phone, no card") << QByteArray(",,x,,") << u"phone"_s;
        QTest::newRow("bad phone") << QByteArray(",123,x,,") << u"phone"_s;
        QTest::newRow("bad birthday") << QByteArray("A2,,x,2026-02-30,") << u"birthday"_s;
        QTest::newRow("phone of another") << QByteArray("A2,13812345678,x,,") << u"phone"_s;
        QTest::newRow("points of a fraction") << QByteArray("A2,,x,,3.5") << u"points"_s;
        QTest::newRow("points without measure")
            << QByteArray("A2,,x,,99999999999999") << u"balance"_s;
    }
    void rejectsARowWithLineAndReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, says);
        ImportShop shop;
        const ImportOutcome outcome = shop.take(
            ImportKind::Members,
            "card,phone,name,birthday,points\nA1,13812345678,first,,\n" + row + "\nA9,,last,,7\n");
        QCOMPARE(outcome.read, 3);
        QCOMPARE(outcome.taken, 2);
        QCOMPARE(outcome.rejected, 1);
        QCOMPARE(outcome.rejects.begin()->first, 3);
        const QString reason = outcome.rejects.begin()->second;
        QVERIFY2(reason.contains(says, Qt::CaseInsensitive), qPrintable(reason));
        QCOMPARE(shop.number("SELECT count(*) FROM member"), 2);
    }
    void rejectsTheCardOfSomebodyElse()
    {
        ImportShop shop;
        EnrolRequest person;
        person.phone = u"13812345678"_s;
        person.card = u"A1"_s;
        QVERIFY(Membership(*shop.desk).enrol({}, person));
        const QByteArray heading = "card,phone\n";
        QCOMPARE(shop.take(ImportKind::Members, heading + "A1,13912345678\n").rejected, 1);
        QCOMPARE(shop.take(ImportKind::Members, heading + "A1,13812345678\n").skipped, 1);
        QCOMPARE(shop.number("SELECT count(*) FROM member"), 1);
    }
    void addsNothingTheSecondTime() // S42
    {
        ImportShop shop;
        const QByteArray text = "card,phone,points\nA1,13812345678,10\n,13912345678,20\nA3,,30\n";
        shop.take(ImportKind::Members, text);
        const qint64 operations = shop.number("SELECT count(*) FROM operation");
        const ImportOutcome again = shop.take(ImportKind::Members, text);
        QCOMPARE(again.skipped, 3);
        QCOMPARE(again.taken + again.rejected, 0);
        QCOMPARE(shop.number("SELECT count(*) FROM operation"), operations);
        QCOMPARE(shop.number("SELECT sum(points) FROM account"), 60);
        // Another file with the same people in it is no news either.
        QCOMPARE(shop.take(ImportKind::Members, "phone,name\n13812345678,x\n").skipped, 1);
    }
    void neverBringsBackWhoWasErased() // S41, S42
    {
        ImportShop shop;
        const QByteArray text = "card,phone,points\nA1,13812345678,10\n";
        shop.take(ImportKind::Members, text);
        QVERIFY(Membership(*shop.desk).erase({}, {{MemberRef::Kind::Card, u"A1"_s}}));
        QCOMPARE(shop.take(ImportKind::Members, text).skipped, 1);
        QCOMPARE(shop.number("SELECT count(*) FROM member WHERE card IS NOT NULL"), 0);
    }
    void keepsNothingOfADryRun()
    {
        ImportShop shop;
        ImportOrder order = shop.order(ImportKind::Members, "card,points\nA1,10\nA2,x\n");
        order.isDryRun = true;
        const qint64 operations = shop.number("SELECT count(*) FROM operation");
        const ImportOutcome outcome = shop.take(order);
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(outcome.rejected, 1);
        QCOMPARE(shop.number("SELECT count(*) FROM operation"), operations);
        QCOMPARE(shop.number("SELECT (SELECT count(*) FROM member) + (SELECT count(*) FROM entry)"
                             " + (SELECT count(*) FROM import_row)"),
                 0);
    }
    void readsGb18030AndWritesTheRejects()
    {
        ImportShop shop;
        ImportOrder order = shop.order(
            ImportKind::Members, QByteArray::fromHex("bfa8bac52cd0d5c3fb0a41312cd5c5ceb00a"
                                                     "2cceded2c70a")); // 卡号,姓名 A1,张伟 ,无仪
        order.rejectsPath = shop.folder.filePath(u"rejects.csv"_s);
        const ImportOutcome outcome = shop.take(order);
        QCOMPARE(outcome.taken, 1);
        QCOMPARE(shop.text("SELECT name FROM member"), u"张伟"_s);
        QFile rejects(order.rejectsPath);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(rejects.readAll());
        QVERIFY2(text.contains(u"line,reason,卡号,姓名\r\n3,"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u",,无仪\r\n"_s), qPrintable(text));
    }
    void stopsBeforeTheFirstRowWhereNoColumnFits()
    {
        ImportShop shop;
        const ImportOrder order = shop.order(ImportKind::Members, "colour,size\nred,1\n");
        QVERIFY_THROWS_EXCEPTION(ImportError, static_cast<void>(importFile(*shop.desk, order)));
        QCOMPARE(shop.number("SELECT count(*) FROM import_batch"), 0);
    }
    void isNotForClerks()
    {
        ImportShop shop;
        shop.desk->signOut();
        const ImportOrder order = shop.order(ImportKind::Members, "card\nA1\n");
        const Result<ImportOutcome> outcome = importFile(*shop.desk, order);
        QVERIFY(!outcome);
        QCOMPARE(codeOf(outcome.refusal()), u"not-signed-in"_s);
    }
    void bringsBackWhatWasExported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    void bringsBackWhatWasExported() // F12
    {
        QFETCH(QString, ending);
        ImportShop shop;
        shop.take(
            ImportKind::Members,
            "card,phone,name,birthday,gender,joined,points,points_expire,stored_value,stored_value_bonus,tier,tags,channel,consent\n"
            "00017,13812345678,=1+1,--02-29,女,2024-02-29,300,2026-12-31=100; 2027-06-30=150,12.50,1.25,gold,a;b,@x,marketing;sms\n"
            "A2,,'quoted,,,2025-01-01,0,,0,0,basic,,,\n"
            "A3,,无名,1988-08-08,,2025-01-01,-30,,0,0,basic,,,\n"
            "A4,,x,,,2025-01-01,5,,0,0,basic,,,\n");
        const QString first = shop.folder.filePath(u"first."_s + ending);
        QCOMPARE(*exportFile(*shop.desk, ExportKind::Members, first), 4);
        ImportShop other;
        ImportOrder order;
        order.path = first;
        const ImportOutcome outcome = other.take(order);
        QCOMPARE(outcome.taken, 4);
        constexpr char members[] =
            "SELECT group_concat(card || coalesce(phone, '-') || coalesce(name, '-') || coalesce(birth_month, 0)"
            " || coalesce(gender, '-') || joined_on || coalesce(channel, '-'), '|') FROM member";
        QCOMPARE(other.text(members), shop.text(members));
        constexpr char lots[] =
            "SELECT group_concat(one, '|') FROM (SELECT member || '/' || unit || '/' || rank || '/'"
            " || remaining || '/' || coalesce(expires_at, 0) AS one FROM lot ORDER BY 1)";
        QCOMPARE(other.text(lots), shop.text(lots));
        constexpr char accounts[] =
            "SELECT group_concat(points || '/' || debt || '/' || stored_value || tier, '|')"
            " FROM account";
        QCOMPARE(other.text(accounts), shop.text(accounts));
        const QString second = other.folder.filePath(u"second."_s + ending);
        QCOMPARE(*exportFile(*other.desk, ExportKind::Members, second), 4);
        QFile a(first);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(b.readAll(), a.readAll());
    }
};

QTEST_GUILESS_MAIN(TestMemberImport)
#include "tst_memberimport.moc"
