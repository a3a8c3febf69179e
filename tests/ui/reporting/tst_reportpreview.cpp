#include "support/samplereport.h"
#include "ui/reporting/reportpreview.h"
#include "ui/reports/reportpages.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

// The sheets of a report on the screen (I6).
class TestReportPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_preview.reset(); }

    void nothingIsShownOfNothing();
    void pagesAreDrawnWhenTheyComeIntoView();
    void keysAndTurnsGoFromPageToPage();
    void theWidthIsFilledAndTheWholePageFits();
    void zoomGoesByStepsAndEnds();
    void aLargerSizeIsDrawnAnewAndCrisp();
    void thePlaceStaysWhenTheSizeChanges();
    void farPagesAreLetGo();

private:
    void open();

    Theme m_theme;
    std::shared_ptr<const ReportPages> m_pages;
    std::unique_ptr<ReportPreview> m_preview;
};

void TestReportPreview::init()
{
    if (!m_pages) {
        m_pages = std::make_shared<const ReportPages>(sampleReport(), u"en"_s);
    }
    m_preview = std::make_unique<ReportPreview>();
    m_preview->resize(800, 600);
}

void TestReportPreview::open()
{
    m_preview->show();
    m_preview->setPages(m_pages);
    QTRY_VERIFY(m_preview->isDrawn());
}

void TestReportPreview::nothingIsShownOfNothing()
{
    m_preview->show();
    QCOMPARE(m_preview->pageCount(), 0);
    QCOMPARE(m_preview->currentPage(), 0);
    m_preview->goTo(3);
    m_preview->zoomBy(1);
    QCOMPARE(m_preview->verticalScrollBar()->maximum(), 0);
    open();
    m_preview->setPages(nullptr);
    QCOMPARE(m_preview->pageCount(), 0);
    QCOMPARE(m_preview->verticalScrollBar()->maximum(), 0);
}

void TestReportPreview::pagesAreDrawnWhenTheyComeIntoView()
{
    open();
    QCOMPARE(m_preview->pageCount(), m_pages->count());
    QVERIFY(m_preview->pageCount() > 3);
    m_preview->goTo(2);
    QVERIFY(!m_preview->isDrawn());
    QTRY_VERIFY(m_preview->isDrawn());
    // What stands there is that page.
    const QImage third = m_preview->drawn(2);
    QVERIFY(third != m_preview->drawn(1));
    const QImage seen = m_preview->viewport()->grab().toImage();
    int same = 0;
    for (int x = 0; x < third.width(); ++x) {
        same += third.pixel(x, 100) == seen.pixel((seen.width() - third.width()) / 2 + x, 100);
    }
    QCOMPARE(same, third.width());
}

void TestReportPreview::keysAndTurnsGoFromPageToPage()
{
    open();
    QSignalSpy moved(m_preview.get(), &ReportPreview::moved);
    QTest::keyClick(m_preview.get(), Qt::Key_End);
    QCOMPARE(m_preview->currentPage(), m_pages->count() - 1);
    QVERIFY(!moved.isEmpty());
    QTest::keyClick(m_preview.get(), Qt::Key_Home);
    QCOMPARE(m_preview->currentPage(), 0);
    for (int page = 0; page < m_pages->count(); ++page) {
        m_preview->goTo(page);
        QCOMPARE(m_preview->currentPage(), page);
    }
    m_preview->goTo(99);
    QCOMPARE(m_preview->currentPage(), m_pages->count() - 1);
    m_preview->goTo(-1);
    QCOMPARE(m_preview->currentPage(), 0);
}

void TestReportPreview::theWidthIsFilledAndTheWholePageFits()
{
    open();
    QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
    const int wide = m_preview->percent();
    m_preview->setZoom(ReportPreview::Zoom::WholePage);
    QVERIFY(m_preview->percent() < wide);
    QVERIFY(m_preview->drawn(0).height() <= m_preview->viewport()->height());
    m_preview->setZoom(ReportPreview::Zoom::FitWidth);
    QCOMPARE(m_preview->percent(), wide);
    m_preview->resize(1000, 600);
    QVERIFY(m_preview->percent() > wide);
}

void TestReportPreview::zoomGoesByStepsAndEnds()
{
    open();
    m_preview->setPercent(100);
    m_preview->zoomBy(1);
    QCOMPARE(m_preview->percent(), 110);
    m_preview->zoomBy(-1);
    m_preview->zoomBy(-1);
    QCOMPARE(m_preview->percent(), 90);
    for (int i = 0; i < 30; ++i) {
        m_preview->zoomBy(1);
    }
    QCOMPARE(m_preview->percent(), int(ReportPreview::mostPercent));
    for (int i = 0; i < 30; ++i) {
        m_preview->zoomBy(-1);
    }
    QCOMPARE(m_preview->percent(), int(ReportPreview::leastPercent));
}

// Twice the size is not the small picture blown up: it has edges that the small one has not.
void TestReportPreview::aLargerSizeIsDrawnAnewAndCrisp()
{
    open();
    m_preview->setPercent(100);
    const QImage small = m_preview->drawn(0);
    m_preview->setPercent(200);
    const QImage large = m_preview->drawn(0);
    QCOMPARE(large.width(), 2 * small.width());
    const auto edges = [](const QImage &image) {
        qint64 sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 1; x < image.width(); ++x) {
                const int step = std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y)));
                sum += step > 100;
            }
        }
        return sum;
    };
    const QImage blown =
        small.scaled(large.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(edges(large) > 2 * edges(blown));
}

void TestReportPreview::thePlaceStaysWhenTheSizeChanges()
{
    open();
    m_preview->goTo(2);
    m_preview->setPercent(200);
    QCOMPARE(m_preview->currentPage(), 2);
    m_preview->setZoom(ReportPreview::Zoom::WholePage);
    QCOMPARE(m_preview->currentPage(), 2);
}

void TestReportPreview::farPagesAreLetGo()
{
    open();
    m_preview->goTo(m_pages->count() - 1);
    QTRY_VERIFY(m_preview->isDrawn());
    m_preview->goTo(0);
    QVERIFY(!m_preview->isDrawn()); // it was let go, and comes again
    QTRY_VERIFY(m_preview->isDrawn());
}

QTEST_MAIN(TestReportPreview)
#include "tst_reportpreview.moc"
