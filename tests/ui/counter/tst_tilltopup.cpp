// A top-up is told before it is made: what is there afterwards, and what comes with it (D3, T3).

#include "services/wallet.h"
#include "tillcase.h"
#include "ui/counter/walletsheet.h"

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestTillTopUp : public QObject, private TillCase
{
    Q_OBJECT

private slots:
    void init()
    {
        start();
        m_floor->offerMusic(
            2, R"({"id": "bonus", "on": "top-up", "when": {"amount_at_least": "200.00"},
                                   "give": {"stored_value": "30.00"}},
            {"id": "tea", "on": "top-up", "when": {"amount_at_least": "300.00"},
             "give": [{"coupon": "tea"}, {"reward": "music"}]})");
        open();
        m_floor->press(Qt::Key_F3, Qt::ShiftModifier);
    }
    void cleanup() { finish(); }
    void theBonusIsToldAsTheAmountIsTyped();
    void whatComesWithItIsToldWithoutItsCode();
    void whatCannotBeIsToldBefore();

private:
    QString told() const
    {
        const auto *sheet = m_floor->page().findChild<WalletSheet *>();
        return sheet->outcome();
    }
    qint64 operations() const
    {
        return m_floor->shop()
            .store()
            .connection()
            .query("SELECT count(*) FROM operation")
            .scalar<qint64>();
    }
};

void TestTillTopUp::theBonusIsToldAsTheAmountIsTyped()
{
    const qint64 before = operations();
    QCOMPARE(told(), QString());
    m_floor->type("20");
    QCOMPARE(told(), u"Topped up, there is ¥20.00."_s);
    m_floor->type("0");
    QCOMPARE(told(), u"Topped up, there is ¥230.00: a bonus of ¥30.00 comes with it."_s);
    QCOMPARE(operations(), before);
    QCOMPARE(m_floor->storedValue(zhang()), 0);
    m_floor->press(Qt::Key_Return);
    QCOMPARE(m_floor->storedValue(zhang()), 23000);
    QCOMPARE(m_floor->verified(), QString());
}

void TestTillTopUp::whatComesWithItIsToldWithoutItsCode()
{
    m_floor->type("300");
    QCOMPARE(told(), u"Topped up, there is ¥330.00: a bonus of ¥30.00 comes with it.\n"
                     "coupon: 2 off tea · hand out: Music"_s);
    const auto code =
        Wallet(m_floor->shop().desk()).preview({}, {MemberRef::of(zhang()), Money(30000), {}});
    QVERIFY(code);
    QVERIFY(!code->figures.contains("codes"_L1) && !code->figures.contains("code"_L1));
    QCOMPARE(m_floor->verified(), QString());
}

void TestTillTopUp::whatCannotBeIsToldBefore()
{
    m_floor->type("50");
    QVERIFY(Membership(m_floor->shop().desk()).freeze({}, {MemberRef::of(zhang())}));
    m_floor->type("0");
    QVERIFY2(told().contains(u"frozen"_s), qPrintable(told()));
    QCOMPARE(Wallet(m_floor->shop().desk())
                 .preview({}, {MemberRef::of(zhang()), Money(), {}})
                 .refusal()
                 .index(),
             Refusal(refusals::BadAmount{}).index());
}

QTEST_MAIN(TestTillTopUp)
#include "tst_tilltopup.moc"
