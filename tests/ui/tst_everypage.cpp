#include "everypagecase.h"
#include "ui/counter/tillpage.h"
#include "ui/printing/printpage.h"
#include "ui/sound/sounds.h"
#include "ui/window/commandpalette.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::EveryPageCase;

// X8: every page speaks the language that was chosen, and what concerns the window as a whole.
class TestEveryPage : public QObject, protected EveryPageCase
{
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { calm(); }
    void languageChangesOnThePage_data() { pages(); }
    void languageChangesOnThePage();
    void whoeverIsServedIsNamedInTheLanguage();
    void whatIsDoneAtTheTillIsHeard();
    void theLeafletIsAWordAway();
};

// No word of the one language stays behind when the other is chosen.
void TestEveryPage::languageChangesOnThePage()
{
    QFETCH(QString, page);
    const auto texts = [this](const QString &language) {
        m_window->languages().speak(language);
        settle();
        QStringList all;
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                all.append(button->text());
            }
        }
        return all;
    };
    show(page);
    const QStringList english = texts(u"en"_s);
    texts(u"zh_CN"_s);
    const QStringList again = texts(u"en"_s);
    QCOMPARE(again, english);
}

// Tiers and rewards on the open card too, not the words of the page alone.
void TestEveryPage::whoeverIsServedIsNamedInTheLanguage()
{
    auto *page = qobject_cast<TillPage *>(show(u"till"_s));
    QVERIFY(page);
    page->open(MemberRef::of(MemberId(1)).toText());
    settle();
    QStringList tiers;
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        m_settings->setLanguage(language);
        m_window->languages().speak(language);
        settle();
        QVERIFY(page->till().customer());
        tiers += page->till().customer()->tier;
    }
    m_settings->setLanguage(u"zh_CN"_s);
    QVERIFY(!tiers[0].isEmpty());
    QVERIFY2(tiers[0] != tiers[1], qPrintable(tiers[0]));
}

// Done, refused and read each have their sound; off, it is quiet.
void TestEveryPage::whatIsDoneAtTheTillIsHeard()
{
    auto *sounds = window().findChild<Sounds *>();
    QVERIFY(sounds);
    auto *page = qobject_cast<TillPage *>(show(u"till"_s));
    QSignalSpy heard(sounds, &Sounds::played);
    const auto lastHeard = [&heard] { return heard.takeLast().first().value<Sound>(); };
    page->open(MemberRef::of(MemberId(1)).toText());
    settle();
    QCOMPARE(heard.count(), 0);
    emit page->till().finished(u"+1"_s, QString());
    QCOMPARE(heard.count(), 1);
    QCOMPARE(lastHeard(), Sound::Success);
    emit page->till().told(NoticeKind::Error, u"no"_s);
    QCOMPARE(lastHeard(), Sound::Error);
    emit page->till().told(NoticeKind::Note, u"by the way"_s);
    QCOMPARE(heard.count(), 0);
    emit window().scanFilter().scanned(u"9999999999994"_s);
    QCOMPARE(heard.first().first().value<Sound>(), Sound::Scan);
    settle();
    heard.clear();
    sounds->setOn(false);
    emit page->till().finished(u"+1"_s, QString());
    QCOMPARE(heard.count(), 0);
    sounds->setOn(true);
}

// R7: from any page by the palette, and back.
void TestEveryPage::theLeafletIsAWordAway()
{
    // Customers read the language that was chosen for this computer.
    m_settings->setLanguage(u"en"_s);
    const auto restored = qScopeGuard([this] { m_settings->setLanguage(u"zh_CN"_s); });
    for (const QString &from : {u"members"_s, u"till"_s}) {
        show(from);
        CommandPalette *palette = window().commandPalette();
        palette->open();
        palette->field()->setText(u"leaflet"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        auto *papers = qobject_cast<PrintPage *>(window().currentPage());
        QVERIFY(papers && papers->printout() && papers->printout()->title().startsWith(u"Leaf"_s));
        QTest::keyClick(papers, Qt::Key_Escape);
        QCOMPARE(window().currentPage()->id(), from);
    }
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
