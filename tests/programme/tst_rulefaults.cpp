#include "programme/programmefile.h"
#include "programme/programmetexts.h"

#include <QtTest>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

// Rules, effects and discounts that can't be meant are refused with their place, a reason and a way
// to mend them.
class RuleFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAmissRules_data();
    void refusesAmissRules() { expectOneFault(); }
    void refusesAmissEffects_data();
    void refusesAmissEffects() { expectOneFault(); }
    void refusesAmissDiscounts_data();
    void refusesAmissDiscounts() { expectOneFault(); }
    void saysOnceThatATriggerIsUnknown();
    void unknownTriggerHidesNoOtherFault();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("mend");
    }
    static void row(const QByteArray &name, const QByteArray &text, const QString &path,
                    const char *says, const char *mend)
    {
        QTest::newRow(name) << text << path << QString::fromUtf8(says) << QString::fromUtf8(mend);
    }
    static void ruleRow(const char *members, const char *path, const char *says, const char *mend)
    {
        row(members, ruleWith(members), u"rules[0]"_s + QString::fromLatin1(path), says, mend);
    }
    static void giveRow(const char *give, const char *path, const char *says, const char *mend,
                        const QByteArray &on = "purchase")
    {
        row(give + QByteArray(" on ") + on, giveOf(give, on),
            u"rules[0].give"_s + QString::fromLatin1(path), says, mend);
    }
    static void discountRow(const char *discount, const char *path, const char *says,
                            const char *mend)
    {
        row(discount, discountOf(discount), u"rules[0].give.discount"_s + QString::fromLatin1(path),
            says, mend);
    }
    static void expectOneFault();
};

void RuleFaultsTest::expectOneFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    QFETCH(const QString, mend);
    const ProgrammeReading reading = readProgramme(text);
    QVERIFY(!reading.programme);
    QVERIFY2(reading.faults.size() == 1, allFaults(reading).constData());
    const ProgrammeFault &fault = reading.faults.front();
    QCOMPARE(fault.path, path);
    QCOMPARE(fault.line, partLine);
    QVERIFY2(fault.message.contains(says), qPrintable(fault.toText()));
    QVERIFY2(fault.mend.contains(mend), qPrintable(fault.toText()));
}

void RuleFaultsTest::refusesAmissRules_data()
{
    columns();
    const char *give = R"({"points": 1})";
    const auto with = [&](const char *members) {
        return QByteArray(R"("on": "purchase", "give": )") + give + ", " + members;
    };
    ruleRow(R"("give": {"points": 1})", "", "\"on\" is missing", "purchase");
    ruleRow(R"("on": "purchase")", "", "\"give\" is missing", "points");
    ruleRow(R"("on": "purchase", "give": {"points": 1}, "wen": {})", ".wen", "not known",
            "\"when\"");
    ruleRow(R"("on": "action:bags", "give": {"points": 1})", ".on", "no action \"bags\"",
            "\"bag\"");
    for (const char *id : {"tier", "rounding", "earn_per_day", "budget"})
        row(QByteArray("rule called ") + id,
            shopWith(R"("rules": [{"id": ")" + QByteArray(id) +
                     R"(", "on": "enrol", "give": {"points": 1}}])"),
            u"rules[0].id"_s, "row on the receipt", "another id");
    ruleRow(with(R"("task": true)"), ".task", "something to count", "metric");
    ruleRow(with(R"("task": true, "when": {"metric": "visits", "at_most": 3})"), ".task",
            "something to count", "metric");
    ruleRow(with(R"("task": 1)"), ".task", "yes or no", "true or false");
    ruleRow(with(R"("stack": "tea")"), ".stack", "gives none", "leave it out");
    ruleRow(with(R"("tier_discount": false)"), ".tier_discount", "gives none", "leave it out");
    ruleRow(with(R"("from": "2026-11-31")"), ".from", "no date", "2026-11-30");
    ruleRow(with(R"("from": "2026-11-02", "until": "2026-11-01")"), ".until", "before it begins",
            "later date");
    ruleRow(with(R"("limit": {})"), ".limit", "limits nothing", "per_member");
    ruleRow(with(R"("limit": {"per_member": {"window": "day"}})"), ".limit.per_member",
            "limits nothing", "times");
    ruleRow(with(R"("limit": {"total": {"times": 0}})"), ".limit.total.times", "not possible", "1");
    ruleRow(with(R"("limit": {"each": {"times": 1}})"), ".limit.each", "not known", "per_member");
    ruleRow(R"("on": "enrol", "give": {"coupon": "c20"}, "limit": {"total": {"points": 5}})",
            ".limit.total.points", "no points", "times");
    ruleRow(with(R"("name": 5)"), ".name", "a name", "zh_CN");
    ruleRow(with(R"("name": {"zh-CN": "a"})"), ".name.zh-CN", "no language", "zh_CN");
    ruleRow(with(R"("name": {"en": ""})"), ".name.en", "empty", "");
    row("no object", shopWith(R"("rules": ["base"])"), u"rules[0]"_s, "an object", "id, name, on");
    row("id twice",
        shopWith(
            R"("rules": [{"id": "a", "on": "enrol", "give": {"points": 1}}, {"id": "a", "on": "enrol", "give": {"points": 1}}])"),
        u"rules[1].id"_s, "stands twice", "another id");
    row("no id", shopWith(R"("rules": [{"on": "enrol", "give": {"points": 1}}])"), u"rules[0]"_s,
        "\"id\" is missing", "never changed");
    row("id with blanks",
        shopWith(R"("rules": [{"id": " a", "on": "enrol", "give": {"points": 1}}])"),
        u"rules[0].id"_s, "can't be an id", "64");
}

void RuleFaultsTest::refusesAmissEffects_data()
{
    columns();
    giveRow("[]", "", "empty", "\"give\"");
    giveRow("500", "", "an object", "points");
    giveRow("{}", "", "gives nothing", "points_per");
    giveRow(R"([{"points": 1}, {"point": 1}])", "[1].point", "not known", "\"points\"");
    giveRow(R"({"points": 1, "coupon": "c20"})", ".coupon", "two effects", "\"give\" a list");
    giveRow(R"({"message": "hello"})", ".message", "not available yet in this version", "for now");
    giveRow(R"({"points": 0})", ".points", "not possible", "1");
    giveRow(R"({"points": -5})", ".points", "not possible", "1");
    giveRow(R"({"points": 10000000000000})", ".points", "not possible", "1000000000000");
    giveRow(R"({"multiply": 0.5})", ".multiply", "not possible", "1 to 1000");
    giveRow(R"({"multiply": 1.1234567})", ".multiply", "too many decimals", "6");
    giveRow(R"({"multiply": "2"})", ".multiply", "a number", "without quotes");
    giveRow(R"({"points_per": {"amount": "1.00"}})", ".points_per", "\"points\" is missing", "1");
    giveRow(R"({"points_per": {"points": 1}})", ".points_per", "\"amount\" is missing", "1.00");
    giveRow(R"({"points_per": {"points": 1, "amount": "0.00"}})", ".points_per.amount", "zero", "");
    giveRow(R"({"points_per": {"points": 0.5, "amount": "1.00"}})", ".points_per.points",
            "not possible", "whole number");
    giveRow(R"({"points_per": {"points": 0, "amount": "1.00", "extra": true}})", ".points_per",
            "add nothing", "at least 1");
    giveRow(R"({"points_per": 1})", ".points_per", "an object", "points, amount, extra");
    giveRow(R"({"stored_value": 5})", ".stored_value", "in quotes", "\"5\"");
    giveRow(R"({"stored_value": "0.00"})", ".stored_value", "zero", "");
    giveRow(R"({"stored_value": {}})", ".stored_value", "\"steps\" is missing", "give");
    giveRow(R"({"stored_value": {"steps": [{"from": "1.00", "give": "1.00"}]}})", ".stored_value",
            "\"enrol\" has none", "fixed sum", "enrol");
    giveRow(R"({"coupon": "c21"})", ".coupon", "no coupon \"c21\"", "\"c20\"");
    giveRow(R"({"reward": "mug"})", ".reward", "no reward", "cup");
    giveRow(R"({"tag": ""})", ".tag", "empty", "");
    giveRow(R"({"tag": "a", "for": "0 days"})", ".for", "zero", "30 days");
    giveRow(R"({"points": 1, "for": "1 day"})", ".for", "there is no tag", "leave it out");
    giveRow(R"({"points": 1, "to": "friend"})", ".to", "not one of", "member");
    giveRow(R"({"multiply": 2, "to": "referrer"})", ".to", "can't go to a referrer", "points");
    giveRow(R"({"points": 1, "to": "referrer"})", ".to", "\"day\" gives nothing", "referral",
            "day");
    for (const char *on : {"enrol", "action:bag", "referral", "referral-first-purchase", "tier-up",
                           "top-up", "day"}) {
        giveRow(R"({"points_per": {"points": 1, "amount": "1.00"}})", ".points_per",
                "works on a bill", "\"purchase\"", on);
        giveRow(R"({"multiply": 2})", ".multiply", "works on a bill", "\"purchase\"", on);
        giveRow(R"({"discount": {"percent": 5}})", ".discount", "works on a bill", "\"purchase\"",
                on);
    }
}

void RuleFaultsTest::refusesAmissDiscounts_data()
{
    columns();
    discountRow("{}", "", "says no discount", "steps");
    discountRow("5", "", "an object", "steps");
    discountRow(R"({"percent": 10, "off": "1.00"})", ".off", "two discounts", "list of effects");
    discountRow(R"({"percent": 101})", ".percent", "not possible", "0 to 100");
    discountRow(R"({"percent": -1})", ".percent", "not possible", "0 to 100");
    discountRow(R"({"precent": 10, "off": "1.00"})", ".precent", "not known", "\"percent\"");
    discountRow(R"({"off": "0.00"})", ".off", "zero", "");
    discountRow(R"({"off": "-5.00"})", ".off", "below zero", "");
    discountRow(R"({"steps": []})", ".steps", "empty", "\"steps\"");
    discountRow(R"({"steps": {"from": "1.00", "off": "1.00"}})", ".steps", "a list", "[{");
    discountRow(R"({"steps": [{"off": "1.00"}]})", ".steps[0]", "\"from\" is missing",
                "from which");
    discountRow(R"({"steps": [{"from": "9.00", "give": "1.00", "off": "1.00"}]})", ".steps[0].give",
                "not known", "from, off");
    discountRow(R"({"steps": [{"from": "10.00", "off": "10.01"}]})", ".steps[0]",
                "more is taken off", "at most");
    discountRow(
        R"({"steps": [{"from": "20.00", "off": "2.00"}, {"from": "20.00", "off": "3.00"}]})",
        ".steps[1]", "must rise", "order them");
    discountRow(
        R"({"steps": [{"from": "20.00", "off": "2.00"}, {"from": "10.00", "off": "1.00"}]})",
        ".steps[1]", "must rise", "order them");
    discountRow(R"({"buy": 5})", "", "\"get\" is missing", "how many units");
    discountRow(R"({"buy": 0, "get": 1})", ".buy", "not possible", "1");
    discountRow(R"({"percent": 5, "get": 1})", ".get", "belongs to \"buy\"", "\"buy\": 5");
    discountRow(R"({"buy": 1, "get": 1, "get_product": "mocha"})", ".get_product", "no product",
                "bun");
    discountRow(R"({"nth": 2})", "", "\"percent\" is missing", "50");
    discountRow(R"({"nth": 0, "percent": 50})", ".nth", "not possible", "1");
    discountRow(R"({"bundle": {"of": [{"product": "bun"}], "off": "1.00"}})", ".bundle.of",
                "two parts", "unit_price");
    discountRow(R"({"bundle": {"of": [{"product": "bun"}, {}], "off": "1.00"}})", ".bundle.of[1]",
                "names no goods", "category");
    discountRow(R"({"bundle": {"of": [{"product": "bun"}, {"category": "tea"}]}})", ".bundle",
                "either a price", "one of");
    discountRow(
        R"({"bundle": {"of": [{"product": "bun"}, {"category": "tea"}], "off": "1.00", "price": "9.00"}})",
        ".bundle", "either a price", "one of");
    discountRow(R"({"unit_price": "-1.00"})", ".unit_price", "below zero", "");
    discountRow(R"({"percent": 5, "max_units": 0})", ".max_units", "not possible", "1");
}

// What it may ask and give is not judged as long as it isn't known when it happens.
void RuleFaultsTest::saysOnceThatATriggerIsUnknown()
{
    // A purchase's size can't be asked about on every occasion: nothing is said of that.
    const ProgrammeReading reading = readProgramme(ruleWith(
        R"("on": "purchse", "when": {"purchase_at_least": "5.00"}, "give": {"points": 1})"));
    QVERIFY2(reading.faults.size() == 1, allFaults(reading).constData());
    QCOMPARE(reading.faults.front().path, u"rules[0].on"_s);
    QVERIFY(reading.faults.front().mend.contains(u"\"purchase\""_s));
}

void RuleFaultsTest::unknownTriggerHidesNoOtherFault()
{
    const ProgrammeReading reading = readProgramme(
        ruleWith(R"("on": "purchse", "when": {"weekdays": ["xx"]}, "give": {"points": -1})"));
    QStringList paths;
    for (const ProgrammeFault &fault : reading.faults)
        paths += fault.path;
    paths.sort();
    QCOMPARE(paths, (QStringList{u"rules[0].give.points"_s, u"rules[0].on"_s,
                                 u"rules[0].when.weekdays[0]"_s}));
}

QTEST_APPLESS_MAIN(RuleFaultsTest)
#include "tst_rulefaults.moc"
