#include "ui/theme/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard();
    void textIsReadOnEveryGround_data() { schemes(); }
    void textIsReadOnEveryGround();
    void controlsStandOut_data() { schemes(); }
    void controlsStandOut();
    void paletteSaysTheSame_data() { schemes(); }
    void paletteSaysTheSame();
    void badgesOfAnyColourAreRead_data();
    void badgesOfAnyColourAreRead();
    void avatarsAreReadAndKeepTheirColour();

private:
    static void schemes();
};

namespace
{

constexpr double forText = 4.5;
constexpr double forControls = 3;

const QList<Tone> tones{Tone::Plain,   Tone::Muted,   Tone::Primary,
                        Tone::Success, Tone::Warning, Tone::Danger};

void requireContrast(const QColor &a, const QColor &b, double least, const char *what)
{
    const double is = contrast(a, b);
    QVERIFY2(
        is >= least,
        qPrintable(
            u"%1 on %2: %3 (%4)"_s.arg(a.name(), b.name()).arg(is).arg(QString::fromLatin1(what))));
}

} // namespace

void TestTokens::schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestTokens::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // WCAG's own example of a grey that just passes.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTokens::textIsReadOnEveryGround()
{
    QFETCH(Scheme, scheme);
    const Tokens t = tokensOf(scheme);
    for (const Tone tone : tones) {
        requireContrast(t.of(tone), t.surface, forText, "surface");
        requireContrast(t.of(tone), t.background, forText, "background");
        requireContrast(t.text, t.tint(tone), forText, "tint");
        requireContrast(t.of(tone), t.tint(tone), forText, "its own tint");
    }
    requireContrast(t.text, t.hover(), forText, "hover");
    requireContrast(t.muted, t.hover(), forText, "hover");
    requireContrast(t.muted, t.tint(Tone::Primary), forText, "a chosen row");
    requireContrast(t.onPrimary, t.primary, forText, "primary");
}

void TestTokens::controlsStandOut()
{
    QFETCH(Scheme, scheme);
    const Tokens t = tokensOf(scheme);
    for (const QColor &ground : {t.surface, t.background}) {
        requireContrast(t.border, ground, forControls, "border");
        requireContrast(t.focus, ground, forControls, "focus");
        requireContrast(t.primary, ground, forControls, "primary");
    }
    requireContrast(t.focus, t.tint(Tone::Primary), forControls, "focus of a chosen row");
}

void TestTokens::paletteSaysTheSame()
{
    QFETCH(Scheme, scheme);
    const Tokens t = tokensOf(scheme);
    const QPalette palette = paletteOf(t);
    QCOMPARE(palette.color(QPalette::Window), t.background);
    QCOMPARE(palette.color(QPalette::Base), t.surface);
    requireContrast(palette.color(QPalette::Text), palette.color(QPalette::Base), forText, "text");
    requireContrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
                    forText, "chosen text");
    requireContrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base),
                    forText, "placeholder");
    requireContrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase),
                    forText, "tool tip");
}

void TestTokens::badgesOfAnyColourAreRead_data()
{
    QTest::addColumn<QColor>("colour");
    for (const char *name : {"#6b7785", "#9aa5b1", "#c9971c", "#7a6a5b", "#ffff00", "#00ff00",
                             "#ffffff", "#000000", "#ff00ff"}) {
        QTest::newRow(name) << QColor(QString::fromLatin1(name));
    }
}

void TestTokens::badgesOfAnyColourAreRead()
{
    QFETCH(QColor, colour);
    const Pair pair = badgePair(colour);
    requireContrast(pair.text, pair.fill, forText, "badge");
}

void TestTokens::avatarsAreReadAndKeepTheirColour()
{
    QSet<QRgb> fills;
    for (const char *name :
         {"张小梅", "王伟", "Anna", "Bert", "李", "欧阳修", "C", "D", "E", "F"}) {
        const Pair pair = avatarPair(QString::fromUtf8(name));
        requireContrast(pair.text, pair.fill, forText, "avatar");
        fills.insert(pair.fill.rgb());
    }
    QVERIFY(fills.size() > 3);
    QCOMPARE(avatarPair(u"张小梅"_s).fill, avatarPair(u"张小梅"_s).fill);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
