// The draft that the editors work on: always a valid programme (T1–T4, R1–R7, D1).

#include "programme/draws.h"
#include "programme/programmedocument.h"
#include "programme/programmes.h"
#include "programme/programmetexts.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"

#include <QJsonDocument>
#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

ProgrammeDocument documentOf(const QByteArray &text)
{
    ProgrammeDocument::Faults faults;
    auto document = ProgrammeDocument::read(text, &faults);
    if (!document)
        qFatal("%s", qPrintable(faults.front().toText()));
    return std::move(*document);
}

ProgrammeDocument shop()
{
    return documentOf(contractExample());
}

QByteArray textOf(const Programme &programme)
{
    return writeProgramme(programme);
}

const QStringList sections{u"categories"_s, u"products"_s, u"actions"_s, u"segments"_s,
                           u"tiers"_s,      u"rules"_s,    u"coupons"_s, u"rewards"_s};

// Every place of the file.
void collect(const QJsonValue &value, const QString &pointer, QStringList &pointers)
{
    if (!pointer.isEmpty())
        pointers += pointer;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), jsonpointer::joined(pointer, it.key()), pointers);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        collect(list.at(i), jsonpointer::joined(pointer, i), pointers);
}

// Something that people and programs do to a file: mostly what fits, at times what doesn't.
ProgrammeDocument::Faults editAtRandom(ProgrammeDocument &document)
{
    using namespace regulars::programmes;
    QStringList pointers;
    collect(document.root(), {}, pointers);
    const auto anywhere = [&] { return pointers.at(indexOf(size_t(pointers.size()))); };
    const QString list = u'/' + sections.at(indexOf(size_t(sections.size())));
    const int size = static_cast<int>(document.value(list).toArray().size());
    switch (between(0, 7)) {
    case 0:
        return document.tryRemove(anywhere());
    case 1:
        return document.trySet(anywhere(), document.value(anywhere()));
    case 2:
        return document.trySet(anywhere(), text());
    case 3:
        return document.trySet(anywhere(), between(-1, 12));
    case 4:
        return size > 1 ? document.tryMove(list, between(0, size - 1), between(0, size - 1))
                        : ProgrammeDocument::Faults();
    case 5: {
        QJsonObject item = document.value(list + u"/0"_s).toObject();
        item[u"id"_s] = freshId(document.root(), list, text());
        return document.tryInsert(list, between(-1, size), item);
    }
    case 6:
        return document.trySet(list + u"/0/name"_s, text());
    default:
        return document.tryChange([&](QJsonObject &root) {
            return size > 0 &&
                   removeWithUses(root, jsonpointer::joined(list, between(0, size - 1)));
        });
    }
}

QStringList placesOf(const ProgrammeDocument &document, const QString &pointer)
{
    QStringList places;
    for (const IdUse &use : usesOf(document.root(), pointer))
        places += use.pointer + (use.isRemovable ? u" removable"_s : u""_s);
    return places;
}

QString pointerTo(const ProgrammeDocument &document, const QString &section, const QString &id)
{
    const QJsonArray items = document.value(u'/' + section).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i)[u"id"_s] == id)
            return u"/%1/%2"_s.arg(section).arg(i);
    }
    return {};
}

} // namespace

class TestProgrammeDocument : public QObject
{
    Q_OBJECT

private slots:
    void fileAndDocumentAreTwoViewsOfOneThing_data();
    void fileAndDocumentAreTwoViewsOfOneThing();
    void anEditIsReadBackAtOnce();
    void aFaultChangesNothing();
    void anEditOfNothingIsNone();
    void undoneAndDoneAgain();
    void aNewEditEndsWhatWasUndone();
    void whatAnEarlierReleaseTookIsMendedOneByOne();
    void anyEditLeavesAValidProgramme();
    void anyEditCanBeUndone();
    void idsAreReadable_data();
    void idsAreReadable();
    void knowsWhoNamesAThing_data();
    void knowsWhoNamesAThing();
    void takesAThingAwayWhereItIsNamed();
    void takesNothingAwayThatChangesARule();
};

void TestProgrammeDocument::fileAndDocumentAreTwoViewsOfOneThing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the contract's example") << contractExample();
    for (const QString &id : templateIds())
        QTest::newRow(qPrintable(id)) << templateText(id);
}

void TestProgrammeDocument::fileAndDocumentAreTwoViewsOfOneThing()
{
    QFETCH(const QByteArray, text);
    const ProgrammeDocument document = documentOf(text);
    QCOMPARE(document.text(), textOf(*readProgramme(text).programme));
    QCOMPARE(documentOf(document.text()).root(), document.root());
    // What is not edited keeps its order too.
    ProgrammeDocument edited = document;
    QVERIFY(edited.trySet(u"/name"_s, u"Another shop"_s).empty());
    QVERIFY(edited.trySet(u"/name"_s, document.value(u"/name"_s)).empty());
    QCOMPARE(edited.text(), document.text());
}

void TestProgrammeDocument::anEditIsReadBackAtOnce()
{
    ProgrammeDocument document = shop();
    QVERIFY(document.trySet(u"/tiers/2/multiplier"_s, 1.5).empty());
    QCOMPARE(document.programme().tiers[2].multiplier, Ratio(3, 2));
    QCOMPARE(document.value(u"/tiers/2/multiplier"_s), QJsonValue(1.5));
    QVERIFY(document.text().contains("\"multiplier\": 1.5"));
    // A list of one is written as its item.
    QVERIFY(document.trySet(u"/rules/1/when/category"_s, QJsonArray{u"tea"_s}).empty());
    QCOMPARE(document.value(u"/rules/1/when/category"_s), QJsonValue(u"tea"_s));
}

void TestProgrammeDocument::aFaultChangesNothing()
{
    ProgrammeDocument document = shop();
    const QByteArray before = document.text();
    const auto faults = document.trySet(u"/tiers/2/multiplier"_s, 0.5);
    QCOMPARE(faults.size(), size_t(1));
    QCOMPARE(jsonpointer::ofFaultPath(faults.front().path), u"/tiers/2/multiplier"_s);
    const auto noPlace = document.trySet(u"/tiers/9/multiplier"_s, 2);
    QCOMPARE(noPlace.size(), size_t(1));
    QCOMPARE(noPlace.front().path, u"tiers.9.multiplier"_s);
    QVERIFY(!document.tryReplace("{").empty());
    QVERIFY(!document.tryRemove(pointerTo(document, u"categories"_s, u"fresh"_s)).empty());
    QCOMPARE(document.text(), before);
    QVERIFY(!document.canUndo());
}

void TestProgrammeDocument::anEditOfNothingIsNone()
{
    ProgrammeDocument document = shop();
    QVERIFY(document.trySet(u"/policy/rounding"_s, u"down"_s).empty());
    QVERIFY(document.tryMove(u"/rules"_s, 3, 3).empty());
    QVERIFY(!document.canUndo());
    QVERIFY(document.undo().empty());
    QVERIFY(document.redo().empty());
}

void TestProgrammeDocument::undoneAndDoneAgain()
{
    ProgrammeDocument document = shop();
    const QByteArray first = document.text();
    QVERIFY(document.trySet(u"/policy/rounding"_s, u"up"_s).empty());
    const QByteArray second = document.text();
    QVERIFY(document.tryMove(u"/rules"_s, 0, 4).empty());
    const QByteArray third = document.text();
    QCOMPARE(document.undo().front().pointer, u"/rules"_s);
    QCOMPARE(document.text(), second);
    const auto splices = document.undo();
    QCOMPARE(splices.size(), size_t(1));
    QCOMPARE(splices.front().pointer, u"/policy"_s);
    QCOMPARE(splices.front().key, u"rounding"_s);
    QCOMPARE(document.text(), first);
    QCOMPARE(document.programme().policy.rounding, Rounding::Down);
    QVERIFY(!document.canUndo());
    QVERIFY(!document.redo().empty());
    QVERIFY(!document.redo().empty());
    QCOMPARE(document.text(), third);
    QVERIFY(!document.canRedo());
}

void TestProgrammeDocument::aNewEditEndsWhatWasUndone()
{
    ProgrammeDocument document = shop();
    QVERIFY(document.trySet(u"/policy/rounding"_s, u"up"_s).empty());
    document.undo();
    QVERIFY(document.trySet(u"/policy/rounding"_s, u"nearest"_s).empty());
    QVERIFY(!document.canRedo());
}

void TestProgrammeDocument::whatAnEarlierReleaseTookIsMendedOneByOne()
{
    const QByteArray text = shopWith(
        R"("rules": [{"id": "a", "on": "purchase", "when": {"metric": "referrals", "every": 3}, "give": {"points": 5}},
           {"id": "b", "on": "action:bag", "when": {"metric": "spend", "every": "100.00"}, "give": {"points": 5}},
           {"id": "c", "on": "referral", "when": {"metric": "referrals", "every": 3}, "give": {"points": 5}}])");
    QVERIFY(!ProgrammeDocument::read(text));
    auto document = ProgrammeDocument::readKept(text);
    QVERIFY(document);
    QCOMPARE(document->openFaults().size(), size_t(3));
    QVERIFY(document->trySet(u"/rules/0/give/points"_s, 6).empty());
    QCOMPARE(document->openFaults().size(), size_t(3));
    // No more of them, and only what is new is told.
    const auto more = document->tryInsert(
        u"/rules"_s, 3,
        QJsonDocument::fromJson(R"({"id": "d", "on": "top-up", "give": {"points": 5},
                                    "when": {"metric": "points_earned", "every": 3}})")
            .object());
    QCOMPARE(more.size(), size_t(1));
    QVERIFY2(more.front().path.startsWith(u"rules[3]"_s), qPrintable(more.front().path));
    QVERIFY(!document->trySet(u"/rules/0/give/points"_s, -6).empty());
    QVERIFY(document->tryRemove(u"/rules/0"_s).empty());
    QCOMPARE(document->openFaults().size(), size_t(2));
    QVERIFY(document->trySet(u"/rules/0/on"_s, u"purchase"_s).empty());
    QCOMPARE(document->openFaults().size(), size_t(1));
    QVERIFY(document->trySet(u"/rules/1/give/to"_s, u"referrer"_s).empty());
    QVERIFY(document->openFaults().empty());
    QVERIFY(readProgramme(document->text()).programme);
    while (document->canUndo()) {
        document->undo();
    }
    QCOMPARE(document->openFaults().size(), size_t(3));
}

void TestProgrammeDocument::anyEditLeavesAValidProgramme()
{
    QVERIFY(rc::check("an edit leaves a valid programme or changes nothing", [] {
        ProgrammeDocument document = documentOf(textOf(programmes::drawn()));
        for (int i = programmes::between(1, 4); i > 0; --i) {
            const QByteArray before = document.text();
            const QJsonObject root = document.root();
            if (!editAtRandom(document).empty()) {
                RC_ASSERT(document.text() == before);
                RC_ASSERT(document.root() == root);
            }
            const auto reading = readProgramme(document.text());
            RC_ASSERT(reading.programme != nullptr);
            RC_ASSERT(textOf(*reading.programme) == document.text());
            RC_ASSERT(textOf(document.programme()) == document.text());
            RC_ASSERT(QJsonDocument::fromJson(document.text()).object() == document.root());
        }
    }));
}

void TestProgrammeDocument::anyEditCanBeUndone()
{
    QVERIFY(rc::check("edits undone are as if they had never been", [] {
        ProgrammeDocument document = documentOf(textOf(programmes::drawn()));
        QByteArrayList texts{document.text()};
        for (int i = programmes::between(1, 5); i > 0; --i) {
            editAtRandom(document);
            if (document.text() != texts.back())
                texts += document.text();
        }
        for (qsizetype i = texts.size() - 2; i >= 0; --i) {
            document.undo();
            RC_ASSERT(document.text() == texts.at(i));
        }
        RC_ASSERT(!document.canUndo());
        for (qsizetype i = 1; i < texts.size(); ++i) {
            document.redo();
            RC_ASSERT(document.text() == texts.at(i));
        }
    }));
}

void TestProgrammeDocument::idsAreReadable_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"/rules"_s << u"Bread & Tea, twice!"_s << u"bread-tea-twice"_s;
    QTest::newRow("marks") << u"/rules"_s << u"Café"_s << u"cafe"_s;
    QTest::newRow("taken") << u"/rules"_s << u"Weekend"_s << u"weekend-2"_s;
    QTest::newRow("Han alone") << u"/rules"_s << u"面包"_s << u"rule"_s;
    QTest::newRow("a category without a name") << u"/categories"_s << u""_s << u"category"_s;
    QTest::newRow("the first of its list") << u"/polls"_s << u"A"_s << u"a"_s;
    QTest::newRow("taken elsewhere") << u"/rules"_s << u"gone"_s << u"gone-2"_s;
    QTest::newRow("too long") << u"/rules"_s << QString(200, u'x') << QString(40, u'x');
}

void TestProgrammeDocument::idsAreReadable()
{
    QFETCH(QString, list);
    QFETCH(QString, wish);
    QFETCH(QString, id);
    QCOMPARE(freshId(shop().root(), list, wish, {u"gone"_s}), id);
}

void TestProgrammeDocument::knowsWhoNamesAThing_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("category of one rule")
        << u"categories"_s << u"tobacco"_s << QStringList{u"/rules/2/when/category"_s};
    QTest::newRow("category with products")
        << u"categories"_s << u"dairy"_s
        << QStringList{u"/products/0/category removable"_s, u"/products/1/category removable"_s};
    QTest::newRow("category of a rate")
        << u"categories"_s << u"daily"_s
        << QStringList{u"/policy/points_as_money/rates/0/when/category"_s};
    QTest::newRow("product") << u"products"_s << u"latte"_s << QStringList{u"/coupons/2/product"_s};
    QTest::newRow("action") << u"actions"_s << u"own-bag"_s << QStringList{u"/rules/12/on"_s};
    QTest::newRow("tier") << u"tiers"_s << u"silver"_s << QStringList{u"/rewards/0/minimum_tier"_s};
    QTest::newRow("coupon") << u"coupons"_s << u"cup"_s << QStringList{u"/rules/11/give/coupon"_s};
    QTest::newRow("coupon of a reward")
        << u"coupons"_s << u"c20"_s << QStringList{u"/rewards/3/coupon"_s};
    // A coupon and a reward of one id are two things.
    QTest::newRow("reward") << u"rewards"_s << u"cup"_s << QStringList{};
    QTest::newRow("rule") << u"rules"_s << u"base"_s << QStringList{};
}

void TestProgrammeDocument::knowsWhoNamesAThing()
{
    QFETCH(QString, section);
    QFETCH(QString, id);
    QFETCH(QStringList, places);
    const ProgrammeDocument document = shop();
    const QString pointer = pointerTo(document, section, id);
    QVERIFY(!pointer.isEmpty());
    QCOMPARE(placesOf(document, pointer), places);
    for (const IdUse &use : usesOf(document.root(), pointer)) {
        const QString word = document.value(use.pointer).toString();
        QVERIFY2(word == id || word == u"action:"_s + id, qPrintable(use.pointer));
        QCOMPARE(use.section, use.pointer.section(u'/', 1, 1));
    }
}

void TestProgrammeDocument::takesAThingAwayWhereItIsNamed()
{
    ProgrammeDocument document = documentOf(ruleWith(
        R"("on": "purchase", "give": {"points": 1}, "when": {"category": ["tea", "bread"]})"));
    QVERIFY(
        document
            .tryChange([](QJsonObject &root) { return removeWithUses(root, u"/categories/1"_s); })
            .empty());
    QCOMPARE(document.value(u"/rules/0/when/category"_s), QJsonValue(u"tea"_s));
    // What lay in it lies above it now.
    QCOMPARE(document.value(u"/products/0/category"_s), QJsonValue(u"food"_s));
    QCOMPARE(document.programme().categories.size(), size_t(2));
    document.undo();
    QCOMPARE(document.programme().categories.size(), size_t(3));
}

void TestProgrammeDocument::takesNothingAwayThatChangesARule()
{
    const ProgrammeDocument document = shop();
    QJsonObject root = document.root();
    QVERIFY(!removeWithUses(root, pointerTo(document, u"categories"_s, u"tobacco"_s)));
    QVERIFY(!removeWithUses(root, u"/categories/99"_s));
    QCOMPARE(root, document.root());
}

QTEST_APPLESS_MAIN(TestProgrammeDocument)
#include "tst_programmedocument.moc"
