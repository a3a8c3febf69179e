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

#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

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
        QVERIFY2(text.contains(bare(section.heading)), qPrintable(section.heading));
        for (const LeafletEntry &entry : section.entries) {
            QVERIFY2(text.contains(bare(entry.text)), qPrintable(entry.text));
        }
    }
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
        shown += text.contains(u"Promise %1\n"_s.arg(i)) ? 1 : 0;
    }
    QVERIFY2(shown >= 30 && shown < 400, qPrintable(QString::number(shown)));
    QVERIFY2(text.contains(u"and %1 more"_s.arg(400 - shown)), qPrintable(text));
}

void TestLeaflet::isOnePageForTheSmallestProgramme()
{
    const QString text = textOfLeaflet(programmeWith(0));
    QCOMPARE(text.count(u'\f'), 1);
    QVERIFY2(text.contains(u"1 point for every ¥1.00"_s), qPrintable(text));
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
