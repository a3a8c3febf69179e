// Who is at work proves it while the window goes on (X1, X8).

#include "ui/counter/counterfloor.h"
#include "ui/languages.h"
#include "ui/parts/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nobodyWaitsForTheHash();
    void aWrongPinIsSaidAndCounted();

private:
    void type(const QString &pin)
    {
        QLineEdit *field = m_window->signInPage()->pinField();
        field->setText(pin);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString message() const { return m_window->signInPage()->findChild<InlineMessage *>()->text(); }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
};

void TestSignIn::init()
{
    m_floor = std::make_unique<CounterFloor>(CounterFloor::Place::Disk);
    m_floor->makeSecretsCostly();
    m_theme = std::make_unique<Theme>();
    m_languages = std::make_unique<Languages>(u"en"_s);
    m_window = std::make_unique<MainWindow>(m_floor->shop(), *m_theme, *m_languages);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->lock();
    QVERIFY(m_window->isLocked());
}

void TestSignIn::cleanup()
{
    m_window.reset();
    m_languages.reset();
    m_theme.reset();
    m_floor.reset();
}

void TestSignIn::nobodyWaitsForTheHash()
{
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&] { ++turns; });
    ticking.start(1);
    type(CounterFloor::ownersPin);
    QVERIFY(m_window->isLocked());
    type(u"a second one meanwhile"_s); // is passed over
    QTRY_VERIFY(!m_window->isLocked());
    QVERIFY2(turns >= 5, QByteArray::number(turns));
}

void TestSignIn::aWrongPinIsSaidAndCounted()
{
    for (int i = 0; i < 5; ++i) {
        m_window->signInPage()->findChild<InlineMessage *>()->clear();
        type(u"wrong one"_s);
        QTRY_VERIFY(!message().isEmpty());
        QVERIFY(m_window->isLocked());
    }
    m_window->signInPage()->findChild<InlineMessage *>()->clear();
    type(CounterFloor::ownersPin);
    QTRY_VERIFY(m_window->signInPage()->isWaiting());
    QVERIFY(m_window->isLocked());
    QVERIFY(!m_window->signInPage()->pinField()->isEnabled());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
