#include "programme/programmefile.h"
#include "programme/programmetexts.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

// The head of the file, the policy, the catalogue and the tiers: what can't be meant is refused
// with its place, a reason and a way to mend it.
class SectionFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAmissHeads_data();
    void refusesAmissHeads() { expectOneFault(); }
    void refusesAmissPolicies_data();
    void refusesAmissPolicies() { expectOneFault(); }
    void refusesAmissTiers_data();
    void refusesAmissTiers() { expectOneFault(); }
    void refusesAmissCatalogues_data();
    void refusesAmissCatalogues() { expectOneFault(); }
    void reportsEverySegmentOfACircle();
    void reportsAllFaultsInOrderOfTheirLines();
    void writesAFaultAsOneLine();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("mend");
    }
    // A file of one line: the format and the members.
    static void row(const char *members, const char *path, const char *says, const char *mend)
    {
        QTest::newRow(members) << R"({"format": "regulars-programme/1", )" + QByteArray(members) +
                                      '}'
                               << QString::fromLatin1(path) << 1 << QString::fromUtf8(says)
                               << QString::fromUtf8(mend);
    }
    static void policyRow(const char *policy, const char *path, const char *says, const char *mend)
    {
        QTest::newRow(policy) << policyOf(policy)
                              << QString(u"policy"_s + QString::fromLatin1(path)) << partLine
                              << QString::fromUtf8(says) << QString::fromUtf8(mend);
    }
    static void expectOneFault();
};

void SectionFaultsTest::expectOneFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const int, line);
    QFETCH(const QString, says);
    QFETCH(const QString, mend);
    const ProgrammeReading reading = readProgramme(text);
    QVERIFY(!reading.programme);
    QVERIFY2(reading.faults.size() == 1, allFaults(reading).constData());
    const ProgrammeFault &fault = reading.faults.front();
    QCOMPARE(fault.path, path);
    QCOMPARE(fault.line, line);
    QVERIFY2(fault.message.contains(says), qPrintable(fault.toText()));
    QVERIFY2(fault.mend.contains(mend), qPrintable(fault.toText()));
}

void SectionFaultsTest::refusesAmissHeads_data()
{
    columns();
    const auto whole = [](const char *text, const char *path, const char *says, const char *mend) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(path) << 1
                            << QString::fromUtf8(says) << QString::fromUtf8(mend);
    };
    whole("{}", "", "\"format\" is missing", "regulars-programme/1");
    whole("[]", "", "an object", "format, name");
    whole("null", "", "an object", "format, name");
    whole(R"({"format": "regulars-programme/2"})", "format", "not known to this version", "/1");
    whole(R"({"format": 1})", "format", "not known to this version", "/1");
    row(R"("rule": [])", "rule", "not known here", "\"rules\"");
    row(R"("name": "")", "name", "empty", "");
    row(R"("name": {})", "name", "a name", "zh_CN");
    row(R"("currency": "RMB")", "currency", "no currency", "CNY");
    row(R"("currency": "cny")", "currency", "no currency", "CNY");
    row(R"("country": "China")", "country", "no country", "\"CN\"");
    row(R"("country": "QQ")", "country", "no country", "\"CN\"");
    row(R"("time_zone": "Asia/Shangai")", "time_zone", "no time zone", "\"Asia/Shanghai\"");
    row(R"("time_zone": "nowhere at all")", "time_zone", "no time zone", "Asia/Shanghai");
    row(R"("day_starts_at": "24:00")", "day_starts_at", "can't start", "23:59");
    row(R"("day_starts_at": "05:00:30")", "day_starts_at", "can't start", "23:59");
    row(R"("day_starts_at": "5 am")", "day_starts_at", "no time of day", "09:30");
    for (const char *reserved : {R"("templates": [])", R"("plays": [])", R"("partners": [])",
                                 R"("goals": [])", R"("polls": [])", R"("events": [])"})
        row(reserved, QByteArray(reserved).split('"').at(1), "not available yet in this version",
            "leave it out");
    row(R"("rules": {})", "rules", "is a list", "[{");
    row(R"("currency": "CNY", "currency": "CNY")", "currency", "twice", "one of the two");
}

void SectionFaultsTest::refusesAmissPolicies_data()
{
    columns();
    policyRow("[]", "", "an object", "rounding");
    policyRow(R"({"roundin": "up"})", ".roundin", "not known", "\"rounding\"");
    policyRow(R"({"rounding": "floor"})", ".rounding", "not one of", "down");
    policyRow(R"({"stacking": "multply"})", ".stacking", "not one of", "\"multiply\"");
    policyRow(R"({"shortfall": "forgiv"})", ".shortfall", "not one of", "\"forgive\"");
    policyRow(R"({"expiry": "12 months"})", ".expiry", "when points expire", "never");
    policyRow(R"({"expiry": {}})", ".expiry", "when points expire", "after");
    policyRow(R"({"expiry": {"after": "0 days"}})", ".expiry.after", "zero", "");
    policyRow(R"({"expiry": {"after": "1 year", "align": "month"}})", ".expiry.align", "not one of",
              "month-end");
    policyRow(R"({"expiry": {"idle": "1 year", "align": "month-end"}})", ".expiry.align",
              "belongs to \"after\"", "leave it out");
    policyRow(R"({"expiry": {"after": "1 year", "years": 1}})", ".expiry.years",
              "belongs to \"yearly\"", "leave it out");
    policyRow(R"({"expiry": {"after": "1 year", "idle": "1 year"}})", ".expiry.idle", "two kinds",
              "keep one");
    policyRow(R"({"expiry": {"yearly": "02-29"}})", ".expiry.yearly", "every year", "12-31");
    policyRow(R"({"expiry": {"yearly": "31-12"}})", ".expiry.yearly", "every year", "12-31");
    policyRow(R"({"expiry": {"yearly": "12-31", "years": 101}})", ".expiry.years", "not possible",
              "100");
    policyRow(R"({"available_after": "soon"})", ".available_after", "length of time", "30 days");
    policyRow(R"({"restore_grace": 7})", ".restore_grace", "length of time", "30 days");
    policyRow(R"({"point_value": "-0.01"})", ".point_value", "can cost", "0.01");
    policyRow(R"({"point_value": "0.0000001"})", ".point_value", "can cost", "6 decimals");
    policyRow(R"({"points_as_money": {"amount": "1.00"}})", ".points_as_money",
              "\"points\" is missing", "100");
    policyRow(R"({"points_as_money": {"points": 100, "amount": "0.00"}})",
              ".points_as_money.amount", "zero", "");
    policyRow(R"({"points_as_money": {"points": 100, "amount": "1.00", "max_share": 1.01}})",
              ".points_as_money.max_share", "not possible", "0 to 1");
    policyRow(R"({"points_as_money": {"points": 100, "amount": "1.00", "max_share": -0.1}})",
              ".points_as_money.max_share", "not possible", "0 to 1");
    policyRow(
        R"({"points_as_money": {"points": 1, "amount": "1.00", "rates": {"amount": "1.00"}}})",
        ".points_as_money.rates", "are a list", "[{");
    policyRow(
        R"({"points_as_money": {"points": 1, "amount": "1.00", "rates": [{"amount": "1.00"}]}})",
        ".points_as_money.rates[0]", "\"when\" is missing", "when or for which");
    policyRow(
        R"({"points_as_money": {"points": 1, "amount": "1.00", "rates": [{"when": {}, "amount": "1.00"}]}})",
        ".points_as_money.rates[0].when", "always hold", "leave it out");
    policyRow(R"({"limits": {"earn_per_day": -1}})", ".limits.earn_per_day", "not possible", "0");
    policyRow(R"({"limits": {"earn_a_day": 1}})", ".limits.earn_a_day", "not known",
              "earn_per_day");
    policyRow(R"({"budget": {"warn_share": 15}})", ".budget.warn_share", "not possible", "0 to 1");
    policyRow(R"({"budget": {"enforce": true}})", ".budget.enforce", "no budget",
              "marketing_per_year");
}

void SectionFaultsTest::refusesAmissTiers_data()
{
    columns();
    const auto second =
        [](const char *members, const char *path, const char *says, const char *mend) {
            QTest::newRow(members)
                << R"({"format": "regulars-programme/1", "tiers": [{"id": "a"}, {"id": "b", )" +
                       QByteArray(members) + "}]}"
                << QString(u"tiers[1]"_s + QString::fromLatin1(path)) << 1
                << QString::fromUtf8(says) << QString::fromUtf8(mend);
        };
    second(R"("multiplier": 0.9)", ".multiplier", "not possible", "1 to 1000");
    second(R"("discount": 5)", ".discount", "not possible", "0 to 1");
    second(R"("color": "#ffffff")", ".color", "not known", "\"colour\"");
    second(R"("colour": "silver")", ".colour", "a colour", "#9aa5b1");
    second(R"("early_days": 366)", ".early_days", "not possible", "365");
    second(R"("benefits": "delivery")", ".benefits", "are a list", "free delivery");
    second(R"("benefits": [{"name": "x"}])", ".benefits[0]", "\"id\" is missing", "the till");
    second(R"("benefits": ["x", {"id": "x"}])", ".benefits[1]", "\"x\" twice", "leave one");
    second(R"("benefits": [{"id": "x", "allow": {"points": 5}}])", ".benefits[0].allow.points",
           "its uses", "times");
    second(R"("benefits": [{"id": "x", "when": {"first_purchase": true}}])",
           ".benefits[0].when.first_purchase", "a benefit has none", "metric");
    second(R"("paths": [])", ".paths", "empty", "\"paths\"");
    second(R"("paths": [{}])", ".paths[0]", "always hold", "");
    second(R"("paths": [{"category": "x"}])", ".paths[0].category", "a tier's path has none",
           "metric");
    second(R"("paths": [{"metric": "visits", "every": 2}])", ".paths[0].every", "a tier's path",
           "at_least");
    second(R"("keep": {"grace": "1 day", "paths": [{"tag": "a"}]})", ".keep", "\"for\" is missing",
           "12 months");
    second(R"("keep": {"for": "1 year"})", ".keep", "nothing decides", "paths");
    second(R"("keep": {"for": "1 year", "paths": [{"purchase_at_least": "1.00"}]})",
           ".keep.paths[0].purchase_at_least", "the review of a tier", "metric");
    second(R"("gift": {"multiply": 2})", ".gift.multiply", "a tier's gift has none", "points");
    second(R"("gift": {"points": 1, "to": "referrer"})", ".gift.to", "a tier's gift", "referral");
    second(R"("gift": [{"points": 1, "tag": "x"}])", ".gift[0].tag", "two effects", "\"give\"");
    row(R"("tiers": [{"id": "a", "paths": [{"tag": "x"}]}])", "tiers[0].paths", "everybody's",
        "without paths before");
    row(R"("tiers": [{"id": "a", "gift": {"points": 1}}])", "tiers[0].gift", "everybody's",
        "\"enrol\"");
    row(R"("tiers": [{"id": "a"}, {"id": "basic"}])", "tiers[1].id", "the lowest tier", "first");
    row(R"("tiers": [{"id": "a"}, {"id": "b", "paths": [{"metric": "spend", "at_least": "9.00"}]}, {"id": "c", "paths": [{"metric": "spend", "at_least": "9.00"}]}])",
        "tiers[2].paths", "no more than the tier \"b\"", "order the tiers");
    row(R"("tiers": [{"id": "a"}, {"id": "b", "paths": [{"metric": "spend", "top_share": 0.1}]}, {"id": "c", "paths": [{"metric": "spend", "top_share": 0.2}]}])",
        "tiers[2].paths", "no more than the tier \"b\"", "order the tiers");
}

void SectionFaultsTest::refusesAmissCatalogues_data()
{
    columns();
    row(R"("categories": [{"id": "a", "parent": "b"}])", "categories[0].parent", "no category", "");
    row(R"("categories": [{"id": "a", "parent": "a"}])", "categories[0].parent", "circle", "");
    row(R"("categories": [{"id": "a", "parent": "c"}, {"id": "b", "parent": "a"}, {"id": "c", "parent": "b"}, {"id": "d", "parent": "c"}])",
        "categories[1].parent", "circle", "another parent");
    row(R"("categories": [{"id": "a"}, {"id": "a"}])", "categories[1].id", "stands twice",
        "another");
    row(R"("categories": [{"id": ""}])", "categories[0].id", "empty", "");
    row(R"("products": [{"id": "p", "category": "x"}])", "products[0].category", "no category",
        "define it first");
    row(R"("products": [{"id": "p", "price": 12}])", "products[0].price", "in quotes", "\"12\"");
    row(R"("products": [{"id": "p", "cost": "1.234"}])", "products[0].cost", "no amount", "2");
    row(R"("products": [{"id": "p", "lasts": "0 days"}])", "products[0].lasts", "zero", "");
    row(R"("products": [{"id": "p", "minimum_tier": "gold"}])", "products[0].minimum_tier",
        "no tier", "basic");
    row(R"("products": [{"id": "p", "on_sale_from": "soon"}])", "products[0].on_sale_from",
        "no date", "2026");
    row(R"("actions": [{"id": "a", "points": 5}])", "actions[0].points", "not known", "id, name");
    row(R"("segments": [{"id": "s"}])", "segments[0]", "\"when\" is missing", "90 days");
    row(R"("segments": [{"id": "s", "when": {"not": {"segment": "s"}}}])", "segments[0].when",
        "refers to itself", "other than a segment");
    row(R"("coupons": [{"id": "c"}])", "coupons[0]", "takes nothing off", "\"gift\"");
    row(R"("coupons": [{"id": "c", "kind": "gift"}])", "coupons[0]", "names no product", "product");
    row(R"("coupons": [{"id": "c", "kind": "service", "discount": {"off": "1.00"}}])",
        "coupons[0].discount", "only a coupon of kind discount", "leave it out");
    row(R"("products": [{"id": "p"}], "coupons": [{"id": "c", "discount": {"off": "1.00"}, "product": "p"}])",
        "coupons[0]", "only a gift", "\"when\"");
    row(R"("coupons": [{"id": "c", "kind": "gft"}])", "coupons[0].kind", "not one of", "\"gift\"");
    row(R"("coupons": [{"id": "c", "kind": "service", "valid": "forever"}])", "coupons[0].valid",
        "length of time", "30 days");
    row(R"("rewards": [{"id": "r"}])", "rewards[0]", "\"points\" is missing", "500");
    row(R"("rewards": [{"id": "r", "points": 0}])", "rewards[0].points", "not possible", "1");
    row(R"("rewards": [{"id": "r", "points": 1, "kind": "good"}])", "rewards[0].kind", "not one of",
        "\"goods\"");
    row(R"("rewards": [{"id": "r", "points": 1, "kind": "coupon"}])", "rewards[0]", "which coupon",
        "\"coupon\"");
    row(R"("coupons": [{"id": "c", "kind": "service"}], "rewards": [{"id": "r", "points": 1, "coupon": "c"}])",
        "rewards[0].coupon", "of kind coupon", "leave it out");
    row(R"("rewards": [{"id": "r", "points": 1, "stock": -1}])", "rewards[0].stock", "not possible",
        "0");
    row(R"("rewards": [{"id": "r", "points": 1, "codes": true, "stock": 3}])", "rewards[0].stock",
        "codes in its pool", "import");
    row(R"("coupons": [{"id": "c", "kind": "service"}], "rewards": [{"id": "r", "points": 1, "kind": "coupon", "coupon": "c", "codes": true}])",
        "rewards[0].codes", "its own codes", "partner");
    row(R"("rewards": [{"id": "r", "points": 1, "codes": "yes"}])", "rewards[0].codes", "yes or no",
        "true");
    row(R"("rewards": [{"id": "r", "points": 1, "per_member": 0}])", "rewards[0].per_member",
        "not possible", "1");
    row(R"("rewards": [{"id": "r", "points": 1, "minimum_tier": "x"}])", "rewards[0].minimum_tier",
        "no tier", "basic");
    row(R"("rewards": [{"id": "r", "points": 1, "from": "2026-01-02", "until": "2026-01-01"}])",
        "rewards[0].until", "before it begins", "later");
    row(R"("rewards": [{"id": "r", "points": 1, "from": "2026-01-02", "dates": "2026-01-03"}])",
        "rewards[0].dates", "twice", "keep one");
    row(R"("rewards": [{"id": "r", "points": 1, "prices": [{"when": {"tier": "basic"}}]}])",
        "rewards[0].prices[0]", "changes nothing", "points");
    row(R"("rewards": [{"id": "r", "points": 1, "prices": [{"points": 1}]}])",
        "rewards[0].prices[0]", "\"when\" is missing", "weekdays");
    row(R"("rewards": [{"id": "r", "points": 1, "prices": {"points": 1}}])", "rewards[0].prices",
        "are a list", "[{");
}

void SectionFaultsTest::reportsEverySegmentOfACircle()
{
    const ProgrammeReading reading =
        readProgramme(R"({"format": "regulars-programme/1", "segments": [
{"id": "a", "when": {"segment": "b"}},
{"id": "b", "when": {"any": [{"tag": "x"}, {"segment": ["c", "d"]}]}},
{"id": "c", "when": {"segment": "a"}},
{"id": "d", "when": {"tag": "x"}},
{"id": "e", "when": {"segment": "a"}}]})");
    QStringList found;
    for (const ProgrammeFault &fault : reading.faults)
        found += u"%1 %2"_s.arg(fault.line).arg(fault.path);
    QCOMPARE(found, QStringList({u"2 segments[0].when"_s, u"3 segments[1].when"_s,
                                 u"4 segments[2].when"_s}));
}

void SectionFaultsTest::reportsAllFaultsInOrderOfTheirLines()
{
    const ProgrammeReading reading = readProgramme(R"({
  "format": "regulars-programme/1",
  "rules": [
    {"id": "a", "on": "purchase", "give": {
      "points_per": {"points": 1,
        "amount": "1,00"}}}
  ],
  "curency": "CNY",
  "tiers": [{"id": "a"},
    {"id": "b",
     "multiplier": 0}],
  "policy": {"point_value": "much"}
})");
    QStringList found;
    for (const ProgrammeFault &fault : reading.faults)
        found += u"%1 %2"_s.arg(fault.line).arg(fault.path);
    QCOMPARE(found, QStringList({u"6 rules[0].give.points_per.amount"_s, u"8 curency"_s,
                                 u"11 tiers[1].multiplier"_s, u"12 policy.point_value"_s}));
}

void SectionFaultsTest::writesAFaultAsOneLine()
{
    const ProgrammeFault fault{12, u"rules[3].give"_s, u"this gives nothing"_s, u"write points"_s};
    QCOMPARE(fault.toText(), u"line 12, rules[3].give: this gives nothing; write points"_s);
    const ProgrammeFault root{1, {}, u"the file is empty"_s, u"write one"_s};
    QCOMPARE(root.toText(), u"line 1: the file is empty; write one"_s);
    const ProgrammeReading odd =
        readProgramme("{\"format\": \"a\\nb\", \"x\\ny\": \"" + QByteArray(10'000, 'z') + "\"}");
    QCOMPARE(odd.faults.size(), size_t(2));
    for (const ProgrammeFault &one : odd.faults)
        QVERIFY(!one.toText().contains(u'\n') && one.toText().size() < 1000);
}

QTEST_APPLESS_MAIN(SectionFaultsTest)
#include "tst_sectionfaults.moc"
