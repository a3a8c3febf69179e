#include "ui/parts/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/theme.h"
#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRawFont>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace regulars;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_theme = std::make_unique<Theme>(); }
    void cleanup() { m_theme.reset(); }
    void choiceChangesThePaletteAtOnce();
    void scaleChangesTextAndWhatHoldsIt();
    void scaleKeepsItsBounds();
    void stepsGoToTheNextRoundScale();
    void latinComesFirstThenTheLanguagesHan();
    void hanTakesTheShapesOfTheLanguageSpokenNow();
    void labelsFollowThemeAndScale();
    void buttonsAreBigEnoughToHit();
    void focusIsSeen();
    void faultyFieldsAreRed();
    void fieldsOfSeveralLinesAreSeenAsThoseOfOne();
    void fieldsBelowEachOtherBeginAlike();
    void choicesGrowWithTextAndLanguage();
    void scrollBarIsThinAndWithoutArrows();
    void everyDrawingIsAWholeSvg();
    void iconsTakeTheColourOfTheirMode();
    void iconsFollowTheTheme();

private:
    static bool hasColour(const QImage &image, const QColor &colour);

    std::unique_ptr<Theme> m_theme;
};

bool TestTheme::hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb()) {
                return true;
            }
        }
    }
    return false;
}

void TestTheme::choiceChangesThePaletteAtOnce()
{
    QLineEdit field;
    field.ensurePolished();
    m_theme->setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(field.palette().color(QPalette::Base), tokensOf(Scheme::Dark).surface);
    QCOMPARE(tokens().scheme, Scheme::Dark);
    m_theme->setChoice(Theme::Choice::HighContrast);
    QTRY_COMPARE(field.palette().color(QPalette::Text), QColor(Qt::white));
    m_theme->setChoice(Theme::Choice::Light);
    QTRY_COMPARE(field.palette().color(QPalette::Base), QColor(Qt::white));
}

void TestTheme::scaleChangesTextAndWhatHoldsIt()
{
    QPushButton button(u"Record"_s);
    button.ensurePolished();
    const int before = button.sizeHint().height();
    m_theme->setScale(200);
    QCOMPARE(QApplication::font().pixelSize(), 28);
    QCOMPARE(scaled(40), 80);
    QTRY_VERIFY(button.sizeHint().height() >= 2 * before - 2);
    m_theme->setScale(100);
    QCOMPARE(QApplication::font().pixelSize(), 14);
}

void TestTheme::scaleKeepsItsBounds()
{
    m_theme->setScale(10);
    QCOMPARE(m_theme->scale(), 80);
    m_theme->setScale(500);
    QCOMPARE(m_theme->scale(), 200);
}

void TestTheme::stepsGoToTheNextRoundScale()
{
    m_theme->setScale(100);
    m_theme->stepScale(+1);
    QCOMPARE(m_theme->scale(), 110);
    m_theme->stepScale(-1);
    m_theme->stepScale(-1);
    QCOMPARE(m_theme->scale(), 90);
    m_theme->setScale(200);
    m_theme->stepScale(+1);
    QCOMPARE(m_theme->scale(), 200);
    m_theme->setScale(80);
    m_theme->stepScale(-1);
    QCOMPARE(m_theme->scale(), 80);
}

void TestTheme::latinComesFirstThenTheLanguagesHan()
{
    const QStringList mainland = fontFamilies(u"zh_CN"_s);
    const QStringList taiwan = fontFamilies(u"zh_TW"_s);
    QVERIFY(!mainland.first().contains(u"CJK"_s));
    QVERIFY(mainland.indexOf(u"Noto Sans CJK SC"_s) < mainland.indexOf(u"Noto Sans CJK TC"_s));
    QVERIFY(taiwan.indexOf(u"Noto Sans CJK TC"_s) < taiwan.indexOf(u"Noto Sans CJK SC"_s));
}

// Also where the same words have been drawn in another language before (X8).
void TestTheme::hanTakesTheShapesOfTheLanguageSpokenNow()
{
    const auto shapes = [] {
        QTextLayout line(u"所有會員，"_s, QApplication::font());
        line.beginLayout();
        line.createLine();
        line.endLayout();
        return line.glyphRuns().constFirst().rawFont().familyName();
    };
    const QStringList known = QFontDatabase::families();
    if (!known.contains(u"Noto Sans CJK SC"_s) || !known.contains(u"Noto Sans CJK TC"_s)) {
        QSKIP("the families of Noto Sans CJK are not installed");
    }
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s, u"zh_TW"_s, u"zh_CN"_s}) {
        m_theme->setLanguage(language);
        QCOMPARE(shapes(), language == u"zh_TW"_s ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s);
    }
}

void TestTheme::labelsFollowThemeAndScale()
{
    Label label(u"1,204"_s, TextRole::Balance, Tone::Success);
    label.ensurePolished();
    QCOMPARE(label.font().pixelSize(), 48);
    m_theme->setScale(150);
    QTRY_COMPARE(label.font().pixelSize(), 72);
    m_theme->setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), tokensOf(Scheme::Dark).success);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestTheme::buttonsAreBigEnoughToHit()
{
    QVERIFY(QPushButton(u"好"_s).sizeHint().height() >= 40);
    QVERIFY(QLineEdit().sizeHint().height() >= 40);
}

void TestTheme::focusIsSeen()
{
    QWidget window;
    QPushButton button(u"Record"_s, &window);
    button.setGeometry(10, 10, 120, 40);
    m_theme->setChoice(Theme::Choice::HighContrast);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(!hasColour(window.grab().toImage(), tokens().focus));
    QTest::keyClick(&window, Qt::Key_Tab);
    button.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(hasColour(window.grab().toImage(), tokens().focus));
}

void TestTheme::faultyFieldsAreRed()
{
    QLineEdit field;
    field.resize(120, 40);
    QVERIFY(!hasColour(field.grab().toImage(), tokens().danger));
    field.setProperty("faulty", true);
    QVERIFY(hasColour(field.grab().toImage(), tokens().danger));
}

void TestTheme::fieldsOfSeveralLinesAreSeenAsThoseOfOne()
{
    for (const Theme::Choice choice :
         {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::HighContrast}) {
        m_theme->setChoice(choice);
        QWidget window;
        QLineEdit one(&window);
        one.setGeometry(10, 10, 120, 40);
        QPlainTextEdit several(&window);
        several.setGeometry(10, 60, 120, 80);
        one.setFocusPolicy(Qt::NoFocus);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        several.clearFocus();
        const auto edge = [](QWidget &field) {
            const QImage drawn = field.grab().toImage();
            return drawn.pixelColor(field.width() / 2, 0);
        };
        QTRY_COMPARE(edge(several), edge(one));
        QCOMPARE(edge(several), tokens().border);
        several.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(edge(several), tokens().focus);
        several.setProperty("faulty", true);
        QCOMPARE(edge(several), tokens().danger);
    }
}

// One line, several, a choice and a date: where their text begins, from their left edge.
void TestTheme::fieldsBelowEachOtherBeginAlike()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    QLineEdit line;
    QComboBox choice;
    QDateEdit date;
    QTimeEdit time;
    QPlainTextEdit lines;
    date.setCalendarPopup(true);
    choice.addItem(u"Ⅲ"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &choice, &date, &time, &lines}) {
        column->addWidget(field);
    }
    for (const int scale : {100, 200}) {
        m_theme->setScale(scale);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QTest::qWait(20); // laid out
        const auto textOf = [&form](const QAbstractSpinBox &field) {
            const auto *inside = field.findChild<QLineEdit *>();
            return inside->mapTo(&form, QPoint(2, 0)).x() - field.x();
        };
        QStyleOptionComboBox option;
        option.initFrom(&choice);
        const int wanted = scaled(8) + 2;
        QCOMPARE(choice.style()
                         ->subControlRect(QStyle::CC_ComboBox, &option,
                                          QStyle::SC_ComboBoxEditField, &choice)
                         .left() +
                     1,
                 wanted);
        QVERIFY2(
            textOf(date) == wanted,
            qPrintable(u"%1 of %2, %3 high"_s.arg(textOf(date)).arg(wanted).arg(date.height())));
        QCOMPARE(textOf(time), wanted);
        QCOMPARE(int(lines.document()->documentMargin()) + lines.frameWidth(), wanted);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &choice, &date, &time, &lines}) {
        field->setParent(nullptr);
    }
}

// Also one that was shown with other texts, in another size.
void TestTheme::choicesGrowWithTextAndLanguage()
{
    QComboBox choice;
    choice.addItems({u"a"_s, u"b"_s});
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    const auto isWideEnough = [&choice] {
        const int text = choice.fontMetrics().horizontalAdvance(choice.itemText(1));
        return choice.sizeHint().width() > text + scaled(40) &&
               choice.minimumSizeHint().width() > text + scaled(40);
    };
    QVERIFY(isWideEnough());
    choice.setItemText(1, u"What is in force, with another life of points"_s);
    QEvent spoken(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&choice, &spoken);
    QVERIFY(isWideEnough());
    m_theme->setScale(200);
    QVERIFY(isWideEnough());
    m_theme->setScale(80);
    const int text = choice.fontMetrics().horizontalAdvance(choice.itemText(1));
    QVERIFY2(choice.minimumSizeHint().width() < text + scaled(120),
             qPrintable(u"%1 for %2"_s.arg(choice.minimumSizeHint().width()).arg(text)));
}

void TestTheme::scrollBarIsThinAndWithoutArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(10);
    bar.resize(10, 200);
    QCOMPARE(bar.sizeHint().width(), 10);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(5, 195)); // groove, no arrow: goes there
    QVERIFY(bar.value() > 50);
}

void TestTheme::everyDrawingIsAWholeSvg()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 60);
    for (const QString &name : names) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("currentColor"), qPrintable(name));
        QVERIFY2(text.contains("viewBox=\"0 0 24 24\""), qPrintable(name));
        QSvgRenderer renderer(text);
        QVERIFY2(renderer.isValid(), qPrintable(name));
        const QImage drawn = themeIcon(name).pixmap(48, 48).toImage();
        QVERIFY2(hasColour(drawn, tokens().text), qPrintable(name));
    }
}

void TestTheme::iconsTakeTheColourOfTheirMode()
{
    const QIcon plain = themeIcon(u"gift"_s);
    QVERIFY(hasColour(plain.pixmap(48, 48).toImage(), tokens().text));
    const QColor disabled = QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
    QVERIFY(hasColour(plain.pixmap(48, 48, QIcon::Disabled).toImage(), disabled));
    QVERIFY(!hasColour(plain.pixmap(48, 48, QIcon::Disabled).toImage(), tokens().text));
    QVERIFY(
        hasColour(themeIcon(u"gift"_s, Tone::Danger).pixmap(48, 48).toImage(), tokens().danger));
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon plain = themeIcon(u"gift"_s);
    m_theme->setChoice(Theme::Choice::Dark);
    QVERIFY(hasColour(plain.pixmap(48, 48).toImage(), tokensOf(Scheme::Dark).text));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
