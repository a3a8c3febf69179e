#include "importfiles.h"
#include "support/accessiblewalk.h"
#include "support/clippedtext.h"
#include "ui/counter/counterfloor.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/dropzone.h"
#include "ui/importing/importpage.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/pastimports.h"
#include "ui/importing/rejectscard.h"
#include "ui/languages.h"
#include "ui/members/askbar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ImportFiles;
using Step = ImportPage::Step;

// How the import assistant looks at every step, to eyes, to screen readers and to the keyboard
// (X8).
class TestImportLook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everythingThatTakesTheFocusHasAName();
    void everyCommandHasAText();
    void theKeyboardAloneImports();
    void whoImportsAnotherFileStandsAtItsButton();
    void listsHaveNoEmptyBoxes();
    void cardsStandTheSameApart();
    void whatAColumnLooksLikeIsSaidInFull();
    void twiceTheTextIsNotCutOff();
    void theLanguageChangesAtEveryStep();
    void pictures_data();
    void pictures();

private:
    using Look = std::function<void(const QString &step)>;
    void make(QSize size);
    // Goes through all steps with a file that has all to show.
    void walk(const Look &look);
    void settle();

    Theme m_theme;
    ImportFiles m_files;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<ImportPage> m_page;
};

void TestImportLook::init()
{
    m_theme.setScale(100);
    m_theme.setChoice(Theme::Choice::Light);
    m_floor = std::make_unique<CounterFloor>();
    make({1146, 680}); // a window of 1366 by 768 without its sidebar and bars
}

void TestImportLook::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

void TestImportLook::make(QSize size)
{
    m_page = std::make_unique<ImportPage>(m_floor->shop());
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->onShown();
    m_floor->settle();
}

void TestImportLook::settle()
{
    m_floor->settle();
    QTest::qWait(30);
}

void TestImportLook::walk(const Look &look)
{
    const QByteArray text = "卡号,姓名,手机号,积分,储值余额,生日,入会日期,标签,备注\n"
                            "8001,张小梅,13812345678,350,80.00,1990-05-20,2024-03-01,老客;茶,\n"
                            "8002,李雷,13912345678,12,0.00,10-08,2025-11-12,,喜欢靠窗\n"
                            "8003,Anna Maria Berg-Lindqvist,+46701234567,1204,0.00,,2025-01-05,,\n"
                            "8004,王芳,12,many,0.00,,2025-02-30,,\n"
                            "8005,赵强,13712345678,55,1.5e3,,,,\n";
    const QString path = m_files.file(u"会员.csv"_s, text);
    const auto reach = [this](Step step) {
        return QTest::qWaitFor([&] { return m_page->step() == step; }, 20'000);
    };
    const auto seen = [&](const QString &step) {
        settle();
        look(step);
    };
    seen(u"choose"_s);
    m_page->open(path);
    QVERIFY(reach(Step::Mapping));
    seen(u"columns"_s);
    m_page->forward()->trigger();
    QVERIFY(reach(Step::Tried));
    seen(u"tried"_s);
    m_page->forward()->trigger();
    QVERIFY(m_page->ask()->isVisible());
    seen(u"password"_s);
    m_page->ask()->field()->setText(CounterFloor::ownersPin);
    QTest::keyClick(m_page->ask()->field(), Qt::Key_Return);
    QVERIFY(reach(Step::Imported));
    seen(u"done"_s);
    m_page->takesBack()->trigger();
    seen(u"take-back"_s);
    m_page->forward()->trigger();
    QVERIFY(reach(Step::Choosing));
    QVERIFY(QTest::qWaitFor([this] { return m_page->past()->isVisible(); }));
    m_page->past()->view()->selectRow(0);
    seen(u"past"_s);
}

void TestImportLook::everythingThatTakesTheFocusHasAName()
{
    walk([this](const QString &step) {
        const QString nameless = namelessFocusables(m_page.get()).join(u'\n');
        QVERIFY2(nameless.isEmpty(), qPrintable(step + u": "_s + nameless));
    });
}

void TestImportLook::everyCommandHasAText()
{
    std::set<QString> keys;
    for (const QAction *action : m_page->actions()) {
        QVERIFY(!action->text().isEmpty());
        const QString key = action->shortcut().toString();
        QVERIFY2(key.isEmpty() || keys.insert(key).second, qPrintable(key));
    }
}

// Open, Enter, Enter, password, Enter.
void TestImportLook::theKeyboardAloneImports()
{
    m_page->open(m_files.file(u"members.csv"_s, "card,points\nA1,10\n"));
    QTRY_COMPARE(m_page->step(), Step::Mapping);
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_page->step(), Step::Tried);
    press(Qt::Key_Return);
    QVERIFY(m_page->ask()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), CounterFloor::ownersPin);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_page->step(), Step::Imported);
}

// In a window of which the page is a part: a button that goes would hand the focus to the sidebar.
void TestImportLook::whoImportsAnotherFileStandsAtItsButton()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton);
    column->addWidget(m_page.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    walk([this](const QString &step) {
        if (step == u"past"_s) {
            const auto *zone = m_page->findChild<DropZone *>();
            QVERIFY(zone->button()->isVisible());
            QCOMPARE(QApplication::focusWidget(), zone->button());
        }
    });
    m_page->setParent(nullptr);
}

void TestImportLook::listsHaveNoEmptyBoxes()
{
    walk([this](const QString &step) {
        for (const QTableView *view : {m_page->past()->view(), m_page->rejects()->view()}) {
            if (view->isVisible()) {
                const int blank = view->viewport()->height() - view->verticalHeader()->length();
                QVERIFY2(blank == 0, qPrintable(u"%1: %2"_s.arg(step).arg(blank)));
                QVERIFY2(view->horizontalHeader()->length() >= view->viewport()->width(),
                         qPrintable(step));
            }
        }
    });
}

// No place is kept for what a step doesn't show.
void TestImportLook::cardsStandTheSameApart()
{
    walk([this](const QString &step) {
        const Card *before = nullptr;
        for (const Card *card :
             std::initializer_list<const Card *>{m_page->outcome(), m_page->rejects()}) {
            if (before && card->isVisible() && step == u"tried"_s) {
                QCOMPARE(card->geometry().top() - before->geometry().bottom() - 1, 16);
            }
            before = card->isVisible() ? card : nullptr;
        }
    });
}

// However large the text: the file's own words give way.
void TestImportLook::whatAColumnLooksLikeIsSaidInFull()
{
    m_theme.setScale(200);
    int seen = 0;
    walk([&](const QString &step) {
        for (const QLabel *label : m_page->form()->findChildren<QLabel *>()) {
            if (step == u"columns"_s && label->isVisible() && label->text() == u"whole number"_s) {
                ++seen;
                QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                         qPrintable(QString::number(label->width())));
            }
        }
    });
    QVERIFY(seen > 0);
}

void TestImportLook::twiceTheTextIsNotCutOff()
{
    m_theme.setScale(200);
    walk([this](const QString &step) {
        const QString clipped = clippedTexts(m_page.get()).join(u'\n');
        QVERIFY2(clipped.isEmpty(), qPrintable(step + u": "_s + clipped));
        const auto areas = m_page->findChildren<QScrollArea *>();
        const QScrollArea *outer = areas.front();
        QVERIFY2(outer->horizontalScrollBar()->maximum() == 0,
                 qPrintable(u"%1 scrolls sideways by %2"_s.arg(step).arg(
                     outer->horizontalScrollBar()->maximum())));
    });
}

void TestImportLook::theLanguageChangesAtEveryStep()
{
    const auto texts = [this] {
        QStringList found;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                found += label->text();
            }
        }
        return found;
    };
    walk([&](const QString &step) {
        if (step == u"password"_s) {
            return; // a question asked in another language is asked again
        }
        const QStringList english = texts();
        {
            PseudoLocale other;
            QCoreApplication::installTranslator(&other);
            settle();
            const QStringList marked = texts();
            QCoreApplication::removeTranslator(&other);
            QCOMPARE(marked.size(), english.size());
            QVERIFY2(marked.filter(u"[!!"_s).size() * 3 > marked.size(), qPrintable(step));
        }
        settle();
        QCOMPARE(texts(), english); // and nothing was lost on the way
    });
}

void TestImportLook::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("scale");
    const int light = static_cast<int>(Theme::Choice::Light);
    const int dark = static_cast<int>(Theme::Choice::Dark);
    QTest::newRow("small-light-zh") << QSize(1146, 680) << u"zh_CN"_s << light << 100;
    QTest::newRow("small-dark-en") << QSize(1146, 680) << u"en"_s << dark << 100;
    QTest::newRow("large-light-en") << QSize(1700, 990) << u"en"_s << light << 100;
    QTest::newRow("small-light-zh-200") << QSize(1300, 640) << u"zh_CN"_s << light << 200;
    QTest::newRow("small-dark-en-200") << QSize(1300, 640) << u"en"_s << dark << 200;
}

void TestImportLook::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES names no folder");
    }
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, theme);
    QFETCH(int, scale);
    Languages languages(language);
    m_theme.setLanguage(language);
    m_theme.setScale(scale);
    m_theme.setChoice(static_cast<Theme::Choice>(theme));
    make(size);
    walk([&](const QString &step) {
        const QString name =
            u"import-%1-%2.png"_s.arg(step, QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(m_page->grab().save(QDir(folder).filePath(name)));
    });
    m_theme.setLanguage(u"en"_s);
}

QTEST_MAIN(TestImportLook)
#include "tst_importlook.moc"
