// A table's columns are as wide as their texts, each of which is measured once (X6).

#include "ui/parts/fittedcolumns.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

// Tells how often it was asked what stands in it.
class Asked : public QStandardItemModel
{
public:
    Asked() { setHorizontalHeaderLabels({u"Day"_s, u"Name"_s, u"Points"_s}); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        times += role == Qt::DisplayRole ? 1 : 0;
        return QStandardItemModel::data(index, role);
    }
    void add(const QStringList &texts)
    {
        QList<QStandardItem *> row;
        for (const QString &text : texts) {
            row += new QStandardItem(text);
        }
        appendRow(row);
    }
    mutable int times = 0;
};

} // namespace

class TestFittedColumns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsItsWidestText();
    void growsWithWhatComes();
    void neverNarrowerThanItsHeading();
    void roomIsSpreadOverAllColumns();
    void whatStretchesTakesTheRest();
    void whereNothingStretchesNothingIsLeft();
    void fitsAnotherFont();
    void measuresEachRowOnce();

private:
    int widthOf(const QString &text) const { return m_view->fontMetrics().horizontalAdvance(text); }
    int columnWidth(int column) const { return m_view->horizontalHeader()->sectionSize(column); }

    std::unique_ptr<Asked> m_model;
    std::unique_ptr<QTableView> m_view;
    FittedColumns *m_columns = nullptr;
};

void TestFittedColumns::init()
{
    m_view.reset();
    m_model = std::make_unique<Asked>();
    m_view = std::make_unique<QTableView>();
    m_view->setModel(m_model.get());
    m_view->horizontalHeader()->setMinimumSectionSize(10);
    m_view->resize(900, 300);
    m_columns = new FittedColumns(m_view.get(), 0, [](int column) { return column == 1; });
}

void TestFittedColumns::holdsItsWidestText()
{
    m_model->add({u"2026-11-02"_s, u"Anna"_s, u"80"_s});
    const QString widest = u"1,234,567,890,123,456"_s;
    m_model->add({u"2026-11-03"_s, u"Bartholomew"_s, widest});
    m_model->add({u"2026-11-04"_s, u"Carl"_s, u"9"_s});
    QVERIFY(columnWidth(2) > widthOf(widest));
    QVERIFY(columnWidth(0) > widthOf(u"2026-11-03"_s));
    m_view->resize(300, 300);
    m_view->show(); // no room to spare
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QVERIFY(columnWidth(2) > widthOf(widest));
    QVERIFY(columnWidth(2) < 2 * widthOf(widest));
    QVERIFY(columnWidth(0) > widthOf(u"2026-11-03"_s));
    QVERIFY(columnWidth(0) < 2 * widthOf(u"2026-11-03"_s));
}

// In a wide window a name isn't far from what is said of it.
void TestFittedColumns::roomIsSpreadOverAllColumns()
{
    m_model->add({u"2026-11-02"_s, u"Anna"_s, u"80"_s});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->resize(500, 300);
    const int day = columnWidth(0);
    const int name = columnWidth(1);
    constexpr int more = 600;
    m_view->resize(500 + more, 300);
    constexpr int share = more / 3;
    QVERIFY2(std::abs(columnWidth(0) - day - share) <= 2, qPrintable(QString::number(day)));
    QVERIFY2(std::abs(columnWidth(1) - name - share) <= 2, qPrintable(QString::number(name)));
}

void TestFittedColumns::growsWithWhatComes()
{
    m_model->add({u"2026-11-02"_s, u"Anna"_s, u"80"_s});
    const int before = columnWidth(2);
    const QString wider = u"1,234,567,890"_s;
    m_model->item(0, 2)->setText(wider);
    QVERIFY(columnWidth(2) > before);
    QVERIFY(columnWidth(2) > widthOf(wider));
}

void TestFittedColumns::neverNarrowerThanItsHeading()
{
    m_model->add({u"2"_s, u"Anna"_s, u"8"_s});
    QVERIFY(columnWidth(2) >= m_view->horizontalHeader()->sectionSizeHint(2));
    const QString heading = u"Points that will expire before the day"_s;
    m_model->setHorizontalHeaderLabels({u"Day"_s, u"Name"_s, heading});
    QVERIFY(columnWidth(2) > widthOf(heading));
}

void TestFittedColumns::whatStretchesTakesTheRest()
{
    m_model->add({u"2026-11-02"_s, u"Anna"_s, u"80"_s});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QCOMPARE(columnWidth(0) + columnWidth(1) + columnWidth(2), m_view->viewport()->width());
}

// A row that is marked is marked to the edge.
void TestFittedColumns::whereNothingStretchesNothingIsLeft()
{
    m_model->add({u"2026-11-02"_s, u"Anna"_s, u"80"_s});
    const FittedColumns even(m_view.get(), 0, [](int) { return false; });
    delete m_columns;
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    for (const int width : {700, 701, 702, 703}) {
        m_view->resize(width, 300);
        QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    }
}

void TestFittedColumns::fitsAnotherFont()
{
    m_model->add({u"2026-11-02"_s, u"Anna"_s, u"80"_s});
    QFont large = m_view->font();
    large.setPointSize(3 * large.pointSize());
    m_view->setFont(large);
    m_columns->refit();
    QVERIFY(columnWidth(0) > widthOf(u"2026-11-02"_s));
}

// What a window waits for doesn't grow with how often it is laid out anew.
void TestFittedColumns::measuresEachRowOnce()
{
    for (int row = 0; row < 200; ++row) {
        m_model->add({QString::number(row), u"Anna"_s, QString::number(7 * row)});
    }
    QCOMPARE(m_model->times, 2 * 200);
    m_model->times = 0;
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->resize(700, 300);
    m_view->resize(800, 300);
    QTest::qWait(0);
    const int shownRows = m_view->viewport()->height() / m_view->rowHeight(0) + 2;
    QVERIFY2(m_model->times < 200,
             qPrintable(u"%1 cells asked, %2 rows are seen"_s.arg(m_model->times).arg(shownRows)));
}

QTEST_MAIN(TestFittedColumns)

#include "tst_fittedcolumns.moc"
