// Windows on the screens that shops have: 1366×768 with a title bar, a second monitor unplugged.

#include "ui/windowplace.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace regulars;

namespace
{

constexpr QSize screen(1366, 768);
constexpr QSize meant(1366, 768);
constexpr int framedMs = 600;

QRect room()
{
    return QGuiApplication::primaryScreen()->availableGeometry();
}

// As another session left it, on whatever screens there were.
QByteArray keptAt(const QRect &place)
{
    QWidget window;
    window.setGeometry(place);
    return window.saveGeometry();
}

} // namespace

// X8: nothing of the window lies beyond the screen.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void fitsIntoTheRoom_data();
    void fitsIntoTheRoom();
    void firstWindowLeavesRoomForItsTitleBar();
    void smallWindowStandsInTheMiddle();
    void comesBackWhereItWasLeft();
    void comesBackOnAScreenThatIsThere();
    void keptLargerThanTheScreenIsMadeToFit();
    void sizeGivenSinceIsLeftAlone();
};

void TestWindowPlace::fitsIntoTheRoom_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("fitted");
    QTest::newRow("inside") << QRect(10, 50, 800, 600) << QRect(10, 50, 800, 600);
    QTest::newRow("as large as the room") << QRect(0, 40, 1366, 728) << QRect(0, 40, 1366, 728);
    QTest::newRow("one dot too wide") << QRect(0, 40, 1367, 728) << QRect(0, 40, 1366, 728);
    QTest::newRow("under the panel") << QRect(0, 0, 800, 600) << QRect(0, 40, 800, 600);
    QTest::newRow("out at the right") << QRect(3000, 100, 800, 600) << QRect(566, 100, 800, 600);
    QTest::newRow("out at the left") << QRect(-3000, 100, 800, 600) << QRect(0, 100, 800, 600);
    QTest::newRow("below") << QRect(100, 5000, 800, 600) << QRect(100, 168, 800, 600);
    QTest::newRow("larger and out") << QRect(-9, -9, 4000, 3000) << QRect(0, 40, 1366, 728);
}

void TestWindowPlace::fitsIntoTheRoom()
{
    QFETCH(QRect, window);
    QTEST(WindowPlace::inside(window, QRect(0, 40, 1366, 728)), "fitted");
}

void TestWindowPlace::firstWindowLeavesRoomForItsTitleBar()
{
    QCOMPARE(room().size(), screen);
    QWidget window;
    new WindowPlace(window, meant);
    QVERIFY(window.height() < screen.height());
    window.show();
    QTest::qWait(framedMs);
    QVERIFY(room().contains(window.frameGeometry()));
    QVERIFY(window.height() > screen.height() - 60);
    QVERIFY(window.width() > screen.width() - 20);
}

void TestWindowPlace::smallWindowStandsInTheMiddle()
{
    QWidget window;
    new WindowPlace(window, QSize(600, 400));
    QCOMPARE(window.size(), QSize(600, 400));
    QVERIFY((window.geometry().center() - room().center()).manhattanLength() < 40);
}

void TestWindowPlace::comesBackWhereItWasLeft()
{
    const QRect left(120, 90, 900, 600);
    QWidget window;
    new WindowPlace(window, meant, keptAt(left));
    QCOMPARE(window.geometry(), left);
    window.show();
    QTest::qWait(framedMs);
    QCOMPARE(window.size(), left.size());
}

void TestWindowPlace::comesBackOnAScreenThatIsThere()
{
    for (const QRect &gone :
         {QRect(2100, 200, 900, 600), QRect(-1800, 90, 900, 600), QRect(300, 1400, 900, 600)}) {
        QWidget window;
        new WindowPlace(window, meant, keptAt(gone));
        QVERIFY(room().contains(window.geometry()));
        QCOMPARE(window.size(), gone.size());
        window.show();
        QTest::qWait(framedMs);
        QVERIFY(room().contains(window.frameGeometry()));
    }
}

void TestWindowPlace::keptLargerThanTheScreenIsMadeToFit()
{
    QWidget window;
    new WindowPlace(window, meant, keptAt(QRect(0, 0, 1920, 1080)));
    QVERIFY(room().contains(window.geometry()));
    QVERIFY(window.width() > 1300);
}

// A person, or a test, who has given it another size knows why.
void TestWindowPlace::sizeGivenSinceIsLeftAlone()
{
    QWidget window;
    new WindowPlace(window, meant);
    window.show();
    window.resize(1920, 1080);
    QTest::qWait(framedMs);
    QCOMPARE(window.size(), QSize(1920, 1080));
}

// One screen of 1366×768, whatever the computer has that runs the tests.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screens.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return 1;
    }
    const QJsonObject only{
        {u"name"_s, u"only"_s}, {u"width"_s, screen.width()}, {u"height"_s, screen.height()}};
    file.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{only}}}).toJson());
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    const QApplication application(argc, argv);
    TestWindowPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowplace.moc"
