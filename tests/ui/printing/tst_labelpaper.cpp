// Labels of rewards as a scanner reads them, single and on A4 (D4, M7).

#include "ui/printing/labelpaper.h"
#include "ui/printing/printfloor.h"
#include "ui/printing/printpage.h"
#include "ui/printing/sheetview.h"
#include "ui/slipcode.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::PrintFloor;

namespace
{

constexpr int widthAt300Dpi = 827; // of 70 mm

QImage pictureOf(const LabelPaper &paper, int width = widthAt300Dpi)
{
    return SheetView::pictureOf(paper, 0, width);
}

// Paper of an odd height, ruled dot by dot.
class RuledPaper : public Printout
{
public:
    RuledPaper()
        : Printout(u"Ruled"_s, u"en"_s, {})
    {}
    QSizeF sheet() const override { return {100, 100.4}; }
    int pageCount(const QPaintDevice &) const override { return 1; }
    void paint(QPainter &painter, int) const override
    {
        const QRect all = painter.viewport();
        for (int y = 0; y < all.height(); y += 2) {
            painter.fillRect(0, y, all.width(), 1, Qt::black);
        }
    }
};

} // namespace

class TestLabelPaper : public QObject
{
    Q_OBJECT

private slots:
    void tellsNameAndPrice();
    void scannersReadBothCodes_data();
    void scannersReadBothCodes();
    void sheetsHoldTwentyFour();
    void thePageShowsThemAndGoesBack();
    void thePreviewLosesNoRowOfDots();
};

void TestLabelPaper::tellsNameAndPrice()
{
    PrintFloor floor;
    const auto faces = rewardLabels({u"cup"_s, u"gone"_s, u"trip"_s}, floor.shop());
    QCOMPARE(faces.size(), size_t(2)); // what isn't there has no label
    QCOMPARE(faces[0].title, floor.shop().named(floor.shop().programme()->rewards[0].name));
    QVERIFY2(faces[0].line.contains(u"300"_s) && faces[0].line.endsWith(u"¥9.90"_s),
             qPrintable(faces[0].line));
    QCOMPARE(faces[0].code, slipCode(u"cup"_s));
    QVERIFY(!faces[1].line.contains(u'¥'));
    const LabelPaper paper(u"Labels"_s, faces, LabelLayout::Single, floor.shop());
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (!folder.isEmpty()) {
        pictureOf(paper).save(QDir(folder).filePath(u"label.png"_s));
    }
}

void TestLabelPaper::scannersReadBothCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("hasBars");
    QTest::addColumn<bool>("hasQr");
    QTest::newRow("reward") << u"R:cup"_s << true << true;
    QTest::newRow("coupon") << u"C7H3KQ9XM2PW4"_s << true << true;
    QTest::newRow("long id") << u"R:a-very-long-reward-name-x2"_s << true << false;
    QTest::newRow("not ASCII") << u"R:杯子"_s << false << true;
}

void TestLabelPaper::scannersReadBothCodes()
{
    QFETCH(QString, code);
    QFETCH(bool, hasBars);
    QFETCH(bool, hasQr);
    PrintFloor floor;
    const LabelPaper paper(
        u"Label"_s,
        {{u"Hand-made coffee cup, limited edition of the year"_s, u"300 points"_s, code}},
        LabelLayout::Single, floor.shop());
    const QImage picture = pictureOf(paper);
    QCOMPARE(tests::scannedBars(picture), hasBars ? code : QString());
    QCOMPARE(tests::scannedQr(picture), hasQr ? code : QString());
}

void TestLabelPaper::sheetsHoldTwentyFour()
{
    PrintFloor floor;
    const auto sheets = [&](size_t labels, LabelLayout layout) {
        const std::vector<LabelFace> faces(labels, {u"Cup"_s, u"300"_s, u"R:cup"_s});
        return LabelPaper(u"Labels"_s, faces, layout, floor.shop())
            .pageCount(QImage(1, 1, QImage::Format_RGB32));
    };
    QCOMPARE(sheets(1, LabelLayout::OnA4), 1);
    QCOMPARE(sheets(24, LabelLayout::OnA4), 1);
    QCOMPARE(sheets(25, LabelLayout::OnA4), 2);
    QCOMPARE(sheets(25, LabelLayout::Single), 25);
    const LabelPaper paper(u"Labels"_s, {{u"Cup"_s, u"300"_s, u"R:cup"_s}}, LabelLayout::OnA4,
                           floor.shop());
    QCOMPARE(paper.sheet(), QSizeF(210, 297));
    QCOMPARE(tests::scannedBars(pictureOf(paper, 2480)), u"R:cup"_s);
}

void TestLabelPaper::thePageShowsThemAndGoesBack()
{
    PrintFloor floor;
    PrintQueue queue([](const PrintOrder &) { return PrintTrouble::None; });
    PrintPage page(floor.shop(), queue);
    page.open(u"label:cup,trip;catalogue"_s);
    QVERIFY(page.printout());
    QCOMPARE(page.view()->pageCount(), 2);
    QCOMPARE(page.paper()->count(), 2);
    page.paper()->setCurrentIndex(1);
    emit page.paper()->activated(1);
    QCOMPARE(page.view()->pageCount(), 1);
    page.open(u"label:cup;catalogue"_s); // the paper is remembered
    QCOMPARE(page.printout()->sheet(), QSizeF(210, 297));
    QSignalSpy asked(&page, &Page::asked);
    for (QAction *action : page.actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_Escape)) {
            action->trigger();
        }
    }
    QCOMPARE(asked.value(0).value(0).toString(), u"catalogue"_s);
    page.open(u"label:gone;catalogue"_s);
    QVERIFY(!page.printout());
}

// However wide the window: each row of the paper is a row of the screen.
void TestLabelPaper::thePreviewLosesNoRowOfDots()
{
    SheetView view;
    view.show(std::make_shared<RuledPaper>());
    QWidget &widget = view;
    for (int width = 300; width < 340; ++width) {
        view.resize(width, view.heightForWidth(width));
        widget.show();
        const QImage seen = widget.grab().toImage();
        int first = 0;
        while (first < seen.height() && seen.pixelColor(width / 2, first) != QColor(Qt::black)) {
            ++first;
        }
        QVERIFY(first < 40);
        for (int row = 0; row < 250; ++row) {
            QVERIFY2((seen.pixelColor(width / 2, first + row) == QColor(Qt::black)) ==
                         (row % 2 == 0),
                     qPrintable(u"row %1 at width %2"_s.arg(row).arg(width)));
        }
    }
}

QTEST_MAIN(TestLabelPaper)
#include "tst_labelpaper.moc"
