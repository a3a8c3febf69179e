// Lists of partners' codes as partners send them (D1).

#include "protocol/importing/codefile.h"
#include "protocol/importing/importerror.h"
#include "protocol/tablefiles/tablewriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace regulars;
using namespace Qt::StringLiterals;

// Each code as "line:code:last day".
class TestCodeFile : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItIsMeant_data();
    void isReadAsItIsMeant();
    void readsWorkbooksAndOtherEncodings();
    void whatIsUnclearIsRefused_data();
    void whatIsUnclearIsRefused();
    void rowsThatAreNoneAreTold();

private:
    CodeFile read(const QByteArray &text, const QStringList &maps = {})
    {
        QFile file(path(u"codes.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("no room for a file");
        }
        file.close();
        return readCodeFile({.path = file.fileName(), .maps = maps});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QStringList shown(const CodeFile &file)
    {
        QStringList all;
        for (const OfferedCode &code : file.codes) {
            all += u"%1:%2:%3"_s.arg(QString::number(code.line), code.code, code.lastDay);
        }
        return all;
    }

    QTemporaryDir m_folder;
};

void TestCodeFile::isReadAsItIsMeant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("maps");
    QTest::addColumn<QStringList>("codes");
    const QStringList none;
    QTest::newRow("headed") << QByteArray("code,last_day\nA-1,2027-12-31\n\nA-2,\n") << none
                            << QStringList{u"2:A-1:2027-12-31"_s, u"4:A-2:"_s};
    QTest::newRow("headed in Chinese")
        << QByteArray("序号,兑换码,有效期至\n1,A-1,2027年12月31日\n2,A-2,2028/1/31\n") << none
        << QStringList{u"2:A-1:2027-12-31"_s, u"3:A-2:2028-01-31"_s};
    QTest::newRow("bare lines") << QByteArray("A-1\r\nA-2\r\n") << none
                                << QStringList{u"1:A-1:"_s, u"2:A-2:"_s};
    QTest::newRow("one line") << QByteArray("QWERTY") << none << QStringList{u"1:QWERTY:"_s};
    QTest::newRow("lines of letters")
        << QByteArray("QWERTY\nASDFGH\n") << none << QStringList{u"1:QWERTY:"_s, u"2:ASDFGH:"_s};
    QTest::newRow("an unknown heading") << QByteArray("Ihre Gutscheine\nA-1\nA-2\n") << none
                                        << QStringList{u"2:A-1:"_s, u"3:A-2:"_s};
    QTest::newRow("blanks within") << QByteArray("1234 5678 9012\n3456 7890 1234\n") << none
                                   << QStringList{u"1:1234 5678 9012:"_s, u"2:3456 7890 1234:"_s};
    QTest::newRow("blanks within two") << QByteArray("1234 5678\n3456 7890\n") << none
                                       << QStringList{u"1:1234 5678:"_s, u"2:3456 7890:"_s};
    QTest::newRow("a day behind each") << QByteArray("A-1 2027-12-31\nA-2 2028-01-31\n") << none
                                       << QStringList{u"1:A-1:2027-12-31"_s, u"2:A-2:2028-01-31"_s};
    QTest::newRow("guarded") << QByteArray("code\n'=A1\n'-B2\n") << none
                             << QStringList{u"2:=A1:"_s, u"3:-B2:"_s};
    QTest::newRow("every character counts")
        << QByteArray("code\nÄ-１ ０\n") << none << QStringList{u"2:Ä-１ ０:"_s};
    QTest::newRow("by number, bare") << QByteArray("x,A-1\nx,A-2\n") << QStringList{u"code=2"_s}
                                     << QStringList{u"1:A-1:"_s, u"2:A-2:"_s};
    QTest::newRow("by number, headed") << QByteArray("n,Gutschein\nx,A-1\n")
                                       << QStringList{u"code=2"_s} << QStringList{u"2:A-1:"_s};
    QTest::newRow("by heading") << QByteArray("n,Gutschein\nx,ABC\ny,DEF\n")
                                << QStringList{u"code=gutschein"_s}
                                << QStringList{u"2:ABC:"_s, u"3:DEF:"_s};
    QTest::newRow("without its days") << QByteArray("code,expires\nA-1,sold 7\n")
                                      << QStringList{u"last_day="_s} << QStringList{u"2:A-1:"_s};
    QTest::newRow("no day") << QByteArray("code,expires\nA-1,soon\n") << none
                            << QStringList{u"2:A-1:soon"_s};
}

void TestCodeFile::isReadAsItIsMeant()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, maps);
    QFETCH(QStringList, codes);
    QCOMPARE(shown(read(text, maps)), codes);
}

void TestCodeFile::readsWorkbooksAndOtherEncodings()
{
    const QStringList wanted{u"2:007:2027-12-31"_s, u"3:A-2:"_s};
    const QString book = path(u"codes.xlsx"_s);
    const auto writer = TableWriter::create(book, {{u"券码"_s}, {u"有效期"_s}});
    writer->append({u"007"_s, u"2027-12-31"_s});
    writer->append({u"A-2"_s, {}});
    writer->commit();
    QCOMPARE(shown(readCodeFile({.path = book})), wanted);
    // 券码,有效期 as a spreadsheet in China saves it.
    const QByteArray gbk = "\xC8\xAF\xC2\xEB,\xD3\xD0\xD0\xA7\xC6\xDA\n007,2027-12-31\nA-2,\n";
    QCOMPARE(shown(read(gbk)), wanted);
}

void TestCodeFile::whatIsUnclearIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("maps");
    QTest::addColumn<QString>("says");
    const QStringList none;
    QTest::newRow("two columns") << QByteArray("Nummer,Gutschein\n1,A-1\n") << none
                                 << u"--map code=column"_s;
    QTest::newRow("no such column")
        << QByteArray("Nummer,Gutschein\n1,A-1\n") << QStringList{u"code=Name"_s} << u"\"Name\""_s;
    QTest::newRow("no such number")
        << QByteArray("Nummer,Gutschein\n1,A-1\n") << QStringList{u"code=3"_s} << u"has 2"_s;
    QTest::newRow("no such field")
        << QByteArray("code\nA-1\n") << QStringList{u"card=1"_s} << u"last_day=column"_s;
    QTest::newRow("nothing below") << QByteArray("code\n") << none << u"holds no code"_s;
    QTest::newRow("day or month") << QByteArray("code,expires\nA-1,03/04/2027\n") << none
                                  << u"--date-format"_s;
    QTest::newRow("too many") << QByteArray("A-1\n").repeated(mostCodesOfFile + 2) << none
                              << u"split it"_s;
}

void TestCodeFile::whatIsUnclearIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, maps);
    QFETCH(QString, says);
    try {
        read(text, maps);
        QFAIL("was read");
    } catch (const ImportError &error) {
        QVERIFY2(error.message().contains(says), qPrintable(error.message()));
    }
}

void TestCodeFile::rowsThatAreNoneAreTold()
{
    const CodeFile file = read("code,last_day\nA-1,2027-12-31,more\nA-2,\n\"A-3\n");
    QCOMPARE(shown(file), QStringList{u"3:A-2:"_s});
    QCOMPARE(file.malformed.size(), std::size_t(2));
    QCOMPARE(file.malformed[0].line, 2);
    QCOMPARE(file.malformed[1].line, 4);
}

QTEST_GUILESS_MAIN(TestCodeFile)
#include "tst_codefile.moc"
