// The recovery sheet: the store's key on paper and back (trust.md, People and permissions).

#include "services/recovery.h"
#include "services/recoverycode.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "services/storekey.h"
#include "storage/auditlog.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"a good pass phrase"_s;
const QString storeId = u"5f9d2a34-0000-4000-8000-0123456789ab"_s;

template <typename T>
QString codeOfResult(const Result<T> &result)
{
    return result ? u"done"_s : codeOf(result.refusal());
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void codesLeadBackToTheirKey_data();
    void codesLeadBackToTheirKey();
    void whatPeopleWriteInsteadIsUnderstood();
    void everySlipIsTold();
    void twoInTurnAreTold();
    void anothersSheetIsTold();
    void wrongLengthsAndLettersAreTold();
    void theSheetIsForTheOwnerProvedAnew_data();
    void theSheetIsForTheOwnerProvedAnew();
    void anothersProofGivesNoSheet();
    void theSheetIsOnRecord();
    void aMovedStoreOpensByItsCode();

private:
    QTemporaryDir m_folder;
};

void TestRecovery::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("REGULARS_KEYS", m_folder.filePath(u"keys"_s).toUtf8());
}

void TestRecovery::codesLeadBackToTheirKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("ones") << QByteArray(32, '\xff');
    QByteArray rising;
    for (int i = 0; i < 32; ++i)
        rising += static_cast<char>(i * 8 + 3);
    QTest::newRow("rising") << rising;
    for (int i = 0; i < 20; ++i)
        QTest::addRow("random %d", i) << randomKey();
}

void TestRecovery::codesLeadBackToTheirKey()
{
    QFETCH(QByteArray, key);
    const QString code = recoveryCode(storeId, key);
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
    const Result<QByteArray> back = keyOfRecoveryCode(storeId, code);
    QVERIFY(back);
    QCOMPARE(*back, key);
}

void TestRecovery::whatPeopleWriteInsteadIsUnderstood()
{
    const QByteArray key =
        QByteArray::fromHex("0000000000000000ffff84210842108421084210842108421084210842108421");
    const QString code = recoveryCode(storeId, key);
    QVERIFY(code.contains(u'0') && code.contains(u'1'));
    QString loose = code.toLower();
    loose.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    const Result<QByteArray> back = keyOfRecoveryCode(storeId, u"  "_s + loose + u'\n');
    QVERIFY(back);
    QCOMPARE(*back, key);
    QString wide;
    for (const QChar c : code)
        wide += c == u'-' ? c : QChar(c.unicode() + 0xFEE0); // typed with an input method
    QVERIFY(keyOfRecoveryCode(storeId, wide));
}

void TestRecovery::everySlipIsTold()
{
    const QString code = recoveryCode(storeId, randomKey());
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (code[i] == u'-')
            continue;
        QString wrong = code;
        wrong[i] = code[i] == u'7' ? u'8' : u'7';
        QCOMPARE(codeOfResult(keyOfRecoveryCode(storeId, wrong)), u"bad-request"_s);
    }
}

void TestRecovery::twoInTurnAreTold()
{
    const QString code = recoveryCode(storeId, randomKey()).remove(u'-');
    for (qsizetype i = 0; i + 1 < code.size(); ++i) {
        QString wrong = code;
        std::swap(wrong[i], wrong[i + 1]);
        if (wrong != code)
            QCOMPARE(codeOfResult(keyOfRecoveryCode(storeId, wrong)), u"bad-request"_s);
    }
}

void TestRecovery::anothersSheetIsTold()
{
    const QString code = recoveryCode(storeId, randomKey());
    QCOMPARE(codeOfResult(keyOfRecoveryCode(u"another store"_s, code)), u"bad-request"_s);
}

void TestRecovery::wrongLengthsAndLettersAreTold()
{
    const QString code = recoveryCode(storeId, randomKey());
    for (const QString &wrong :
         {QString(), code.chopped(1), code + u'7', u"-"_s, QString(code).replace(0, 1, u'U'),
          QString(code).replace(0, 1, u'猫')})
        QCOMPARE(codeOfResult(keyOfRecoveryCode(storeId, wrong)), u"bad-request"_s);
}

void TestRecovery::theSheetIsForTheOwnerProvedAnew_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<QString>("answer");
    QTest::newRow("clerk") << Role::Clerk << true << u"not-allowed"_s;
    QTest::newRow("manager") << Role::Manager << true << u"not-allowed"_s;
    QTest::newRow("owner") << Role::Owner << true << u"done"_s;
    QTest::newRow("owner, wrong") << Role::Owner << false << u"wrong-pin"_s;
}

void TestRecovery::theSheetIsForTheOwnerProvedAnew()
{
    QFETCH(Role, role);
    QFETCH(bool, isRight);
    Shop shop(Terms{});
    shop.standIn("eva", role);
    const QString pin = role == Role::Clerk ? u"274951"_s : secret;
    UserRequest user{.name = u"eva"_s, .pin = pin};
    const auto who = shop.desk->who();
    shop.desk->signInAsCommandLine();
    Shop::done(Staff(*shop.desk, Shop::cheap).user({}, user));
    shop.desk->seat(who);
    Proof proof(*shop.store, shop.clock.now(), u"eva"_s, isRight ? pin : u"not it"_s);
    proof.work();
    const auto sheet = Recovery(*shop.desk).sheet({}, proof);
    QTEST(codeOfResult(sheet), "answer");
    QCOMPARE(Recovery::lastSheet(*shop.store).has_value(), bool(sheet));
    if (sheet)
        QCOMPARE(keyOfRecoveryCode(shop.store->id(), sheet->code).value(), *shop.store->pepper());
}

void TestRecovery::anothersProofGivesNoSheet()
{
    Shop shop(Terms{});
    Proof proof(*shop.store, shop.clock.now(), u"Owner"_s, secret);
    proof.work();
    shop.standIn("eva", Role::Owner);
    QCOMPARE(codeOfResult(Recovery(*shop.desk).sheet({}, proof)), u"not-allowed"_s);
}

void TestRecovery::theSheetIsOnRecord()
{
    Shop shop(Terms{});
    Shop::done(shop.desk->signIn(u"Owner"_s, secret));
    Proof proof(*shop.store, shop.clock.now(), u"Owner"_s, secret);
    proof.work();
    const RecoverySheet sheet = Shop::done(Recovery(*shop.desk).sheet({}, proof));
    QCOMPARE(sheet.madeOn, day("2026-11-02"));
    QCOMPARE(Recovery::lastSheet(*shop.store), std::optional(day("2026-11-02")));
    const auto rows = AuditLog(shop.store->connection()).page(std::nullopt, 1);
    QCOMPARE(rows.front().row.about, u"recovery-sheet"_s);
    QVERIFY(!rows.front().row.about.contains(sheet.code));
    QCOMPARE(shop.verified(), QString());
}

// S1 of a stolen laptop turned round: file and sheet are enough for its owner, the file alone for
// nobody (F17).
void TestRecovery::aMovedStoreOpensByItsCode()
{
    const QString path = m_folder.filePath(u"shop.regulars"_s);
    const FixedClock clock(at("2026-11-02 10:00"));
    QString code;
    {
        const auto store = Store::create(path);
        Shop::done(setUpShop(*store, clock, {Terms{}.text(), u"Owner"_s, secret, Shop::cheap}));
        Desk desk(*store, clock, u"1"_s);
        Shop::done(desk.signIn(u"Owner"_s, secret));
        const auto proof = desk.begunProof(u"Owner"_s, secret);
        proof->work();
        code = Shop::done(Recovery(desk).sheet({}, *proof)).code;
        QCOMPARE(codeOfResult(Recovery::bringBack(*store, code)), u"not-allowed"_s);
    }
    const QString moved = m_folder.filePath(u"elsewhere.regulars"_s);
    QVERIFY(QFile::rename(path, moved));
    qputenv("REGULARS_KEYS", m_folder.filePath(u"other computer"_s).toUtf8());
    const auto store = Store::open(moved, Store::Mode::Write);
    Desk desk(*store, clock, u"1"_s);
    QVERIFY(Recovery::isKeyMissing(*store));
    QCOMPARE(codeOfResult(desk.signIn(u"Owner"_s, secret)), u"not-allowed"_s);
    QCOMPARE(codeOfResult(Recovery::bringBack(*store, QString(code).replace(0, 4, u"0000"_s))),
             u"bad-request"_s);
    QVERIFY(Recovery::isKeyMissing(*store));
    Shop::done(Recovery::bringBack(*store, code.toLower()));
    QVERIFY(!Recovery::isKeyMissing(*store));
    QCOMPARE(codeOfResult(desk.signIn(u"Owner"_s, u"not it"_s)), u"wrong-pin"_s);
    QCOMPARE(codeOfResult(desk.signIn(u"Owner"_s, secret)), u"done"_s);
    const QFile kept(storeKeyPath(store->id()));
    QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
