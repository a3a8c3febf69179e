// Segments by any condition: made of ready starts and of what members did, counted as they are
// edited, with who came and who left; rules go by them once published (C1, M6).

#include "pagelook.h"
#include "programmefloor.h"
#include "services/memberlist.h"
#include "ui/charts/chartwidget.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/formfields.h"
#include "ui/programme/rfmtable.h"
#include "ui/programme/segmentspage.h"
#include "ui/programme/segmentstarts.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/sentenceeditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText()
{
    QJsonObject root = QJsonDocument::fromJson(salesfloor::Terms{}.text()).object();
    root[u"segments"_s] = QJsonArray{
        QJsonObject{
            {u"id"_s, u"big"_s},
            {u"name"_s, QJsonObject{{u"en"_s, u"Big"_s}, {u"zh_CN"_s, u"大户"_s}}},
            {u"when"_s, QJsonObject{{u"metric"_s, u"spend"_s}, {u"at_least"_s, u"100.00"_s}}}},
        QJsonObject{{u"id"_s, u"quiet"_s},
                    {u"name"_s, u"Quiet"_s},
                    {u"when"_s, QJsonObject{{u"silent_for"_s, u"20 days"_s}}}}};
    return QJsonDocument(root).toJson();
}

} // namespace

class TestSegmentsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachStartIsAValidSegment();
    void tellsWhoIsInWhoCameAndWhoLeft();
    void whoMovedIsAskedSinceAnotherDay();
    void sizesAreCharted();
    void countsAnewWhatIsEdited();
    void aSegmentOfAFieldHoldsItsMembers();
    void fewBuyersSayNothing();
    void leadsToTheMembers();
    void namedSegmentsStay();
    void rulesGoByItOncePublished();
    void theFileAndThePageAreOne();
    void clerksChangeNothing();
    void looksWellInEveryDress();

private:
    QJsonValue value(const QString &pointer) const { return m_floor->session->value(pointer); }
    void show()
    {
        m_page->show();
        m_page->onShown();
        PageLook::settle();
    }
    void publish()
    {
        salesfloor::Shop::done(m_floor->session->publish(m_floor->shop->envelope()));
        PageLook::settle();
    }
    QString countOf(const QString &segment) const
    {
        const SegmentStanding *standing = m_page->standingOf(segment);
        return standing ? QString::number(standing->members.size()) : u"?"_s;
    }
    // Thirty who bought on one of five days, once to five times.
    void fillShop()
    {
        m_floor->clock.set(salesfloor::at("2026-11-01 09:00"));
        for (int i = 0; i < 30; ++i) {
            m_members.push_back(m_floor->enrol(u"M%1"_s.arg(i)));
        }
        for (int i = 0; i < 30; ++i) {
            const QByteArray day = "2026-11-0" + QByteArray::number(i / 6 + 1) + " 10:00";
            m_floor->clock.set(salesfloor::at(day.constData()));
            for (int visit = 0; visit <= i % 5; ++visit) {
                m_floor->earned(m_members.at(static_cast<size_t>(i)), "10.00");
            }
        }
        m_floor->clock.set(salesfloor::at("2026-11-06 10:00"));
    }

    PageLook m_look;
    std::vector<MemberRef> m_members;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<SegmentsPage> m_page;
};

void TestSegmentsPage::init()
{
    m_members.clear();
    m_floor = std::make_unique<ProgrammeFloor>(programmeText(), "2026-10-01 10:00");
    m_page = std::make_unique<SegmentsPage>(*m_floor->shop, *m_floor->session);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
}

void TestSegmentsPage::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestSegmentsPage::eachStartIsAValidSegment()
{
    show();
    const SegmentStarts starts(m_floor->session->programme());
    QVERIFY(starts.all().size() >= 10);
    int before = 2;
    for (const SegmentStart &start : starts.all()) {
        m_page->command(SegmentsPage::Command::Add)->trigger();
        QVERIFY(m_page->isChoosingStart());
        QVERIFY(m_page->starts()->choose(start.id));
        QVERIFY2(m_page->addStart(start.id), qPrintable(start.id + m_page->message()->text()));
        QVERIFY(!m_page->isChoosingStart());
        QCOMPARE(m_page->list()->count(), ++before);
        QCOMPARE(value(u"/segments/%1/name"_s.arg(before - 1)), QJsonValue(start.title));
        QCOMPARE(m_page->sentences()->sentences().size(), size_t(1));
    }
    QVERIFY(!m_page->addStart(u"no such"_s));
}

void TestSegmentsPage::tellsWhoIsInWhoCameAndWhoLeft()
{
    const MemberRef early = m_floor->enrol(u"Early"_s);
    const MemberRef late = m_floor->enrol(u"Late"_s);
    m_floor->earned(early, "120.00");
    m_floor->clock.set(salesfloor::at("2026-10-25 10:00"));
    m_floor->earned(late, "10.00");
    m_floor->clock.set(salesfloor::at("2026-11-02 10:00"));
    m_floor->earned(early, "5.00");
    m_floor->earned(late, "90.00");
    show();
    QCOMPARE(countOf(u"big"_s), u"2"_s);
    QCOMPARE(m_page->countText(), u"2"_s);
    QVERIFY2(m_page->movesText().contains(u"Since 2026-10-31: 1 came, 0 left."_s),
             qPrintable(m_page->movesText()));
    QCOMPARE(m_page->moves()->count(), 1);
    QCOMPARE(m_page->moves()->item(0)->text(), u"Late came"_s);
    m_page->list()->choose(u"quiet"_s);
    PageLook::settle();
    QCOMPARE(m_page->countText(), u"0"_s);
    QCOMPARE(m_page->moves()->item(0)->text(), u"Early left"_s);
    QSignalSpy asked(m_page.get(), &Page::asked);
    emit m_page->moves()->itemActivated(m_page->moves()->item(0));
    QCOMPARE(asked.first().first().toString(), u"member"_s);
}

void TestSegmentsPage::whoMovedIsAskedSinceAnotherDay()
{
    m_floor->earned(m_floor->enrol(u"Early"_s), "120.00");
    m_floor->clock.set(salesfloor::at("2026-11-02 10:00"));
    m_floor->earned(m_floor->enrol(u"Late"_s), "100.00");
    show();
    QVERIFY2(m_page->movesText().contains(u"Since 2026-10-31: 1 came, 0 left."_s),
             qPrintable(m_page->movesText()));
    QComboBox *since = m_page->since();
    since->setCurrentIndex(since->findData(90));
    emit since->activated(since->currentIndex());
    QTRY_VERIFY2(m_page->movesText().contains(u"Since 2026-08-04: 2 came, 0 left."_s),
                 qPrintable(m_page->movesText()));
    QTRY_COMPARE(m_page->moves()->count(), 2);
}

void TestSegmentsPage::sizesAreCharted() // C1
{
    const MemberRef early = m_floor->enrol(u"Early"_s);
    m_floor->earned(early, "120.00");
    m_floor->clock.set(salesfloor::at("2026-10-25 10:00"));
    const MemberRef late = m_floor->enrol(u"Late"_s);
    m_floor->clock.set(salesfloor::at("2026-11-02 10:00"));
    m_floor->earned(early, "5.00");
    m_floor->earned(late, "100.00");
    show();
    const ChartSpec &spec = m_page->sizes()->spec();
    QCOMPARE(spec.categories, (QStringList{u"1 → 2 · Big"_s, u"1 → 0 · Quiet"_s}));
    using Values = std::vector<std::optional<double>>;
    QCOMPARE(spec.series.at(0).name, u"at the end of 2026-10-31"_s);
    QCOMPARE(spec.series.at(0).values, (Values{1, 1}));
    QCOMPARE(spec.series.at(1).values, (Values{2, 0}));
    // What was edited since is not told by its old figures.
    emit m_page->sentences()->edited(u"/when/at_least"_s, u"110.00"_s);
    QCOMPARE(m_page->sizes()->spec().categories, QStringList{u"1 → 0 · Quiet"_s});
    PageLook::settle();
    QTRY_COMPARE(m_page->sizes()->spec().categories.size(), 2);
    QCOMPARE(m_page->sizes()->spec().series.at(1).values, (Values{1, 0}));
}

void TestSegmentsPage::countsAnewWhatIsEdited()
{
    fillShop();
    show();
    QCOMPARE(countOf(u"big"_s), u"0"_s);
    emit m_page->sentences()->edited(u"/when/at_least"_s, u"50.00"_s);
    QCOMPARE(m_floor->onlyChange(), u"/segments/0/when/at_least"_s);
    QCOMPARE(countOf(u"big"_s), u"?"_s);
    PageLook::settle();
    QCOMPARE(countOf(u"big"_s), u"6"_s);
    // A name counts nothing anew.
    auto *names = qobject_cast<FormNames *>(m_page->field(u"/name"_s));
    names->line(u"zh_TW"_s)->setText(u"大戶"_s);
    emit names->line(u"zh_TW"_s)->editingFinished();
    QCOMPARE(value(u"/segments/0/name/zh_TW"_s), QJsonValue(u"大戶"_s));
    QCOMPARE(countOf(u"big"_s), u"6"_s);
    emit m_page->sentences()->edited(u"/when/at_least"_s, u"much"_s);
    QCOMPARE(value(u"/segments/0/when/at_least"_s), QJsonValue(u"50.00"_s));
}

void TestSegmentsPage::aSegmentOfAFieldHoldsItsMembers()
{
    fillShop();
    show();
    QVERIFY(m_page->rfm()->isEnabled());
    int seen = 0;
    for (int recency = 1; recency <= RfmTable::steps; ++recency) {
        for (int frequency = 1; frequency <= RfmTable::steps; ++frequency) {
            m_page->rfm()->choose(recency, frequency);
            const RfmCell *cell = m_page->rfm()->chosen();
            QVERIFY(cell);
            const qint64 members = cell->members;
            seen += static_cast<int>(members);
            if (recency != frequency) {
                continue;
            }
            QTest::keyClick(m_page->rfm(), Qt::Key_Return);
            PageLook::settle();
            QCOMPARE(countOf(m_page->list()->chosen()), QString::number(members));
        }
    }
    QCOMPARE(seen, 30);
    QCOMPARE(m_page->list()->count(), 2 + RfmTable::steps);
}

void TestSegmentsPage::fewBuyersSayNothing()
{
    m_floor->earned(m_floor->enrol(u"One"_s), "10.00");
    show();
    QVERIFY(!m_page->rfm()->isEnabled());
    m_page->rfm()->choose(5, 5);
    QVERIFY(!m_page->command(SegmentsPage::Command::FromCell)->isEnabled());
}

void TestSegmentsPage::leadsToTheMembers()
{
    const MemberRef big = m_floor->enrol(u"Rich"_s);
    m_floor->enrol(u"Poor"_s);
    m_floor->earned(big, "150.00");
    show();
    MemberFilter found;
    connect(m_page.get(), &SegmentsPage::membersAsked, this,
            [&found](const MemberFilter &filter) { found = filter; });
    m_page->command(SegmentsPage::Command::Members)->trigger();
    QVERIFY(found.among);
    QCOMPARE(found.among->name, u"Big"_s);
    const auto page = salesfloor::Shop::done(MemberList(m_floor->shop->desk()).page(found, {}));
    QCOMPARE(page.rows.size(), size_t(1));
    QCOMPARE(page.rows.front().name, u"Rich"_s);
    m_page->list()->choose(u"quiet"_s);
    QVERIFY(!m_page->command(SegmentsPage::Command::Members)->isEnabled());
}

void TestSegmentsPage::namedSegmentsStay()
{
    show();
    QVERIFY(m_floor->session
                ->tryInsert(u"/rules"_s, -1,
                            QJsonObject{{u"id"_s, u"thanks"_s},
                                        {u"name"_s, u"Thanks"_s},
                                        {u"on"_s, u"purchase"_s},
                                        {u"when"_s, QJsonObject{{u"segment"_s, u"big"_s}}},
                                        {u"give"_s, QJsonObject{{u"multiply"_s, 2}}}})
                .empty());
    m_page->list()->choose(u"big"_s);
    m_page->command(SegmentsPage::Command::Remove)->trigger();
    QVERIFY(m_page->message()->text().contains(u"“Thanks”"_s));
    QCOMPARE(m_page->list()->count(), 2);
    m_page->list()->choose(u"quiet"_s);
    m_page->command(SegmentsPage::Command::Remove)->trigger();
    QCOMPARE(m_page->list()->count(), 1);
    m_floor->session->undo();
    QCOMPARE(m_page->list()->count(), 2);
}

void TestSegmentsPage::rulesGoByItOncePublished()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    m_floor->earned(member, "60.00");
    show();
    m_page->command(SegmentsPage::Command::Add)->trigger();
    QVERIFY(m_page->addStart(u"rare-but-large"_s));
    const QString id = m_page->list()->chosen();
    emit m_page->sentences()->edited(u"/when/all/2/at_least"_s, u"50.00"_s);
    QVERIFY(m_floor->session
                ->tryInsert(u"/rules"_s, -1,
                            QJsonObject{{u"id"_s, u"thanks"_s},
                                        {u"on"_s, u"purchase"_s},
                                        {u"when"_s, QJsonObject{{u"segment"_s, id}}},
                                        {u"give"_s, QJsonObject{{u"multiply"_s, 2}}}})
                .empty());
    PageLook::settle();
    QCOMPARE(countOf(id), u"1"_s);
    QCOMPARE(m_floor->earned(member, "60.00"), 60);
    publish();
    QCOMPARE(m_floor->earned(member, "60.00"), 120);
    QCOMPARE(m_floor->earned(m_floor->enrol(u"1002"_s), "10.00"), 10);
}

void TestSegmentsPage::theFileAndThePageAreOne()
{
    show();
    const SegmentStarts starts(m_floor->session->programme());
    for (const SegmentStart &start : starts.all()) {
        QVERIFY(m_page->addStart(start.id));
    }
    const QByteArray text = m_floor->session->document().text();
    const auto read = ProgrammeDocument::read(text);
    QVERIFY(read);
    QCOMPARE(read->text(), text);
    QVERIFY(m_floor->session->tryReplace(m_floor->session->live().text()).empty());
    QCOMPARE(m_page->list()->count(), 2);
    QVERIFY(m_floor->session->tryReplace(text).empty());
    QVERIFY(m_page->list()->count() > 10);
}

void TestSegmentsPage::clerksChangeNothing()
{
    show();
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    QVERIFY(!m_page->command(SegmentsPage::Command::Add)->isEnabled());
    QVERIFY(!m_page->command(SegmentsPage::Command::Remove)->isEnabled());
    QVERIFY(!m_page->field(u"/name"_s)->isEnabled());
}

void TestSegmentsPage::looksWellInEveryDress()
{
    fillShop();
    QVERIFY(m_floor->session->trySet(u"/segments/0/when/at_least"_s, u"40.00"_s).empty());
    show();
    m_page->rfm()->choose(5, 3);
    PageLook::settle();
    m_look.pictures(*m_page, u"segments"_s);
    QStringList faults = m_look.faults(*m_page);
    m_page->command(SegmentsPage::Command::Add)->trigger();
    m_look.pictures(*m_page, u"segmentstarts"_s);
    faults += m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestSegmentsPage)
#include "tst_segmentspage.moc"
