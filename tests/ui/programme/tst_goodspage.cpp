// What the shop sells: categories, products, deeds; found, edited in place, moved, and what the
// till makes of it (R1, R3, X8).

#include "goodscase.h"
#include "services/points.h"
#include "ui/parts/inlinemessage.h"
#include "ui/programme/categorytree.h"
#include "ui/programme/deedspanel.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/goodstable.h"
#include "ui/programme/wordedlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestGoodsPage : public QObject, protected GoodsCase
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void productsAreFoundByCodeNameAndCategory();
    void theTreeCountsWhatLiesInIt();
    void cellsAreEditedInPlace();
    void whatCantBeReadChangesNothing();
    void eachFieldOfAProductChangesOnePlace();
    void aNewProductGetsItsCodeOnce();
    void scanningAddsOrShows();
    void productsMoveByTheDozen();
    void namedProductsStay();
    void categoriesComeAndGo();
    void aCategoryThatEarnsNothingEarnsNothingAtTheTill();
    void deedsAreRewarded();
    void clerksChangeNothing();
    void looksWellInEveryDress();
};

void TestGoodsPage::productsAreFoundByCodeNameAndCategory()
{
    QCOMPARE(shownIds(), QStringList({u"100"_s, u"200"_s, u"201"_s, u"cup"_s}));
    for (const auto &[typed, found] :
         {std::pair(u"20"_s, QStringList{u"200"_s, u"201"_s}),
          std::pair(u"ＢＬＡＣＫ"_s, QStringList{u"201"_s}),
          std::pair(u"bread"_s, QStringList{u"100"_s}), std::pair(u"茶"_s, QStringList{}),
          std::pair(u"nothing"_s, QStringList{})}) {
        m_page->search()->setText(typed);
        QVERIFY2(shownIds() == found, qPrintable(typed + u": "_s + shownIds().join(u' ')));
    }
    m_page->search()->clear();
    m_page->tree()->choose(u"food"_s);
    QCOMPARE(shownIds(), QStringList({u"100"_s, u"200"_s, u"201"_s}));
    m_page->tree()->choose(u"tea"_s);
    QCOMPARE(shownIds(), QStringList({u"200"_s, u"201"_s}));
    m_page->tree()->choose(QString());
    QCOMPARE(shownIds(), QStringList{u"cup"_s});
    m_page->tree()->choose(std::nullopt);
    m_page->model()->sort(GoodsModel::Name, Qt::DescendingOrder);
    QCOMPARE(shownIds(), QStringList({u"100"_s, u"200"_s, u"cup"_s, u"201"_s}));
}

void TestGoodsPage::theTreeCountsWhatLiesInIt()
{
    QCOMPARE(m_page->tree()->textOf(u"food"_s), u"Food, 3"_s);
    QCOMPARE(m_page->tree()->textOf(u"tea"_s), u"Tea, 2"_s);
    QCOMPARE(m_page->tree()->textOf(QString()), u"Without a category, 1"_s);
    QVERIFY(edit(u"cup"_s, GoodsModel::CategoryName, u"household"_s));
    QCOMPARE(m_page->tree()->textOf(u"household"_s), u"Household, 1"_s);
    QCOMPARE(m_page->tree()->textOf(QString()), u"Without a category, 0"_s);
}

void TestGoodsPage::cellsAreEditedInPlace()
{
    QVERIFY(edit(u"200"_s, GoodsModel::Name, u"Sencha"_s));
    QCOMPARE(m_floor->onlyChange(), u"/products/1/name"_s);
    QVERIFY(edit(u"200"_s, GoodsModel::Price, u"¥12.5"_s));
    QCOMPARE(value(u"/products/1/price"_s), QJsonValue(u"12.50"_s));
    QVERIFY(edit(u"200"_s, GoodsModel::Cost, u"8"_s));
    QCOMPARE(value(u"/products/1/cost"_s), QJsonValue(u"8.00"_s));
    QVERIFY(edit(u"200"_s, GoodsModel::CategoryName, u"bread"_s));
    QCOMPARE(value(u"/products/1/category"_s), QJsonValue(u"bread"_s));
    QVERIFY(edit(u"200"_s, GoodsModel::CategoryName, {}));
    QVERIFY(value(u"/products/1/category"_s).isUndefined());
    QVERIFY(edit(u"200"_s, GoodsModel::Cost, {}));
    QVERIFY(value(u"/products/1/cost"_s).isUndefined());
    // By the keys of a person, in the cell itself.
    m_page->table()->choose(u"201"_s);
    const int row = m_page->model()->rowOf(u"201"_s);
    m_page->table()->setCurrentIndex(m_page->model()->index(row, GoodsModel::Price));
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_F2);
    auto *editor = m_page->table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), u"Price"_s);
    QTest::keyClicks(editor, u"9.90"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    PageLook::settle();
    QCOMPARE(value(u"/products/2/price"_s), QJsonValue(u"9.90"_s));
    QCOMPARE(m_page->table()->current(), u"201"_s);
}

void TestGoodsPage::whatCantBeReadChangesNothing()
{
    for (const QString &typed : {u"much"_s, u"1.234"_s, u"-5"_s}) {
        QVERIFY2(!edit(u"cup"_s, GoodsModel::Price, typed), qPrintable(typed));
        QVERIFY(!m_page->message()->text().isEmpty());
    }
    QCOMPARE(value(u"/products/3/price"_s), QJsonValue(u"20.00"_s));
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestGoodsPage::eachFieldOfAProductChangesOnePlace()
{
    m_page->table()->choose(u"cup"_s);
    type(as<FormLine>(u"/price"_s)->line(), u"25"_s);
    QCOMPARE(m_floor->onlyChange(), u"/products/3/price"_s);
    m_floor->session->undo();
    auto *lasts = as<FormLength>(u"/lasts"_s);
    lasts->count()->setValue(7);
    QCOMPARE(value(u"/products/3/lasts"_s), QJsonValue(u"7 days"_s));
    lasts->count()->setValue(0);
    QCOMPARE(m_floor->session->changes(), 0);
    type(as<FormLine>(u"/on_sale_from"_s)->line(), u"2026-13-01"_s);
    QVERIFY(!field(u"/on_sale_from"_s)->fault().isEmpty());
    type(as<FormLine>(u"/on_sale_from"_s)->line(), u"2026-12-01"_s);
    QCOMPARE(value(u"/products/3/on_sale_from"_s), QJsonValue(u"2026-12-01"_s));
    auto *category = as<FormPick>(u"/category"_s);
    category->box()->setCurrentIndex(category->box()->findData(u"household"_s));
    emit category->box()->activated(category->box()->currentIndex());
    QCOMPARE(value(u"/products/3/category"_s), QJsonValue(u"household"_s));
    auto *tier = as<FormPick>(u"/minimum_tier"_s);
    emit tier->box()->activated(1);
    QCOMPARE(value(u"/products/3/minimum_tier"_s), QJsonValue(u"basic"_s));
    QCOMPARE(m_page->table()->current(), u"cup"_s);
}

void TestGoodsPage::aNewProductGetsItsCodeOnce()
{
    m_page->tree()->choose(u"tea"_s);
    m_page->command(GoodsPage::Command::Add)->trigger();
    QCOMPARE(m_page->form()->subject(), GoodsForm::Subject::Product);
    QCOMPARE(value(u"/products/4/category"_s), QJsonValue(u"tea"_s));
    type(as<FormLine>(u"/id"_s)->line(), u"100"_s); // White bread has it
    QVERIFY(!field(u"/id"_s)->fault().isEmpty());
    type(as<FormLine>(u"/id"_s)->line(), u"202"_s);
    QCOMPARE(value(u"/products/4/id"_s), QJsonValue(u"202"_s));
    QCOMPARE(m_page->table()->current(), u"202"_s);
    QCOMPARE(m_page->form()->id(), u"202"_s);
    publish();
    m_page->table()->choose(u"202"_s);
    QVERIFY(as<FormLine>(u"/id"_s)->line()->isReadOnly());
}

void TestGoodsPage::scanningAddsOrShows()
{
    m_page->search()->setText(u"tea"_s);
    QVERIFY(m_page->scanned(u"100"_s));
    QCOMPARE(m_page->table()->current(), u"100"_s);
    QCOMPARE(m_floor->session->changes(), 0);
    m_page->tree()->choose(u"bread"_s);
    QVERIFY(m_page->scanned(u"6901234567892"_s));
    QCOMPARE(value(u"/products/4/id"_s), QJsonValue(u"6901234567892"_s));
    QCOMPARE(value(u"/products/4/category"_s), QJsonValue(u"bread"_s));
    QCOMPARE(m_page->table()->current(), u"6901234567892"_s);
    // What is typed then is its name.
    auto *line = as<FormNames>(u"/name"_s)->line({});
    QTest::keyClicks(line, u"Rye"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(value(u"/products/4/name"_s), QJsonValue(u"Rye"_s));
}

void TestGoodsPage::productsMoveByTheDozen()
{
    m_page->tree()->choose(u"food"_s);
    m_page->table()->selectAll();
    QCOMPARE(m_page->table()->chosen().size(), 3);
    m_page->moveTo(u"household"_s);
    QCOMPARE(m_page->tree()->textOf(u"household"_s), u"Household, 3"_s);
    QCOMPARE(value(u"/products/1/category"_s), QJsonValue(u"household"_s));
    QCOMPARE(m_page->model()->rowCount(), 0);
    m_floor->session->undo(); // one step
    QCOMPARE(m_floor->session->changes(), 0);
    m_page->tree()->choose(std::nullopt);
    m_page->table()->selectAll();
    m_page->moveTo({});
    QCOMPARE(m_page->tree()->textOf(QString()), u"Without a category, 4"_s);
}

void TestGoodsPage::namedProductsStay()
{
    m_page->table()->choose(u"cup"_s);
    QCOMPARE(m_page->form()->namersText(), u"Rules and offers “Cups”"_s);
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QVERIFY(m_page->message()->text().contains(u"“Cups”"_s));
    QCOMPARE(m_floor->session->changes(), 0);
    // Together with others too.
    m_page->table()->selectAll();
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QCOMPARE(m_page->model()->rowCount(), 4);
    m_page->table()->choose(u"100"_s);
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QCOMPARE(shownIds(), QStringList({u"200"_s, u"201"_s, u"cup"_s}));
}

void TestGoodsPage::categoriesComeAndGo()
{
    m_page->tree()->choose(u"food"_s);
    m_page->command(GoodsPage::Command::AddCategory)->trigger();
    QCOMPARE(value(u"/categories/4/parent"_s), QJsonValue(u"food"_s));
    QCOMPARE(m_page->form()->subject(), GoodsForm::Subject::Category);
    type(as<FormNames>(u"/name"_s)->line({}), u"Cheese"_s);
    QCOMPARE(m_page->tree()->textOf(m_page->form()->id()), u"Cheese, 0"_s);
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QCOMPARE(m_floor->session->changes(), 0);
    // Never below itself.
    m_page->tree()->choose(u"food"_s);
    const auto *parent = as<FormPick>(u"/parent"_s)->box();
    QCOMPARE(parent->findData(u"food"_s), -1);
    QCOMPARE(parent->findData(u"tea"_s), -1);
    QVERIFY(parent->findData(u"household"_s) > 0);
    // Products and categories in it have where to go; a rule on it has not.
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QVERIFY(m_page->message()->text().contains(u"“Bread”"_s));
    QCOMPARE(m_page->message()->actionButton()->text(),
             m_page->command(GoodsPage::Command::RemoveToo)->text());
    m_page->message()->actionButton()->click();
    QCOMPARE(value(u"/categories"_s).toArray().size(), 3);
    QVERIFY(value(u"/categories/0/parent"_s).isUndefined());
    m_page->tree()->choose(u"tea"_s);
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QVERIFY(m_page->message()->text().contains(u"“Tea day”"_s));
    QVERIFY(m_page->message()->actionButton()->isHidden());
    QCOMPARE(value(u"/categories"_s).toArray().size(), 3);
}

void TestGoodsPage::aCategoryThatEarnsNothingEarnsNothingAtTheTill()
{
    const MemberRef member = m_floor->enrol(u"1001"_s);
    QCOMPARE(m_floor->earned(member, "30.00", "household"), 30);
    m_page->tree()->choose(u"household"_s);
    m_page->form()->earnsNothing()->box()->click();
    QVERIFY(m_page->form()->earnsNothing()->box()->isChecked());
    QCOMPARE(m_floor->earned(member, "30.00", "household"), 30);
    publish();
    QCOMPARE(m_floor->earned(member, "30.00", "household"), 0);
    QCOMPARE(m_floor->earned(member, "30.00", "bread"), 30);
    // A new one in it, by a scanned code: neither.
    m_page->tree()->choose(u"household"_s);
    m_page->command(GoodsPage::Command::AddCategory)->trigger();
    const QByteArray made = m_page->form()->id().toUtf8();
    publish();
    QCOMPARE(m_floor->earned(member, "30.00", made.constData()), 0);
    m_page->tree()->choose(u"household"_s);
    m_page->form()->earnsNothing()->box()->click();
    publish();
    QCOMPARE(m_floor->earned(member, "30.00", made.constData()), 30);
}

void TestGoodsPage::deedsAreRewarded()
{
    m_page->showView(GoodsPage::View::Deeds);
    DeedsPanel *deeds = m_page->deeds();
    QCOMPARE(deeds->list()->count(), 1);
    QCOMPARE(deeds->rulesText(), u"No rule rewards it yet."_s);
    m_page->command(GoodsPage::Command::Add)->trigger();
    QCOMPARE(deeds->list()->count(), 2);
    type(qobject_cast<FormNames *>(deeds->field(u"/name"_s))->line({}), u"Review"_s);
    const QString id = deeds->list()->chosen();
    deeds->rewardButton()->click();
    QVERIFY(deeds->rulesText().contains(u"50 points"_s));
    m_page->command(GoodsPage::Command::Remove)->trigger();
    QCOMPARE(deeds->list()->count(), 2);
    publish();
    const MemberRef member = m_floor->enrol(u"1001"_s);
    PointsDesk points(m_floor->shop->desk());
    QCOMPARE(salesfloor::number(
                 salesfloor::Shop::done(points.action({}, ActionRequest{member, id})), "points"),
             50);
    QCOMPARE(salesfloor::number(
                 salesfloor::Shop::done(points.action({}, ActionRequest{member, id})), "points"),
             0);
    // A second press leads to the rule.
    QSignalSpy asked(m_page.get(), &Page::asked);
    deeds->list()->choose(id);
    deeds->rewardButton()->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"rules"_s);
}

void TestGoodsPage::clerksChangeNothing()
{
    m_floor->standIn(u"Li"_s, Role::Clerk, u"274951"_s);
    m_page->table()->choose(u"cup"_s);
    QVERIFY(!field(u"/price"_s)->isEnabled());
    QVERIFY(!m_page->command(GoodsPage::Command::Add)->isEnabled());
    QVERIFY(!m_page->command(GoodsPage::Command::Remove)->isEnabled());
    QVERIFY(!m_page->command(GoodsPage::Command::Import)->isEnabled());
    QVERIFY(!edit(u"cup"_s, GoodsModel::Price, u"1"_s));
    QVERIFY(m_page->scanned(u"888"_s));
    QVERIFY(m_page->message()->text().contains(u"888"_s));
    QCOMPARE(m_floor->session->changes(), 0);
}

void TestGoodsPage::looksWellInEveryDress()
{
    QVERIFY(edit(u"200"_s, GoodsModel::Price, u"12.50"_s));
    QVERIFY(edit(u"200"_s, GoodsModel::Cost, u"8.00"_s));
    m_page->table()->choose(u"200"_s);
    m_look.pictures(*m_page, u"goods"_s);
    QStringList faults = m_look.faults(*m_page);
    m_page->tree()->choose(u"tea"_s);
    m_look.pictures(*m_page, u"category"_s);
    faults += m_look.faults(*m_page);
    m_page->showView(GoodsPage::View::Deeds);
    m_look.pictures(*m_page, u"deeds"_s);
    faults += m_look.faults(*m_page);
    importFile(file(u"look.csv"_s, "条码,名称,分类,售价,进价\n100,Wholemeal,Bread,9.50,4\n"
                                   "301,Brush,Care,cheap,2\n"));
    QVERIFY(m_page->importing()->trial());
    m_look.pictures(*m_page, u"goodsimport"_s);
    faults += m_look.faults(*m_page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestGoodsPage)
#include "tst_goodspage.moc"
