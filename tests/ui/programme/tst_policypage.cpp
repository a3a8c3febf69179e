// The shop and how its points work: each field changes one place of the draft, faults stay at the
// field, examples are reckoned, and the till follows once it is published (T1, R6, S11, S18).

#include "engine/lots.h"
#include "pagelook.h"
#include "programmefloor.h"
#include "ui/figures.h"
#include "ui/programme/budgetview.h"
#include "ui/programme/draftbanner.h"
#include "ui/programme/formfields.h"
#include "ui/programme/policypage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    return salesfloor::Terms{.policy = R"("expiry": {"after": "12 months", "align": "month-end"},
                     "points_as_money": {"points": 100, "amount": "1.00", "max_share": 0.5},
                     "limits": {"earn_per_day": 5000})",
                             .rules =
                                 R"({"id": "double", "on": "purchase", "give": {"multiply": 2}},
                    {"id": "half", "on": "purchase", "give": {"multiply": 1.5}})"}
        .text();
}

const QString money = u"/policy/points_as_money"_s;

} // namespace

class TestPolicyPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachLineChangesOnePlace_data();
    void eachLineChangesOnePlace();
    void eachChoiceChangesOnePlace_data();
    void eachChoiceChangesOnePlace();
    void lengthsAndTimesChangeOnePlace();
    void namesAreKeptByLanguage();
    void theCurrencyIsOnlyShown();
    void expiryHasFourKinds();
    void aBlankLimitIsNone();
    void theBudgetIsEnforcedOnlyWhereThereIsOne();
    void theBudgetTellsWhatIsSpentAndWhenItEnds();
    void pointsAsMoneyAreSwitchedOnAndOff();
    void betterRatesComeAndGo();
    void faultsStayAtTheFieldAndTheDraftKeepsTheOldValue_data();
    void faultsStayAtTheFieldAndTheDraftKeepsTheOldValue();
    void examplesAreReckoned();
    void theTillFollowsOncePublished();
    void theFileAndThePageAreOne();
    void editsAreUndoneAndDoneAgain();
    void sentencesEditTheSameDraft();
    void clerksChangeNothing();
    void looksWellInEveryDress();

private:
    FormField *field(const QString &pointer) const
    {
        FormField *found = m_page->field(pointer);
        if (!found) {
            qFatal("no field %s", qPrintable(pointer));
        }
        return found;
    }
    template <typename Field>
    Field *as(const QString &pointer) const
    {
        return qobject_cast<Field *>(field(pointer));
    }
    QJsonValue value(const QString &pointer) const { return m_floor->session->value(pointer); }
    // As a person does it: all of the line anew, and on to the next field.
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->insert(text); // as an input method does it
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<PolicyPage> m_page;
};

void TestPolicyPage::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_page = std::make_unique<PolicyPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    m_page->show();
    m_page->onShown();
}

void TestPolicyPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestPolicyPage::eachLineChangesOnePlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("splice"); // where the file changes
    const auto row = [](const char *place, const QString &typed, const QJsonValue &value,
                        const char *splice = "") {
        QTest::newRow(place) << typed << value << QString::fromLatin1(*splice ? splice : place);
    };
    row("/country", u"HK"_s, u"HK"_s);
    row("/time_zone", u"Asia/Hong_Kong"_s, u"Asia/Hong_Kong"_s);
    row("/policy/point_value", u"0.02"_s, u"0.02"_s);
    row("/policy/points_as_money/points", u"200"_s, 200);
    row("/policy/points_as_money/amount", u"2.5"_s, u"2.50"_s);
    row("/policy/points_as_money/max_share", u"25 %"_s, 0.25);
    row("/policy/limits/earn_per_day", u"600"_s, 600);
    row("/policy/limits/redeem_per_day", u"700"_s, 700);
    row("/policy/limits/give_per_month", u"80"_s, 80);
    row("/policy/limits/clerk_adjust", u"90"_s, 90);
    row("/policy/budget/marketing_per_year", u"100000"_s, u"100000.00"_s);
    row("/policy/budget/warn_share", u"20"_s, 0.2);
}

void TestPolicyPage::eachLineChangesOnePlace()
{
    const QString place = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    QFETCH(QString, splice);
    type(as<FormLine>(place)->line(), typed);
    QCOMPARE(field(place)->fault(), QString());
    QCOMPARE(this->value(place), value);
    QCOMPARE(m_floor->onlyChange(), splice);
    QCOMPARE(m_floor->session->changes(), 1);
    // What is shown is what stands there, and leaving the field changes nothing.
    const QString shown = as<FormLine>(place)->line()->text();
    QVERIFY(!shown.isEmpty());
    type(as<FormLine>(place)->line(), shown);
    QCOMPARE(this->value(place), value);
}

void TestPolicyPage::eachChoiceChangesOnePlace_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("word");
    QTest::newRow("/policy/rounding") << 2 << u"up"_s;
    QTest::newRow("/policy/stacking") << 1 << u"best"_s;
    QTest::newRow("/policy/shortfall") << 1 << u"forgive"_s;
}

void TestPolicyPage::eachChoiceChangesOnePlace()
{
    const QString place = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(int, index);
    QFETCH(QString, word);
    choose(as<FormChoice>(place)->box(), index);
    QCOMPARE(value(place), QJsonValue(word));
    QCOMPARE(m_floor->onlyChange(), place);
}

void TestPolicyPage::lengthsAndTimesChangeOnePlace()
{
    auto *wait = as<FormLength>(u"/policy/available_after"_s);
    wait->count()->setValue(3);
    QCOMPARE(value(u"/policy/available_after"_s), QJsonValue(u"3 days"_s));
    choose(wait->unit(), 1);
    QCOMPARE(value(u"/policy/available_after"_s), QJsonValue(u"3 weeks"_s));
    QCOMPARE(m_floor->onlyChange(), u"/policy/available_after"_s);
    m_floor->session->undo();
    m_floor->session->undo();
    as<FormLength>(u"/policy/restore_grace"_s)->count()->setValue(14);
    QCOMPARE(value(u"/policy/restore_grace"_s), QJsonValue(u"14 days"_s));
    QCOMPARE(m_floor->onlyChange(), u"/policy/restore_grace"_s);
    m_floor->session->undo();
    as<FormTime>(u"/day_starts_at"_s)->time()->setTime(QTime(4, 0));
    QCOMPARE(value(u"/day_starts_at"_s), QJsonValue(u"04:00"_s));
    QCOMPARE(m_floor->onlyChange(), u"/day_starts_at"_s);
}

void TestPolicyPage::namesAreKeptByLanguage()
{
    auto *names = as<FormNames>(u"/name"_s);
    QCOMPARE(names->line({})->text(), u"Corner Shop"_s);
    type(names->line({}), u"Our Shop"_s);
    QCOMPARE(value(u"/name"_s), QJsonValue(u"Our Shop"_s));
    type(names->line(u"zh_CN"_s), u"小店"_s);
    QCOMPARE(value(u"/name"_s), QJsonValue(QJsonObject{{u"zh_CN"_s, u"小店"_s}}));
    type(names->line(u"en"_s), u"Our Shop"_s);
    QCOMPARE(value(u"/name"_s),
             QJsonValue(QJsonObject{{u"zh_CN"_s, u"小店"_s}, {u"en"_s, u"Our Shop"_s}}));
    QCOMPARE(m_floor->onlyChange(), u"/name"_s);
}

void TestPolicyPage::theCurrencyIsOnlyShown()
{
    QLineEdit *line = as<FormLine>(u"/currency"_s)->line();
    QCOMPARE(line->text(), u"CNY"_s);
    QVERIFY(line->isReadOnly());
}

void TestPolicyPage::expiryHasFourKinds()
{
    auto *expiry = as<FormExpiry>(u"/policy/expiry"_s);
    const QString place = u"/policy/expiry"_s;
    // Earned on 2 November 2026, good through the end of the month after twelve.
    QVERIFY2(expiry->example().contains(u"2027-11-30"_s), qPrintable(expiry->example()));
    expiry->monthEnd()->click();
    QCOMPARE(value(place), QJsonValue(QJsonObject{{u"after"_s, u"12 months"_s}}));
    QVERIFY2(expiry->example().contains(u"2027-11-02"_s), qPrintable(expiry->example()));
    choose(expiry->kind(), FormExpiry::Yearly);
    QCOMPARE(value(place), QJsonValue(QJsonObject{{u"yearly"_s, u"12-31"_s}, {u"years"_s, 1}}));
    QVERIFY2(expiry->example().contains(u"2027-12-31"_s), qPrintable(expiry->example()));
    expiry->day()->setDate(QDate(2001, 6, 30));
    expiry->years()->setValue(0);
    QCOMPARE(value(place), QJsonValue(QJsonObject{{u"yearly"_s, u"06-30"_s}, {u"years"_s, 0}}));
    QVERIFY2(expiry->example().contains(u"2027-06-30"_s), qPrintable(expiry->example()));
    choose(expiry->kind(), FormExpiry::Idle);
    QCOMPARE(value(place), QJsonValue(QJsonObject{{u"idle"_s, u"12 months"_s}}));
    expiry->count()->setValue(6);
    QCOMPARE(value(place), QJsonValue(QJsonObject{{u"idle"_s, u"6 months"_s}}));
    QVERIFY2(expiry->example().contains(u"2027-05-02"_s), qPrintable(expiry->example()));
    choose(expiry->kind(), FormExpiry::Never);
    QCOMPARE(value(place), QJsonValue(u"never"_s));
    QVERIFY2(expiry->example().contains(u"for good"_s), qPrintable(expiry->example()));
    QCOMPARE(m_floor->onlyChange(), place);
}

void TestPolicyPage::aBlankLimitIsNone()
{
    QLineEdit *line = as<FormLine>(u"/policy/limits/earn_per_day"_s)->line();
    QCOMPARE(line->text(), u"5000"_s);
    type(line, QString());
    QVERIFY(value(u"/policy/limits/earn_per_day"_s).isUndefined());
    QVERIFY(!m_floor->session->programme().policy.limits.earnPerDay);
    QCOMPARE(line->placeholderText(), u"no limit"_s);
}

void TestPolicyPage::theBudgetIsEnforcedOnlyWhereThereIsOne()
{
    auto *enforce = as<FormCheck>(u"/policy/budget/enforce"_s);
    enforce->box()->click();
    QVERIFY(!enforce->fault().isEmpty());
    QVERIFY(!enforce->box()->isChecked());
    QCOMPARE(m_floor->session->changes(), 0);
    type(as<FormLine>(u"/policy/budget/marketing_per_year"_s)->line(), u"5000"_s);
    enforce->box()->click();
    QCOMPARE(enforce->fault(), QString());
    QCOMPARE(value(u"/policy/budget/enforce"_s), QJsonValue(true));
    enforce->box()->click();
    QVERIFY(value(u"/policy/budget/enforce"_s).isUndefined());
}

void TestPolicyPage::theBudgetTellsWhatIsSpentAndWhenItEnds()
{
    QCOMPARE(m_floor->earned(m_floor->enrol(u"1001"_s), "400.00"), 1000); // 10.00
    m_page->onShown();
    PageLook::settle();
    QCOMPARE(m_page->budget()->text(), QString());
    for (const auto &[typed, told] :
         {std::pair(u"1000"_s, u"At this pace it lasts through the year."_s),
          std::pair(u"11"_s, u"At this pace it is used up on 2026-12-03."_s),
          std::pair(u"10"_s, u"The budget is used up."_s)}) {
        type(as<FormLine>(u"/policy/budget/marketing_per_year"_s)->line(), typed);
        PageLook::settle();
        const QStringList lines = m_page->budget()->text().split(u'\n');
        QVERIFY(lines.value(0).startsWith(
            u"¥10.00 of ¥%1"_s.arg(typed == u"1000"_s ? u"1,000.00"_s : typed + u".00"_s)));
        QCOMPARE(lines.value(1), told);
    }
}

void TestPolicyPage::pointsAsMoneyAreSwitchedOnAndOff()
{
    auto *on = as<FormCheck>(money);
    QVERIFY(on->box()->isChecked());
    on->box()->click();
    QVERIFY(value(money).isUndefined());
    QVERIFY(field(money + u"/points"_s)->isHidden());
    QVERIFY(m_page->addRateButton()->isHidden());
    QCOMPARE(m_floor->onlyChange(), money);
    on->box()->click();
    QCOMPARE(value(money + u"/points"_s), QJsonValue(100));
    QVERIFY(!field(money + u"/points"_s)->isHidden());
}

void TestPolicyPage::betterRatesComeAndGo()
{
    m_page->addRateButton()->click();
    QCOMPARE(value(money + u"/rates/0/amount"_s), QJsonValue(u"1.50"_s));
    QCOMPARE(m_floor->onlyChange(), money + u"/rates"_s);
    m_page->addRateButton()->click();
    QCOMPARE(m_page->removeRateButtons().size(), size_t(2));
    QVERIFY(accessibleNameOf(m_page->removeRateButtons()[0]).contains(u"Wednesday"_s));
    m_page->removeRateButtons()[1]->click();
    QTRY_COMPARE(m_page->removeRateButtons().size(), size_t(1));
    m_page->removeRateButtons()[0]->click();
    QTRY_COMPARE(m_floor->session->changes(), 0);
}

void TestPolicyPage::faultsStayAtTheFieldAndTheDraftKeepsTheOldValue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("/country") << u"Nowhere"_s;
    QTest::newRow("/time_zone") << u"Asia/Atlantis"_s;
    QTest::newRow("/policy/point_value") << u"-1"_s;
    QTest::newRow("/policy/points_as_money/points") << u"0"_s;
    QTest::newRow("/policy/points_as_money/amount") << u"0"_s;
    QTest::newRow("/policy/points_as_money/max_share") << u"120"_s;
    QTest::newRow("/policy/budget/warn_share") << u"much"_s;
}

void TestPolicyPage::faultsStayAtTheFieldAndTheDraftKeepsTheOldValue()
{
    const QString place = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, typed);
    const QJsonValue before = value(place);
    type(as<FormLine>(place)->line(), typed);
    QVERIFY(!field(place)->fault().isEmpty());
    QCOMPARE(value(place), before);
    QCOMPARE(m_floor->session->changes(), 0);
    QCOMPARE(as<FormLine>(place)->line()->text(), typed); // to be mended
    m_page->onShown();
    QCOMPARE(field(place)->fault(), QString());
    QVERIFY(as<FormLine>(place)->line()->text() != typed);
    QCOMPARE(as<FormLine>(place)->line()->text().isEmpty(), before.isUndefined());
}

void TestPolicyPage::examplesAreReckoned()
{
    // S11's own figures: ¥199.90, tier 1.5, day 2, rounded down.
    auto *stacking = as<FormChoice>(u"/policy/stacking"_s);
    QVERIFY2(stacking->example().contains(u"499"_s), qPrintable(stacking->example()));
    choose(stacking->box(), 2);
    QVERIFY2(stacking->example().contains(u"599"_s), qPrintable(stacking->example()));
    choose(stacking->box(), 1);
    QVERIFY2(stacking->example().contains(u"399"_s), qPrintable(stacking->example()));
    choose(as<FormChoice>(u"/policy/rounding"_s)->box(), 2);
    QVERIFY2(stacking->example().contains(u"400"_s), qPrintable(stacking->example()));
    // Half of a bill of 100.00 at 1.00 for 100 points.
    const FormField *share = field(money + u"/max_share"_s);
    QVERIFY2(share->example().contains(u"5,000"_s) && share->example().contains(u"¥50.00"_s),
             qPrintable(share->example()));
}

void TestPolicyPage::theTillFollowsOncePublished()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QCOMPARE(m_floor->earned(member, "100.00"), 250); // 1 + 1 + 0.5
    choose(as<FormChoice>(u"/policy/stacking"_s)->box(), 2);
    QCOMPARE(m_floor->earned(member, "100.00"), 250);
    QVERIFY(m_floor->session->publish(m_floor->shop->envelope()));
    QCOMPARE(m_floor->earned(member, "100.00"), 300);
    type(as<FormLine>(u"/policy/limits/earn_per_day"_s)->line(), u"900"_s);
    QVERIFY(m_floor->session->publish(m_floor->shop->envelope()));
    QCOMPARE(m_floor->earned(member, "100.00"), 100); // 900 − 250 − 250 − 300
    QVERIFY(m_page->banner()->isHidden());
}

void TestPolicyPage::theFileAndThePageAreOne()
{
    auto *rounding = as<FormChoice>(u"/policy/rounding"_s);
    choose(rounding->box(), 1);
    const QByteArray text = m_floor->session->document().text();
    QVERIFY(m_floor->session->tryReplace(m_floor->session->live().text()).empty());
    QCOMPARE(rounding->box()->currentIndex(), 0);
    QVERIFY(m_floor->session->tryReplace(text).empty());
    QCOMPARE(rounding->box()->currentIndex(), 1);
    QCOMPARE(m_floor->session->programme().policy.rounding, Rounding::Nearest);
    QCOMPARE(m_floor->session->document().text(), text);
}

void TestPolicyPage::editsAreUndoneAndDoneAgain()
{
    auto *rounding = as<FormChoice>(u"/policy/rounding"_s);
    choose(rounding->box(), 1);
    QVERIFY(!m_page->banner()->isHidden());
    ProgrammeFloor::command(m_page.get(), QKeySequence::Undo)->trigger();
    QCOMPARE(rounding->box()->currentIndex(), 0);
    QCOMPARE(m_floor->session->changes(), 0);
    ProgrammeFloor::command(m_page.get(), QKeySequence(int(Qt::CTRL) | int(Qt::Key_Y)))->trigger();
    QCOMPARE(rounding->box()->currentIndex(), 1);
    QCOMPARE(value(u"/policy/rounding"_s), QJsonValue(u"nearest"_s));
}

void TestPolicyPage::sentencesEditTheSameDraft()
{
    emit m_page->sentences()->edited(u"/rounding"_s, u"up"_s);
    QCOMPARE(value(u"/policy/rounding"_s), QJsonValue(u"up"_s));
    QCOMPARE(as<FormChoice>(u"/policy/rounding"_s)->box()->currentIndex(), 2);
    emit m_page->sentences()->edited(u"/limits/earn_per_day"_s, QJsonValue::Undefined);
    QVERIFY(value(u"/policy/limits/earn_per_day"_s).isUndefined());
    QCOMPARE(as<FormLine>(u"/policy/limits/earn_per_day"_s)->line()->text(), QString());
}

void TestPolicyPage::clerksChangeNothing()
{
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    QVERIFY(!field(u"/policy/rounding"_s)->isEnabled());
    QVERIFY(m_page->addRateButton()->isHidden());
}

void TestPolicyPage::looksWellInEveryDress()
{
    m_page->addRateButton()->click();
    as<FormCheck>(u"/policy/budget/enforce"_s)->box()->click();
    m_look.pictures(*m_page, u"policy"_s);
    const QStringList faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestPolicyPage)
#include "tst_policypage.moc"
