// Who is to be seen to soon, on the page, on paper and in a file (T3, F12, F16).

#include "../programme/pagelook.h"
#include "../programme/programmefloor.h"
#include "ui/duelists/comingup.h"
#include "ui/duelists/duepaper.h"
#include "ui/members/askbar.h"
#include "ui/parts/inlinemessage.h"
#include "ui/printing/printing.h"
#include "ui/printing/sheetview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText(const QByteArray &keep = {})
{
    return salesfloor::Terms{.policy = R"("expiry": {"after": "30 days"})",
                             .tiers = R"({"id": "basic", "name": {"en": "Basic", "zh_CN": "普通"}},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"},
                     "paths": [{"metric": "spend", "at_least": "500.00"}])" +
                                      keep + "}"}
        .text();
}

} // namespace

class TestComingUp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsPointsWithTheirLastDay();
    void eachListHasItsOwnColumns();
    void aShorterLengthShortensTheList();
    void nobodyIsSaidInWords();
    void aRowOpensTheMember();
    void managersSeePhonesAndPaperMasksThem();
    void exportsWhatIsListedAndKeepsWhoTookIt();
    void everyListGoesToPaperAndFile();
    void formulasAreGuardedInTheFile();
    void aManagerExportsNothing();
    void whoLocksTakesTheListAlong();
    void looksWellInEveryDress();

private:
    MemberRef member(const QString &name, const char *phone, const char *birthday = "");
    void show(DueKind kind);
    QString cell(int row, int column) const
    {
        return m_page->table()->index(row, column).data().toString();
    }
    QStringList headings() const
    {
        QStringList all;
        for (int column = 0; column < m_page->table()->columnCount(); ++column) {
            all += m_page->table()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        return all;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::shared_ptr<const Printout> printed();

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<ComingUpPage> m_page;
};

void TestComingUp::init()
{
    m_floor = std::make_unique<ProgrammeFloor>(programmeText());
    m_page = std::make_unique<ComingUpPage>(*m_floor->shop);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
}

void TestComingUp::cleanup()
{
    m_page.reset();
    m_floor.reset();
}

MemberRef TestComingUp::member(const QString &name, const char *phone, const char *birthday)
{
    EnrolRequest request;
    request.name = name;
    request.phone = QString::fromLatin1(phone);
    request.birthday = QString::fromLatin1(birthday);
    const Answer answer =
        salesfloor::Shop::done(Membership(m_floor->shop->desk()).enrol({}, request));
    return MemberRef::of(answer.members.front().second);
}

void TestComingUp::show(DueKind kind)
{
    static_cast<QWidget &>(*m_page).show();
    m_page->show(kind);
    m_page->onShown();
    PageLook::settle();
}

std::shared_ptr<const Printout> TestComingUp::printed()
{
    std::shared_ptr<const Printout> paper;
    const auto heard =
        connect(m_page.get(), &ComingUpPage::printAsked, this,
                [&](const std::shared_ptr<const Printout> &printout) { paper = printout; });
    ProgrammeFloor::command(m_page.get(), QKeySequence::Print)->trigger();
    const bool hasCome = QTest::qWaitFor([&] { return paper != nullptr; });
    disconnect(heard);
    return hasCome ? paper : nullptr;
}

void TestComingUp::listsPointsWithTheirLastDay()
{
    m_floor->earned(member(u"Anna"_s, "13812345678"), "80.00");
    m_floor->clock.advanceMs(5LL * 24 * 3'600'000);
    show(DueKind::Expiring);
    QCOMPARE(m_page->table()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"2026-12-02"_s);
    QCOMPARE(cell(0, 1), u"Anna"_s);
    QCOMPARE(cell(0, 4), u"Basic"_s);
    QCOMPARE(cell(0, 5), u"80"_s);
    QVERIFY(!m_page->isEmpty());
}

void TestComingUp::eachListHasItsOwnColumns()
{
    m_floor->earned(member(u"Anna"_s, "13812345678", "--11-04"), "460.00");
    show(DueKind::Rising);
    QCOMPARE(headings().mid(3), (QStringList{u"Tier"_s, u"Next tier"_s, u"Still needs"_s}));
    QCOMPARE(m_page->table()->rowCount(), 1);
    QCOMPARE(cell(0, 4), u"Gold"_s);
    QCOMPARE(cell(0, 5), u"¥40.00"_s);
    show(DueKind::Birthday);
    QCOMPARE(headings().first(), u"Day"_s);
    QCOMPARE(cell(0, 0), u"2026-11-04"_s);
    show(DueKind::Falling);
    QVERIFY(m_page->isEmpty());
}

void TestComingUp::aShorterLengthShortensTheList()
{
    m_floor->earned(member(u"Anna"_s, "13812345678"), "80.00");
    m_floor->clock.advanceMs(10LL * 24 * 3'600'000);
    show(DueKind::Expiring);
    QCOMPARE(m_page->question().days, 30);
    QCOMPARE(m_page->table()->rowCount(), 1);
    m_page->within()->setCurrentIndex(0);
    emit m_page->within()->activated(0);
    PageLook::settle();
    QCOMPARE(m_page->question().days, 7);
    QVERIFY(m_page->isEmpty());
    // Each list keeps its own length.
    show(DueKind::Birthday);
    QCOMPARE(m_page->question().days, 7);
    show(DueKind::Falling);
    QCOMPARE(m_page->question().days, 30);
    show(DueKind::Expiring);
    QCOMPARE(m_page->question().days, 7);
}

void TestComingUp::nobodyIsSaidInWords()
{
    show(DueKind::Birthday);
    QVERIFY(m_page->isEmpty());
    QVERIFY(!ProgrammeFloor::command(m_page.get(), QKeySequence::Print)->isEnabled());
}

void TestComingUp::aRowOpensTheMember()
{
    const MemberRef anna = member(u"Anna"_s, "13812345678", "--11-03");
    show(DueKind::Birthday);
    QSignalSpy asked(m_page.get(), &Page::asked);
    m_page->view()->setCurrentIndex(m_page->table()->index(0, 1));
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"member"_s);
    QCOMPARE(u"id:"_s + asked.first().at(1).toString(), anna.toText());
}

void TestComingUp::managersSeePhonesAndPaperMasksThem()
{
    member(u"Anna"_s, "13812345678", "--11-03");
    m_floor->standIn(u"Manager"_s, Role::Manager, u"another good phrase"_s);
    show(DueKind::Birthday);
    QVERIFY2(cell(0, 2).remove(u' ').contains(u"13812345678"_s), qPrintable(cell(0, 2)));
    const auto paper = printed();
    QVERIFY(paper);
    QCOMPARE(paper->title(), u"Birthdays"_s);
    const QByteArray pdf = pdfOf(*paper);
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdfOf(*paper), pdf);
    // Two whose phones differ where the mask lies look the same on paper.
    DueRow one{MemberId(1), u"Anna"_s, u"7"_s, u"+8613812345678"_s, u"basic"_s};
    DueRow other = one;
    other.phone = u"+8613899995678"_s;
    const auto pictureOf = [this](const DueRow &row) {
        const DuePaper list({DueKind::Birthday, 7}, {row}, false, *m_floor->shop, u"en"_s);
        return SheetView::pictureOf(list, 0, 800);
    };
    QCOMPARE(pictureOf(one), pictureOf(other));
    other.phone = u"+8613812345679"_s;
    QVERIFY(pictureOf(one) != pictureOf(other));
}

void TestComingUp::exportsWhatIsListedAndKeepsWhoTookIt()
{
    m_floor->earned(member(u"Anna"_s, "13812345678"), "80.00");
    m_floor->clock.advanceMs(5LL * 24 * 3'600'000);
    show(DueKind::Expiring);
    const auto audits = [this] {
        Connection &connection = m_floor->shop->store().connection();
        return connection.query("SELECT count(*) FROM audit").scalar<qint64>();
    };
    const qint64 before = audits();
    const QString path = m_floor->folder.filePath(u"due.csv"_s);
    m_page->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    const QString text = QString::fromUtf8(contentOf(path));
    QVERIFY2(text.contains(u"Last day,Member,Phone,Card,Tier,Points\r\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2026-12-02,Anna,"_s) && text.contains(u",Basic,80\r\n"_s),
             qPrintable(text));
    QCOMPARE(audits(), before + 1);
    const QString book = m_floor->folder.filePath(u"due.xlsx"_s);
    m_page->exportTo(book);
    QTRY_VERIFY(contentOf(book).startsWith("PK"));
    // Through the window it takes the password first.
    ProgrammeFloor::command(m_page.get(), Qt::CTRL | Qt::Key_E)->trigger();
    QVERIFY(m_page->askBar()->isVisible());
    QCOMPARE(m_page->askBar()->field()->echoMode(), QLineEdit::Password);
}

void TestComingUp::everyListGoesToPaperAndFile()
{
    m_page.reset();
    m_floor = std::make_unique<ProgrammeFloor>(programmeText(
        R"(, "keep": {"for": "30 days",
                      "paths": [{"metric": "spend", "window": "7 days", "at_least": "500.00"}]})"));
    m_page = std::make_unique<ComingUpPage>(*m_floor->shop);
    m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
    // Anna's points and tier end within the month, her birthday is near; Ben lacks 40.00.
    m_floor->earned(member(u"Anna"_s, "13812345678", "--11-14"), "510.00");
    m_floor->earned(member(u"Ben"_s, "13912345678"), "460.00");
    m_floor->clock.advanceMs(10LL * 24 * 3'600'000);
    for (const auto &[kind, name] : {std::pair{DueKind::Expiring, u"Anna"_s},
                                     {DueKind::Rising, u"Ben"_s},
                                     {DueKind::Falling, u"Anna"_s},
                                     {DueKind::Birthday, u"Anna"_s}}) {
        show(kind);
        QTRY_VERIFY2(m_page->table()->rowCount() > 0, qPrintable(name));
        const auto paper = printed();
        QVERIFY(paper);
        QVERIFY(pdfOf(*paper).startsWith("%PDF"));
        const QString path = m_floor->folder.filePath(u"due%1.csv"_s.arg(static_cast<int>(kind)));
        m_page->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        const QString text = QString::fromUtf8(contentOf(path));
        QVERIFY2(text.contains(headings().first() + u","_s) && text.contains(name),
                 qPrintable(text));
        QCOMPARE(text.count(u"\r\n"_s), m_page->table()->rowCount() + 1);
    }
}

void TestComingUp::formulasAreGuardedInTheFile() // F12
{
    m_floor->earned(member(u"=HYPERLINK(1)"_s, "13812345678"), "80.00");
    m_floor->clock.advanceMs(5LL * 24 * 3'600'000);
    show(DueKind::Expiring);
    const QString path = m_floor->folder.filePath(u"due.csv"_s);
    m_page->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY2(contentOf(path).contains(",'=HYPERLINK(1),"), contentOf(path).constData());
}

void TestComingUp::aManagerExportsNothing()
{
    member(u"Anna"_s, "13812345678", "--11-03");
    m_floor->standIn(u"Manager"_s, Role::Manager, u"another good phrase"_s);
    show(DueKind::Birthday);
    QAction *command = ProgrammeFloor::command(m_page.get(), Qt::CTRL | Qt::Key_E);
    QVERIFY(!command->isVisible());
    const QString path = m_floor->folder.filePath(u"due.csv"_s);
    m_page->exportTo(path); // not by another way either
    PageLook::settle();
    QVERIFY(!QFile::exists(path));
    QVERIFY(!m_page->message()->text().isEmpty());
}

void TestComingUp::whoLocksTakesTheListAlong() // F16
{
    member(u"Anna"_s, "13812345678", "--11-03");
    show(DueKind::Birthday);
    QCOMPARE(m_page->table()->rowCount(), 1);
    m_floor->shop->signOut();
    QCOMPARE(m_page->table()->rowCount(), 0);
}

void TestComingUp::looksWellInEveryDress()
{
    const QStringList names{u"张小梅"_s, u"Anna Fischer"_s, u"李雷"_s, u"王芳"_s,
                            u"Bartholomew Featherstonehaugh"_s};
    for (int i = 0; i < names.size(); ++i) {
        const QByteArray phone = "1381234567" + QByteArray::number(i);
        m_floor->earned(member(names[i], phone.constData(), "--11-09"), "460.00");
    }
    m_floor->clock.advanceMs(5LL * 24 * 3'600'000);
    for (const DueKind kind : {DueKind::Expiring, DueKind::Rising, DueKind::Birthday}) {
        show(kind);
        QCOMPARE(m_page->table()->rowCount(), 5);
        const QStringList faults = m_look.faults(*m_page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    show(DueKind::Rising);
    m_look.pictures(*m_page, u"comingup"_s);
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (!folder.isEmpty()) {
        m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
        show(DueKind::Expiring);
        SheetView::pictureOf(*printed(), 0, 800)
            .save(QDir(folder).filePath(u"comingup-paper.png"_s));
    }
}

QTEST_MAIN(TestComingUp)

#include "tst_comingup.moc"
