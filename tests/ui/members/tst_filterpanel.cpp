// The filters of the members' list: a segment of the programme is one of them (M2, C1).

#include "services/memberlist.h"
#include "services/programmeversions.h"
#include "ui/counter/counterfloor.h"
#include "ui/members/filterpanel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;

class TestFilterPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_floor = std::make_unique<CounterFloor>(); }
    void cleanup() { m_floor.reset(); }

    void aSegmentIsWhoeverIsInItNow()
    {
        useSegments();
        const MemberId rich = m_floor->enrol(u"13812345678"_s, u"Rich"_s);
        m_floor->enrol(u"13912345678"_s, u"Poor"_s);
        m_floor->sell(rich, "120");
        FilterPanel panel(m_floor->shop());
        panel.setChoices({});
        QSignalSpy changed(&panel, &FilterPanel::changed);
        choose(panel, u"Big"_s);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(panel.filter().among);
        QCOMPARE(panel.filter().among->name, u"Big"_s);
        const auto page = MemberList(m_floor->shop().desk()).page(panel.filter(), {});
        QCOMPARE(page->rows.size(), size_t(1));
        QCOMPARE(page->rows.front().name, u"Rich"_s);
        choose(panel, u"Any segment"_s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!panel.filter().among);
    }

    void aSetFromElsewhereStandsBesideThem()
    {
        useSegments();
        FilterPanel panel(m_floor->shop());
        panel.setChoices({});
        MemberFilter filter;
        filter.among =
            MemberSet{u"Came to “Big”"_s, std::make_shared<const std::vector<MemberId>>()};
        panel.setFilter(filter);
        QCOMPARE(panel.segment()->currentText(), u"Came to “Big”"_s);
        QSignalSpy changed(&panel, &FilterPanel::changed);
        emit panel.segment()->activated(panel.segment()->currentIndex()); // it is asked already
        QCOMPARE(changed.size(), 0);
        QCOMPARE(panel.filter(), filter);
    }

    void withoutSegmentsNobodyIsAskedForOne()
    {
        FilterPanel panel(m_floor->shop());
        panel.setChoices({});
        QVERIFY(panel.segment()->parentWidget()->isHidden());
    }

private:
    void useSegments()
    {
        ProgrammeVersions versions(m_floor->shop().desk());
        QJsonObject programme = QJsonDocument::fromJson(versions.newestText()).object();
        programme[u"segments"_s] = QJsonArray{QJsonObject{
            {u"id"_s, u"big"_s},
            {u"name"_s, u"Big"_s},
            {u"when"_s, QJsonObject{{u"metric"_s, u"spend"_s}, {u"at_least"_s, u"100.00"_s}}}}};
        const auto used = versions.use({}, QJsonDocument(programme).toJson());
        QVERIFY(used);
    }
    static void choose(FilterPanel &panel, const QString &name)
    {
        const int index = panel.segment()->findText(name);
        QVERIFY(index >= 0);
        panel.segment()->setCurrentIndex(index);
        emit panel.segment()->activated(index);
    }

    std::unique_ptr<CounterFloor> m_floor;
};

QTEST_MAIN(TestFilterPanel)
#include "tst_filterpanel.moc"
