// Places in a programme file, and what two files differ in.

#include "programme/jsonpointer.h"

#include <QJsonDocument>
#include <QtTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonObject &root)
{
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

const char *const shop = R"({"rules": [{"id": "a", "when": {"category": "bread"}},
    {"id": "b", "when": {"category": ["tea", "bread"]}}], "a/b": {"~": 1}})";

} // namespace

class TestJsonPointer : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsThere_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue nothing(QJsonValue::Undefined);
        QTest::newRow("root") << u""_s << QJsonValue(object(shop));
        QTest::newRow("member") << u"/rules/0/id"_s << QJsonValue(u"a"_s);
        QTest::newRow("of a list") << u"/rules/1/when/category/1"_s << QJsonValue(u"bread"_s);
        QTest::newRow("the only one") << u"/rules/0/when/category/0"_s << QJsonValue(u"bread"_s);
        QTest::newRow("no second one") << u"/rules/0/when/category/1"_s << nothing;
        QTest::newRow("escaped") << u"/a~1b/~0"_s << QJsonValue(1);
        QTest::newRow("past the end") << u"/rules/2"_s << nothing;
        QTest::newRow("the end itself") << u"/rules/-"_s << nothing;
        QTest::newRow("unknown") << u"/tiers/0"_s << nothing;
        QTest::newRow("index with a nought") << u"/rules/00"_s << nothing;
        QTest::newRow("no pointer") << u"rules"_s << nothing;
    }

    void findsWhatIsThere()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QCOMPARE(jsonpointer::valueAt(object(shop), pointer), value);
    }

    void makesWhatIsMissingOnTheWay()
    {
        QJsonObject root;
        QVERIFY(jsonpointer::setAt(root, u"/policy/limits/earn_per_day"_s, 5));
        QVERIFY(jsonpointer::setAt(root, u"/rules/0/id"_s, u"a"_s));
        QVERIFY(jsonpointer::insertAt(root, u"/coupons"_s, -1, u"c"_s));
        QCOMPARE(text(root),
                 QByteArray(R"({"coupons":["c"],"policy":{"limits":{"earn_per_day":5}},)"
                            R"("rules":[{"id":"a"}]})"));
    }

    void takesOneValueForAListOfIt()
    {
        QJsonObject root = object(shop);
        QVERIFY(jsonpointer::insertAt(root, u"/rules/0/when/category"_s, 0, u"tea"_s));
        QCOMPARE(jsonpointer::valueAt(root, u"/rules/0/when/category"_s),
                 QJsonValue(QJsonArray{u"tea"_s, u"bread"_s}));
        root = object(shop);
        QVERIFY(jsonpointer::setAt(root, u"/rules/0/when/category/0"_s, u"tea"_s));
        QCOMPARE(jsonpointer::valueAt(root, u"/rules/0/when/category"_s), QJsonValue(u"tea"_s));
        // An empty list is no condition on nothing: it is not the same as no condition.
        QVERIFY(jsonpointer::removeAt(root, u"/rules/0/when/category/0"_s));
        QCOMPARE(jsonpointer::valueAt(root, u"/rules/0/when/category"_s), QJsonValue(QJsonArray()));
    }

    void changesNothingWhereItCannot()
    {
        QJsonObject root = object(shop);
        QVERIFY(!jsonpointer::setAt(root, u"/rules/7"_s, 1));
        QVERIFY(!jsonpointer::setAt(root, u"/rules/0/id/x"_s, 1));
        QVERIFY(!jsonpointer::setAt(root, u""_s, 1));
        QVERIFY(!jsonpointer::insertAt(root, u"/rules"_s, 3, 1));
        QVERIFY(!jsonpointer::removeAt(root, u"/rules/2"_s));
        QVERIFY(!jsonpointer::removeAt(root, u""_s));
        QVERIFY(!jsonpointer::moveAt(root, u"/rules"_s, 0, 2));
        QVERIFY(!jsonpointer::moveAt(root, u"/rules"_s, -1, 0));
        QCOMPARE(root, object(shop));
    }

    void movesWithinAList()
    {
        QJsonObject root = object(R"({"a": [1, 2, 3]})");
        QVERIFY(jsonpointer::moveAt(root, u"/a"_s, 0, 2));
        QCOMPARE(text(root), QByteArray(R"({"a":[2,3,1]})"));
    }

    void readsThePlaceOfAFault()
    {
        QCOMPARE(jsonpointer::ofFaultPath(u"rules[3].give.points_per"_s),
                 u"/rules/3/give/points_per"_s);
        QCOMPARE(jsonpointer::ofFaultPath({}), QString());
    }

    void namesTheNearestPlaceOfADifference()
    {
        const auto splices = splicesBetween(object(R"({"a": [{"b": 1, "c": 2}, 5], "d": 1})"),
                                            object(R"({"a": [{"b": 1, "c": 3}, 5], "e": 1})"));
        QCOMPARE(splices.size(), size_t(3));
        QCOMPARE(splices.at(0), (JsonSplice{u"/a/0"_s, u"c"_s, 0, {2}, {3}}));
        QCOMPARE(splices.at(1), (JsonSplice{{}, u"d"_s, 0, {1}, {}}));
        QCOMPARE(splices.at(2), (JsonSplice{{}, u"e"_s, 0, {}, {1}}));
    }

    void goesThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *from, const char *to) {
            QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to);
        };
        row("{}", "{}");
        row("{}", R"({"a": null})");
        row(R"({"a": [1, 2, 3]})", R"({"a": [1, 3]})");
        row(R"({"a": [1, 3]})", R"({"a": [0, 1, 2, 3, 4]})");
        row(R"({"a": [1, 1, 1]})", R"({"a": [1, 1]})");
        row(R"({"a": [1]})", R"({"a": 1})");
        row(R"({"a": []})", R"({"a": {}})");
        row(R"({"a": [[1], [2]]})", R"({"a": [[1], [2, 3]]})");
        row(R"({"a": {"b": {"c": 1}}, "/": 1})", R"({"a": {"b": {"d": 1}}, "~1": 1})");
        row(R"({"a": {"x": 1}})", R"({"a": {"0": 1, "x": 1}})");
    }

    void goesThereAndBack()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QJsonObject before = object(from);
        const QJsonObject after = object(to);
        const auto splices = splicesBetween(before, after);
        QJsonObject root = before;
        QVERIFY(splice(root, splices));
        QCOMPARE(root, after);
        QVERIFY(splice(root, splicesBetween(after, before)));
        QCOMPARE(root, before);
    }

    void doesNotApplyToWhatItDoesNotFit()
    {
        QJsonObject root = object(R"({"a": [1, 2]})");
        QVERIFY(!splice(root, {JsonSplice{u"/a"_s, std::nullopt, 0, {2}, {}}}));
        QVERIFY(!splice(root, {JsonSplice{u"/a"_s, std::nullopt, 2, {1}, {}}}));
        QVERIFY(!splice(root, {JsonSplice{{}, u"b"_s, 0, {2}, {}}}));
    }
};

QTEST_APPLESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
