#include "membercase.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/salesfloor.h"
#include "services/wallet.h"
#include "storage/accounts.h"
#include "storage/ledger.h"
#include "ui/counter/approvalbar.h"
#include "ui/counter/membercard.h"
#include "ui/editors/birthdayedit.h"
#include "ui/editors/codeedit.h"
#include "ui/editors/phoneedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/members/memberacts.h"
#include "ui/members/memberside.h"
#include "ui/members/mergepreview.h"
#include "ui/members/timelinecard.h"
#include "ui/parts/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::MemberCase;

// The acts on one member's page: each changes the store as it says, and what is refused is said
// there (M3, M5, M6, S33, S39, S41).
class TestMemberActs : public QObject, protected MemberCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void anOpenedFormComesIntoView_data();
    void anOpenedFormComesIntoView();
    void detailsAreEdited();
    void unreadablePhoneIsNotSaved();
    void lostCardIsReplaced();
    void scannedCardGoesIntoTheFieldThatWaitsForIt();
    void frozenAndOpenedAgain();
    void tierIsSetByHand();
    void pointsAreAdjustedAndTakenBack();
    void adjustmentWithoutReasonIsRefusedInPlace();
    void clerksAdjustmentWaitsForAnothersWord();
    void pointsLiveLonger();
    void twoBecomeOneAfterBothWereShown();
    void mergeShowsAllOfBothSidesBefore();
    void consentsThatEndWithAMergeAreNamedBefore();
    void mergedBeyondATierIsLiftedByTheNextPurchase();
    void mergedCanBePartedLaterInTheMonth();
    void erasingAsksForThePassword();
    void erasedLeaveNothingInTheFile();
    void preferredChannelIsKept();
    void fileOfOneMemberIsWritten();

private:
    const MergePreview *mergePreview(const QString &other); // asked for on 张小梅's page
    static QStringList rowOf(const MergePreview &shown, const QString &caption);
};

void TestMemberActs::anOpenedFormComesIntoView_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("scale");
    for (const char *act : {"Edit", "Lost card", "Adjust points", "Merge", "Tier by hand"}) {
        for (const int scale : {100, 200}) {
            QTest::addRow("%s at %d %%", act, scale) << QString::fromLatin1(act) << scale;
        }
    }
}

// In a low window, and with text twice as large: whole where it fits, else from its top, and always
// the field that has the focus.
void TestMemberActs::anOpenedFormComesIntoView()
{
    QFETCH(QString, act);
    QFETCH(int, scale);
    m_theme.setScale(scale);
    page().resize(1146, 420);
    m_floor->settle();
    auto *area = page().findChild<QScrollArea *>();
    QVERIFY(area);
    area->verticalScrollBar()->setValue(0);
    QAction *command = nullptr;
    for (QAction *one : page().actions()) {
        if (one->text().startsWith(act)) {
            command = one;
        }
    }
    QVERIFY2(command, qPrintable(act));
    command->trigger();
    m_floor->settle();
    QVERIFY(page().form()->isVisible());
    const auto within = [area](const QWidget *widget) {
        return QRect(widget->mapTo(area->viewport(), QPoint(0, 0)), widget->size());
    };
    const QRect view = area->viewport()->rect();
    const QRect form = within(page().form());
    QVERIFY2(form.height() <= view.height() ? view.contains(form) : form.top() >= 0,
             qPrintable(u"%1 … %2 of %3"_s.arg(form.top()).arg(form.bottom()).arg(view.height())));
    QVERIFY(page().form()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(view.contains(within(QApplication::focusWidget())));
}

void TestMemberActs::detailsAreEdited()
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

void TestMemberActs::unreadablePhoneIsNotSaved()
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

void TestMemberActs::lostCardIsReplaced()
{
    press(u"Lost card"_s);
    editor<CodeEdit>(u"New card"_s)->setText(u"NEW-1"_s);
    doIt();
    QCOMPARE(stored().person.card, std::optional(u"NEW-1"_s));
    QVERIFY(page().timeline()->tabs()->hasFocus()); // not somewhere that Qt comes upon
    QVERIFY(!resolveMember(shop().store(), {MemberRef::Kind::Card, u"9000000019"_s}));
}

// P5: the new card is scanned, not typed; it must not lead away from the page.
void TestMemberActs::scannedCardGoesIntoTheFieldThatWaitsForIt()
{
    QVERIFY(!page().scanned(u"8800000999"_s)); // nothing waits: it is for the till
    press(u"Lost card"_s);
    QVERIFY(page().scanned(u"8800000999"_s));
    QCOMPARE(editor<CodeEdit>(u"New card"_s)->text(), u"8800000999"_s);
    QCOMPARE(stored().person.card, std::optional(u"9000000019"_s)); // Enter does it
    doIt();
    QCOMPARE(stored().person.card, std::optional(u"8800000999"_s));
    press(u"Adjust points"_s);
    QVERIFY(!page().scanned(u"8800000999"_s));
    press(u"Merge"_s);
    QVERIFY(page().scanned(u"8800000999"_s));
    QCOMPARE(editor<CodeEdit>(u"Phone or card"_s)->text(), u"8800000999"_s);
}

void TestMemberActs::frozenAndOpenedAgain()
{
    press(u"Freeze"_s);
    QVERIFY(stored().isFrozen);
    press(u"Unfreeze"_s);
    QVERIFY(!stored().isFrozen);
}

void TestMemberActs::tierIsSetByHand()
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

void TestMemberActs::pointsAreAdjustedAndTakenBack()
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

void TestMemberActs::adjustmentWithoutReasonIsRefusedInPlace()
{
    press(u"Adjust points"_s);
    editor<PointsEdit>(u"Points"_s)->setText(u"-20"_s);
    doIt();
    QVERIFY(page().form()->isVisible());
    QCOMPARE(page().message()->kind(), NoticeKind::Warning);
    QVERIFY(!page().message()->text().isEmpty());
    QCOMPARE(m_floor->points(*m_zhang), 120);
}

void TestMemberActs::clerksAdjustmentWaitsForAnothersWord()
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

void TestMemberActs::pointsLiveLonger()
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

void TestMemberActs::twoBecomeOneAfterBothWereShown()
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

const MergePreview *TestMemberActs::mergePreview(const QString &other)
{
    press(u"Merge"_s);
    editor<CodeEdit>(u"Phone or card"_s)->setText(other);
    doIt();
    const MergePreview *shown = nullptr;
    for (const MergePreview *one : page().form()->findChildren<MergePreview *>()) {
        shown = one->isVisible() ? one : shown;
    }
    if (!shown) {
        throw std::logic_error("no preview is shown");
    }
    return shown;
}

QStringList TestMemberActs::rowOf(const MergePreview &shown, const QString &caption)
{
    for (const MergePreview::Row &row : shown.rows()) {
        if (row.caption == caption) {
            return row.cells;
        }
    }
    throw std::logic_error("no such row: " + caption.toStdString());
}

// Whoever says yes has seen what the two have and what the one will have (M5, S39).
void TestMemberActs::mergeShowsAllOfBothSidesBefore()
{
    m_floor->sell(*m_next, "30");
    salesfloor::Shop::done(
        Wallet(shop().desk())
            .topUp({}, {MemberRef::of(*m_next), salesfloor::yuan("8.00"), u"cash"_s}));
    salesfloor::Shop::done(
        PointsDesk(shop().desk()).coupon({}, {MemberRef::of(*m_next), u"five"_s}));
    salesfloor::Shop::done(
        Membership(shop().desk()).tag({}, {MemberRef::of(*m_next), {u"tea"_s}, {}}));
    const MergePreview *shown = mergePreview(u"13912345678"_s);
    QCOMPARE(rowOf(*shown, u"Name"_s), (QStringList{u"Anna Berg"_s, u"张小梅"_s, u"张小梅"_s}));
    QCOMPARE(rowOf(*shown, u"Phone"_s),
             (QStringList{u"139 1234 5678"_s, u"138 1234 5678"_s,
                          u"138 1234 5678\nalso found by 139 1234 5678"_s}));
    QCOMPARE(rowOf(*shown, u"Card"_s)[1], u"9000000019"_s);
    QVERIFY(rowOf(*shown, u"Card"_s)[2].startsWith(u"9000000019\nalso found by "_s));
    QCOMPARE(rowOf(*shown, u"Tier"_s), (QStringList{u"Basic"_s, u"Basic"_s, u"Basic"_s}));
    QCOMPARE(rowOf(*shown, u"Points"_s), (QStringList{u"30"_s, u"120"_s, u"150"_s}));
    QCOMPARE(rowOf(*shown, u"Points by last day"_s),
             (QStringList{u"2027-11-02: 30"_s, u"2027-11-02: 120"_s, u"2027-11-02: 150"_s}));
    QCOMPARE(rowOf(*shown, u"Stored value"_s), (QStringList{u"¥8.00"_s, u"¥0.00"_s, u"¥8.00"_s}));
    QCOMPARE(rowOf(*shown, u"Spend"_s), (QStringList{u"¥30.00"_s, u"¥120.00"_s, u"¥150.00"_s}));
    QCOMPARE(rowOf(*shown, u"Visits"_s), (QStringList{u"1"_s, u"1"_s, u"2"_s}));
    QCOMPARE(rowOf(*shown, u"Coupons"_s), (QStringList{u"5 off"_s, u"–"_s, u"5 off"_s}));
    QCOMPARE(rowOf(*shown, u"Tags"_s), (QStringList{u"tea"_s, u"–"_s, u"tea"_s}));
    QVERIFY(page().form()->button()->accessibleDescription().contains(
        u"Points: goes 30, stays 120, together 150"_s));
    // One under the other: every column begins at one line.
    std::set<int> lefts;
    for (const QLabel *label : shown->findChildren<QLabel *>()) {
        lefts.insert(label->x());
    }
    QCOMPARE(lefts.size(), size_t(4));
    QCOMPARE(m_floor->points(*m_zhang), 120); // shown, not done
}

void TestMemberActs::consentsThatEndWithAMergeAreNamedBefore()
{
    Membership membership(shop().desk());
    for (const auto &[member, purpose] :
         {std::pair(*m_zhang, u"marketing"_s), std::pair(*m_zhang, u"profiling"_s),
          std::pair(*m_next, u"profiling"_s)}) {
        salesfloor::Shop::done(membership.consent({}, {MemberRef::of(member), {purpose, true}}));
    }
    const MergePreview *shown = mergePreview(u"13912345678"_s);
    QCOMPARE(rowOf(*shown, u"Agreed to marketing"_s),
             (QStringList{u"not asked"_s, u"yes"_s, u"no"_s}));
    QCOMPARE(rowOf(*shown, u"Agreed to tailored offers"_s),
             (QStringList{u"yes"_s, u"yes"_s, u"yes"_s}));
    bool isSaid = false;
    for (const QLabel *label : shown->findChildren<QLabel *>()) {
        isSaid = isSaid || label->text().startsWith(u"A consent stays only where both gave it"_s);
    }
    QVERIFY(isSaid);
    doIt();
    QVERIFY(!page().side()->marketing()->isChecked());
    QVERIFY(page().side()->consent(u"profiling"_s)->isChecked());
    press(u"Undo"_s);
    QVERIFY(page().side()->marketing()->isChecked());
}

// S29, S39: a merge keeps the higher tier; what the two have together counts with a purchase.
void TestMemberActs::mergedBeyondATierIsLiftedByTheNextPurchase()
{
    m_floor->sell(*m_zhang, "2900");
    m_floor->sell(*m_next, "2900");
    const auto words = [this] {
        m_floor->settle();
        QString all;
        for (const QLabel *label : page().findChild<MemberCard *>()->findChildren<QLabel *>()) {
            all += label->isVisible() ? label->text() + u'\n' : QString();
        }
        return all;
    };
    page().open(QString::number(m_zhang->value()));
    QVERIFY2(words().contains(u"1,980 point(s) to Gold"_s), qPrintable(words()));
    mergePreview(u"13912345678"_s);
    doIt();
    QVERIFY2(!words().contains(u" to Gold"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"Gold with the next purchase"_s), qPrintable(words()));
    m_floor->sell(*m_zhang, "1");
    QCOMPARE(Accounts(shop().store().connection()).load(*m_zhang).tier, u"gold"_s);
}

// S39: whoever sees the mistake on another day still finds how to take it back.
void TestMemberActs::mergedCanBePartedLaterInTheMonth()
{
    QVERIFY(!command(u"Part again"_s)->isVisible());
    mergePreview(u"13912345678"_s);
    doIt();
    page().open(QString::number(m_next->value())); // leads to the one who stays
    QCOMPARE(page().member(), m_zhang);
    m_floor->clock().advanceMs(3 * 24 * 3'600'000LL);
    page().onShown();
    QVERIFY(command(u"Part again"_s)->isVisible());
    press(u"Part again"_s);
    QCOMPARE(*resolveMember(shop().store(), {MemberRef::Kind::Phone, u"13912345678"_s}), *m_next);
    QVERIFY(!command(u"Part again"_s)->isVisible());
    // Once its month is over there is no way back, and none is offered.
    mergePreview(u"13912345678"_s);
    doIt();
    QVERIFY(command(u"Part again"_s)->isVisible());
    m_floor->clock().advanceMs(40 * 24 * 3'600'000LL);
    page().onShown();
    QVERIFY(!command(u"Part again"_s)->isVisible());
}

void TestMemberActs::erasingAsksForThePassword()
{
    const QSignalSpy asked(&page(), &Page::asked);
    press(u"Erase"_s);
    editor<QLineEdit>(u"Your password"_s)->setText(u"something else"_s);
    doIt();
    QTRY_VERIFY(!page().message()->text().isEmpty());
    QVERIFY(stored().isLiving());
    editor<QLineEdit>(u"Your password"_s)->setText(CounterFloor::ownersPin);
    doIt();
    QTRY_VERIFY(!stored().isLiving());
    QVERIFY(!stored().person.name);
    QCOMPARE(asked.back().front().toString(), u"members"_s);
}

// S41, trust.md: a raw search of the store and its log, with the window's readers about.
void TestMemberActs::erasedLeaveNothingInTheFile()
{
    finish();
    start(CounterFloor::Place::Disk);
    page().acts()->note(u"likes two-headed cats"_s);
    m_floor->settle();
    const QString path = shop().store().path();
    const auto traces = [&path] {
        QStringList found;
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(path + suffix);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const char *trace : {"张小梅", "zhangxiaomei", "13812345678", "87654321831",
                                      "9000000019", "two-headed"}) {
                if (bytes.contains(trace)) {
                    found += QString::fromUtf8(trace) + suffix;
                }
            }
        }
        return found;
    };
    QVERIFY(traces().size() >= 4);
    press(u"Erase"_s);
    editor<QLineEdit>(u"Your password"_s)->setText(CounterFloor::ownersPin);
    doIt();
    QTRY_COMPARE_WITH_TIMEOUT(traces(), QStringList(), 10'000);
}

void TestMemberActs::preferredChannelIsKept()
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

void TestMemberActs::fileOfOneMemberIsWritten()
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

QTEST_MAIN(TestMemberActs)
#include "tst_memberacts.moc"
