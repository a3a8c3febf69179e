#include "services/membership.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "storage/accounts.h"
#include "storage/auditlog.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "support/accessiblewalk.h"
#include "ui/counter/approvalbar.h"
#include "ui/counter/counterfloor.h"
#include "ui/editors/birthdayedit.h"
#include "ui/editors/codeedit.h"
#include "ui/editors/phoneedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/members/actform.h"
#include "ui/members/memberacts.h"
#include "ui/members/memberpage.h"
#include "ui/members/memberside.h"
#include "ui/members/timelinecard.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

// One member's page: every act changes the store as it says, and what is refused is said there (M3,
// M5, M6, S33, S39, S41).
class TestMemberPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void detailsAreEdited();
    void unreadablePhoneIsNotSaved();
    void lostCardIsReplaced();
    void frozenAndOpenedAgain();
    void tierIsSetByHand();
    void pointsAreAdjustedAndTakenBack();
    void adjustmentWithoutReasonIsRefusedInPlace();
    void clerksAdjustmentWaitsForAnothersWord();
    void pointsLiveLonger();
    void twoBecomeOneAfterBothWereShown();
    void erasingAsksForThePassword();
    void tagsComeAndGo();
    void consentIsKeptWithItsDate();
    void eachPurposeIsAgreedToInItsOwnWords();
    void preferredChannelIsKept();
    void aClerkSeesTheWholeNumberOnRecord();
    void noteStandsInTheTimeline();
    void tabsNarrowTheTimeline();
    void fileOfOneMemberIsWritten();
    void phoneIsCopied();
    void arrowsGoThroughTheList();
    void clerksSeeOnlyWhatTheyMay();
    void everythingThatTakesTheFocusHasAName();
    void pictures();

private:
    MemberPage &page() { return *m_page; }
    Shop &shop() { return m_floor->shop(); }
    void make();
    Member stored() { return *Members(shop().store().connection()).find(*m_zhang); }
    void press(const QString &command);
    QAction *command(const QString &text);
    template <class Editor>
    Editor *editor(const QString &name)
    {
        for (Editor *one : page().form()->findChildren<Editor *>()) {
            if (one->isVisible() && one->accessibleName() == name) {
                return one;
            }
        }
        throw std::logic_error("no such field: " + name.toStdString());
    }
    void doIt();

    Theme m_theme;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<MemberPage> m_page;
    std::optional<MemberId> m_zhang;
    std::optional<MemberId> m_next;
};

void TestMemberPage::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    m_floor = std::make_unique<CounterFloor>();
    m_zhang = m_floor->enrol(u"13812345678"_s, u"张小梅"_s, u"9000000019"_s, u"--11-05"_s);
    m_next = m_floor->enrol(u"13912345678"_s, u"Anna Berg"_s);
    m_floor->sell(*m_zhang, "120");
    make();
}

void TestMemberPage::make()
{
    m_page = std::make_unique<MemberPage>(
        shop(), [this](MemberId member, int step) -> std::optional<MemberId> {
            return member == *m_zhang && step == 1 ? m_next : std::nullopt;
        });
    m_page->resize(1146, 680);
    m_page->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open(QString::number(m_zhang->value()));
    m_page->onShown();
    m_floor->settle();
}

void TestMemberPage::cleanup()
{
    m_page.reset();
    QCOMPARE(m_floor->verified(), QString());
    m_floor.reset();
}

QAction *TestMemberPage::command(const QString &text)
{
    for (QAction *action : page().actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    throw std::logic_error("no such command: " + text.toStdString());
}

void TestMemberPage::press(const QString &text)
{
    command(text)->trigger();
    m_floor->settle();
}

void TestMemberPage::doIt()
{
    page().form()->button()->click();
    m_floor->settle();
}

void TestMemberPage::detailsAreEdited()
{
    press(u"Edit"_s);
    QCOMPARE(editor<QLineEdit>(u"Name"_s)->text(), u"张小梅"_s);
    editor<QLineEdit>(u"Name"_s)->setText(u"张大梅"_s);
    editor<PhoneEdit>(u"Phone"_s)->setText(u"13700000001"_s);
    editor<BirthdayEdit>(u"Birthday"_s)->setText(u"1990-02-28"_s);
    doIt();
    QVERIFY2(!page().form()->isVisible(), qPrintable(page().message()->text()));
    QCOMPARE(stored().person.name, std::optional(u"张大梅"_s));
    QCOMPARE(stored().person.phone, std::optional(u"+8613700000001"_s));
    QCOMPARE(stored().person.birthday->year, std::optional(1990));
    QCOMPARE(stored().person.card, std::optional(u"9000000019"_s));
    QVERIFY(page().side()->facts().contains(u"137 0000 0001"_s));
}

void TestMemberPage::unreadablePhoneIsNotSaved()
{
    press(u"Edit"_s);
    editor<PhoneEdit>(u"Phone"_s)->setText(u"12"_s);
    doIt();
    QVERIFY(page().form()->isVisible());
    QVERIFY(editor<PhoneEdit>(u"Phone"_s)->isFaulty());
    QCOMPARE(stored().person.phone, std::optional(u"+8613812345678"_s));
    editor<PhoneEdit>(u"Phone"_s)->setText(u"13912345678"_s); // another's
    doIt();
    QVERIFY(page().form()->isVisible());
    QVERIFY(!page().message()->text().isEmpty());
}

void TestMemberPage::lostCardIsReplaced()
{
    press(u"Lost card"_s);
    editor<CodeEdit>(u"New card"_s)->setText(u"NEW-1"_s);
    doIt();
    QCOMPARE(stored().person.card, std::optional(u"NEW-1"_s));
    QVERIFY(!resolveMember(shop().store(), {MemberRef::Kind::Card, u"9000000019"_s}));
}

void TestMemberPage::frozenAndOpenedAgain()
{
    press(u"Freeze"_s);
    QVERIFY(stored().isFrozen);
    press(u"Unfreeze"_s);
    QVERIFY(!stored().isFrozen);
}

void TestMemberPage::tierIsSetByHand()
{
    press(u"Tier by hand"_s);
    editor<QComboBox>(u"Tier"_s)->setCurrentIndex(1);
    doIt();
    QVERIFY(page().form()->isVisible()); // without a reason
    QVERIFY(!page().message()->text().isEmpty());
    editor<QLineEdit>(u"Reason"_s)->setText(u"a friend of the house"_s);
    doIt();
    QCOMPARE(Accounts(shop().store().connection()).load(*m_zhang).tier, u"gold"_s);
    QVERIFY(page().side()->facts().contains(u"2027-11-02"_s)); // reviewed then
}

void TestMemberPage::pointsAreAdjustedAndTakenBack()
{
    press(u"Adjust points"_s);
    editor<PointsEdit>(u"Points"_s)->setText(u"+80"_s);
    editor<QLineEdit>(u"Reason"_s)->setText(u"forgotten"_s);
    doIt();
    QCOMPARE(m_floor->points(*m_zhang), 200);
    press(u"Undo"_s);
    QCOMPARE(m_floor->points(*m_zhang), 120);
    press(u"Undo"_s);
    QCOMPARE(m_floor->points(*m_zhang), 200);
}

void TestMemberPage::adjustmentWithoutReasonIsRefusedInPlace()
{
    press(u"Adjust points"_s);
    editor<PointsEdit>(u"Points"_s)->setText(u"-20"_s);
    doIt();
    QVERIFY(page().form()->isVisible());
    QCOMPARE(page().message()->kind(), NoticeKind::Warning);
    QVERIFY(!page().message()->text().isEmpty());
    QCOMPARE(m_floor->points(*m_zhang), 120);
}

void TestMemberPage::clerksAdjustmentWaitsForAnothersWord()
{
    m_floor->standIn(Role::Clerk);
    press(u"Adjust points"_s);
    editor<PointsEdit>(u"Points"_s)->setText(u"5"_s);
    editor<QLineEdit>(u"Reason"_s)->setText(u"forgotten"_s);
    doIt();
    QCOMPARE(m_floor->points(*m_zhang), 120);
    auto *bar = page().findChild<ApprovalBar *>();
    QVERIFY(bar->isVisible());
    const auto fields = bar->findChildren<QLineEdit *>();
    QCOMPARE(fields.front()->text(), u"Owner"_s);
    fields.back()->setText(CounterFloor::ownersPin);
    QTest::keyClick(fields.back(), Qt::Key_Return);
    m_floor->settle();
    QCOMPARE(m_floor->points(*m_zhang), 125);
    QVERIFY(!bar->isVisible());
}

void TestMemberPage::pointsLiveLonger()
{
    const auto lastInstant = [this] {
        return *Ledger(shop().store().connection()).lots(*m_zhang, Unit::Points).front().expiresAt;
    };
    const Instant before = lastInstant();
    press(u"Extend points"_s);
    editor<QDateEdit>(u"Through"_s)->setDate(QDate(2028, 6, 30));
    doIt();
    QVERIFY(lastInstant() > before);
    QCOMPARE(shop().programme()->calendar.dayOf(lastInstant().plusMs(-1)),
             salesfloor::day("2028-06-30"));
}

void TestMemberPage::twoBecomeOneAfterBothWereShown()
{
    m_floor->sell(*m_next, "30");
    press(u"Merge"_s);
    editor<CodeEdit>(u"Phone or card"_s)->setText(u"13700000000"_s);
    doIt();
    QVERIFY(!page().message()->text().isEmpty()); // nobody has it
    editor<CodeEdit>(u"Phone or card"_s)->setText(u"13912345678"_s);
    doIt();
    QCOMPARE(m_floor->points(*m_zhang), 120); // shown, not done
    QStringList texts;
    for (const QLabel *label : page().form()->findChildren<QLabel *>()) {
        texts += label->text();
    }
    QVERIFY2(texts.join(u' ').contains(u"150"_s), qPrintable(texts.join(u' ')));
    doIt();
    QCOMPARE(m_floor->points(*m_zhang), 150);
    const MemberRef other{MemberRef::Kind::Phone, u"13912345678"_s};
    QCOMPARE(*resolveMember(shop().store(), other), *m_zhang);
    press(u"Undo"_s); // parts them again
    QCOMPARE(m_floor->points(*m_zhang), 120);
    QCOMPARE(m_floor->points(*m_next), 30);
    QCOMPARE(*resolveMember(shop().store(), other), *m_next);
}

void TestMemberPage::erasingAsksForThePassword()
{
    const QSignalSpy asked(&page(), &Page::asked);
    press(u"Erase"_s);
    editor<QLineEdit>(u"Your password"_s)->setText(u"something else"_s);
    doIt();
    QVERIFY(stored().isLiving());
    QVERIFY(!page().message()->text().isEmpty());
    editor<QLineEdit>(u"Your password"_s)->setText(CounterFloor::ownersPin);
    doIt();
    QVERIFY(!stored().isLiving());
    QVERIFY(!stored().person.name);
    QCOMPARE(asked.back().front().toString(), u"members"_s);
}

void TestMemberPage::tagsComeAndGo()
{
    page().side()->tagEdit()->setText(u"picnic"_s);
    QTest::keyClick(page().side()->tagEdit(), Qt::Key_Return);
    m_floor->settle();
    const Members members(shop().store().connection());
    QCOMPARE(members.tagsOn(*m_zhang, shop().today()), std::vector<QString>{u"picnic"_s});
    FilterChip *chip = nullptr;
    for (FilterChip *one : page().side()->findChildren<FilterChip *>()) {
        if (one->isVisible()) {
            chip = one;
        }
    }
    QVERIFY(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    m_floor->settle();
    QVERIFY(members.tagsOn(*m_zhang, shop().today()).empty());
}

void TestMemberPage::consentIsKeptWithItsDate()
{
    page().side()->marketing()->click();
    const auto consents = Members(shop().store().connection()).consents(*m_zhang);
    QCOMPARE(consents.size(), size_t(1));
    QVERIFY(consents.front().isGiven);
    QCOMPARE(consents.front().purpose, u"marketing"_s);
    QVERIFY(page().side()->marketing()->isChecked());
    const auto labels = page().side()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().endsWith(u" given (at the till)"_s);
    }));
    page().side()->marketing()->click();
    QVERIFY(!Members(shop().store().connection()).consents(*m_zhang).back().isGiven);
}

void TestMemberPage::eachPurposeIsAgreedToInItsOwnWords()
{
    const Members members(shop().store().connection());
    page().side()->consent(u"profiling"_s)->click();
    page().side()->consent(u"sharing"_s)->click();
    page().side()->consent(u"sharing"_s)->click(); // as easily withdrawn
    std::map<QString, bool> given;
    for (const MemberConsent &consent : members.consents(*m_zhang)) {
        given[consent.purpose] = consent.isGiven;
        QCOMPARE(consent.wording, page().side()->consent(consent.purpose)->text());
    }
    QVERIFY((given == std::map<QString, bool>{{u"profiling"_s, true}, {u"sharing"_s, false}}));
    QVERIFY(!page().side()->marketing()->isChecked());
    QVERIFY(page().side()->consent(u"profiling"_s)->isChecked());
    // What an import or another program asked for is shown and withdrawn here, too.
    salesfloor::Shop::done(
        Membership(shop().desk()).consent({}, {MemberRef::of(*m_zhang), {u"raffle"_s, true}}));
    page().open(QString::number(m_zhang->value()));
    QVERIFY(page().side()->consent(u"raffle"_s)->isChecked());
    page().open(QString::number(m_next->value()));
    QVERIFY(page().side()->consent(u"raffle"_s)->isHidden());
}

void TestMemberPage::preferredChannelIsKept()
{
    press(u"Edit"_s);
    auto *channel = editor<QComboBox>(u"Likes to be reached by"_s);
    QCOMPARE(channel->currentData().toString(), QString());
    channel->setCurrentIndex(channel->findData(u"wechat"_s));
    doIt();
    QCOMPARE(stored().person.channel, std::optional(u"wechat"_s));
    QVERIFY(page().side()->facts().contains(u"Likes to be reached by: WeChat"_s));
    press(u"Edit"_s);
    channel = editor<QComboBox>(u"Likes to be reached by"_s);
    QCOMPARE(channel->currentData().toString(), u"wechat"_s);
    channel->setCurrentIndex(0);
    doIt();
    QCOMPARE(stored().person.channel, std::optional<QString>());
}

void TestMemberPage::aClerkSeesTheWholeNumberOnRecord()
{
    QVERIFY(!page().reveals()->isVisible()); // an owner sees it whole
    m_floor->standIn(Role::Clerk);
    QVERIFY(page().reveals()->isVisible());
    const AuditLog audit(shop().store().connection());
    const auto before = audit.page({}, 100).size();
    page().reveals()->trigger();
    QVERIFY(page().side()->facts().contains(u"138 1234 5678"_s));
    const auto entries = audit.page({}, 100);
    QCOMPARE(entries.size(), before + 1);
    QCOMPARE(entries.front().row.act, u"reveal-phone"_s);
    QCOMPARE(entries.front().row.actor, shop().desk().who()->user);
    page().open(QString::number(m_next->value())); // one at a time
    page().open(QString::number(m_zhang->value()));
    QVERIFY(!page().side()->facts().contains(u"1234 5678"_s));
}

void TestMemberPage::noteStandsInTheTimeline()
{
    page().timeline()->note()->setText(u"likes her coffee black"_s);
    QTest::keyClick(page().timeline()->note(), Qt::Key_Return);
    m_floor->settle();
    QVERIFY(page().timeline()->note()->text().isEmpty());
    QCOMPARE(page().timeline()->table()->rowAt(0)->kind, OperationKind::Note);
    QCOMPARE(page().timeline()->table()->index(0, OperationTable::What).data().toString(),
             u"likes her coffee black"_s);
}

void TestMemberPage::tabsNarrowTheTimeline()
{
    QCOMPARE(page().timeline()->table()->rowCount(), 2); // enrolled, bought
    page().timeline()->tabs()->setCurrentIndex(1);
    m_floor->settle();
    QCOMPARE(page().timeline()->table()->rowCount(), 1);
    QCOMPARE(page().timeline()->table()->rowAt(0)->points, Points(120));
    page().timeline()->tabs()->setCurrentIndex(2);
    m_floor->settle();
    QCOMPARE(page().timeline()->table()->rowCount(), 0);
}

void TestMemberPage::fileOfOneMemberIsWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"one.json"_s);
    page().acts()->writeFile(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("regulars-member/1"));
    QVERIFY(text.contains("张小梅"));
}

void TestMemberPage::phoneIsCopied()
{
    press(u"Copy the phone number"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"138 1234 5678"_s);
}

void TestMemberPage::arrowsGoThroughTheList()
{
    press(u"Next member"_s);
    QCOMPARE(page().member(), m_next);
    press(u"Next member"_s);
    QCOMPARE(page().member(), m_next);
    QVERIFY(!page().message()->text().isEmpty());
}

void TestMemberPage::clerksSeeOnlyWhatTheyMay()
{
    m_floor->standIn(Role::Clerk);
    for (const auto &text : {u"Tier by hand"_s, u"Merge"_s, u"Erase"_s, u"Export"_s,
                             u"Extend points"_s, u"Copy the phone number"_s}) {
        QVERIFY2(!command(text)->isVisible(), qPrintable(text));
    }
    QVERIFY(page().side()->facts().contains(u"138****5678"_s));
    QVERIFY(!page().side()->facts().contains(u"1234 5678"_s));
    press(u"Edit"_s);
    QVERIFY(editor<PhoneEdit>(u"Phone"_s)->text().isEmpty());
    auto *gender = editor<QComboBox>(u"Gender"_s);
    gender->setCurrentIndex(gender->findText(u"female"_s));
    doIt();
    QCOMPARE(stored().person.phone, std::optional(u"+8613812345678"_s)); // left as it is
    QCOMPARE(stored().person.gender, std::optional(u"female"_s));
    QVERIFY(page().side()->facts().contains(u"Gender: female"_s));
}

void TestMemberPage::everythingThatTakesTheFocusHasAName()
{
    for (const auto &text : {u"Edit"_s, u"Adjust points"_s, u"Tier by hand"_s, u"Erase"_s}) {
        press(text);
        QVERIFY2(everyFocusableHasAName(&page()),
                 qPrintable(namelessFocusables(&page()).join(u'\n')));
    }
}

void TestMemberPage::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    const auto grab = [&](const QString &name) {
        m_floor->settle();
        QVERIFY(page().grab().save(folder + u'/' + name + u".png"_s));
    };
    salesfloor::Shop::done(
        PointsDesk(shop().desk()).coupon({}, {MemberRef::of(*m_zhang), u"five"_s}));
    page().side()->marketing()->click();
    page().acts()->tag(u"coffee"_s, true);
    grab(u"member-light"_s);
    press(u"Adjust points"_s);
    doIt();
    grab(u"member-adjust"_s);
    m_theme.setChoice(Theme::Choice::Dark);
    press(u"Edit"_s);
    grab(u"member-dark"_s);
    m_theme.setScale(200);
    grab(u"member-dark-200"_s);
}

QTEST_MAIN(TestMemberPage)
#include "tst_memberpage.moc"
