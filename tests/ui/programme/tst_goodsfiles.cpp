// Goods that come from files and go into them: tables, pictures, the programme itself, by the
// thousand (M8, D1).

#include "goodscase.h"
#include "services/goodspictures.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/rejectscard.h"
#include "ui/programme/categorytree.h"
#include "ui/programme/deedspanel.h"
#include "ui/programme/goodstable.h"
#include "ui/programme/picturefield.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestGoodsFiles : public QObject, protected GoodsCase
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void filesAreTriedBeforeAnythingIsTaken();
    void whatGoesOutComesInTheSame();
    void picturesAreKeptAtOnce();
    void theFileAndThePageAreOne();
    void fiveThousandProductsStayQuick();
};

void TestGoodsFiles::filesAreTriedBeforeAnythingIsTaken()
{
    const QString path = file(u"goods.csv"_s, "商品条码,商品名称,商品分类,售价,进价\n"
                                              "100,Wholemeal,Bread,9.50,4\n"
                                              "300,Soap,Care,5,\n"
                                              ",Nameless,Bread,1,\n"
                                              "301,Brush,Care,cheap,2\n"
                                              "201,Black tea,Tea,,\n");
    importFile(path);
    GoodsImport *import = m_page->importing();
    QVERIFY2(import->trial(), qPrintable(import->trouble()));
    QCOMPARE(import->trial()->outcome.read, 5);
    QCOMPARE(import->trial()->outcome.products, 2);
    QCOMPARE(import->trial()->added, 1);
    QCOMPARE(import->trial()->outcome.skipped, 1);
    QCOMPARE(import->trial()->newCategories, QStringList{u"Care"_s});
    const RejectsModel *rejects = import->rejects()->table();
    QCOMPARE(rejects->rowCount(), 2);
    QCOMPARE(rejects->index(0, RejectsModel::Line).data().toString(), u"4"_s);
    QVERIFY(rejects->index(1, RejectsModel::Reason).data().toString().contains(u"“cheap”"_s));
    QCOMPARE(m_floor->session->changes(), 0);
    // Without new categories theirs are rejected too.
    import->addsCategories()->click();
    PageLook::settle();
    QCOMPARE(import->trial()->outcome.rejected, 3);
    import->addsCategories()->click();
    PageLook::settle();
    import->takeButton()->click();
    PageLook::settle();
    QCOMPARE(m_page->view(), GoodsPage::View::Goods);
    QCOMPARE(value(u"/products/0/name"_s), QJsonValue(u"Wholemeal"_s));
    QCOMPARE(value(u"/products/4/id"_s), QJsonValue(u"300"_s));
    QCOMPARE(value(u"/categories/4/name"_s), QJsonValue(u"Care"_s));
    m_floor->session->undo(); // one step
    QCOMPARE(m_floor->session->changes(), 0);
    // What can't be read is told; nothing happens.
    importFile(file(u"picture.csv"_s, "\x89PNG\r\n\x1a\n"));
    QVERIFY(!import->trial());
    QVERIFY(!import->trouble().isEmpty());
    import->leaveButton()->click();
    QCOMPARE(m_page->view(), GoodsPage::View::Goods);
}

void TestGoodsFiles::whatGoesOutComesInTheSame()
{
    QVERIFY(edit(u"100"_s, GoodsModel::Cost, u"3.20"_s));
    QVERIFY(edit(u"200"_s, GoodsModel::Name, u"=Tea, \"fine\""_s));
    for (const QString &name : {u"out.csv"_s, u"out.xlsx"_s}) {
        const QString path = m_floor->folder.filePath(name);
        m_page->exportTo(path);
        QVERIFY(QFile::exists(path));
        importFile(path);
        QVERIFY2(m_page->importing()->trial(), qPrintable(m_page->importing()->trouble()));
        QCOMPARE(m_page->importing()->trial()->outcome.skipped, 4);
        QCOMPARE(m_page->importing()->trial()->text, m_floor->session->document().text());
        QVERIFY(!m_page->importing()->takeButton()->isEnabled());
        m_page->importing()->leaveButton()->click();
    }
}

void TestGoodsFiles::picturesAreKeptAtOnce()
{
    QImage large(3000, 1500, QImage::Format_RGB32);
    large.fill(Qt::darkGreen);
    const QString path = m_floor->folder.filePath(u"bread.png"_s);
    QVERIFY(large.save(path));
    m_page->table()->choose(u"100"_s);
    m_page->form()->picture()->take(path);
    PageLook::settle();
    QVERIFY(m_page->form()->picture()->hasPicture());
    GoodsPictures pictures(m_floor->shop->desk());
    const auto kept = salesfloor::Shop::done(pictures.of(Pictured::Product, u"100"_s));
    QVERIFY(kept && kept->bytes.size() <= Pictures::mostBytes);
    QCOMPARE(QImage::fromData(kept->bytes).size(), QSize(1024, 512));
    QCOMPARE(m_floor->session->changes(), 0);
    m_page->table()->choose(u"200"_s);
    PageLook::settle();
    QVERIFY(!m_page->form()->picture()->hasPicture());
    m_page->form()->picture()->take(file(u"no.png"_s, "no picture"));
    QVERIFY(!m_page->form()->picture()->fault().isEmpty());
    m_page->table()->choose(u"100"_s);
    PageLook::settle();
    QVERIFY(m_page->form()->picture()->hasPicture());
    m_page->form()->picture()->removeButton()->click();
    PageLook::settle();
    QVERIFY(!m_page->form()->picture()->hasPicture());
}

void TestGoodsFiles::theFileAndThePageAreOne()
{
    QVERIFY(edit(u"200"_s, GoodsModel::Price, u"12.50"_s));
    QVERIFY(m_page->scanned(u"777"_s));
    m_page->tree()->choose(u"tea"_s);
    m_page->form()->earnsNothing()->box()->click();
    m_page->showView(GoodsPage::View::Deeds);
    m_page->command(GoodsPage::Command::Add)->trigger();
    const QByteArray text = m_floor->session->document().text();
    const auto read = ProgrammeDocument::read(text);
    QVERIFY(read);
    QCOMPARE(read->text(), text);
    QVERIFY(m_floor->session->tryReplace(m_floor->session->live().text()).empty());
    QCOMPARE(m_floor->session->changes(), 0);
    QVERIFY(m_floor->session->tryReplace(text).empty());
    m_page->tree()->choose(std::nullopt);
    QCOMPARE(m_page->model()->rowOf(u"777"_s), 4);
}

void TestGoodsFiles::fiveThousandProductsStayQuick()
{
    QByteArray text = "id,name,category,price\n";
    for (int i = 0; i < 5000; ++i) {
        text += QByteArray::number(6900000000000 + i) + ",Product " + QByteArray::number(i) +
                (i % 2 ? ",Bread,1.00\n" : ",Tea,2.00\n");
    }
    importFile(file(u"many.csv"_s, text));
    QVERIFY(m_page->importing()->trial());
    m_page->importing()->takeButton()->click();
    PageLook::settle();
    QCOMPARE(m_page->model()->rowCount(), 5004);
    const auto timed = [](const char *what, const std::function<void()> &act) {
        QElapsedTimer timer;
        timer.start();
        act();
        qInfo("%s: %lld ms", what, timer.elapsed());
        return timer.elapsed();
    };
    // Many times what is measured: other work shares the computer.
    QVERIFY(timed("search", [&] { m_page->search()->setText(u"4999"_s); }) < 1000);
    QCOMPARE(m_page->model()->rowCount(), 1);
    QVERIFY(timed("all", [&] { m_page->search()->clear(); }) < 1000);
    QVERIFY(timed("sort", [&] { m_page->model()->sort(GoodsModel::Name, Qt::AscendingOrder); }) <
            2000);
    QVERIFY(timed("edit", [&] { edit(u"6900000004999"_s, GoodsModel::Price, u"3"_s); }) < 3000);
    QCOMPARE(value(u"/products/5003/price"_s), QJsonValue(u"3.00"_s));
    m_page->table()->selectAll();
    QVERIFY(timed("move all", [&] { m_page->moveTo(u"household"_s); }) < 4000);
}

QTEST_MAIN(TestGoodsFiles)
#include "tst_goodsfiles.moc"
