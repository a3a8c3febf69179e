// A shop's first evening, and each new programme version (S14, X5).

#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/storemaking.h"
#include "services/systemclock.h"
#include "storage/auditlog.h"
#include "storage/redemptions.h"
#include "storage/users.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray cup = R"({"id": "cup", "name": "Cup", "points": 30, "stock": 20})";
const QByteArray none = R"({"id": "none", "name": "None", "points": 30, "stock": 0})";
const QByteArray endless = R"({"id": "book", "name": "Book", "points": 30})";

ShopSetup setup(const QByteArray &programme)
{
    return {programme, u"Owner"_s, u"a good pass phrase"_s, Shop::cheap};
}

QString codeOfResult(const Result<Answer> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

} // namespace

class TestShopSetup : public QObject
{
    Q_OBJECT

private slots:
    void shopBeginsWithOwnerProgrammeAndStock();
    void badSetupsAreRefusedWhole_data();
    void badSetupsAreRefusedWhole();
    void aShopIsSetUpOnce();
    void storeThatExistsIsNotMadeAgain();
    void aStoreHasItsNameWhenItIsFilled();
    void storeWithoutProgrammeSaysSo();

    void versionIsInForceFromItsInstallation();
    void openingStockIsForRewardsNeverSeen();
    void onlyTheOwnerPublishes();
    void faultyProgrammeIsRefused();
    void currencyStays();
    void readerSeesANewVersion();
};

void TestShopSetup::shopBeginsWithOwnerProgrammeAndStock()
{
    Terms terms;
    terms.rewards = cup + ", " + none + ", " + endless;
    Shop shop(terms);
    Connection &books = shop.store->connection();
    const auto users = Users(books).all();
    QCOMPARE(users.size(), size_t(1));
    QCOMPARE(users.front().role, Role::Owner);
    const Redemptions redemptions(books);
    QCOMPARE(redemptions.stock(u"cup"_s), std::optional<qint64>(20));
    QCOMPARE(redemptions.stock(u"none"_s), std::optional<qint64>(0));
    QCOMPARE(redemptions.stock(u"book"_s), std::nullopt);
    // In force from the beginning of time.
    QCOMPARE(shop.store->programmeAt(at("1971-01-01 00:00")).version, ProgrammeVersionId(1));
    QCOMPARE(AuditLog(books).of(OperationId(1)).size(), size_t(1));
    QCOMPARE(ProgrammeVersions(*shop.desk).newestText(), terms.text());
    QCOMPARE(shop.faults(), QString());
}

void TestShopSetup::badSetupsAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("programme");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("pin");
    const QByteArray good = Terms{}.text();
    QTest::newRow("no JSON") << QByteArray("{") << u"Owner"_s << u"274951"_s;
    QTest::newRow("a fault") << QByteArray(R"({"format": "x"})") << u"Owner"_s << u"274951"_s;
    QTest::newRow("no name") << good << u" "_s << u"274951"_s;
    QTest::newRow("a short pin") << good << u"Owner"_s << u"27495"_s;
}

void TestShopSetup::badSetupsAreRefusedWhole()
{
    QFETCH(QByteArray, programme);
    QFETCH(QString, owner);
    QFETCH(QString, pin);
    const FixedClock clock(at("2026-11-02 10:00"));
    const auto store = Store::inMemory();
    const auto result = setUpShop(*store, clock, {programme, owner, pin, Shop::cheap});
    QCOMPARE(codeOfResult(result), u"bad-request"_s);
    QVERIFY(!store->hasProgramme());
    QVERIFY(Users(store->connection()).all().empty());
    QVERIFY(setUpShop(*store, clock, setup(Terms{}.text())));
}

void TestShopSetup::aShopIsSetUpOnce()
{
    Shop shop(Terms{});
    QCOMPARE(codeOfResult(setUpShop(*shop.store, shop.clock, setup(Terms{}.text()))),
             u"bad-request"_s);
    QCOMPARE(Users(shop.store->connection()).all().size(), size_t(1));
}

void TestShopSetup::storeThatExistsIsNotMadeAgain()
{
    const QTemporaryDir folder;
    qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    const QString path = folder.filePath(u"shop.regulars"_s);
    QString id;
    {
        const auto store = Store::create(path);
        id = store->id();
        QVERIFY_THROWS_EXCEPTION(StorageError, Store::create(path));
        QVERIFY_THROWS_EXCEPTION(StorageError, Store::open(path, Store::Mode::Write));
    }
    const auto store = Store::open(path, Store::Mode::Write);
    QCOMPARE(store->id(), id);
    QCOMPARE(store->pepper()->size(), qsizetype(32));
    QCOMPARE(store->digestKey().size(), qsizetype(32));
    QVERIFY(store->digestKey() != *store->pepper());
}

void TestShopSetup::aStoreHasItsNameWhenItIsFilled() // F1
{
    const QTemporaryDir folder;
    qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    const QString path = folder.filePath(u"shop.regulars"_s);
    const auto left = [&] { return QDir(folder.path()).entryList(QDir::Files); };
    makeStore(path, [](Store &) { return false; });
    QCOMPARE(left(), QStringList());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, makeStore(path, [](Store &) -> bool {
                                 throw std::runtime_error("no");
                             }));
    QCOMPARE(left(), QStringList());
    {
        QFile died(path + u".unfinished"_s);
        QVERIFY(died.open(QIODevice::WriteOnly));
        died.write("half of a store");
    }
    makeStore(path, [&](Store &store) {
        const bool isThere = QFile::exists(path);
        return !isThere && bool(setUpShop(store, SystemClock(), setup(Terms{}.text())));
    });
    QCOMPARE(left(), QStringList(u"shop.regulars"_s));
    QVERIFY(Store::open(path, Store::Mode::Write)->hasProgramme());
    QVERIFY_THROWS_EXCEPTION(StorageError, makeStore(path, [](Store &) { return true; }));
}

void TestShopSetup::storeWithoutProgrammeSaysSo()
{
    const auto store = Store::inMemory();
    QVERIFY_THROWS_EXCEPTION(StorageError, store->newestProgramme());
}

// S14
void TestShopSetup::versionIsInForceFromItsInstallation()
{
    Shop shop(Terms{});
    const Instant before = shop.clock.now();
    shop.passDays(1);
    Terms twice;
    twice.hasBase = false;
    twice.rules =
        R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 2, "amount": "1.00"}}})";
    const Answer answer = Shop::done(ProgrammeVersions(*shop.desk).use({}, twice.text()));
    QCOMPARE(answer.figures.value(u"version"_s).toString(), u"2"_s);
    QCOMPARE(shop.store->programmeAt(before).version, ProgrammeVersionId(1));
    QCOMPARE(shop.store->programmeAt(shop.clock.now().plusMs(-1)).version, ProgrammeVersionId(1));
    QCOMPARE(shop.store->programmeAt(shop.clock.now()).version, ProgrammeVersionId(2));
    QCOMPARE(shop.store->newestProgramme().version, ProgrammeVersionId(2));
    const MemberId member = shop.enrol("100");
    shop.sell(member, {line("10.00")});
    QCOMPARE(shop.points(member), 20);
}

void TestShopSetup::openingStockIsForRewardsNeverSeen()
{
    Terms terms;
    terms.rewards = cup + ", " + endless;
    Shop shop(terms);
    const Redemptions redemptions(shop.store->connection());
    terms.rewards =
        R"({"id": "cup", "name": "Cup", "points": 30, "stock": 99},
           {"id": "book", "name": "Book", "points": 30, "stock": 7},
           {"id": "pen", "name": "Pen", "points": 5, "stock": 3})";
    Shop::done(ProgrammeVersions(*shop.desk).use({}, terms.text()));
    QCOMPARE(redemptions.stock(u"cup"_s), std::optional<qint64>(20));
    QCOMPARE(redemptions.stock(u"book"_s), std::optional<qint64>(7));
    QCOMPARE(redemptions.stock(u"pen"_s), std::optional<qint64>(3));
}

void TestShopSetup::onlyTheOwnerPublishes()
{
    Shop shop(Terms{});
    const QByteArray text = Terms{}.text();
    shop.standIn("clerk", Role::Clerk);
    QCOMPARE(codeOfResult(ProgrammeVersions(*shop.desk).use({}, text)), u"not-allowed"_s);
    shop.standIn("manager", Role::Manager);
    QCOMPARE(codeOfResult(ProgrammeVersions(*shop.desk).use({}, text)), u"not-allowed"_s);
    shop.standIn("olga", Role::Owner);
    QCOMPARE(codeOfResult(ProgrammeVersions(*shop.desk).use({}, text)), u"done"_s);
}

void TestShopSetup::faultyProgrammeIsRefused()
{
    Shop shop(Terms{});
    const auto refused = ProgrammeVersions(*shop.desk).use({}, "{\"format\": 1}");
    QCOMPARE(codeOfResult(refused), u"bad-request"_s);
    QCOMPARE(shop.store->newestProgramme().version, ProgrammeVersionId(1));
}

void TestShopSetup::currencyStays()
{
    Shop shop(Terms{});
    QByteArray text = Terms{}.text();
    text.replace("CNY", "JPY");
    text.replace("1.00", "1");
    text.replace("18.00", "18");
    const auto refused = ProgrammeVersions(*shop.desk).use({}, text);
    QCOMPARE(codeOfResult(refused), u"bad-request"_s);
    QCOMPARE(std::get<refusals::BadRequest>(refused.refusal()).field, u"currency"_s);
}

void TestShopSetup::readerSeesANewVersion()
{
    const QTemporaryDir folder;
    qputenv("REGULARS_KEYS", folder.filePath(u"keys"_s).toUtf8());
    const QString path = folder.filePath(u"shop.regulars"_s);
    FixedClock clock(at("2026-11-02 10:00"));
    const auto writer = Store::create(path);
    Shop::done(setUpShop(*writer, clock, setup(Terms{}.text())));
    const auto reader = Store::open(path, Store::Mode::Read);
    QCOMPARE(reader->newestProgramme().version, ProgrammeVersionId(1));
    clock.advanceMs(1000);
    Desk desk(*writer, clock, u"1"_s);
    desk.signInAsCommandLine();
    Shop::done(ProgrammeVersions(desk).use({}, Terms{}.text()));
    QCOMPARE(reader->newestProgramme().version, ProgrammeVersionId(2));
}

QTEST_GUILESS_MAIN(TestShopSetup)
#include "tst_shopsetup.moc"
