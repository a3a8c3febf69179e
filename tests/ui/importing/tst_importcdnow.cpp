#include "importcase.h"
#include "ui/importing/takebackjob.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::CounterFloor;
using regulars::tests::ImportCase;

// A real shop's sales through the assistant: the first of the CDNOW file's 69,659, or as many as
// REGULARS_CDNOW_ROWS says, counted by hand and in the ledger, and taken back (M8, S42).
class TestImportCdnow : public QObject, protected ImportCase
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { start(CounterFloor::Place::Disk); }
    void cleanup() { finish(); }

    void whatTheFileHoldsIsInTheLedger();

private:
    qint64 number(const QByteArray &question)
    {
        return shop().store().connection().prepareText(question).scalar<qint64>();
    }

    // How long the window was busy with it, and the longest of its turns.
    struct Turns
    {
        qint64 ms = 0;
        qint64 longestMs = 0;
    };
    Turns turnsWhile(Step step)
    {
        Turns turns;
        QElapsedTimer whole;
        whole.start();
        while (page().step() == step) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            turns.longestMs = std::max(turns.longestMs, turn.elapsed());
        }
        turns.ms = std::max(whole.elapsed(), qint64{1});
        return turns;
    }
    void tell(const char *what, const Turns &turns) const
    {
        qInfo("%d purchases %s in %lld ms, %lld a second; the window's longest turn %lld ms",
              m_sales, what, turns.ms, m_sales * qint64{1'000} / turns.ms, turns.longestMs);
    }

    static constexpr int usually = 2'000;
    QByteArray m_text;
    qint64 m_fen = 0;
    std::map<QByteArray, int> m_purchases; // of each customer
    int m_sales = 0;
};

// Read by nothing of ours.
void TestImportCdnow::initTestCase()
{
    const QString shared = qEnvironmentVariable(
        "REGULARS_SHARED", QStringLiteral(REGULARS_SOURCE_DIR) + u"/../shared"_s);
    QFile file(shared + u"/data/cdnow-master.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the CDNOW file is not beside the checkout; REGULARS_SHARED names its folder");
    const int asked = qEnvironmentVariableIntValue("REGULARS_CDNOW_ROWS");
    const int most = asked > 0 ? asked : usually;
    m_text = file.readLine();
    while (!file.atEnd() && m_sales < most) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> money = words.last().split('.');
        QCOMPARE(words.size(), 4);
        m_text += line;
        m_fen += money[0].toLongLong() * 100 + money[1].toLongLong();
        ++m_purchases[words[0]];
        ++m_sales;
    }
    QVERIFY(m_sales >= std::min(most, 69'659));
}

void TestImportCdnow::whatTheFileHoldsIsInTheLedger()
{
    open(m_files.file(u"cdnow-master.txt"_s, m_text));
    ColumnsForm &form = *page().form();
    QVERIFY(form.heading()->isChecked());
    QCOMPARE(form.kind()->currentData().toInt(), static_cast<int>(ImportKind::Purchases));
    const QList<Field> fields{Field::Member, Field::Date, Field::Quantity, Field::Amount};
    for (int column = 0; column < fields.size(); ++column) {
        QComboBox *box = form.fieldOf(column);
        const int wanted = box->findData(static_cast<int>(fields[column]));
        if (box->currentIndex() != wanted) { // by hand what its heading doesn't tell
            box->setCurrentIndex(wanted);
            emit box->activated(wanted);
        }
    }
    QVERIFY(form.enrols()->isChecked());
    page().forward()->trigger();
    tell("tried", turnsWhile(Step::Trying));
    QCOMPARE(page().step(), Step::Tried);
    QCOMPARE(page().end()->outcome->taken, m_sales);
    QCOMPARE(page().end()->outcome->rejected, 0);
    QCOMPARE(number("SELECT count(*) FROM purchase"), 0);
    page().forward()->trigger();
    pass();
    tell("taken", turnsWhile(Step::Importing));
    QCOMPARE(page().step(), Step::Imported);
    QCOMPARE(page().end()->outcome->taken, m_sales);
    QCOMPARE(number("SELECT count(*) FROM purchase"), m_sales);
    QCOMPARE(number("SELECT sum(price) FROM purchase"), m_fen);
    QCOMPARE(members(), qint64(m_purchases.size()));
    for (const auto &[card, purchases] : m_purchases) {
        const auto member = byCard(QString::fromLatin1(card));
        QVERIFY2(member, card.constData());
        QCOMPARE(number("SELECT count(*) FROM purchase WHERE member = " +
                        QByteArray::number(member->value())),
                 purchases);
    }
    QCOMPARE(number("SELECT sum(points - debt) FROM account"),
             number("SELECT sum(amount) FROM entry WHERE unit = 1"));
    QCOMPARE(m_floor->verified(), QString());

    page().takesBack()->trigger();
    page().takesBackNow()->trigger();
    tell("taken back", turnsWhile(Step::TakingBack));
    QCOMPARE(page().step(), Step::Choosing);
    QCOMPARE(members(), 0);
    QCOMPARE(number("SELECT count(*) FROM purchase WHERE is_undone = 0"), 0);
    QCOMPARE(number("SELECT coalesce(sum(points - debt), 0) FROM account"), 0);
}

QTEST_MAIN(TestImportCdnow)
#include "tst_importcdnow.moc"
