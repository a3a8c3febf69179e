#include "rulescase.h"
#include "services/points.h"
#include "services/wallet.h"
#include "storage/accounts.h"
#include "storage/coupons.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/quantityedit.h"
#include "ui/programme/ruleform.h"
#include "ui/programme/trialpanel.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotbutton.h"
#include "ui/sentences/slotpopup.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

using namespace regulars;
using namespace Qt::StringLiterals;
using Floor = salesfloor::Shop;

// Rules tried and published through the page: the till then gives what their sentences promise (R1,
// R2, R7, D6, S14).
class TestRulesPromises : public QObject, protected RulesCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void theTillGivesWhatTheSentencePromises_data();
    void theTillGivesWhatTheSentencePromises();
    void theTillTakesOffWhatTheOfferPromises_data();
    void theTillTakesOffWhatTheOfferPromises();
    void newcomersGetWhatIsPromised();
    void whoBringsAFriendGetsWhatIsPromised();
    void actionsAndTopUpsGetWhatIsPromised();
    void stampsAndTasksCountToTheirEnd();
    void aSlotEditedHereIsWhatTheTillGives();
    void switchedOffByItsDays();
    void theTrialSaysWhyARuleIsSilent();
    void theTrialTakesRealMembers();
    void countsWhatARuleGaveLastMonth();
    void tellsHowFarLimitsAreUsed();

private:
    Account account(const MemberRef &member) const
    {
        Store &store = m_floor->shop->store();
        return Accounts(store.connection()).load(Floor::done(resolveMember(store, member)));
    }
    qint64 points(const MemberRef &member) const { return account(member).points.count(); }
    qint64 coupons(const MemberRef &member) const
    {
        Store &store = m_floor->shop->store();
        return static_cast<qint64>(
            Coupons(store.connection())
                .openOf(Floor::done(resolveMember(store, member)), m_floor->shop->today())
                .size());
    }
    QString payable(const std::vector<SaleLine> &lines) const
    {
        SaleRequest request;
        request.lines = lines;
        const Answer sold = Floor::done(Sales(m_floor->shop->desk()).checkout({}, request));
        return salesfloor::quoteOf(sold).value(QStringLiteral("payable")).toString();
    }
};

void TestRulesPromises::theTillGivesWhatTheSentencePromises_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("category");
    QTest::addColumn<int>("promised");
    // On daily goods on a Wednesday the programme gives 100 × 1.5 without them, on food as well.
    QTest::newRow("base") << "base"
                          << "daily" << 150;
    QTest::newRow("goods: 2 a yuan on food") << "goods"
                                             << "food" << 300;
    QTest::newRow("goods: not on daily") << "goods"
                                         << "daily" << 150;
    QTest::newRow("hours: 1 + 0.5 + 1") << "double-hours"
                                        << "food" << 250;
    QTest::newRow("birthday") << "birthday"
                              << "daily" << 250;
    QTest::newRow("first week") << "first-week"
                                << "daily" << 250;
}

void TestRulesPromises::theTillGivesWhatTheSentencePromises()
{
    QFETCH(QString, start);
    QFETCH(QString, category);
    QFETCH(int, promised);
    EnrolRequest request;
    request.card = u"1001"_s;
    request.birthday = start == u"birthday"_s ? u"1990-11-05"_s : QString();
    const Answer joined = Floor::done(Membership(m_floor->shop->desk()).enrol({}, request));
    const MemberRef member = MemberRef::of(joined.members.front().second);
    add(start);
    TrialPanel *trial = m_page->trial();
    trial->goodsBox(0)->setCurrentIndex(trial->goodsBox(0)->findData(QString(u"c:"_s + category)));
    trial->memberBox()->setCurrentIndex(trial->memberBox()->findData(-2));
    trial->realMember()->setText(u"1001"_s);
    const QString promise = u"→ %1 points"_s.arg(promised);
    QTRY_VERIFY2(trial->outcome().result.endsWith(promise), qPrintable(trial->outcome().result));
    publish();
    QCOMPARE(m_floor->earned(member, "100.00", category.toLatin1().constData()), promised);
}

void TestRulesPromises::theTillTakesOffWhatTheOfferPromises_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("pieces");
    QTest::addColumn<QString>("promised");
    QTest::newRow("from 100 20 off") << "threshold"
                                     << "100.00" << 1 << "80.00";
    QTest::newRow("from 200 50 off") << "threshold"
                                     << "200.00" << 1 << "150.00";
    QTest::newRow("below it nothing") << "threshold"
                                      << "99.99" << 1 << "99.99";
    QTest::newRow("the sixth is free") << "buy-get"
                                       << "60.00" << 6 << "50.00";
    QTest::newRow("five are not enough") << "buy-get"
                                         << "50.00" << 5 << "50.00";
    QTest::newRow("second half") << "second-half"
                                 << "20.00" << 2 << "15.00";
    QTest::newRow("percent") << "percent"
                             << "50.00" << 1 << "45.00";
}

void TestRulesPromises::theTillTakesOffWhatTheOfferPromises()
{
    QFETCH(QString, start);
    QFETCH(QString, amount);
    QFETCH(int, pieces);
    QFETCH(QString, promised);
    add(start);
    TrialPanel *trial = m_page->trial();
    trial->goodsBox(0)->setCurrentIndex(trial->goodsBox(0)->findData(u"c:food"_s));
    trial->quantityEdit(0)->setValue(Quantity(pieces * 1000));
    trial->amountEdit(0)->setValue(moneyFromText(amount, 2));
    QVERIFY2(trial->outcome().result.startsWith(u'¥' + promised),
             qPrintable(trial->outcome().result));
    publish();
    QCOMPARE(payable({salesfloor::line(amount.toLatin1().constData(), "food", pieces)}), promised);
}

void TestRulesPromises::newcomersGetWhatIsPromised()
{
    add(u"welcome"_s);
    QCOMPARE(m_page->trial()->outcome().result, u"500 points"_s);
    add(u"coupon-joining"_s);
    QVERIFY2(m_page->trial()->told().join(u' ').contains(u"coupon"_s),
             qPrintable(m_page->trial()->told().join(u' ')));
    publish();
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QCOMPARE(points(member), 500);
    QCOMPARE(coupons(member), 1);
}

void TestRulesPromises::whoBringsAFriendGetsWhatIsPromised()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    add(u"referral"_s);
    QVERIFY2(m_page->trial()->outcome().result.contains(u"500 points for the member who brought"_s),
             qPrintable(m_page->trial()->outcome().result));
    add(u"friend-buys"_s);
    publish();
    EnrolRequest request;
    request.card = u"1002"_s;
    request.referrer = member;
    const Answer joined = Floor::done(Membership(m_floor->shop->desk()).enrol({}, request));
    QCOMPARE(points(member), 500);
    m_floor->earned(MemberRef::of(joined.members.front().second), "10.00", "daily");
    QCOMPARE(points(member), 800);
}

void TestRulesPromises::actionsAndTopUpsGetWhatIsPromised()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    add(u"action"_s);
    QCOMPARE(m_page->trial()->outcome().result, u"10 points"_s);
    add(u"top-up"_s);
    publish();
    static_cast<void>(
        Floor::done(PointsDesk(m_floor->shop->desk()).action({}, {member, u"bag"_s})));
    QCOMPARE(points(member), 10);
    const Answer paid = Floor::done(
        Wallet(m_floor->shop->desk()).topUp({}, {member, salesfloor::yuan("100.00"), u"cash"_s}));
    QCOMPARE(salesfloor::text(paid, "stored_value"), u"110.00"_s);
}

void TestRulesPromises::stampsAndTasksCountToTheirEnd()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    add(u"task"_s);
    add(u"coupon-visits"_s);
    publish();
    for (int visit = 1; visit <= 9; ++visit) {
        QCOMPARE(m_floor->earned(member, "10.00", "daily"), visit == 3 ? 1015 : 15);
    }
    QCOMPARE(coupons(member), 0);
    m_floor->earned(member, "10.00", "daily");
    QCOMPARE(coupons(member), 1);
}

void TestRulesPromises::aSlotEditedHereIsWhatTheTillGives()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    choose(u"week"_s);
    SlotButton *slot = m_page->form()->sentences()->slotAt(u"/give/multiply"_s);
    QVERIFY(slot);
    slot->setFocus();
    QTest::keyClick(slot, Qt::Key_Return);
    SlotPopup *popup = m_page->form()->sentences()->popup();
    QVERIFY(popup);
    auto *line = popup->field()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(u"3"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(draft().value(u"/rules/2/give/multiply"_s).toDouble(), 3.0);
    QCOMPARE(m_floor->earned(member, "100.00", "daily"), 150);
    publish();
    QCOMPARE(m_floor->earned(member, "100.00", "daily"), 300);
}

void TestRulesPromises::switchedOffByItsDays()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    choose(u"week"_s);
    QAction *off = command(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | int(Qt::Key_O)));
    off->trigger();
    QCOMPARE(draft().value(u"/rules/2/until"_s).toString(), u"2026-11-03"_s);
    publish();
    QVERIFY2(m_page->rules()->textAt(2).contains(u"Off"_s), qPrintable(m_page->rules()->textAt(2)));
    QCOMPARE(m_floor->earned(member, "100.00", "daily"), 100);
    off->trigger();
    QVERIFY(draft().value(u"/rules/2/until"_s).isUndefined());
}

void TestRulesPromises::theTrialSaysWhyARuleIsSilent()
{
    choose(u"wed"_s);
    TrialPanel *trial = m_page->trial();
    QCOMPARE(trial->goodsBox(0)->currentData().toString(), u"c:tea"_s);
    QVERIFY2(trial->outcome().chosen.contains(u"applies here"_s),
             qPrintable(trial->outcome().chosen));
    // Both multipliers: 100 × (1 + 1 + 0.5).
    QVERIFY2(trial->outcome().result.endsWith(u"→ 250 points"_s),
             qPrintable(trial->outcome().result));
    trial->timeEdit()->setTime(QTime(16, 0));
    QVERIFY2(trial->outcome().chosen.contains(u"not on that day or at that time"_s),
             qPrintable(trial->outcome().chosen));
    trial->timeEdit()->setTime(QTime(15, 59));
    trial->goodsBox(0)->setCurrentIndex(trial->goodsBox(0)->findData(u"c:daily"_s));
    QVERIFY2(trial->outcome().chosen.contains(u"other goods"_s),
             qPrintable(trial->outcome().chosen));
    // Gold has a multiplier of its own: 100 × (1 + 0.5 + 0.2).
    trial->memberBox()->setCurrentIndex(trial->memberBox()->findData(1));
    QVERIFY2(trial->outcome().result.endsWith(u"→ 170 points"_s),
             qPrintable(trial->outcome().result));
    trial->addButton()->click();
    QCOMPARE(trial->lineCount(), 2);
    QVERIFY2(trial->outcome().result.startsWith(u"¥200.00"_s), qPrintable(trial->outcome().result));
}

void TestRulesPromises::theTrialTakesRealMembers()
{
    m_floor->enrol(u"1001"_s);
    choose(u"week"_s);
    TrialPanel *trial = m_page->trial();
    trial->memberBox()->setCurrentIndex(trial->memberBox()->findData(-2));
    trial->realMember()->setText(u"9999"_s);
    QTRY_VERIFY2(trial->outcome().result.contains(u"no member"_s),
                 qPrintable(trial->outcome().result));
    trial->realMember()->setText(u"1001"_s);
    QTRY_VERIFY2(trial->outcome().result.endsWith(u"→ 150 points"_s),
                 qPrintable(trial->outcome().result));
}

void TestRulesPromises::countsWhatARuleGaveLastMonth()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    m_floor->earned(member, "100.00", "daily");
    m_floor->earned(member, "100.00", "daily");
    m_floor->clock.advanceMs(qint64(30) * 24 * 3'600'000);
    m_page->onShown();
    choose(u"week"_s);
    QTRY_VERIFY2(m_page->firedText().contains(u"100 points, 2"_s), qPrintable(m_page->firedText()));
    choose(u"wed"_s);
    QVERIFY2(m_page->firedText().contains(u"nothing"_s), qPrintable(m_page->firedText()));
}

void TestRulesPromises::tellsHowFarLimitsAreUsed() // R6
{
    QVERIFY(m_floor->session
                ->trySet(
                    u"/rules/%1/limit"_s.arg(*m_floor->session->programme().rule(u"week"_s)),
                    QJsonObject{
                        {u"total"_s, QJsonObject{{u"times"_s, 5}, {u"window"_s, u"month"_s}}},
                        {u"per_member"_s, QJsonObject{{u"times"_s, 2}, {u"window"_s, u"month"_s}}}})
                .empty());
    QVERIFY(m_floor->session->publish(m_floor->shop->envelope()));
    m_floor->clock.advanceMs(1000);
    const MemberRef member = m_floor->enrol(u"1001"_s);
    m_floor->earned(member, "100.00", "daily");
    m_floor->earned(member, "100.00", "daily");
    m_page->onShown();
    choose(u"week"_s);
    QTRY_VERIFY2(
        m_page->firedText().contains(u"Of its limit for all, 2 of 5 times are used this month."_s),
        qPrintable(m_page->firedText()));
    QVERIFY2(
        m_page->firedText().contains(u"1 member had all that one can get of it this month."_s) ||
            m_page->firedText().contains(
                u"1 member(s) had all that one can get of it this month."_s),
        qPrintable(m_page->firedText()));
}

QTEST_MAIN(TestRulesPromises)
#include "tst_rulespromises.moc"
