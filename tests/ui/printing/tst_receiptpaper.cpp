// Slips of everything that is done at the counter, on rolls and on A4 (D4, R7, X8).

#include "services/salesfloor.h"
#include "services/undo.h"
#include "storage/accounts.h"
#include "support/pdftext.h"
#include "ui/counter/finder.h"
#include "ui/counter/scan.h"
#include "ui/figures.h"
#include "ui/language.h"
#include "ui/printing/printfloor.h"
#include "ui/printing/printing.h"
#include "ui/printing/receiptslip.h"
#include "ui/printing/sheetview.h"
#include "ui/printing/slippaper.h"
#include "ui/slipcode.h"

#include <QDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::bare;
using regulars::tests::PrintFloor;

namespace
{

constexpr std::array widths{SlipWidth::Roll58, SlipWidth::Roll80, SlipWidth::A4};

QString nameOf(SlipWidth width)
{
    return width == SlipWidth::Roll58 ? u"58"_s : width == SlipWidth::Roll80 ? u"80"_s : u"a4"_s;
}

// What stands at the right of that name.
QString figureOf(const Slip &slip, const QString &name)
{
    for (const SlipItem &item : slip.items) {
        if (item.left == name) {
            return item.right;
        }
    }
    return u"(none)"_s;
}

bool overlap(const SlipPaper::Mark &a, const SlipPaper::Mark &b)
{
    constexpr qreal touch = 8; // lines stand close: their boxes may meet
    return a.page == b.page && a.place.adjusted(touch, touch, -touch, -touch)
                                   .intersects(b.place.adjusted(touch, touch, -touch, -touch));
}

} // namespace

class TestReceiptPaper : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_floor = std::make_unique<PrintFloor>(); }

    void figuresAreTheLedgers_data();
    void figuresAreTheLedgers();
    void saleShowsEveryTenderAndWhy();
    void paperSaysWhatTheSlipSays_data();
    void paperSaysWhatTheSlipSays();
    void codesLeadBackToTheOperation_data();
    void codesLeadBackToTheOperation();
    void couponsAreReadFromPaper();
    void partnersCodesAreReadFromPaper();
    void aCodeThatWentBackIsPrintedNoMore();
    void whatARuleGaveFreeIsNamed();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void rollIsAsLongAsItsContent();
    void manyLinesGoOnToASecondSheet();
    void sameSlipGivesSameBytes_data();
    void sameSlipGivesSameBytes();
    void copiesAndUndoneSaySo();
    void nobodyIsNamedInFull();
    void taskStandsWithItsProgress();
    void shopsOwnLinesStandAboveAndBelow();
    void slipFollowsTheLanguage();
    void pictures();

private:
    Slip slip(OperationId operation, const ReceiptLook &look = {})
    {
        return receiptSlip(m_floor->receipt(operation), look, m_floor->shop());
    }
    void kinds();

    std::unique_ptr<PrintFloor> m_floor;
};

void TestReceiptPaper::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : PrintFloor::kinds()) {
        QTest::newRow(kind.toUtf8().constData()) << kind;
    }
}

void TestReceiptPaper::figuresAreTheLedgers_data()
{
    kinds();
}

void TestReceiptPaper::figuresAreTheLedgers()
{
    QFETCH(QString, kind);
    const OperationId operation = m_floor->perform(kind);
    const ReceiptFacts facts = m_floor->receipt(operation);
    const Slip made = slip(operation);
    QVERIFY(!made.title.isEmpty());
    QCOMPARE(made.items.back().kind, SlipItem::Kind::Codes);
    if (!facts.row.member) {
        QCOMPARE(figureOf(made, u"Points now"_s), u"(none)"_s);
        return;
    }
    const Account account =
        Accounts(m_floor->shop().store().connection()).load(facts.row.member->id);
    QCOMPARE(figureOf(made, u"Points now"_s), shown(account.points - account.debt));
    if (facts.row.kind != OperationKind::Checkout && facts.row.kind != OperationKind::Attach &&
        facts.row.kind != OperationKind::Refund && !facts.row.points.isZero()) {
        const QString points = facts.row.kind == OperationKind::Redeem
                                   ? figureOf(made, u"Points used"_s)
                                   : figureOf(made, u"Points"_s);
        QCOMPARE(points, facts.row.kind == OperationKind::Redeem ? shown(-facts.row.points)
                                                                 : shownSigned(facts.row.points));
    }
    if (!facts.row.storedValue.isZero()) {
        QCOMPARE(figureOf(made, u"Stored value now"_s),
                 shown(account.storedValue, m_floor->shop().currency()));
    }
}

void TestReceiptPaper::saleShowsEveryTenderAndWhy()
{
    const OperationId operation = m_floor->sell();
    const ReceiptFacts facts = m_floor->receipt(operation);
    const QJsonObject quote = facts.purchase[u"quote"_s].toObject();
    const Slip made = slip(operation);
    QCOMPARE(figureOf(made, u"Total"_s), u"¥238.50"_s);
    QCOMPARE(figureOf(made, u"10 off from 200"_s), u"−¥10.00"_s);
    QCOMPARE(figureOf(made, u"500 points used"_s), u"−¥5.00"_s);
    QCOMPARE(figureOf(made, u"From stored value"_s), u"−¥20.00"_s);
    QCOMPARE(figureOf(made, u"Paid by"_s), u"WeChat Pay"_s);
    QCOMPARE(figureOf(made, u"Paid"_s), u"¥"_s + quote[u"payable"_s].toString());
    QCOMPARE(figureOf(made, u"Points earned"_s), u"+%1"_s.arg(quote[u"earn"_s].toInteger()));
    // Why in short: a row for each that the quote gives, and their sum is what was earned.
    double sum = 0;
    for (const QJsonValue row : quote[u"why"_s].toArray()) {
        sum += row[u"points"_s].toDouble();
    }
    QCOMPARE(sum, quote[u"earn"_s].toDouble());
    QVERIFY(figureOf(made, u"Food day: double points"_s).startsWith(u'+'));
    double printed = 0;
    int rules = 0;
    for (const SlipItem &item : made.items) {
        if (item.kind == SlipItem::Kind::Small && item.left != u"Paid by"_s) {
            printed += QString(item.right).replace(QChar(0x2212), u'-').toDouble();
            ++rules;
        }
    }
    QVERIFY(rules < quote[u"why"_s].toArray().size()); // each rule once, whatever its lines
    QVERIFY2(std::abs(printed - sum) < 0.02, QByteArray::number(printed).constData());
    // The parts of the bill add up.
    const auto fen = [](const QString &text) {
        return QString(text).remove(u'¥').remove(u',').replace(QChar(0x2212), u'-').toDouble();
    };
    double bill = 0;
    bool isBill = false;
    for (const SlipItem &item : made.items) {
        if (item.left == u"Total"_s) {
            isBill = true;
        }
        if (item.kind == SlipItem::Kind::Big) {
            break;
        }
        bill += isBill ? fen(item.right) : 0;
    }
    QCOMPARE(bill, fen(figureOf(made, u"Paid"_s)));
}

void TestReceiptPaper::paperSaysWhatTheSlipSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &kind : {u"sell"_s, u"refund"_s, u"voucher"_s, u"topUp"_s, u"undo"_s}) {
        for (const QString &language : Language::codes()) {
            QTest::addRow("%s %s", qPrintable(kind), qPrintable(language)) << kind << language;
        }
    }
}

void TestReceiptPaper::paperSaysWhatTheSlipSays()
{
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    QFETCH(QString, kind);
    QFETCH(QString, language);
    m_floor->speak(language);
    const Slip made = slip(m_floor->perform(kind));
    for (const SlipWidth width : widths) {
        const QString text = bare(textOf(pdfOf(SlipPaper(made, width)), u"-raw"_s));
        for (const SlipItem &item : made.items) {
            for (const QString &said : {item.left, item.right}) {
                if (item.kind == SlipItem::Kind::Pair && bare(said).size() > 12) {
                    continue; // may stand in two columns of lines
                }
                QVERIFY2(text.contains(bare(said)),
                         qPrintable(nameOf(width) + u" lacks "_s + said + u" in "_s + text));
            }
        }
    }
}

void TestReceiptPaper::codesLeadBackToTheOperation_data()
{
    kinds();
}

void TestReceiptPaper::codesLeadBackToTheOperation()
{
    QFETCH(QString, kind);
    const OperationId operation = m_floor->perform(kind);
    const ReceiptFacts facts = m_floor->receipt(operation);
    const QString code = slipCodeOf(facts.row);
    for (const SlipWidth width : widths) {
        const SlipPaper paper(slip(operation), width);
        // As a printer of rolls has them, 8 dots a millimetre; an office printer has more.
        const int dots = width == SlipWidth::A4 ? 12 : 8;
        const QImage picture =
            SheetView::pictureOf(paper, 0, static_cast<int>(paper.sheet().width() * dots));
        if (facts.poolCodes.empty()) {
            QCOMPARE(tests::scannedQr(picture), code);
        }
        if (facts.coupons.empty()) {
            QCOMPARE(tests::scannedBars(picture), code);
        }
    }
    Finder finder(m_floor->shop());
    const Scan scan = recognised(m_floor->shop(), finder, code);
    if (code.startsWith(u'P')) {
        QCOMPARE(scan.kind, Scan::Kind::Purchase);
        QCOMPARE(PurchaseId(scan.code.toLongLong()), *facts.row.purchase);
    } else {
        QCOMPARE(scan.kind, Scan::Kind::Operation);
        QCOMPARE(OperationId(scan.code.toLongLong()), operation);
    }
}

void TestReceiptPaper::couponsAreReadFromPaper()
{
    const OperationId operation = m_floor->coupon();
    const QString code = m_floor->receipt(operation).coupons.at(0).code;
    const SlipPaper paper(slip(operation), SlipWidth::Roll58);
    for (const SlipPaper::Mark &mark : paper.marks()) {
        if (mark.kind == SlipPaper::Mark::Kind::Barcode && mark.text == code) {
            const QImage whole = SheetView::pictureOf(paper, 0, 58 * 8);
            const QRectF place(mark.place.topLeft() * 0.08, mark.place.size() * 0.08);
            QCOMPARE(tests::scannedBars(whole.copy(place.toAlignedRect())), code);
            return;
        }
    }
    QFAIL("the coupon has no bar code");
}

// Whole, whoever prints it, on each paper: and beside it the slip's own code still.
void TestReceiptPaper::partnersCodesAreReadFromPaper()
{
    const OperationId operation = m_floor->film();
    const ReceiptFacts facts = m_floor->receipt(operation);
    QCOMPARE(facts.poolCodes.size(), size_t(1));
    const QString code = facts.poolCodes.front().code;
    QVERIFY(code.startsWith(u"FILM-"_s));
    const Slip made = slip(operation);
    QCOMPARE(figureOf(made, u"Code for you"_s), u"A month of films and music"_s);
    QCOMPARE(figureOf(made, u"Good through"_s), u"2027-03-31"_s);
    for (const SlipWidth width : widths) {
        const SlipPaper paper(made, width);
        const int dots = width == SlipWidth::A4 ? 12 : 8;
        const QImage whole =
            SheetView::pictureOf(paper, 0, static_cast<int>(paper.sheet().width() * dots));
        QStringList read;
        for (const SlipPaper::Mark &mark : paper.marks()) {
            if (mark.kind == SlipPaper::Mark::Kind::Qr) {
                const QRectF place(mark.place.topLeft() * dots / 100.0,
                                   mark.place.size() * dots / 100.0);
                read += tests::scannedQr(whole.copy(place.toAlignedRect()));
            }
        }
        QCOMPARE(read, (QStringList{code, slipCodeOf(facts.row)}));
    }
}

void TestReceiptPaper::whatARuleGaveFreeIsNamed()
{
    ReceiptFacts facts = m_floor->receipt(m_floor->action());
    facts.gifts = {{u"cup"_s, 2}};
    QCOMPARE(figureOf(receiptSlip(facts, {}, m_floor->shop()), u"Free for you"_s),
             u"Hand-made coffee cup, limited edition × 2"_s);
}

void TestReceiptPaper::aCodeThatWentBackIsPrintedNoMore()
{
    const OperationId operation = m_floor->film();
    salesfloor::Shop::done(
        Undo(m_floor->shop().desk()).undo({}, {QString::number(operation.value())}));
    QVERIFY(m_floor->receipt(operation).poolCodes.empty());
    QCOMPARE(figureOf(slip(operation), u"Code for you"_s), u"(none)"_s);
}

void TestReceiptPaper::nothingIsClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Language::codes()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestReceiptPaper::nothingIsClipped()
{
    QFETCH(QString, language);
    m_floor->speak(language);
    for (const QString &kind : PrintFloor::kinds()) {
        const Slip made = slip(m_floor->perform(kind));
        for (const SlipWidth width : widths) {
            const SlipPaper paper(made, width);
            const QRectF body = paper.body().adjusted(-1, -1, 1, 1);
            const auto &marks = paper.marks();
            for (size_t i = 0; i < marks.size(); ++i) {
                const QByteArray where =
                    (kind + u' ' + nameOf(width) + u": "_s + marks[i].text).toUtf8();
                if (marks[i].kind == SlipPaper::Mark::Kind::Rule) {
                    continue;
                }
                QVERIFY2(body.contains(marks[i].place), where.constData());
                for (size_t j = 0; j < i; ++j) {
                    QVERIFY2(!overlap(marks[i], marks[j]),
                             where + " over " + marks[j].text.toUtf8());
                }
            }
        }
    }
}

void TestReceiptPaper::rollIsAsLongAsItsContent()
{
    const SlipPaper brief(slip(m_floor->sell(1)), SlipWidth::Roll58);
    const SlipPaper full(slip(m_floor->sell(40)), SlipWidth::Roll58);
    QVERIFY(full.sheet().height() > brief.sheet().height() + 39 * 3);
    for (const SlipPaper *paper : {&brief, &full}) {
        qreal last = 0;
        for (const SlipPaper::Mark &mark : paper->marks()) {
            last = std::max(last, mark.place.bottom());
        }
        const qreal below = paper->sheet().height() - last / 100;
        QVERIFY2(below > 4 && below < 9, QByteArray::number(below).constData());
        QCOMPARE(paper->sheet().width(), 58.0);
    }
}

void TestReceiptPaper::manyLinesGoOnToASecondSheet()
{
    const SlipPaper paper(slip(m_floor->sell(60)), SlipWidth::A4);
    const QImage device(1, 1, QImage::Format_RGB32);
    const int pages = paper.pageCount(device);
    QVERIFY(pages > 1);
    QCOMPARE(SlipPaper(slip(m_floor->sell(1)), SlipWidth::A4).pageCount(device), 1);
    if (!hasPdfToText()) {
        QSKIP("pdftotext is missing");
    }
    const QString text = textOf(pdfOf(paper));
    QCOMPARE(text.count(u'\f'), pages);
    for (int page = 0; page < pages; ++page) {
        const QString sheet = bare(text.section(u'\f', page, page));
        QVERIFY2(sheet.contains(u"%1/%2"_s.arg(page + 1).arg(pages)), qPrintable(sheet));
    }
}

void TestReceiptPaper::sameSlipGivesSameBytes_data()
{
    nothingIsClipped_data();
}

void TestReceiptPaper::sameSlipGivesSameBytes()
{
    QFETCH(QString, language);
    m_floor->speak(language);
    const OperationId operation = m_floor->sell();
    for (const SlipWidth width : widths) {
        const QByteArray first = pdfOf(SlipPaper(slip(operation), width));
        m_floor->clock().advanceMs(3'600'000);
        QVERIFY(first == pdfOf(SlipPaper(slip(operation), width)));
        QVERIFY(first.size() > 1'000);
    }
}

void TestReceiptPaper::copiesAndUndoneSaySo()
{
    const OperationId operation = m_floor->action();
    const auto says = [](const Slip &made, const QString &text) {
        return figureOf(made, text) != u"(none)"_s;
    };
    QVERIFY(!says(slip(operation), u"* COPY *"_s));
    QVERIFY(says(slip(operation, {{}, {}, true}), u"* COPY *"_s));
    QVERIFY(!says(slip(operation), u"* UNDONE SINCE *"_s));
    const OperationId undone = m_floor->undo();
    const auto what = m_floor->receipt(undone).undone;
    QVERIFY(says(slip(what->operation), u"* UNDONE SINCE *"_s));
}

void TestReceiptPaper::nobodyIsNamedInFull()
{
    for (const QString &kind : PrintFloor::kinds()) {
        for (const SlipItem &item : slip(m_floor->perform(kind)).items) {
            for (const QString &said : {item.left, item.right}) {
                QVERIFY2(!said.contains(u"小梅"_s), qPrintable(said));
                QVERIFY2(!said.contains(u"13812345678"_s), qPrintable(said));
                QVERIFY2(!said.contains(u"880001234567"_s), qPrintable(said));
                QVERIFY2(!said.contains(u"Number 7"_s), qPrintable(said));
            }
        }
    }
    QCOMPARE(figureOf(slip(m_floor->action()), u"张**"_s), u"138****5678"_s);
}

// M5: "7 of 10" on the paper too.
void TestReceiptPaper::taskStandsWithItsProgress()
{
    m_floor->sell();
    const OperationId second = m_floor->sell();
    const qint64 have = m_floor->receipt(second).member[u"tasks"_s][0][u"have"_s].toInteger();
    QVERIFY(have >= 2);
    QCOMPARE(figureOf(slip(second), u"A thousand visits: tea"_s), u"%1 of 1,000"_s.arg(have));
    QCOMPARE(figureOf(slip(m_floor->anonymous()), u"A thousand visits: tea"_s), u"(none)"_s);
}

void TestReceiptPaper::shopsOwnLinesStandAboveAndBelow()
{
    const ReceiptLook look{{u"12 People's Road"_s, u"Tel. 021-5555"_s}, {u"Thank you!"_s}, false};
    const Slip made = slip(m_floor->action(), look);
    QCOMPARE(made.items.at(1).left, u"12 People's Road"_s);
    QCOMPARE(made.items.at(2).left, u"Tel. 021-5555"_s);
    QCOMPARE(made.items.at(made.items.size() - 2).left, u"Thank you!"_s);
}

void TestReceiptPaper::slipFollowsTheLanguage()
{
    const OperationId operation = m_floor->redeem();
    QCOMPARE(slip(operation).items.front().left,
             u"Corner Shop of the Neighbourhood, People's Road"_s);
    m_floor->speak(u"zh_TW"_s);
    const Slip taiwanese = slip(operation);
    QCOMPARE(taiwanese.items.front().left, u"鄰里便利（人民路與解放路交叉口總店）"_s);
    QCOMPARE(taiwanese.language, u"zh_TW"_s);
    QVERIFY(figureOf(taiwanese, u"手工陶瓷咖啡杯（限量版）"_s) == u"× 1"_s);
}

// REGULARS_PICTURES=folder writes every slip there, to be looked at.
void TestReceiptPaper::pictures()
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    if (folder.isEmpty()) {
        QSKIP("REGULARS_PICTURES is not set");
    }
    const ReceiptLook look{{u"人民路 12 号 · 021-5555 1234"_s}, {u"谢谢惠顾 Thank you"_s}, false};
    for (const QString &language : Language::codes()) {
        m_floor->speak(language);
        for (const QString &kind : PrintFloor::kinds()) {
            const Slip made = slip(m_floor->perform(kind), look);
            for (const SlipWidth width : widths) {
                if (width != SlipWidth::Roll58 &&
                    !QStringList{u"sell"_s, u"refund"_s, u"film"_s}.contains(kind)) {
                    continue;
                }
                savePdf(SlipPaper(made, width), QDir(folder).filePath(u"slip-%1-%2-%3.pdf"_s.arg(
                                                    kind, nameOf(width), language)));
            }
        }
    }
}

QTEST_MAIN(TestReceiptPaper)
#include "tst_receiptpaper.moc"
