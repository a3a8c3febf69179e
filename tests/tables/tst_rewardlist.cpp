// The catalogue as a list tells price, reach and stock, and only what changed (D1, D4).

#include "services/salesfloor.h"
#include "tables/rewardlist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

Terms terms()
{
    Terms terms;
    terms.rewards = R"({"id": "mug", "name": "Mug", "zone": "trendy", "kind": "goods",
                        "points": 300, "stock": 2},
        {"id": "tea", "name": "Tea", "kind": "goods", "points": 100, "money": "1.50"})";
    return terms;
}

} // namespace

class TestRewardList : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tellsPriceReachAndStock();
    void onlyWhatChangedIsTold();
    void otherRewardsResetIt();
    void wordsComeFromOutside();

private:
    std::vector<CatalogueRow> rows(MemberId member)
    {
        return Shop::done(Catalogue(*m_shop->desk).rows(MemberRef::of(member)));
    }

    std::unique_ptr<Shop> m_shop;
    RewardList m_list;
};

void TestRewardList::init()
{
    m_shop = std::make_unique<Shop>(terms());
    m_list.show({});
}

void TestRewardList::tellsPriceReachAndStock()
{
    const QAbstractItemModelTester tester(&m_list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("180.00")});
    m_list.show(rows(anna));
    QCOMPARE(m_list.rowCount(), 2);
    const QModelIndex mug = m_list.index(0);
    QCOMPARE(mug.data(RewardList::RewardRole).toString(), u"mug"_s);
    QCOMPARE(mug.data(RewardList::PointsRole).toInt(), 300);
    QCOMPARE(mug.data(RewardList::MissingRole).toInt(), 120);
    QCOMPARE(mug.data(RewardList::StockRole).toInt(), 2);
    QCOMPARE(mug.data(RewardList::InReachRole).toBool(), false);
    QCOMPARE(mug.data(RewardList::RefusalRole).toString(), u"insufficient-points"_s);
    QCOMPARE(mug.data(RewardList::ZoneRole).toString(), u"trendy"_s);
    const QModelIndex tea = m_list.index(1);
    QCOMPARE(tea.data(RewardList::MoneyRole).toInt(), 150);
    QCOMPARE(tea.data(RewardList::InReachRole).toBool(), true);
    QVERIFY(!tea.data(RewardList::StockRole).isValid());
    QVERIFY(!m_list.rowAt(2));
}

void TestRewardList::onlyWhatChangedIsTold()
{
    const MemberId anna = m_shop->enrol("anna");
    m_shop->sell(anna, {line("180.00")});
    m_list.show(rows(anna));
    const QSignalSpy changed(&m_list, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&m_list, &QAbstractItemModel::modelReset);
    m_list.show(rows(anna));
    QCOMPARE(changed.count(), 0);
    m_shop->sell(anna, {line("10.00")});
    m_list.show(rows(anna));
    QCOMPARE(changed.count(), 1); // the mug is nearer; the tea was in reach before
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestRewardList::otherRewardsResetIt()
{
    const MemberId anna = m_shop->enrol("anna");
    m_list.show(rows(anna));
    const QSignalSpy reset(&m_list, &QAbstractItemModel::modelReset);
    auto fewer = rows(anna);
    fewer.pop_back();
    m_list.show(fewer);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_list.rowCount(), 1);
}

void TestRewardList::wordsComeFromOutside()
{
    const MemberId anna = m_shop->enrol("anna");
    m_list.show(rows(anna));
    QCOMPARE(m_list.index(0).data().toString(), u"mug"_s);
    m_list.setWording({{},
                       [](const CatalogueRow &row, int) { return u"<%1>"_s.arg(row.reward); },
                       [](const CatalogueRow &row) { return u"Reward %1"_s.arg(row.reward); }});
    QCOMPARE(m_list.index(0).data().toString(), u"<mug>"_s);
    QCOMPARE(m_list.index(1).data(Qt::AccessibleTextRole).toString(), u"Reward tea"_s);
}

QTEST_GUILESS_MAIN(TestRewardList)
#include "tst_rewardlist.moc"
