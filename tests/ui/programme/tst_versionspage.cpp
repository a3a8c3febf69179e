// A draft read in words, published, discarded, reopened, taken from a file and written to one
// (T1, R1, S14).

#include "pagelook.h"
#include "programme/templates.h"
#include "programmefloor.h"
#include "protocol/tablefiles/fileerror.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/changesview.h"
#include "ui/programme/confirmbar.h"
#include "ui/programme/draftbanner.h"
#include "ui/programme/versionlist.h"
#include "ui/programme/versionspage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    return salesfloor::Terms{.policy = R"("expiry": {"after": "12 months"})",
                             .rules =
                                 R"({"id": "wed", "on": "purchase", "when": {"weekdays": ["wed"]},
                     "give": {"multiply": 2}})",
                             .tiers = R"({"id": "basic", "name": "Basic"},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"}, "multiplier": 1.2,
                     "paths": [{"metric": "spend", "at_least": "500.00"}]})"}
        .text();
}

const QString multiplier = u"/tiers/1/multiplier"_s;

} // namespace

class TestVersionsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsTheDraftInWords();
    void whatIsUndoneIsNoLongerTold();
    void publishesWithANoteAndTheTillFollows();
    void aStrayEnterPublishesNothing();
    void aManagerReadsAndDoesNotPublish();
    void discardsOnlyWhatWasAgreedTo();
    void reopensAnyVersion();
    void writesTheDraftAndVersionsToFiles();
    void takesAFileAsDraft();
    void tellsTheFaultsOfAFileByLine();
    void tellsWhatOfAnOldDraftIsToBeMended();
    void aDraftThatCannotBeReadIsSavedOrDiscarded();
    void refusesAFileOfAnotherCurrency();
    void anotherVersionMeanwhileIsAskedAbout();
    void theLeafletForCustomersIsAKeyAway();
    void theBannerLeadsHereAndCountsChanges();
    void theListIsAsHighAsItsVersions();
    void whatIsSaidOfAChangeStandsBelowItsName();
    void looksWellInEveryDress();

private:
    void show();
    QStringList lines() const { return m_page->changes()->lines(); }
    QAction *command(const QKeySequence &key) const
    {
        return ProgrammeFloor::command(m_page.get(), key);
    }
    static constexpr int ctrlS = int(Qt::CTRL) | int(Qt::Key_S);

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<VersionsPage> m_page;
};

void TestVersionsPage::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_page = std::make_unique<VersionsPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    show();
}

void TestVersionsPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestVersionsPage::show()
{
    m_page->show();
    m_page->onShown();
    PageLook::settle();
}

// In every size, also where the page is open while the text grows.
void TestVersionsPage::whatIsSaidOfAChangeStandsBelowItsName()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(m_floor->session->trySet(u"/rules/1/when/weekdays"_s, QJsonArray{u"tue"_s}).empty());
    for (const int scale : {100, 200, 80}) {
        m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", scale);
        QSet<int> edges;
        int labels = 0;
        for (const Label *label : m_page->changes()->findChildren<Label *>()) {
            const int text =
                label->mapTo(m_page->changes(), QPoint()).x() + label->contentsMargins().left();
            if (text > 0) { // else the section's heading
                edges.insert(text);
                ++labels;
            }
        }
        QVERIFY(labels >= 4);
        QCOMPARE(edges.size(), 1);
    }
}

void TestVersionsPage::theListIsAsHighAsItsVersions()
{
    VersionList *list = m_page->versions();
    const auto blank = [list] {
        const QRect last = list->visualRect(list->model()->index(list->count() - 1, 0));
        return list->viewport()->height() - last.bottom() - 1;
    };
    QCOMPARE(list->count(), 1);
    QCOMPARE(blank(), 0);
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(m_floor->session->publish({}, u"why"_s));
    m_page->onShown();
    PageLook::settle();
    QCOMPARE(list->count(), 2);
    QCOMPARE(blank(), 0);
}

void TestVersionsPage::theLeafletForCustomersIsAKeyAway()
{
    QSignalSpy asked(m_page.get(), &Page::asked);
    QAction *leaflet = command(QKeySequence(QKeySequence::Print));
    QVERIFY(leaflet && leaflet->isEnabled());
    QVERIFY(leaflet->text().contains(u"leaflet"_s));
    leaflet->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0), (QVariantList{u"print"_s, u"leaflet;versions"_s}));
}

void TestVersionsPage::tellsTheDraftInWords()
{
    DraftSession &draft = *m_floor->session;
    QVERIFY(lines().isEmpty());
    QVERIFY(draft.trySet(multiplier, 1.5).empty());
    QVERIFY(draft.trySet(u"/policy/expiry"_s, u"never"_s).empty());
    QVERIFY(draft.trySet(u"/rules/1/when/weekdays"_s, QJsonArray{u"tue"_s}).empty());
    QVERIFY(draft.tryRemove(u"/actions/0"_s).empty());
    const QStringList told = lines();
    const auto tells = [&told](const QString &line) { return told.contains(line); };
    QVERIFY2(tells(u"Tiers"_s) && tells(u"Gold"_s) && tells(u"Multiplier: 1.2 → 1.5"_s),
             qPrintable(told.join(u'\n')));
    QVERIFY2(tells(u"From now on: Points never expire."_s), qPrintable(told.join(u'\n')));
    QVERIFY2(tells(u"Own bag (taken away)"_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.filter(u"From now on"_s).filter(u"Tuesday"_s).size() == 1,
             qPrintable(told.join(u'\n')));
    QVERIFY2(told.filter(u"Until now"_s).filter(u"Wednesday"_s).size() == 1,
             qPrintable(told.join(u'\n')));
}

void TestVersionsPage::whatIsUndoneIsNoLongerTold()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(!lines().isEmpty());
    command(QKeySequence::Undo)->trigger();
    QVERIFY(lines().isEmpty());
    QVERIFY(!command(QKeySequence(ctrlS))->isEnabled());
    command(QKeySequence(QKeySequence(int(Qt::CTRL) | int(Qt::Key_Y))))->trigger();
    QVERIFY(lines().contains(u"Multiplier: 1.2 → 1.5"_s));
}

void TestVersionsPage::publishesWithANoteAndTheTillFollows()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QCOMPARE(m_floor->earned(member, "100.00"), 100);
    QVERIFY(m_floor->session->trySet(u"/rules/0/give/points_per/points"_s, 2).empty());
    QCOMPARE(m_floor->earned(member, "100.00"), 100); // a draft rates nothing
    command(QKeySequence(ctrlS))->trigger();
    QVERIFY(m_page->confirming()->isVisible());
    m_page->confirming()->noteLine()->setText(u"double for all"_s);
    m_page->confirming()->yesButton()->click();
    QCOMPARE(m_floor->session->changes(), 0);
    QCOMPARE(m_floor->earned(member, "100.00"), 200);
    QCOMPARE(m_page->versions()->count(), 2);
    QVERIFY(m_page->versions()->textAt(0).contains(u"double for all"_s));
    QVERIFY(m_page->versions()->textAt(0).contains(u"Owner"_s));
    QVERIFY(m_page->versions()->textAt(0).contains(u"in force"_s));
    QVERIFY2(m_page->versions()->textAt(0).contains(m_floor->shop->today().toIso()),
             qPrintable(m_page->versions()->textAt(0)));
    QVERIFY(!m_page->versions()->textAt(1).contains(u"in force"_s));
}

void TestVersionsPage::aStrayEnterPublishesNothing()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    command(QKeySequence(ctrlS))->trigger();
    QTest::keyClick(m_page->confirming()->noteLine(), Qt::Key_Return);
    QCOMPARE(m_floor->session->changes(), 1);
    QTest::keyClick(m_page->confirming(), Qt::Key_Escape);
    QVERIFY(!m_page->confirming()->isVisible());
    QCOMPARE(m_floor->session->changes(), 1);
}

void TestVersionsPage::aManagerReadsAndDoesNotPublish()
{
    m_floor->standIn(u"Mei"_s, Role::Manager, ProgrammeFloor::secret());
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(lines().contains(u"Multiplier: 1.2 → 1.5"_s));
    QVERIFY(!command(QKeySequence(ctrlS))->isEnabled());
    QVERIFY(!command(QKeySequence(ctrlS))->isVisible());
}

void TestVersionsPage::discardsOnlyWhatWasAgreedTo()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QAction *discard = nullptr;
    for (QAction *action : m_page->actions()) {
        discard = action->text().startsWith(u"Discard"_s) ? action : discard;
    }
    QVERIFY(discard);
    discard->trigger();
    QVERIFY(m_page->confirming()->noButton()->hasFocus() || !m_page->isActiveWindow());
    m_page->confirming()->noButton()->click();
    QCOMPARE(m_floor->session->changes(), 1);
    discard->trigger();
    m_page->confirming()->yesButton()->click();
    QCOMPARE(m_floor->session->changes(), 0);
    QVERIFY(!m_floor->session->stored());
}

void TestVersionsPage::reopensAnyVersion()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(m_floor->session->publish(m_floor->shop->envelope()));
    PageLook::settle();
    QCOMPARE(m_page->versions()->count(), 2);
    m_page->versions()->choose(ProgrammeVersionId(1));
    command(QKeySequence(int(Qt::CTRL) | int(Qt::Key_R)))->trigger();
    QCOMPARE(m_floor->session->value(multiplier), QJsonValue(1.2));
    QCOMPARE(m_floor->session->changes(), 1);
    QCOMPARE(m_floor->shop->programme()->tiers[1].multiplier, Ratio(3, 2)); // nothing is live yet
    QVERIFY(lines().contains(u"Multiplier: 1.5 → 1.2"_s));
}

void TestVersionsPage::writesTheDraftAndVersionsToFiles()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    const QString draft = m_floor->folder.filePath(u"draft.json"_s);
    const QString first = m_floor->folder.filePath(u"first.json"_s);
    m_page->exportDraft(draft);
    m_page->exportVersion(ProgrammeVersionId(1), first);
    QFile file(draft);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_floor->session->document().text());
    QFile old(first);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(readProgramme(old.readAll()).programme->tiers[1].multiplier == Ratio(6, 5));
    QVERIFY_THROWS_EXCEPTION(FileError,
                             m_page->exportDraft(m_floor->folder.filePath(u"no/such.json"_s)));
    // What was written is taken again, and nothing differs.
    QVERIFY(m_page->importFrom(draft));
    QCOMPARE(m_floor->session->changes(), 1);
    QVERIFY(m_page->importFrom(first));
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestVersionsPage::takesAFileAsDraft()
{
    const QString path = m_floor->folder.filePath(u"cafe.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(templateText(u"cafe"_s));
    file.close();
    QVERIFY(m_page->importFrom(path));
    QVERIFY(m_floor->session->changes() > 5);
    QVERIFY(m_page->faults().isEmpty());
    QCOMPARE(m_floor->shop->programme()->tiers.size(), size_t(2)); // live is as it was
    command(QKeySequence::Undo)->trigger();
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestVersionsPage::tellsTheFaultsOfAFileByLine()
{
    const QString path = m_floor->folder.filePath(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = programmeText();
    text.replace("\"multiplier\": 1.2", "\"multiplier\": \"much\"");
    file.write(text);
    file.close();
    QVERIFY(!m_page->importFrom(path));
    QCOMPARE(m_floor->session->changes(), 0);
    const QString told = m_page->faults().join(u'\n');
    QVERIFY2(told.contains(u"Line "_s) && told.contains(u"tiers[1].multiplier"_s),
             qPrintable(told));
    QVERIFY_THROWS_EXCEPTION(FileError,
                             m_page->importFrom(m_floor->folder.filePath(u"none.json"_s)));
    // A sound one takes the faults away.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(programmeText());
    file.close();
    QVERIFY(m_page->importFrom(path));
    QVERIFY(m_page->faults().isEmpty());
}

void TestVersionsPage::tellsWhatOfAnOldDraftIsToBeMended()
{
    m_floor->keepDraft(R"({"id": "friends", "on": "purchase", "name": "Every third friend",
                           "when": {"metric": "referrals", "every": 3}, "give": {"points": 5}})");
    PageLook::settle();
    QVERIFY2(m_page->toMend().contains(u"“Every third friend”: Referrals doesn't grow"_s),
             qPrintable(m_page->toMend()));
    QVERIFY2(m_page->toMend().contains(u"ask it in a rule \"on\": \"referral\""_s),
             qPrintable(m_page->toMend()));
    QVERIFY(m_page->banner()->text().contains(u"mended"_s));
    QVERIFY(!m_page->banner()->isHidden());
    QVERIFY(!command(QKeySequence(ctrlS))->isEnabled());
    const QStringList faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    m_look.pictures(*m_page, u"tomend"_s);
    QVERIFY(m_floor->session->trySet(u"/rules/1/when/metric"_s, u"visits"_s).empty());
    PageLook::settle();
    QCOMPARE(m_page->toMend(), QString());
    QVERIFY(command(QKeySequence(ctrlS))->isEnabled());
}

void TestVersionsPage::aDraftThatCannotBeReadIsSavedOrDiscarded()
{
    m_floor->keepDraft(R"({"id": "later", "on": "eclipse", "give": {"points": 5}})");
    PageLook::settle();
    QVERIFY2(m_page->toMend().contains(u"rules[1]"_s), qPrintable(m_page->toMend()));
    QVERIFY(m_page->banner()->text().contains(u"can't be opened"_s));
    const QString path = m_floor->folder.filePath(u"kept.json"_s);
    m_page->exportDraft(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("eclipse"));
    m_look.pictures(*m_page, u"unreadable"_s);
    for (QAction *action : m_page->actions()) {
        if (action->text().startsWith(u"Discard"_s)) {
            QVERIFY(action->isEnabled());
            action->trigger();
        }
    }
    m_page->confirming()->yesButton()->click();
    PageLook::settle();
    QCOMPARE(m_page->toMend(), QString());
    QVERIFY(!m_floor->session->isUnreadable());
    QVERIFY(m_page->banner()->isHidden());
}

void TestVersionsPage::refusesAFileOfAnotherCurrency()
{
    const QString path = m_floor->folder.filePath(u"usd.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = programmeText();
    text.replace("\"CNY\"", "\"USD\"");
    file.write(text);
    file.close();
    QVERIFY(!m_page->importFrom(path));
    QVERIFY(m_page->message()->text().contains(u"USD"_s));
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestVersionsPage::anotherVersionMeanwhileIsAskedAbout()
{
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(m_floor->session->save());
    QByteArray theirs = programmeText();
    theirs.replace("Latte", "Flat");
    salesfloor::Shop::done(ProgrammeVersions(m_floor->shop->desk()).use({}, theirs));
    emit m_floor->shop->changes().programmeChanged();
    QVERIFY(!command(QKeySequence(ctrlS))->isEnabled());
    QVERIFY(m_page->banner()->text().contains(u"meanwhile"_s));
    for (QAction *action : m_page->actions()) {
        if (action->text() == u"Add their changes to the draft"_s) {
            action->trigger();
        }
    }
    QVERIFY(command(QKeySequence(ctrlS))->isEnabled());
    QCOMPARE(m_floor->session->changes(), 1);
    QCOMPARE(m_floor->session->value(u"/products/0/name"_s), QJsonValue(u"Flat"_s));
}

void TestVersionsPage::theBannerLeadsHereAndCountsChanges()
{
    QAction undo;
    QAction redo;
    DraftBanner banner(*m_floor->session, &undo, &redo);
    QVERIFY(banner.isHidden());
    QVERIFY(m_floor->session->trySet(multiplier, 1.5).empty());
    QVERIFY(m_floor->session->trySet(u"/policy/rounding"_s, u"up"_s).empty());
    QVERIFY(!banner.isHidden());
    QVERIFY(banner.text().contains(u'2'));
    QSignalSpy asked(&banner, &DraftBanner::reviewAsked);
    QVERIFY(!banner.reviewButton()->isHidden());
    banner.reviewButton()->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_page->banner()->reviewButton()->isHidden()); // one is there already
    // Two windows: one of both is chosen.
    QVERIFY(m_floor->session->save());
    DraftSession other(*m_floor->shop, m_page.get());
    QVERIFY(other.trySet(multiplier, 1.7).empty());
    QVERIFY(other.save());
    QVERIFY(m_floor->session->trySet(multiplier, 1.6).empty());
    QVERIFY(!m_floor->session->save());
    QVERIFY(!banner.theirsButton()->isHidden());
    banner.theirsButton()->click();
    QCOMPARE(m_floor->session->value(multiplier), QJsonValue(1.7));
    QVERIFY(banner.theirsButton()->isHidden());
}

void TestVersionsPage::looksWellInEveryDress()
{
    DraftSession &draft = *m_floor->session;
    QVERIFY(draft.trySet(multiplier, 1.5).empty());
    QVERIFY(draft.publish(m_floor->shop->envelope(), u"Gold counts more before the holidays"_s));
    QVERIFY(draft.trySet(multiplier, 2).empty());
    QVERIFY(draft.trySet(u"/policy/expiry"_s, u"never"_s).empty());
    QVERIFY(draft.trySet(u"/rules/1/when/weekdays"_s, QJsonArray{u"tue"_s}).empty());
    QVERIFY(draft.tryRemove(u"/actions/0"_s).empty());
    QVERIFY(draft.save());
    show();
    const QStringList faults = m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    m_look.pictures(*m_page, u"versions"_s);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "zh_CN", 200);
    command(QKeySequence(ctrlS))->trigger();
    PageLook::settle();
    const QStringList clipped = clippedTexts(m_page.get());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

QTEST_MAIN(TestVersionsPage)
#include "tst_versionspage.moc"
