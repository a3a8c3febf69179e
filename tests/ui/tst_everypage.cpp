#include "everypagecase.h"
#include "services/membership.h"
#include "services/programmeversions.h"
#include "ui/counter/tillpage.h"
#include "ui/printing/printpage.h"
#include "ui/sound/sounds.h"
#include "ui/window/commandpalette.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>

#include <functional>

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
    void namesKeepTheirAmpersand(); // the last: it publishes a programme of other names

private:
    void renameAll();
    QStringList swallowed() const;
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

// Everything that the programme names, and a member, bear a name with an ampersand.
void TestEveryPage::renameAll()
{
    Desk &desk = m_window->shop()->desk();
    const std::function<QJsonValue(const QJsonValue &)> renamed = [&](const QJsonValue &value) {
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue item : value.toArray()) {
                list.append(renamed(item));
            }
            return QJsonValue(list);
        }
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"name"_s) {
                it.value() = u"Salt&Pepper %1"_s.arg(it.value()[u"en"_s].toString());
            } else if (it.value().isObject() || it.value().isArray()) {
                it.value() = renamed(it.value());
            }
        }
        return object.isEmpty() ? value : QJsonValue(object);
    };
    const QByteArray text = ProgrammeVersions(desk).newestText();
    const QJsonValue root = renamed(QJsonDocument::fromJson(text).object());
    QVERIFY(ProgrammeVersions(desk).use({}, QJsonDocument(root.toObject()).toJson()));
    emit m_window->shop()->changes().programmeChanged();
    UpdateRequest update{MemberRef::of(MemberId(1)), {}};
    update.name = u"Salt&Pepper Ann"_s;
    QVERIFY(Membership(desk).update({}, update));
    emit m_window->shop()->changes().memberChanged(MemberId(1));
}

// What is drawn as a key to press beside Alt, though it belongs to a name.
QStringList TestEveryPage::swallowed() const
{
    QStringList found;
    const auto look = [&found](const QString &text, const QObject *where) {
        QString rest = text;
        if (rest.remove(u"&&"_s).contains(u'&')) {
            found += u"%1: %2"_s.arg(QString::fromLatin1(where->metaObject()->className()), text);
        }
    };
    for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        // Those that paint their texts themselves don't swallow it, but may listen to its key.
        if (!button->shortcut().isEmpty()) {
            look(button->text(), button);
        }
    }
    for (QMenu *menu : window().findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        for (const QAction *action : menu->actions()) {
            look(action->text(), action);
        }
    }
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->buddy()) {
            look(label->text(), label);
        }
    }
    for (const QTabBar *bar : window().findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i) {
            look(bar->tabText(i), bar);
        }
    }
    found.removeDuplicates();
    return found;
}

void TestEveryPage::namesKeepTheirAmpersand() // X8
{
    renameAll();
    QStringList found;
    for (const QString &page : window().visiblePages() + QStringList{u"member"_s}) {
        Page *shown = show(page);
        if (auto *till = qobject_cast<TillPage *>(shown)) {
            till->open(MemberRef::of(MemberId(1)).toText());
            for (const QKeyCombination &key :
                 {QKeyCombination(Qt::Key_F5), QKeyCombination(Qt::Key_F7),
                  QKeyCombination(Qt::SHIFT, Qt::Key_F7), QKeyCombination(Qt::Key_Escape)}) {
                QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
                settle();
                found += swallowed();
            }
        }
        found += swallowed();
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
