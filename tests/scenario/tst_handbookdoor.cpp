// The handbook as PDF by the program's own verb, without a store (X10).

#include "support/pdftext.h"
#include "support/tillprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHandbookDoor : public QObject
{
    Q_OBJECT

private slots:
    void writesEachRanksInEachLanguage_data();
    void writesEachRanksInEachLanguage();
    void sameAskedGivesSameBytes();
    void refusesWhatItDoesntKnow_data();
    void refusesWhatItDoesntKnow();

private:
    VerbRun ask(const QStringList &words) const
    {
        return runVerb(program, QStringList{u"report"_s, u"handbook"_s} + words);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestHandbookDoor::writesEachRanksInEachLanguage_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("lacks");
    QTest::newRow("clerk") << u"clerk"_s << u"en"_s << u"At the counter"_s << u"For managers"_s;
    QTest::newRow("manager") << u"manager"_s << u"en"_s << u"For managers"_s << u"For the owner"_s;
    QTest::newRow("owner") << u"owner"_s << u"en"_s << u"For the owner"_s << u"柜台"_s;
    QTest::newRow("店员") << u"clerk"_s << u"zh_CN"_s << u"柜台篇"_s << u"店长篇"_s;
    QTest::newRow("店長") << u"manager"_s << u"zh_TW"_s << u"店長篇"_s << u"店主篇"_s;
}

void TestHandbookDoor::writesEachRanksInEachLanguage()
{
    QFETCH(QString, role);
    QFETCH(QString, language);
    QFETCH(QString, has);
    QFETCH(QString, lacks);
    const QString file = path(u"手册 %1 %2.pdf"_s.arg(role, language));
    const VerbRun run = ask({u"--role"_s, role, u"--language"_s, language, u"--output"_s, file});
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY(contentOf(file).startsWith("%PDF"));
    if (!hasPdfToText()) {
        QSKIP("pdftotext is not installed");
    }
    const QString text = textOf(contentOf(file));
    QVERIFY(text.contains(has));
    QVERIFY(!text.contains(lacks));
}

void TestHandbookDoor::sameAskedGivesSameBytes()
{
    const QStringList words{u"--role"_s, u"manager"_s, u"--language"_s, u"zh_CN"_s, u"--output"_s};
    QCOMPARE(ask(words + QStringList{path(u"one.pdf"_s)}).exitCode, 0);
    QCOMPARE(ask(words + QStringList{path(u"other.pdf"_s)}).exitCode, 0);
    QVERIFY(contentOf(path(u"one.pdf"_s)) == contentOf(path(u"other.pdf"_s)));
}

void TestHandbookDoor::refusesWhatItDoesntKnow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    const QStringList output{u"--output"_s, path(u"never.pdf"_s)};
    QTest::newRow("role") << QStringList{u"--role"_s, u"boss"_s} + output << u"clerk"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} + output << u"zh_CN"_s;
    QTest::newRow("two languages")
        << QStringList{u"--language"_s, u"zh_CN+en"_s} + output << u"zh_CN"_s;
    QTest::newRow("no output") << QStringList{} << u"--output"_s;
    QTest::newRow("another ending")
        << QStringList{u"--output"_s, path(u"never.txt"_s)} << u".pdf"_s;
}

void TestHandbookDoor::refusesWhatItDoesntKnow()
{
    QFETCH(QStringList, words);
    QFETCH(QString, told);
    const VerbRun run = ask(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(told.toUtf8()), run.err);
    QCOMPARE(run.err.trimmed().count('\n'), 0);
    QVERIFY(!QFile::exists(path(u"never.pdf"_s)));
}

QTEST_MAIN(TestHandbookDoor)
#include "tst_handbookdoor.moc"
