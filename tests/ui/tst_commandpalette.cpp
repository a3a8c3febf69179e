#include "ui/window/commandpalette.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

// What can be done is found by name; what can't be found is said (X1).
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void wordThatNothingIsCalledIsSaidSo();
};

void TestCommandPalette::wordThatNothingIsCalledIsSaidSo()
{
    QWidget window;
    window.resize(900, 600);
    QAction till(u"Till"_s, &window);
    CommandPalette palette(&window, [&till] {
        return QList<CommandPalette::Command>{{u"Pages"_s, &till}};
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    palette.open();
    QCOMPARE(palette.found(), QStringList{u"Till"_s});
    QCOMPARE(palette.nothingFound(), QString());
    palette.field()->setText(u"qqq"_s);
    QCOMPARE(palette.found(), QStringList());
    QVERIFY(palette.nothingFound().contains(u"qqq"_s));
    QVERIFY(palette.nothingFound().contains(u"Esc"_s));
    palette.field()->setText(u"ti"_s);
    QCOMPARE(palette.found(), QStringList{u"Till"_s});
    QCOMPARE(palette.nothingFound(), QString());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
