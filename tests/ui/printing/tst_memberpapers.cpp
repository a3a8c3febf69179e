// Members' cards and statements on paper (M7, X8, S43).

#include "services/salesfloor.h"
#include "support/greypaper.h"
#include "support/liveworkbook.h"
#include "support/paperfigures.h"
#include "support/pdftext.h"
#include "ui/counter/finder.h"
#include "ui/counter/scan.h"
#include "ui/figures.h"
#include "ui/language.h"
#include "ui/printing/cardpaper.h"
#include "ui/printing/printfloor.h"
#include "ui/printing/printing.h"
#include "ui/printing/sheetview.h"
#include "ui/printing/statementpaper.h"
#include "ui/printing/statementparts.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::bare;
using regulars::tests::PrintFloor;

namespace
{

const QImage device(1, 1, QImage::Format_RGB32);

void languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::codes()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

} // namespace

class TestMemberPapers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_floor = std::make_unique<PrintFloor>(); }

    void singleCardHasTheSizeOfABankCard();
    void cardsCodesLeadToTheMember();
    void tenCardsFillASheetAndTheEleventhTheNext();
    void cutMarksStandOutsideTheCards();
    void whoHasNoNumberIsLeftOut();
    void numbersNoBarcodeHoldsStandAsQr();
    void sameCardsGiveSameBytes();
    void cardShowsNameTierAndShop_data() { languages(); }
    void cardShowsNameTierAndShop();

    void statementShowsTheBridge_data() { languages(); }
    void statementShowsTheBridge();
    void statementShowsLotsCouponsAndRows();
    void statementBearsEveryFigureOfTheJson_data() { languages(); }
    void statementBearsEveryFigureOfTheJson();
    void statementIsReadInGrey_data() { languages(); }
    void statementIsReadInGrey();
    void statementsWorkbookHasALiveChart();
    void statementMasksPhoneAndCard();
    void longStatementNumbersItsPages();
    void sameStatementGivesSameBytes();
    void emptyStatementSaysSo();
    void pictures();

private:
    void live();
    std::vector<CardFacts> cards(int count);
    QString text(const Printout &printout) { return textOf(pdfOf(printout), u"-raw"_s); }

    std::unique_ptr<PrintFloor> m_floor;
};

std::vector<CardFacts> TestMemberPapers::cards(int count)
{
    std::vector<MemberId> members{m_floor->anna()};
    for (int i = 1; i < count; ++i) {
        members.push_back(m_floor->enrol(100 + i));
    }
    return salesfloor::Shop::done(MemberCards(m_floor->shop().desk()).of(members));
}

void TestMemberPapers::singleCardHasTheSizeOfABankCard()
{
    const CardPaper paper(cards(3), CardLayout::Single, m_floor->shop());
    QCOMPARE(paper.sheet(), QSizeF(85.6, 54));
    QCOMPARE(paper.pageCount(device), 3);
}

void TestMemberPapers::cardsCodesLeadToTheMember()
{
    const CardPaper paper(cards(2), CardLayout::Single, m_floor->shop());
    for (int page = 0; page < 2; ++page) {
        const QImage picture = SheetView::pictureOf(paper, page, 86 * 12); // 300 dots an inch
        const QString qr = tests::scannedQr(picture);
        QVERIFY(!qr.isEmpty());
        QCOMPARE(tests::scannedBars(picture), qr);
        Finder finder(m_floor->shop());
        const Scan scan = recognised(m_floor->shop(), finder, qr);
        QCOMPARE(scan.kind, Scan::Kind::Member);
        QVERIFY(scan.isByCard);
        QCOMPARE(*scan.member == m_floor->anna(), page == 0);
    }
}

void TestMemberPapers::tenCardsFillASheetAndTheEleventhTheNext()
{
    const auto eleven = cards(11);
    const std::vector<CardFacts> ten(eleven.begin(), eleven.begin() + 10);
    QCOMPARE(CardPaper(ten, CardLayout::TenOnA4, m_floor->shop()).pageCount(device), 1);
    const CardPaper paper(eleven, CardLayout::TenOnA4, m_floor->shop());
    QCOMPARE(paper.pageCount(device), 2);
    QCOMPARE(paper.sheet(), QSizeF(210, 297));
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    const QString all = textOf(pdfOf(paper));
    for (size_t i = 0; i < eleven.size(); ++i) {
        QVERIFY(all.section(u'\f', i < 10 ? 0 : 1, i < 10 ? 0 : 1).contains(eleven[i].card));
    }
}

void TestMemberPapers::cutMarksStandOutsideTheCards()
{
    const CardPaper paper(cards(10), CardLayout::TenOnA4, m_floor->shop());
    const QImage sheet = SheetView::pictureOf(paper, 0, 2100); // ten dots a millimetre
    const auto isInked = [&](qreal x, qreal y) {
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                if (qGray(sheet.pixel(int(x * 10) + dx, int(y * 10) + dy)) < 200) {
                    return true;
                }
            }
        }
        return false;
    };
    for (const qreal x : {19.4, 19.4 + 85.6, 19.4 + 2 * 85.6}) {
        QVERIFY(isInked(x, 13.5 - 4));
        QVERIFY(isInked(x, 13.5 + 5 * 54 + 4));
    }
    for (int row = 0; row <= 5; ++row) {
        QVERIFY(isInked(19.4 - 4, 13.5 + row * 54));
        QVERIFY(isInked(19.4 + 2 * 85.6 + 4, 13.5 + row * 54));
    }
    // Between two cards of a column nothing is drawn that would stay on them.
    QVERIFY(!isInked(19.4 + 30, 13.5 + 54 - 0.5));
}

void TestMemberPapers::whoHasNoNumberIsLeftOut()
{
    auto some = cards(3);
    some[1].card.clear();
    QCOMPARE(CardPaper(some, CardLayout::Single, m_floor->shop()).pageCount(device), 2);
    some.pop_back();
    some[0].card.clear();
    QCOMPARE(CardPaper(some, CardLayout::TenOnA4, m_floor->shop()).pageCount(device), 0);
}

void TestMemberPapers::numbersNoBarcodeHoldsStandAsQr()
{
    auto one = cards(1);
    one[0].card = u"贵宾一号"_s;
    const CardPaper paper(one, CardLayout::Single, m_floor->shop());
    const QImage picture = SheetView::pictureOf(paper, 0, 86 * 12);
    QCOMPARE(tests::scannedQr(picture), u"贵宾一号"_s);
    QVERIFY(tests::scannedBars(picture).isEmpty());
}

void TestMemberPapers::sameCardsGiveSameBytes()
{
    const auto some = cards(11);
    for (const CardLayout layout : {CardLayout::Single, CardLayout::TenOnA4}) {
        QVERIFY(pdfOf(CardPaper(some, layout, m_floor->shop())) ==
                pdfOf(CardPaper(some, layout, m_floor->shop())));
    }
}

void TestMemberPapers::cardShowsNameTierAndShop()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    QFETCH(QString, language);
    m_floor->speak(language);
    const QString said = bare(text(CardPaper(cards(1), CardLayout::Single, m_floor->shop())));
    QVERIFY2(said.contains(bare(m_floor->shop().name())), qPrintable(said));
    QVERIFY2(said.contains(u"张小梅"_s), qPrintable(said));
    QVERIFY2(said.contains(u"880001234567"_s), qPrintable(said));
    QVERIFY2(said.contains(language == u"en"_s      ? u"Gold"_s
                           : language == u"zh_TW"_s ? u"金卡會員"_s
                                                    : u"金卡会员"_s),
             qPrintable(said));
}

void TestMemberPapers::statementShowsTheBridge()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    QFETCH(QString, language);
    m_floor->speak(language);
    m_floor->refund();
    m_floor->redeem();
    m_floor->give();
    m_floor->adjust();
    const StatementFacts facts = m_floor->statement("2026-11-03", "2026-11-30");
    qint64 sum = facts.points.opening;
    const QString said = bare(text(StatementPaper(facts, m_floor->shop())));
    for (const auto &move : facts.points.moves) {
        sum += move.amount;
        QVERIFY2(said.contains(shownSigned(Points(move.amount))), qPrintable(said));
    }
    QCOMPARE(sum, facts.points.closing);
    QCOMPARE(facts.points.closing, facts.member[u"points"_s].toInteger());
    QVERIFY(said.contains(shown(Points(facts.points.opening))));
    QVERIFY(said.contains(shown(Points(facts.points.closing))));
    QVERIFY(said.contains(shown(Money(facts.storedValue.closing), m_floor->shop().currency())));
    QVERIFY(said.contains(bare(m_floor->shop().name())));
}

void TestMemberPapers::statementShowsLotsCouponsAndRows()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    const OperationId given = m_floor->coupon();
    m_floor->action();
    const StatementFacts facts = m_floor->statement("2026-11-01", "2026-11-30");
    const QString said = bare(text(StatementPaper(facts, m_floor->shop())));
    QVERIFY(!facts.lots.empty());
    for (const StatementLot &lot : facts.lots) {
        QVERIFY(said.contains(shown(*lot.lastDay)));
        QVERIFY(said.contains(shown(lot.points)));
    }
    QVERIFY(said.contains(m_floor->receipt(given).coupons.at(0).code));
    QVERIFY(said.contains(bare(u"Own bag brought along"_s)));
    QVERIFY(said.contains(bare(u"Purchase of ¥1,980.00"_s)));
    QVERIFY(said.contains(bare(u"of the way to Platinum"_s)));
}

void TestMemberPapers::live()
{
    m_floor->sell();
    m_floor->refund();
    m_floor->redeem();
    m_floor->give();
    m_floor->adjust();
    m_floor->coupon();
    m_floor->topUp();
    m_floor->cashOut();
    m_floor->action();
    m_floor->undo();
}

void TestMemberPapers::statementBearsEveryFigureOfTheJson() // M7
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    QFETCH(QString, language);
    m_floor->speak(language);
    live();
    const StatementFacts facts = m_floor->statement("2026-11-01", "2026-11-30");
    const QJsonObject json = statementToJson(facts, m_floor->shop().currency());
    const QString said = textOf(pdfOf(StatementPaper(facts, m_floor->shop())));
    QVERIFY(json[u"rows"_s].toArray().size() > 8);
    const QStringList lost = figuresMissing(json, said);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n') + said));
    QVERIFY(!figuresMissing(QJsonValue(987654321), said).isEmpty());
}

void TestMemberPapers::statementIsReadInGrey()
{
    if (!hasPdfToPictures()) {
        QSKIP("poppler-utils is not installed");
    }
    QFETCH(QString, language);
    m_floor->speak(language);
    live();
    const QByteArray pdf =
        pdfOf(StatementPaper(m_floor->statement("2026-11-01", "2026-11-30"), m_floor->shop()));
    const QStringList faint = wordsFaintInGrey(pdf);
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u'\n')));
}

void TestMemberPapers::statementsWorkbookHasALiveChart() // I6
{
    live();
    const StatementFacts facts = m_floor->statement("2026-11-03", "2026-11-30");
    const auto sheets = StatementParts(facts, m_floor->shop()).sheets();
    const ReportSheet &happened = sheets.back();
    QVERIFY(happened.chart);
    QCOMPARE(happened.chart->values.size(), std::size_t(1));
    const auto column = std::size_t(happened.chart->values.front());
    // It ends where the statement does.
    QCOMPARE(std::get<double>(happened.rows.back().cells.at(column)), double(facts.points.closing));
    QVERIFY(facts.points.opening != 0 && facts.points.opening != facts.points.closing);
    const QString path = m_floor->file(u"statement.xlsx"_s);
    writeReportWorkbook(sheets, m_floor->shop().currency().decimals, path);
    const LiveWorkbook book(path);
    QCOMPARE(book.charts.size(), 1);
    const QStringList ranges = LiveWorkbook::rangesOf(book.charts.front());
    QVERIFY2(ranges.contains(u"'What happened'!$F$2:$F$%1"_s.arg(happened.rows.size() + 1)),
             qPrintable(ranges.join(u'\n')));
    QVERIFY(book.styles.contains(u"formatCode=\"#,##0.00\""_s));
    QVERIFY(book.styles.contains(u"formatCode=\"yyyy-mm-dd\""_s));
}

void TestMemberPapers::statementMasksPhoneAndCard()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    const QString said =
        bare(text(StatementPaper(m_floor->statement("2026-11-01", "2026-11-30"), m_floor->shop())));
    QVERIFY(said.contains(u"张小梅"_s)); // it is his own
    QVERIFY(said.contains(u"138****5678"_s));
    QVERIFY(said.contains(u"****4567"_s));
    QVERIFY(!said.contains(u"13812345678"_s));
    QVERIFY(!said.contains(u"880001234567"_s));
}

void TestMemberPapers::longStatementNumbersItsPages()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    for (int i = 0; i < 90; ++i) {
        m_floor->action();
    }
    const StatementPaper paper(m_floor->statement("2026-11-01", "2026-11-30"), m_floor->shop());
    const QString all = textOf(pdfOf(paper));
    const auto pages = all.count(u'\f');
    QVERIFY(pages >= 3);
    for (qsizetype page = 0; page < pages; ++page) {
        const QString sheet = all.section(u'\f', page, page);
        QVERIFY2(sheet.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)), qPrintable(sheet));
    }
}

void TestMemberPapers::sameStatementGivesSameBytes()
{
    m_floor->redeem();
    const auto make = [this] {
        return pdfOf(
            StatementPaper(m_floor->statement("2026-11-01", "2026-11-30"), m_floor->shop()));
    };
    QVERIFY(make() == make());
}

void TestMemberPapers::emptyStatementSaysSo()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    const QString said =
        text(StatementPaper(m_floor->statement("2026-10-01", "2026-10-31"), m_floor->shop()));
    QVERIFY(said.contains(u"Nothing happened in this time."_s));
}

// REGULARS_PICTURES=folder writes the papers there, to be looked at.
void TestMemberPapers::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES is not set");
    }
    const auto eleven = cards(11);
    m_floor->refund();
    m_floor->redeem();
    m_floor->give();
    m_floor->coupon();
    m_floor->undo();
    for (const QString &language : Language::codes()) {
        m_floor->speak(language);
        const auto save = [&](const Printout &paper, const QString &name) {
            savePdf(paper, QDir(folder).filePath(u"%1-%2.pdf"_s.arg(name, language)));
        };
        save(CardPaper({eleven[0]}, CardLayout::Single, m_floor->shop()), u"card"_s);
        save(CardPaper(eleven, CardLayout::TenOnA4, m_floor->shop()), u"cards"_s);
        save(StatementPaper(m_floor->statement("2026-11-01", "2026-11-30"), m_floor->shop()),
             u"statement"_s);
    }
}

QTEST_MAIN(TestMemberPapers)
#include "tst_memberpapers.moc"
