#include "../counter/offergoods.h"
#include "membercase.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/programmeversions.h"
#include "services/rewards.h"
#include "services/salesfloor.h"
#include "services/undo.h"
#include "storage/auditlog.h"
#include "support/accessiblewalk.h"
#include "ui/counter/offershelf.h"
#include "ui/editors/phoneedit.h"
#include "ui/members/memberacts.h"
#include "ui/members/memberside.h"
#include "ui/members/timelinecard.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::MemberCase;
using regulars::tests::stockGoodsThatGoTogether;

// One member's page: what stands at its side and in its timeline, and who sees how much of it (M3,
// M5, S33, S41).
class TestMemberPage : public QObject, protected MemberCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void tagsComeAndGo();
    void aTagSaysWhatRuleGaveItUntilWhen();
    void aTaskStandsWithItsProgress();
    void consentIsKeptWithItsDate();
    void wayOfJoiningIsNoWishHowToBeReached();
    void eachPurposeIsAgreedToInItsOwnWords();
    void aClerkSeesTheWholeNumberOnRecord();
    void noteStandsInTheTimeline();
    void partnersCodesStandInTheTimeline();
    void whatACellCutsStandsWholeBelow();
    void tabsNarrowTheTimeline();
    void undoingTwiceIsToldInItsOwnWords();
    void phoneIsCopied();
    void namesWhatToOfferNext();
    void arrowsGoThroughTheList();
    void clerksSeeOnlyWhatTheyMay();
    void everythingThatTakesTheFocusHasAName();
    void pictures();
};

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

void TestMemberPage::aTagSaysWhatRuleGaveItUntilWhen() // M6
{
    QVERIFY(page().side()->tagsText().isEmpty());
    QJsonObject programme =
        QJsonDocument::fromJson(ProgrammeVersions(shop().desk()).newestText()).object();
    QJsonArray rules = programme[u"rules"_s].toArray();
    rules += QJsonObject{{u"id"_s, u"fan"_s},
                         {u"name"_s, u"Fans"_s},
                         {u"on"_s, u"purchase"_s},
                         {u"give"_s, QJsonObject{{u"tag"_s, u"fan"_s}, {u"for"_s, u"3 days"_s}}}};
    programme[u"rules"_s] = rules;
    QVERIFY(ProgrammeVersions(shop().desk()).use({}, QJsonDocument(programme).toJson()));
    m_floor->clock().advanceMs(1000);
    m_floor->sell(*m_zhang, "10");
    page().open(QString::number(m_zhang->value()));
    page().onShown();
    m_floor->settle();
    const QString until = shop().today().plusDays(3).toIso();
    QCOMPARE(page().side()->tagsText(), QString(u"“fan”: by the rule Fans, through "_s + until));
    page().side()->tagEdit()->setText(u"picnic"_s);
    QTest::keyClick(page().side()->tagEdit(), Qt::Key_Return);
    m_floor->settle();
    // Of one by hand, for good, there is nothing to say.
    QCOMPARE(page().side()->tagsText(), QString(u"“fan”: by the rule Fans, through "_s + until));
}

void TestMemberPage::aTaskStandsWithItsProgress() // R5
{
    const auto bar = [this] {
        ThinProgress *shown = nullptr;
        for (ThinProgress *one : page().side()->findChildren<ThinProgress *>()) {
            if (one->isVisible() && one->accessibleName().contains(u"A thousand visits"_s)) {
                shown = one;
            }
        }
        return shown;
    };
    QCOMPARE(page().side()->tasks(), QStringList{u"A thousand visits: 1 of 1,000"_s});
    QVERIFY(bar());
    QCOMPARE(bar()->value() * 1'000, bar()->maximum());
    m_floor->sell(*m_zhang, "10");
    page().open(QString::number(m_zhang->value()));
    page().onShown();
    m_floor->settle();
    QCOMPARE(page().side()->tasks(), QStringList{u"A thousand visits: 2 of 1,000"_s});
    QCOMPARE(bar()->value() * 500, bar()->maximum());
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

void TestMemberPage::wayOfJoiningIsNoWishHowToBeReached()
{
    const auto told = [this](const QString &channel) {
        UpdateRequest request;
        request.member = MemberRef::of(*m_zhang);
        request.channel = channel;
        salesfloor::Shop::done(Membership(shop().desk()).update({}, request));
        emit shop().changes().memberChanged(*m_zhang);
        m_floor->settle();
        QStringList all;
        for (const Label *label : page().findChildren<Label *>()) {
            all += label->text();
        }
        return all.join(u'\n');
    };
    QVERIFY(told(u"store"_s).contains(u"Joined through: store"_s));
    QVERIFY(!told(u"store"_s).contains(u"Likes to be reached by"_s));
    QVERIFY(told(u"wechat"_s).contains(u"Likes to be reached by: WeChat"_s));
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

void TestMemberPage::partnersCodesStandInTheTimeline()
{
    m_floor->sell(*m_zhang, "500");
    m_floor->offerMusic(1);
    salesfloor::Shop::done(
        Rewards(shop().desk()).redeem({}, {MemberRef::of(*m_zhang), u"music"_s, 1, {}}));
    const auto told = [this] {
        page().open(QString::number(m_next->value()));
        m_floor->settle();
        page().open(QString::number(m_zhang->value()));
        m_floor->settle();
        return page().timeline()->table()->index(0, OperationTable::What).data().toString();
    };
    QCOMPARE(told(), u"Music, code MUSIC-0001"_s);
    m_floor->standIn(Role::Clerk);
    QCOMPARE(told(), u"Music, code ••••0001"_s);
}

void TestMemberPage::whatACellCutsStandsWholeBelow()
{
    const QString said =
        u"wants to be told when the black tea of the first harvest comes in, in any packet"_s;
    page().timeline()->note()->setText(said);
    QTest::keyClick(page().timeline()->note(), Qt::Key_Return);
    m_floor->settle();
    const Label *whole = page().timeline()->whole();
    QVERIFY(!whole->isVisible());
    page().timeline()->view()->selectRow(0);
    QVERIFY(whole->isVisible());
    QCOMPARE(whole->text(), said);
    page().timeline()->view()->selectRow(1); // a purchase
    QVERIFY(!whole->isVisible());
    page().timeline()->view()->selectRow(0);
    page().timeline()->tabs()->setCurrentIndex(1);
    m_floor->settle();
    QVERIFY(!whole->isVisible());
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

// Newest first: the redo, the undo that it undid, the purchase that stands.
void TestMemberPage::undoingTwiceIsToldInItsOwnWords()
{
    const auto undo = [this](OperationId operation) {
        const UndoRequest request{QString::number(operation.value())};
        salesfloor::Shop::done(Undo(shop().desk()).undo({}, request));
        emit shop().changes().memberChanged(*m_zhang);
        m_floor->settle();
    };
    OperationTable *table = page().timeline()->table();
    const auto said = [table](int row) {
        return table->index(row, OperationTable::What).data().toString();
    };
    undo(table->rowAt(0)->operation);
    QCOMPARE(said(0), u"Undone"_s);
    QVERIFY(said(1).endsWith(u"(undone)"_s));
    undo(table->rowAt(0)->operation);
    QCOMPARE(said(0), u"Done again"_s);
    QCOMPARE(said(1), u"Undone, and done again since"_s);
    QVERIFY(!said(2).contains(u"undone"_s));
}

void TestMemberPage::phoneIsCopied()
{
    press(u"Copy the phone number"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"138 1234 5678"_s);
}

void TestMemberPage::namesWhatToOfferNext() // C5
{
    stockGoodsThatGoTogether(*m_floor);
    OfferShelf shelf(shop());
    page().side()->setOfferShelf(&shelf);
    QTest::qWait(100);
    QCOMPARE(page().side()->offers(), QString()); // of what she bought nothing is known
    tests::sellGoods(*m_floor, m_zhang, {u"bun"_s, u"latte"_s});
    page().open(QString::number(m_zhang->value()));
    QTRY_COMPARE(page().side()->offers().count(u'\n'), 1);
    QVERIFY2(page().side()->offers().contains(
                 u"Offer next: Jam. It goes with Bun, bought before: in 100% of "
                 "such baskets"_s),
             qPrintable(page().side()->offers()));
    page().open(QString::number(m_next->value()));
    QCOMPARE(page().side()->offers(), QString()); // at once: these were another's
    page().side()->clear();
}

void TestMemberPage::arrowsGoThroughTheList()
{
    press(u"Next member"_s);
    QCOMPARE(page().member(), m_next);
    press(u"Next member"_s);
    QCOMPARE(page().member(), m_next);
    QCOMPARE(page().message()->text(), u"This is the last one of the list."_s);
    // Who is in no list, as one opened from the till, has no neighbours.
    const MemberId other = m_floor->enrol(u"13700000003"_s, u"Other"_s);
    page().open(QString::number(other.value()));
    press(u"Next member"_s);
    QCOMPARE(page().message()->text(), u"This member is not in the list as it stands now."_s);
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
