// A list is as high as its rows, and what opens on a page that scrolls comes into sight (X8).

#include "ui/parts/fittedrows.h"
#include "ui/parts/intoview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace regulars;

class TestFittedRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aShortListHasNoEmptyBox();
    void aLongOneScrolls();
    void theBarHidesNoRow();
    void whatOpensComesIntoSight();
    void whatIsTooHighShowsItsField();
    void nothingMovesUnderWhoReadsElsewhere();

private:
    void fill(int rows)
    {
        m_model->setRowCount(rows);
        QTest::qWait(20);
    }
    // What of the view's height no row needs.
    int blank() const { return m_view->viewport()->height() - m_view->verticalHeader()->length(); }
    // A page of one label above and a form below, as high as asked.
    void openPage(int above, int form);
    bool isInSight(const QWidget *widget) const
    {
        const QRect place(widget->mapTo(m_area->viewport(), QPoint()), widget->size());
        return m_area->viewport()->rect().contains(place);
    }

    std::unique_ptr<QWidget> m_window;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    std::unique_ptr<QScrollArea> m_area;
    QWidget *m_form = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
};

void TestFittedRows::init()
{
    m_window = std::make_unique<QWidget>();
    m_view = new QTableView;
    m_model = new QStandardItemModel(3, 2, m_view);
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    new FittedRows(m_view, 6);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_view);
    column->addStretch(1);
    m_window->resize(600, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFittedRows::aShortListHasNoEmptyBox()
{
    for (const int rows : {3, 1, 5}) {
        fill(rows);
        QCOMPARE(blank(), 0);
    }
}

void TestFittedRows::aLongOneScrolls()
{
    fill(40);
    QCOMPARE(m_view->viewport()->height(), 6 * m_view->verticalHeader()->defaultSectionSize());
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
}

void TestFittedRows::theBarHidesNoRow()
{
    m_view->setColumnWidth(0, 900);
    QTest::qWait(20);
    QVERIFY(m_view->horizontalScrollBar()->isVisible());
    QVERIFY2(blank() >= 0, qPrintable(QString::number(blank())));
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    m_view->setColumnWidth(0, 100);
    QTest::qWait(20);
    QCOMPARE(blank(), 0);
}

void TestFittedRows::openPage(int above, int form)
{
    m_window.reset();
    m_area = std::make_unique<QScrollArea>();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    auto *text = new QLabel;
    text->setFixedHeight(above);
    m_form = new QWidget;
    m_first = new QLineEdit;
    m_last = new QLineEdit;
    auto *fields = new QVBoxLayout(m_form);
    fields->addWidget(m_first);
    fields->addStretch(1);
    fields->addWidget(m_last);
    m_form->setFixedHeight(form);
    m_form->hide();
    column->addWidget(text);
    column->addWidget(m_form);
    column->addStretch(1);
    m_area->setWidget(inner);
    m_area->setWidgetResizable(true);
    new IntoView(m_area.get(), {m_form});
    m_area->resize(400, 300);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
}

void TestFittedRows::whatOpensComesIntoSight()
{
    openPage(280, 200);
    m_form->show();
    m_first->setFocus();
    QTRY_VERIFY(isInSight(m_form));
}

void TestFittedRows::whatIsTooHighShowsItsField()
{
    openPage(280, 700);
    m_form->show();
    m_first->setFocus();
    QTRY_VERIFY(isInSight(m_first));
    QVERIFY(m_form->mapTo(m_area->viewport(), QPoint()).y() >= 0); // from its top
    openPage(280, 700);
    m_form->show();
    m_last->setFocus();
    QTRY_VERIFY(isInSight(m_last));
}

void TestFittedRows::nothingMovesUnderWhoReadsElsewhere()
{
    openPage(280, 200);
    m_form->show();
    QTest::qWait(50);
    QVERIFY(m_area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(TestFittedRows)
#include "tst_fittedrows.moc"
