// The handbook's texts, its paper and its window (X10, X8).

#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "support/pdftext.h"
#include "ui/handbook/handbook.h"
#include "ui/handbook/handbookpaper.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/languages.h"
#include "ui/printing/printing.h"
#include "ui/printing/sheetview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>

#include <functional>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr qint64 mostPictureBytes = 60'000;

void eachLine(const Handbook &handbook, const std::function<void(const HandbookLine &)> &act)
{
    for (const HandbookPart &part : handbook.parts()) {
        for (const HandbookSection &section : part.sections) {
            for (const HandbookLine &line : section.lines) {
                act(line);
            }
        }
    }
}

// What has to be the same in every language: sections, pictures, labels and keys of each.
QStringList shapeOf(const Handbook &handbook)
{
    QStringList shape;
    for (const HandbookPart &part : handbook.parts()) {
        shape += u"part %1"_s.arg(static_cast<int>(part.role));
        for (const HandbookSection &section : part.sections) {
            QStringList marks;
            QString lines;
            for (const HandbookLine &line : section.lines) {
                marks +=
                    u"%1%2%3"_s.arg(static_cast<int>(line.kind)).arg(line.number).arg(line.picture);
                for (const HandbookSpan &span : line.spans) {
                    if (span.kind == HandbookSpan::Kind::Key) {
                        marks += span.text;
                    } else if (!span.target.isEmpty()) {
                        marks += span.target;
                    }
                }
            }
            marks.sort(); // languages differ in the order of words, and say a thing once or twice
            marks.removeDuplicates();
            shape += section.id + u": "_s + lines + marks.join(u' ');
        }
    }
    return shape;
}

QString bare(QString text)
{
    text.remove(u' ').remove(u'\n');
    return text;
}

} // namespace

class TestHandbook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysTheSameInEveryLanguage();
    void everyLabelIsATextOfTheProgram();
    void everyPictureIsThereAndSmall();
    void ranksReadWhatTheyNeed();
    void noLinkLeadsBeyondWhatItsReaderHas();
    void refusesALanguageThatIsNotSpoken();
    void paperHasContentsWithThePagesNumbers_data() { languages(); }
    void paperHasContentsWithThePagesNumbers();
    void noPaperEndsOnASheetThatHoldsHardlyAnything_data();
    void noPaperEndsOnASheetThatHoldsHardlyAnything();
    void sameHandbookGivesSameBytes();
    void opensAtThePageWithItsKeysOnTop();
    void opensAtTheBeginningWhereNothingIsTold();
    void clerksSeeTheCounterAlone();
    void searchListsMarksAndWalks();
    void saysWhereNothingIsFound();
    void linksLeadToTheirSection();
    void escapeClosesIt();
    void speaksAnotherLanguageAtOnce();
    void everythingHasANameAndIsReadWhole();
    void printsWhatItsReaderReads();

private:
    void languages();
    HandbookWindow &open(const QString &page = u"till"_s, Role role = Role::Owner);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<QWidget> m_shopWindow;
    QAction *m_redeem = nullptr;
    HandbookWindow *m_window = nullptr;
};

void TestHandbook::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(Theme::Choice::Light);
    m_languages = std::make_unique<Languages>(u"en"_s);
    m_shopWindow = std::make_unique<QWidget>();
    m_redeem = new QAction(u"&Redeem"_s, m_shopWindow.get());
    m_redeem->setShortcut(Qt::Key_F5);
}

void TestHandbook::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

HandbookWindow &TestHandbook::open(const QString &page, Role role)
{
    m_languages->speak(u"en"_s);
    m_theme->setScale(100);
    delete m_window;
    m_window = new HandbookWindow(
        [this](const QString &id) {
            return id == u"till"_s ? QList<QAction *>{m_redeem} : QList<QAction *>();
        },
        m_shopWindow.get());
    m_window->open(page, role);
    QCoreApplication::processEvents();
    return *m_window;
}

void TestHandbook::saysTheSameInEveryLanguage()
{
    const QStringList english = shapeOf(Handbook(u"en"_s));
    QVERIFY(english.size() > 30);
    for (const QString &code : {u"zh_CN"_s, u"zh_TW"_s}) {
        const QStringList other = shapeOf(Handbook(code));
        QCOMPARE(other.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            QVERIFY2(other[i] == english[i],
                     qPrintable(u"%1\n%2\n%3"_s.arg(code, other[i], english[i])));
        }
    }
}

// A renamed button makes this fail, so that the handbook can't age.
void TestHandbook::everyLabelIsATextOfTheProgram()
{
    int labels = 0;
    for (const QString &code : {u"zh_CN"_s, u"zh_TW"_s}) {
        const Language spoken(code); // takes the words in
        QTranslator words;
        QVERIFY(words.load(u":/i18n/regulars_%1.qm"_s.arg(code)));
        eachLine(Handbook(code), [&](const HandbookLine &line) {
            for (const HandbookSpan &span : line.spans) {
                if (span.kind != HandbookSpan::Kind::Label) {
                    continue;
                }
                ++labels;
                const QByteArray context = "regulars::" + span.target.section(u'|', 0, 0).toUtf8();
                const QByteArray source = span.target.section(u'|', 1).toUtf8();
                const QString said = words.translate(context.constData(), source.constData());
                QVERIFY2(!said.isEmpty(), qPrintable(code + u' ' + span.target));
                QCOMPARE(span.text, said);
            }
        });
    }
    QVERIFY(labels > 150);
}

void TestHandbook::everyPictureIsThereAndSmall()
{
    int pictures = 0;
    for (const QString &code : Language::codes()) {
        eachLine(Handbook(code), [&](const HandbookLine &line) {
            if (line.kind != HandbookLine::Kind::Picture) {
                return;
            }
            ++pictures;
            const QString file = Handbook::pictureFile(code, line.picture);
            QVERIFY2(!QImage(file).isNull(), qPrintable(file));
            QVERIFY2(QFile(file).size() <= mostPictureBytes, qPrintable(file));
            QVERIFY(!line.plain().isEmpty());
        });
    }
    QVERIFY(pictures > 0 && pictures <= 30);
}

void TestHandbook::ranksReadWhatTheyNeed()
{
    const Handbook handbook(u"en"_s);
    QCOMPARE(handbook.partsFor(Role::Clerk).size(), 1U);
    QCOMPARE(handbook.partsFor(Role::Manager).size(), 2U);
    QCOMPARE(handbook.partsFor(Role::Owner).size(), 3U);
    QCOMPARE(Handbook::roleNamed(u"manager"_s), Role::Manager);
    QVERIFY(!Handbook::roleNamed(u"Manager"_s));
    QVERIFY(!handbook.section(u"nowhere"_s));
}

// On a clerk's paper there is nothing of the owner's to turn to.
void TestHandbook::noLinkLeadsBeyondWhatItsReaderHas()
{
    for (const QString &code : Language::codes()) {
        const Handbook handbook(code);
        int links = 0;
        QStringList had;
        for (const HandbookPart &part : handbook.parts()) {
            for (const HandbookSection &section : part.sections) {
                had += section.id;
            }
            for (const HandbookSection &section : part.sections) {
                for (const HandbookLine &line : section.lines) {
                    for (const HandbookSpan &span : line.spans) {
                        if (span.kind == HandbookSpan::Kind::Link) {
                            ++links;
                            QVERIFY2(had.contains(span.target),
                                     qPrintable(section.id + u" leads to "_s + span.target));
                        }
                    }
                }
            }
        }
        QVERIFY(links > 0);
    }
}

void TestHandbook::refusesALanguageThatIsNotSpoken()
{
    QVERIFY_THROWS_EXCEPTION(std::logic_error, static_cast<void>(Handbook(u"fr"_s)));
}

void TestHandbook::paperHasContentsWithThePagesNumbers()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is not installed");
    }
    QFETCH(const QString, language);
    const Handbook handbook(language);
    const HandbookPaper paper(handbook, Role::Owner);
    const QByteArray pdf = pdfOf(paper);
    if (const QString folder = qEnvironmentVariable("REGULARS_PICTURES"); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(u"handbook-%1.pdf"_s.arg(language)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }
    QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 8);
    const QStringList contents = (pages[0] + pages[1]).split(u'\n');
    for (QString &page : pages) {
        page = bare(page);
    }
    for (const HandbookPart &part : handbook.parts()) {
        for (const HandbookSection &section : part.sections) {
            const QString title = bare(section.title);
            const auto line =
                std::find_if(contents.begin(), contents.end(), [&](const QString &one) {
                    const QString text = bare(one);
                    return text.startsWith(title) && text.size() > title.size() &&
                           text.mid(title.size()).toInt() > 0;
                });
            QVERIFY2(line != contents.end(), qPrintable(section.title));
            const int number = bare(*line).mid(title.size()).toInt();
            QVERIFY2(number <= pages.size() && pages[number - 1].contains(title),
                     qPrintable(section.title));
        }
    }
    // A clerk's is shorter and has nothing of the owner's.
    const QString clerks = bare(textOf(pdfOf(HandbookPaper(handbook, Role::Clerk))));
    QVERIFY(clerks.contains(bare(handbook.section(u"till"_s)->title)));
    QVERIFY(!clerks.contains(bare(handbook.parts().back().title)));
}

void TestHandbook::noPaperEndsOnASheetThatHoldsHardlyAnything_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("role");
    for (const QString &code : Language::codes()) {
        for (const QString &role : Handbook::roleNames()) {
            QTest::newRow(qPrintable(role + u' ' + code)) << code << role;
        }
    }
}

void TestHandbook::noPaperEndsOnASheetThatHoldsHardlyAnything()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is not installed");
    }
    QFETCH(const QString, language);
    QFETCH(const QString, role);
    const QByteArray pdf =
        pdfOf(HandbookPaper(Handbook(language), Handbook::roleNamed(role).value()));
    const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    const auto written = [](const QString &page) {
        return page.split(u'\n', Qt::SkipEmptyParts).size();
    };
    QVERIFY2(written(pages.back()) > 8, qPrintable(pages.back()));
}

void TestHandbook::sameHandbookGivesSameBytes()
{
    const QByteArray once = pdfOf(HandbookPaper(Handbook(u"zh_CN"_s), Role::Clerk));
    const QByteArray again = pdfOf(HandbookPaper(Handbook(u"zh_CN"_s), Role::Clerk));
    QVERIFY(once.startsWith("%PDF"));
    QVERIFY(once == again);
}

void TestHandbook::opensAtThePageWithItsKeysOnTop()
{
    const HandbookWindow &window = open();
    QVERIFY(window.isVisible());
    QCOMPARE(window.windowModality(), Qt::NonModal);
    QCOMPARE(window.section(), u"till"_s);
    const QString text = window.text()->toPlainText();
    QVERIFY(text.startsWith(u"Till"_s));
    const qsizetype key = text.indexOf(u"F5"_s);
    QVERIFY(key > 0);
    QVERIFY(text.indexOf(u"Redeem"_s) > key);
    QVERIFY(text.indexOf(u"A purchase with a member"_s) > key);
}

void TestHandbook::opensAtTheBeginningWhereNothingIsTold()
{
    QCOMPARE(open(u"somewhere else"_s).section(), u"start"_s);
}

void TestHandbook::clerksSeeTheCounterAlone()
{
    QVERIFY(open(u"till"_s, Role::Owner).found().contains(u"versions"_s));
    QVERIFY(!open(u"till"_s, Role::Clerk).found().contains(u"versions"_s));
    QVERIFY(m_window->found().contains(u"undo"_s));
    QVERIFY(open(u"till"_s, Role::Manager).found().contains(u"rules"_s));
}

void TestHandbook::searchListsMarksAndWalks()
{
    HandbookWindow &window = open(u"till"_s);
    window.search()->setText(u"USB stick"_s);
    const QStringList found = window.found();
    QVERIFY(found.contains(u"backups"_s));
    QVERIFY(!found.contains(u"till"_s));
    QVERIFY(found.contains(window.section()));
    QVERIFY(!window.text()->extraSelections().isEmpty());
    const QString first = window.section();
    // Enter goes on, and comes round to where it began.
    QStringList seen{first};
    for (int step = 0; step < 40 && (seen.size() < 2 || window.section() != first); ++step) {
        QTest::keyClick(window.search(), Qt::Key_Return);
        if (!seen.contains(window.section())) {
            seen += window.section();
        }
    }
    seen.sort();
    QStringList all = found;
    all.sort();
    QCOMPARE(seen, all);
    QTest::keyClick(window.search(), Qt::Key_Down);
    window.search()->clear();
    QVERIFY(window.found().contains(u"till"_s));
    QVERIFY(window.text()->extraSelections().isEmpty());
}

void TestHandbook::saysWhereNothingIsFound()
{
    HandbookWindow &window = open();
    window.search()->setText(u"xyzzy"_s);
    QVERIFY(window.found().isEmpty());
    QCOMPARE(window.section(), u"till"_s); // what was read stays
    bool isSaid = false;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        isSaid = isSaid || (label->isVisible() && !label->text().isEmpty());
    }
    QVERIFY(isSaid);
    QTest::keyClick(window.search(), Qt::Key_Return);
    QCOMPARE(window.section(), u"till"_s);
}

void TestHandbook::linksLeadToTheirSection()
{
    HandbookWindow &window = open(u"setup"_s);
    emit window.text()->anchorClicked(QUrl(u"#backups"_s));
    QCOMPARE(window.section(), u"backups"_s);
    QCOMPARE(window.contents()->currentIndex().data().toString(), u"Backups"_s);
    QCOMPARE(window.text()->verticalScrollBar()->value(), 0);
}

void TestHandbook::escapeClosesIt()
{
    HandbookWindow &window = open();
    QTest::keyClick(window.text(), Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHandbook::speaksAnotherLanguageAtOnce()
{
    HandbookWindow &window = open(u"till"_s);
    for (const QString &code : {u"zh_TW"_s, u"zh_CN"_s}) {
        m_languages->speak(code);
        QCoreApplication::processEvents();
        QCOMPARE(window.section(), u"till"_s);
        QVERIFY(window.text()->toPlainText().startsWith(Handbook(code).section(u"till"_s)->title));
        QCOMPARE(window.contents()->currentIndex().data().toString(),
                 Handbook(code).section(u"till"_s)->title);
    }
    m_languages->speak(u"en"_s);
    QCoreApplication::processEvents();
    QVERIFY(window.text()->toPlainText().startsWith(u"Till"_s));
}

void TestHandbook::everythingHasANameAndIsReadWhole()
{
    for (const int scale : {100, 200}) {
        HandbookWindow &window = open(u"rules"_s);
        QAction practice(u"Practice shop"_s);
        window.offerPractice(&practice);
        m_theme->setScale(scale);
        for (const QString &code : Language::codes()) {
            m_languages->speak(code);
            for (const Theme::Choice choice :
                 {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::HighContrast}) {
                m_theme->setChoice(choice);
                QTest::qWait(120);
                const QStringList nameless = namelessFocusables(&window);
                QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
                QTRY_VERIFY2(clippedTexts(&window).isEmpty(),
                             qPrintable(clippedTexts(&window).join(u'\n')));
                QTRY_COMPARE(window.text()->horizontalScrollBar()->maximum(), 0);
                const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
                if (!folder.isEmpty()) {
                    QVERIFY(window.grab().save(
                        QDir(folder).filePath(u"handbook-%1-%2-%3.png"_s.arg(code).arg(scale).arg(
                            static_cast<int>(choice)))));
                }
            }
        }
        m_theme->setChoice(Theme::Choice::Light);
    }
}

void TestHandbook::printsWhatItsReaderReads()
{
    HandbookWindow &window = open(u"till"_s, Role::Clerk);
    std::shared_ptr<const Printout> asked;
    connect(&window, &HandbookWindow::printAsked, this,
            [&asked](const std::shared_ptr<const Printout> &printout) { asked = printout; });
    window.printButton()->click();
    QVERIFY(asked);
    QVERIFY(pdfOf(*asked) == pdfOf(HandbookPaper(Handbook(u"en"_s), Role::Clerk)));
    QVERIFY(!SheetView::pictureOf(*asked, 0, 400).isNull());
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
