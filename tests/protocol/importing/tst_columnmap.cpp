#include "programme/programmefile.h"
#include "programme/templates.h"
#include "protocol/importing/columnmap.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/importpreview.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace regulars;
using namespace Qt::StringLiterals;

// Which column is which field (M8, P7).
class TestColumnMap : public QObject
{
    Q_OBJECT

private slots:
    void findsColumnsByContractsNames()
    {
        const ColumnMap map(ImportKind::Purchases, {u"Date"_s, u" AMOUNT "_s, u"Ｍｅｍｂｅｒ"_s},
                            {});
        const QStringList cells{u"2026-01-02"_s, u"１２.５０"_s, u"'+8613812345678"_s};
        QCOMPARE(map.cell(cells, Field::Date), u"2026-01-02"_s);
        QCOMPARE(map.cell(cells, Field::Amount), u"12.50"_s);
        QCOMPARE(map.cell(cells, Field::Member), u"+8613812345678"_s); // F12
        QVERIFY(!map.has(Field::Receipt));
        QCOMPARE(map.cell(cells, Field::Receipt), QString());
    }
    void knowsTheHeadingsOfChineseTills()
    {
        const ColumnMap members(ImportKind::Members,
                                {u"会员编号"_s, u"姓名"_s, u"手机号码"_s, u"会员等级"_s, u"积分"_s,
                                 u"储值本金"_s, u"赠送金"_s, u"开卡日期"_s},
                                {});
        for (const Field field :
             {Field::Card, Field::Name, Field::Phone, Field::Tier, Field::Points,
              Field::StoredValue, Field::StoredValueBonus, Field::Joined})
            QVERIFY2(members.has(field), qPrintable(nameOf(field)));
    }
    void takesHeadingsAndNumbersFromTheCaller()
    {
        const QStringList heading{u"customer_id"_s, u"when"_s, u"2"_s, u"x"_s};
        const ColumnMap map(
            ImportKind::Purchases, heading,
            {u"member=Customer ID"_s, u"date=when"_s, u"amount=4"_s, u"quantity=2"_s});
        const QStringList cells{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QCOMPARE(map.cell(cells, Field::Member), u"a"_s);
        QCOMPARE(map.cell(cells, Field::Date), u"b"_s);
        QCOMPARE(map.cell(cells, Field::Quantity), u"c"_s); // a heading goes before a number
        QCOMPARE(map.cell(cells, Field::Amount), u"d"_s);
    }
    // M8: as in the data of an online shop for music.
    void onlyAmountsOfAFileAreTheAmountWhateverTheirHeading()
    {
        QTemporaryDir folder;
        const auto amountOf = [&](const QByteArray &text) {
            QFile file(folder.filePath(u"sold.csv"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                throw std::runtime_error("no file");
            file.close();
            const auto programme = *readProgramme(templateText(u"convenience"_s)).programme;
            const ImportPreview preview = previewFile(file.fileName(), {}, programme);
            const CellReading reading(programme, DateReading({}));
            for (const auto &[field, column] :
                 guessFields(preview, ImportKind::Purchases, true, reading)) {
                if (field == Field::Amount)
                    return column;
            }
            return -2;
        };
        QCOMPARE(amountOf("customer_id,date,number_of_cds,dollar_value\n1,19970101,2,11.77\n"), 3);
        // Named it is where it says, and of two nobody knows.
        QCOMPARE(amountOf("date,amount,tip\n1997-01-01,12,1.50\n"), 1);
        QCOMPARE(amountOf("date,gross,tip\n1997-01-01,12.00,1.50\n"), -1);
        QCOMPARE(amountOf("date,pieces\n1997-01-01,12\n"), -1);
    }
    void leavesAFieldOutThatIsMappedToNothing()
    {
        const ColumnMap map(ImportKind::Purchases, {u"date"_s, u"amount"_s, u"till"_s},
                            {u"till="_s});
        QVERIFY(!map.has(Field::Till));
    }
    void refusesWithAMend_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown field") << QStringList{u"colour=date"_s} << u"fields are"_s;
        QTest::newRow("unknown column") << QStringList{u"date=day9"_s} << u"columns are"_s;
        QTest::newRow("number 0") << QStringList{u"date=0"_s} << u"columns are"_s;
        QTest::newRow("number beyond") << QStringList{u"date=5"_s} << u"columns are"_s;
        QTest::newRow("no equals") << QStringList{u"date"_s} << u"field=column"_s;
        QTest::newRow("twice") << QStringList{u"date=1"_s, u"date=2"_s} << u"twice"_s;
        QTest::newRow("missing") << QStringList{u"amount="_s} << u"--map amount="_s;
        QTest::newRow("heading twice") << QStringList{u"member=who"_s} << u"number"_s;
    }
    void refusesWithAMend()
    {
        QFETCH(QStringList, given);
        QFETCH(QString, says);
        const QStringList heading{u"date"_s, u"who"_s, u"Who"_s};
        try {
            const ColumnMap map(ImportKind::Purchases, heading + QStringList(u"amount"_s), given);
            QFAIL("it was taken");
        } catch (const ImportError &error) {
            QVERIFY2(error.message().contains(says), qPrintable(error.message()));
        }
    }
};

QTEST_APPLESS_MAIN(TestColumnMap)
#include "tst_columnmap.moc"
