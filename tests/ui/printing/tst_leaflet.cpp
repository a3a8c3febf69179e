// The programme on one page for customers (R7, X8).

#include "programme/programmefile.h"
#include "programme/templates.h"
#include "support/pdftext.h"
#include "ui/language.h"
#include "ui/printing/leafletpaper.h"
#include "ui/printing/printfloor.h"
#include "ui/printing/printing.h"
#include "ui/printing/printpage.h"
#include "ui/printing/sheetview.h"
#include "ui/sentences/sentences.h"

#include <QComboBox>
#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::bare;
using regulars::tests::PrintFloor;

namespace
{

const BusinessDay today(QDate(2026, 11, 22));

InstalledProgramme installed(const QByteArray &text, Instant from = Instant(0))
{
    const ProgrammeReading reading = readProgramme(text);
    if (!reading.programme) {
        qFatal("%s", qPrintable(reading.faults.front().toText()));
    }
    return {ProgrammeVersionId(1), from, std::make_shared<const Programme>(*reading.programme)};
}

// With so many rules, each of its own rate, and these sections besides.
QByteArray programmeWith(int rules, const QByteArray &sections = {}, const QByteArray &more = {})
{
    QByteArray text = R"({"format": "regulars-programme/1", "name": "Corner Shop",
        "currency": "CNY", "country": "CN", "time_zone": "Asia/Shanghai", "rules": [
        {"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}})";
    for (int i = 0; i < rules; ++i) {
        text += R"(, {"id": "r)" + QByteArray::number(i) + R"(", "name": "Promise )" +
                QByteArray::number(i) + R"(", "on": "purchase",
                "when": {"purchase_at_least": ")" +
                QByteArray::number(i + 1) + R"(.00"}, "give": {"points": 5}})";
    }
    return text + more + "]" + sections + "}";
}

QString textOfLeaflet(const QByteArray &programme, const QString &language = u"en"_s)
{
    return textOf(pdfOf(LeafletPaper(installed(programme), language, today)), u"-raw"_s);
}

// What the PDF's own lines measure: most of them are the body's.
qreal bodyPoints(const QByteArray &pdf, const QString &language)
{
    static const QRegularExpression line(u"<line [^>]*yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\""_s);
    std::map<int, int> heights; // tenths of points, how many
    auto found = line.globalMatch(textOf(pdf, u"-bbox-layout"_s));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        ++heights[qRound(10 * (match.captured(2).toDouble() - match.captured(1).toDouble()))];
    }
    const auto most =
        std::max_element(heights.begin(), heights.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->first / 10.0 / (language == u"en"_s ? 1.362 : 1.448);
}

} // namespace

class TestLeaflet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!hasPdfToText()) {
            QSKIP("pdftotext is not installed");
        }
    }
    void tellsEveryTierAndReward_data();
    void tellsEveryTierAndReward();
    void promisesWhatTheSentencesSay_data();
    void promisesWhatTheSentencesSay();
    void saysOnceWhatGoesForAll();
    void saysEachTimeThatIsNamed();
    void tellsTiersInOneBreath();
    void givesUpNamesForReadableType();
    void keepsToItselfWhatConcernsTheShopAlone();
    void leavesOutWhatHasEnded();
    void saysHowManyMoreThereAre();
    void isOnePageForTheSmallestProgramme();
    void sameProgrammeGivesSameBytes();
    void isShownOnThePageOfPapers();
};

void TestLeaflet::tellsEveryTierAndReward_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &id : templateIds()) {
        for (const QString &language : Language::codes()) {
            QTest::newRow(qPrintable(id + u' ' + language)) << id << language;
        }
    }
}

void TestLeaflet::tellsEveryTierAndReward()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const InstalledProgramme programme = installed(templateText(id));
    const LeafletPaper paper(programme, language, today);
    const QByteArray pdf = pdfOf(paper);
    if (const QString folder = qEnvironmentVariable("REGULARS_PICTURES"); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(u"leaflet-%1-%2.pdf"_s.arg(id, language)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }
    QVERIFY2(bodyPoints(pdf, language) > 10.4,
             qPrintable(QString::number(bodyPoints(pdf, language))));
    const QString sheets = textOf(pdf, u"-raw"_s);
    QCOMPARE(sheets.count(u'\f'), 1);
    const QString text = bare(sheets);
    QVERIFY(text.contains(bare(programme.programme->name.in(language))));
    for (const Reward &reward : programme.programme->rewards) {
        QVERIFY2(text.contains(bare(reward.name.in(language))), qPrintable(reward.id));
    }
    if (programme.programme->tiers.size() > 1) {
        for (const Tier &tier : programme.programme->tiers) {
            QVERIFY2(text.contains(bare(tier.name.in(language))), qPrintable(tier.id));
        }
    }
    // All of it: each entry of each section.
    for (const LeafletSection &section : paper.sections()) {
        QVERIFY2(text.contains(bare(section.heading + section.lead)), qPrintable(section.heading));
        for (const LeafletEntry &entry : section.entries) {
            QVERIFY2(text.contains(bare(entry.text)), qPrintable(entry.text));
        }
    }
}

void TestLeaflet::promisesWhatTheSentencesSay_data()
{
    tellsEveryTierAndReward_data();
}

// Each figure, name, day and hour of the sentences that the owner reads stands on the page.
void TestLeaflet::promisesWhatTheSentencesSay()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const InstalledProgramme shop = installed(templateText(id));
    const Language speech(language);
    const Sentences words(*shop.programme, speech);
    const QString page = bare(textOf(pdfOf(LeafletPaper(shop, language, today)), u"-raw"_s));
    std::vector<Sentence> promises;
    const auto add = [&promises](const std::vector<Sentence> &sentences) {
        promises.insert(promises.end(), sentences.begin(), sentences.end());
    };
    for (const Rule &rule : shop.programme->rules) {
        add(words.ruleSentences(rule));
    }
    for (size_t i = 1; i < shop.programme->tiers.size(); ++i) {
        add(words.tierSentences(static_cast<int>(i)));
    }
    for (const CouponTemplate &coupon : shop.programme->coupons) {
        add(words.couponSentences(coupon));
    }
    int looked = 0;
    for (const Sentence &promise : promises) {
        for (const Slot &slot : slotsOf(promise)) {
            const bool isTold = slot.kind != SlotKind::AnyTime && slot.pointer != u"/stacks"_s &&
                                slot.pointer != u"/stack"_s && slot.pointer != u"/task"_s &&
                                slot.pointer != u"/tier_discount"_s;
            QString said = slot.text;
            if (slot.kind == SlotKind::Amount) {
                said.replace(u".00"_s, QString());
            }
            said.remove(u"the usual "_s);
            QVERIFY2(!isTold || page.contains(bare(said), Qt::CaseInsensitive),
                     qPrintable(slot.pointer + u": "_s + said));
            looked += isTold ? 1 : 0;
        }
    }
    QVERIFY2(looked > (shop.programme->rules.size() > 2 ? 60 : 1),
             qPrintable(QString::number(looked)));
}

void TestLeaflet::saysOnceWhatGoesForAll()
{
    const QStringList always{u"at any time"_s, u"任何时间"_s, u"任何時間"_s};
    const QStringList all{u"All members get"_s, u"所有会员"_s, u"所有會員"_s};
    const QStringList codes{u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
    for (const QString &id : templateIds()) {
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const QString text = bare(textOfLeaflet(templateText(id), codes.at(i)));
            QCOMPARE(text.count(bare(always.at(i))), 1);
            // Once a section.
            QVERIFY2(text.count(bare(all.at(i))) <= 5, qPrintable(id + u' ' + text));
        }
    }
}

void TestLeaflet::saysEachTimeThatIsNamed()
{
    const QString text = bare(textOfLeaflet(programmeWith(0, {}, R"(,
        {"id": "rain", "on": "purchase", "when": {"weekdays": ["wed"], "between": ["14:00", "16:00"]},
         "give": {"multiply": 2}},
        {"id": "fair", "on": "purchase", "from": "2026-12-01", "until": "2026-12-24",
         "give": {"points": 30}},
        {"id": "post", "on": "day", "give": {"points": 1}},
        {"id": "first", "on": "enrol", "limit": {"per_member": {"times": 1}},
         "give": [{"points": 5}, {"tag": "fresh"}]})")));
    for (const QString &said :
         {u"All members get:"_s, u"1 point for every ¥1 spent on any goods."_s,
          u"Double points on any goods, every Wednesday, between 14:00 and 16:00."_s,
          u"30 points on buying any goods. Valid from 2026-12-01 to 2026-12-24."_s,
          // Without the day's doing it would be once.
          u"All members get: 1 point, every day."_s}) {
        QVERIFY2(text.contains(bare(said)), qPrintable(said + u'\n' + text));
    }
    QVERIFY(text.contains(bare(u"5 points on joining. Each at most once in total."_s)));
    QVERIFY(text.contains(bare(u"Where no time is named, it holds at any time."_s)));
    // Where every promise names its time there is nothing to add.
    QByteArray timed = programmeWith(0);
    timed.replace(R"("on": "purchase",)", R"("on": "purchase", "when": {"weekdays": ["wed"]},)");
    QVERIFY(!textOfLeaflet(timed).contains(u"at any time"_s));
}

void TestLeaflet::tellsTiersInOneBreath()
{
    const auto told = [](const QByteArray &keepOfGold) {
        return bare(textOfLeaflet(programmeWith(0, R"(, "tiers": [
            {"id": "plain", "name": "Plain"},
            {"id": "silver", "name": "Silver", "paths": [{"points_at_least": 100}], "multiplier": 2,
             "discount": 0.05, "keep": {"for": "12 months", "grace": "30 days"},
             "gift": [{"points": 10}, {"tag": "risen"}]},
            {"id": "gold", "name": "Gold", "paths": [{"points_at_least": 900}],
             "keep": )" + keepOfGold + "}]")));
    };
    const QString alike = told(R"({"for": "12 months", "grace": "30 days"})");
    for (
        const QString &said :
        {u"Silver members earn double points; get 5% off everything. On becoming Silver they get 10 points."_s,
         u"Tiers last 12 months, followed by a grace period of 30 days. When that time is over, "
         "members keep a tier if they meet its conditions again."_s}) {
        QVERIFY2(alike.contains(bare(said)), qPrintable(said + u'\n' + alike));
    }
    QVERIFY(!alike.contains(u"risen"_s) && !alike.contains(bare(u"Gold lasts"_s)));
    const QString other = told(R"({"for": "6 months"})");
    for (const QString &said : {u"Silver lasts 12 months, followed by a grace period of 30 days."_s,
                                u"Gold lasts 6 months"_s, u"When that time is over"_s}) {
        QVERIFY2(other.contains(bare(said)), qPrintable(said + u'\n' + other));
    }
    QVERIFY(!other.contains(bare(u"Tiers last"_s)));
}

// Names go, promises stay; what is small keeps its names.
void TestLeaflet::givesUpNamesForReadableType()
{
    const QString few = textOfLeaflet(programmeWith(5));
    QByteArray named = programmeWith(36);
    named.replace("Promise ", "What we promise to all of you since the year of number ");
    const QString many = textOfLeaflet(named);
    QVERIFY(few.contains(u"Promise 3"_s));
    QVERIFY(!many.contains(u"What we promise"_s));
    for (int i = 0; i < 36; ++i) {
        QVERIFY2(bare(many).contains(bare(u"when the purchase is ¥%1 or more."_s.arg(i + 1))),
                 qPrintable(many));
    }
    QVERIFY(bodyPoints(pdfOf(LeafletPaper(installed(named), u"en"_s, today)), u"en"_s) > 10.4);
}

void TestLeaflet::keepsToItselfWhatConcernsTheShopAlone()
{
    const QString text = textOfLeaflet(programmeWith(
        0,
        R"(, "segments": [{"id": "sleeping", "name": "Sleeping", "when": {"silent_for": "90 days"}}],
             "coupons": [{"id": "care", "name": "By hand only", "discount": {"off": "5.00"}}],
             "rewards": [{"id": "mug", "name": "Mug", "points": 300, "stock": 77, "cost": "8.13",
                          "worth": "20.00"}])",
        R"(, {"id": "secret", "name": "For sleepers", "on": "purchase", "when": {"segment": "sleeping"},
              "give": {"multiply": 3}},
             {"id": "marks", "name": "Marks", "on": "enrol", "give": {"tag": "newcomer"}},
             {"id": "tenth", "name": "Ten off", "on": "purchase", "stack": "grp-a",
              "tier_discount": false, "give": {"discount": {"percent": 10}}})"));
    QVERIFY2(text.contains(u"Mug"_s) && text.contains(u"300 points"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Ten off"_s) && text.contains(u"10% off"_s), qPrintable(text));
    for (const QString &internal :
         {u"sleep"_s, u"Sleep"_s, u"newcomer"_s, u"grp-a"_s, u"77"_s, u"8.13"_s,
          u"costs the shop"_s, u"By hand only"_s, u"budget"_s, u"progress"_s}) {
        QVERIFY2(!text.contains(internal), qPrintable(internal));
    }
}

void TestLeaflet::leavesOutWhatHasEnded()
{
    const QByteArray programme = programmeWith(
        0, {}, R"(, {"id": "gone", "name": "Gone", "on": "purchase", "until": "2026-11-21",
                     "give": {"multiply": 2}},
                    {"id": "last", "name": "Last day", "on": "purchase", "until": "2026-11-22",
                     "give": {"multiply": 2}},
                    {"id": "soon", "name": "Soon", "on": "purchase", "from": "2026-12-01",
                     "give": {"multiply": 2}})");
    const QString text = textOfLeaflet(programme);
    QVERIFY(!text.contains(u"Gone"_s));
    QVERIFY(text.contains(u"Last day"_s));
    QVERIFY(text.contains(u"Soon"_s) && text.contains(u"Valid from"_s));
}

void TestLeaflet::saysHowManyMoreThereAre()
{
    const QString text = textOfLeaflet(
        programmeWith(400, R"(, "rewards": [{"id": "mug", "name": "Mug", "points": 300}])"));
    QCOMPARE(text.count(u'\f'), 1);
    QVERIFY2(text.contains(u"Mug"_s), qPrintable(text));
    int shown = 0;
    for (int i = 0; i < 400; ++i) {
        shown += bare(text).contains(u"purchaseis¥%1ormore."_s.arg(i + 1)) ? 1 : 0;
    }
    QVERIFY2(shown >= 30 && shown < 400, qPrintable(QString::number(shown)));
    QVERIFY2(text.contains(u"and %1 more"_s.arg(400 - shown)), qPrintable(text));
}

void TestLeaflet::isOnePageForTheSmallestProgramme()
{
    const QString text = textOfLeaflet(programmeWith(0));
    QCOMPARE(text.count(u'\f'), 1);
    QVERIFY2(
        bare(text).contains(bare(u"All members get 1 point for every ¥1 spent on any goods."_s)),
        qPrintable(text));
    QVERIFY2(!text.contains(u"Tiers"_s) && !text.contains(u"Coupons"_s), qPrintable(text));
}

void TestLeaflet::sameProgrammeGivesSameBytes()
{
    const QByteArray text = templateText(u"cafe"_s);
    const QByteArray one = pdfOf(LeafletPaper(installed(text), u"zh_CN"_s, today));
    QCOMPARE(pdfOf(LeafletPaper(installed(text), u"zh_CN"_s, today.plusDays(1))), one);
    QVERIFY(pdfOf(LeafletPaper(installed(text), u"en"_s, today)) != one);
    QVERIFY(pdfOf(LeafletPaper(installed(templateText(u"grocery"_s)), u"zh_CN"_s, today)) != one);
    // A later version says from when it holds.
    const auto since = *Instant::fromIso(u"2026-11-20T10:00:00+08:00"_s);
    const QString later = textOf(pdfOf(LeafletPaper(installed(text, since), u"en"_s, today)));
    QVERIFY2(later.contains(u"hold from 2026-11-20"_s), qPrintable(later));
}

void TestLeaflet::isShownOnThePageOfPapers()
{
    PrintFloor floor;
    floor.speak(u"en"_s);
    PrintQueue queue;
    PrintPage page(floor.shop(), queue);
    page.resize(1146, 664);
    page.open(u"leaflet;versions"_s);
    page.show();
    QVERIFY(page.printout());
    QCOMPARE(page.view()->pageCount(), 1);
    QVERIFY(page.language()->isVisible());
    QCOMPARE(page.language()->currentData().toString(), u"en"_s);
    if (const QString folder = qEnvironmentVariable("REGULARS_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(50);
        page.grab().save(QDir(folder).filePath(u"leaflet-page.png"_s));
    }
    QVERIFY(page.saveTo(floor.file(u"leaflet.pdf"_s)));
    QFile file(floor.file(u"leaflet.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray english = file.readAll();
    QVERIFY(textOf(english).contains(floor.shop().name()));
    page.language()->setCurrentIndex(page.language()->findData(u"zh_TW"_s));
    emit page.language()->activated(page.language()->currentIndex());
    QCOMPARE(page.printout()->language(), u"zh_TW"_s);
    // Another paper asks for no language.
    page.open(u"card:%1"_s.arg(floor.anna().value()));
    floor.settle();
    QVERIFY(!page.language()->isVisible());
    QSignalSpy asked(&page, &Page::asked);
    page.open(u"leaflet;versions"_s);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"versions"_s);
}

QTEST_MAIN(TestLeaflet)
#include "tst_leaflet.moc"
