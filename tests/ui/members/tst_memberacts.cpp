#include "membercase.h"
#include "services/membership.h"
#include "services/salesfloor.h"
#include "storage/accounts.h"
#include "storage/ledger.h"
#include "ui/counter/approvalbar.h"
#include "ui/editors/birthdayedit.h"
#include "ui/editors/codeedit.h"
#include "ui/editors/phoneedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/members/memberacts.h"
#include "ui/members/memberside.h"
#include "ui/parts/inlinemessage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void preferredChannelIsKept();
    void fileOfOneMemberIsWritten();
};

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
    QVERIFY(!resolveMember(shop().store(), {MemberRef::Kind::Card, u"9000000019"_s}));
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

void TestMemberActs::erasingAsksForThePassword()
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
