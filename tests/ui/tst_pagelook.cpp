#include "everypagecase.h"
#include "support/clippedtext.h"
#include "ui/programme/formfield.h"
#include "ui/window/sidebar.h"

#include <QScrollBar>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::EveryPageCase;

// X8: nothing of any page is cut off, in any language, size and look.
class TestPageLook : public QObject, protected EveryPageCase
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { calm(); }
    void theSidebarNeedsNoScrolling();
    void nothingIsCutOffOrOutOfLine_data();
    void nothingIsCutOffOrOutOfLine();
    void largeTextLeavesNothingBehind_data() { pages(); }
    void largeTextLeavesNothingBehind();
    void longerWordsAreNotCutOff_data() { pages(); }
    void longerWordsAreNotCutOff();
    void noTwoPagesShareAnIcon();
    void pictures();

private:
    QStringList wrongOf(const QString &page);
    QStringList wrongNow(const QString &page) const;
    QStringList outOfLine() const;
};

// Neither in a small window, wide or narrow, nor from a page at its end.
void TestPageLook::theSidebarNeedsNoScrolling()
{
    auto *sidebar = window().findChild<Sidebar *>();
    for (const QString &page : {window().visiblePages().constLast(), u"till"_s}) {
        show(page);
        for (const bool isNarrow : {true, false}) {
            sidebar->setNarrow(isNarrow);
            settle();
            QCOMPARE(sidebar->verticalScrollBar()->maximum(), 0);
            const QModelIndex marked = sidebar->selectionModel()->selectedIndexes().constFirst();
            QVERIFY(sidebar->viewport()->rect().contains(sidebar->visualRect(marked)));
        }
    }
}

// One change of language or size goes through every page there is: each look is taken once, for all
// pages, with another in front as it comes.
void TestPageLook::nothingIsCutOffOrOutOfLine_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("inFront");
    const QStringList pages = allPages();
    qsizetype next = 0;
    for (const int scale : {100, 80, 200}) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            QTest::addRow("%s at %d %%", qPrintable(language), scale)
                << scale << language << pages[next];
            next = (next + 3) % pages.size();
        }
    }
}

// As a shop would come upon it: a page of the one language and size, in front or not, becomes one
// of the other.
void TestPageLook::nothingIsCutOffOrOutOfLine()
{
    QFETCH(int, scale);
    QFETCH(QString, language);
    QFETCH(QString, inFront);
    QStringList wrong = wrongOf(inFront);
    m_window->theme().setScale(scale);
    m_window->theme().setLanguage(language);
    m_window->languages().speak(language);
    settle();
    wrong += wrongNow(inFront);
    for (const QString &page : allPages()) {
        wrong += wrongOf(page);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QStringList TestPageLook::wrongOf(const QString &page)
{
    show(page);
    return wrongNow(page);
}

QStringList TestPageLook::wrongNow(const QString &page) const
{
    QStringList wrong = clippedTexts(&window()) + outOfLine();
    // What a page needs more than the screen has, it scrolls.
    const QSize least = window().minimumSizeHint();
    if (least.width() > small.width() || least.height() > small.height()) {
        wrong += u"needs %1×%2"_s.arg(least.width()).arg(least.height());
    }
    if (window().size() != small) {
        wrong += u"made the window %1×%2"_s.arg(window().width()).arg(window().height());
    }
    for (QString &text : wrong) {
        text = page + u": "_s + text;
    }
    return wrong;
}

// Inputs stand beside their names at one place, or below them at the edge.
QStringList TestPageLook::outOfLine() const
{
    QStringList wrong;
    QHash<int, int> beside; // where inputs begin, by the width of their form
    for (const FormField *field : window().findChildren<FormField *>()) {
        const QWidget *input = field->focusProxy();
        if (!field->isVisible() || !input) {
            continue;
        }
        const int left = input->mapTo(field, QPoint()).x();
        if (left > 0) {
            const int first = beside.value(field->width(), left);
            beside.insert(field->width(), first);
            if (std::abs(left - first) > 1) {
                wrong += u"%1 at %2, not %3"_s.arg(field->pointer()).arg(left).arg(first);
            }
        }
    }
    return wrong;
}

// What was in sight while the text was large, and hidden while it became small again, stands as it
// did before.
void TestPageLook::largeTextLeavesNothingBehind()
{
    QFETCH(QString, page);
    const auto places = [&] {
        QStringList found;
        for (const QWidget *widget : window().currentPage()->findChildren<QWidget *>()) {
            if (widget->isVisible() && !widget->inherits("QScrollBar")) {
                // How far a page is scrolled is its reader's.
                const bool isScrolled =
                    widget->parentWidget()->objectName() == "qt_scrollarea_viewport"_L1;
                const QRect at = isScrolled ? QRect(QPoint(), widget->size()) : widget->geometry();
                found += u"%1 %2 at %3,%4 %5×%6"_s
                             .arg(QString::fromLatin1(widget->metaObject()->className()),
                                  widget->accessibleName())
                             .arg(at.x())
                             .arg(at.y())
                             .arg(at.width())
                             .arg(at.height());
            }
        }
        return found;
    };
    const Page *shown = show(page);
    const QStringList before = places();
    // Nor does a form that nobody sees keep the room that it needed.
    const QList<FormField *> fields = shown->findChildren<FormField *>();
    QList<int> heights;
    for (const FormField *field : fields) {
        heights += field->minimumSizeHint().height();
    }
    m_window->theme().setScale(200);
    settle();
    const QString other = page == u"settings"_s ? u"people"_s : u"settings"_s;
    show(other);
    m_window->theme().setScale(100);
    settle();
    for (qsizetype at = 0; at < fields.size(); ++at) {
        const int height = fields[at]->minimumSizeHint().height();
        QVERIFY2(height <= heights[at],
                 qPrintable(
                     u"%1: %2, not %3"_s.arg(fields[at]->pointer()).arg(height).arg(heights[at])));
    }
    show(page);
    const QStringList after = places();
    QStringList changed;
    for (qsizetype at = 0; at < std::min(before.size(), after.size()); ++at) {
        if (before[at] != after[at]) {
            changed += u"%1 → %2"_s.arg(before[at], after[at]);
        }
    }
    QVERIFY2(changed.isEmpty(), qPrintable(changed.join(u'\n')));
    QCOMPARE(after.size(), before.size());
}

void TestPageLook::longerWordsAreNotCutOff()
{
    QFETCH(QString, page);
    PseudoLocale longer;
    QCoreApplication::installTranslator(&longer);
    show(page);
    const QStringList clipped = clippedTexts(&window());
    QCoreApplication::removeTranslator(&longer);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

// Of the narrow sidebar the icons are all there is.
void TestPageLook::noTwoPagesShareAnIcon()
{
    QSet<QString> icons;
    const QStringList shown = window().visiblePages();
    for (const Page *page : window().findChildren<Page *>()) {
        if (shown.contains(page->id())) {
            icons.insert(page->iconName());
        }
    }
    QCOMPARE(icons.size(), shown.size());
}

// For people to look at: every page in every look, where REGULARS_PICTURES names a folder.
void TestPageLook::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty())
        QSKIP("REGULARS_PICTURES names no folder");
    struct Look
    {
        const char *name;
        QSize size;
        Theme::Choice theme;
        const char *language;
        int scale;
    };
    const Look looks[] = {
        {"small-light-zh", small, Theme::Choice::Light, "zh_CN", 100},
        {"small-dark-en", small, Theme::Choice::Dark, "en", 100},
        {"small-dark-zh", small, Theme::Choice::Dark, "zh_CN", 100},
        {"large-light-tw", {1920, 1080}, Theme::Choice::Light, "zh_TW", 100},
        {"large-dark-en", {1920, 1080}, Theme::Choice::Dark, "en", 100},
        {"small-contrast-tw", small, Theme::Choice::HighContrast, "zh_TW", 100},
        {"small-200-tw", small, Theme::Choice::Dark, "zh_TW", 200},
        {"small-200-en", small, Theme::Choice::Light, "en", 200},
        {"small-80-zh", small, Theme::Choice::Light, "zh_CN", 80},
    };
    for (const Look &look : looks) {
        m_window->theme().setScale(look.scale);
        m_window->theme().setChoice(look.theme);
        m_settings->setLanguage(QLatin1String(look.language));
        m_window->theme().setLanguage(QLatin1String(look.language));
        m_window->languages().speak(QLatin1String(look.language));
        window().resize(look.size);
        for (const QString &page : window().visiblePages() + QStringList{u"member"_s}) {
            show(page);
            QVERIFY(
                window().grab().save(folder + u"/%1-%2.png"_s.arg(page, QLatin1String(look.name))));
        }
    }
}

QTEST_MAIN(TestPageLook)
#include "tst_pagelook.moc"
