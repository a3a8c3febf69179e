// When rules apply and which meet (the conflict panel and the time line of R2), against the
// engine's own answers.

#include "engine/conditiontest.h"
#include "engine/shop.h"
#include "programme/overlaps.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace regulars;
using namespace regulars::testshop;
using namespace Qt::StringLiterals;

namespace
{

// 16 November 2026 is a Monday.
const DayRange week{day(u"2026-11-16"_s), day(u"2026-11-22"_s)};

QByteArray rule(const QByteArray &id, const QByteArray &when, const QByteArray &give,
                const QByteArray &more = {})
{
    return R"({"id": ")" + id + R"(", "on": "purchase", "when": )" + when + R"(, "give": )" + give +
           more + "}";
}

QByteArray doubled(const QByteArray &when, const QByteArray &more = {})
{
    return rule("a", when, R"({"multiply": 2})", more);
}

QString text(const std::vector<RuleSpan> &spans)
{
    QStringList texts;
    for (const RuleSpan &span : spans) {
        texts += u"%1 %2-%3%4"_s.arg(span.day.toIso().right(5))
                     .arg(span.startSecond / 3600)
                     .arg(span.endSecond / 3600)
                     .arg(span.isCertain ? u""_s : u"?"_s);
    }
    return texts.join(u", "_s);
}

QString text(const Overlap &overlap)
{
    QStringList texts;
    for (const auto &span : overlap.spans) {
        texts +=
            u"%1 %2-%3"_s.arg(span.weekday).arg(span.startSecond / 3600).arg(span.endSecond / 3600);
    }
    return overlap.isAtAllTimes ? u"always"_s : texts.join(u", "_s);
}

// Conditions that the brute force below can decide wholly.
const std::vector<QByteArray> conditions{
    "{}",
    R"({"weekdays": ["wed", "sat"]})",
    R"({"weekdays": ["sat", "sun"], "between": ["22:00", "02:00"]})",
    R"({"between": ["14:00", "16:00"]})",
    R"({"between": ["15:00", "23:30"]})",
    R"({"dates": "2026-11-17..2026-11-19"})",
    R"({"month_days": [18, 22]})",
    R"({"category": "food"})",
    R"({"category": "tea", "weekdays": "wed"})",
    R"({"product": ["latte", "soap"]})",
    R"({"tier": "silver"})",
    R"({"at_least_tier": "silver", "category": "daily"})",
    R"({"not": {"category": "food"}})",
    R"({"not": {"tier": "silver"}})",
    R"({"any": [{"weekdays": "mon"}, {"between": ["23:00", "01:00"]}]})",
    R"({"any": [{"all": [{"between": ["22:00", "03:00"]}, {"weekdays": "fri"}]}, {"product": "bun"}]})",
    R"({"not": {"any": [{"weekdays": ["mon", "tue"]}, {"category": "bread"}]}})",
    R"({"first_purchase": true})",
    R"({"first_purchase": false, "category": "tobacco"})",
    R"({"channel": "shop"})",
    R"({"not": {"channel": "shop"}})",
    R"({"gender": "f"})"};

bool holdsAt(const Programme &programme, const Rule &rule, const Occasion &occasion,
             const BasketLine &line)
{
    const TestedLine tested{&line, line.amount};
    return rule.isInForceOn(occasion.moment.day) &&
           testCondition(programme, rule.when, occasion, {&tested, 1}).holds;
}

// Calls visit for goods, tiers and customers of every sort at that moment until it is true.
bool anybodyAt(const Programme &programme, const Moment &moment,
               const std::function<bool(const Occasion &, const BasketLine &)> &visit)
{
    for (const QString &goods : {u"latte"_s, u"soap"_s, u"bun"_s, u"tea"_s, u"bread"_s, u"food"_s,
                                 u"daily"_s, u"tobacco"_s, u"nothing"_s}) {
        const BasketLine one = line(programme, goods, u"1"_s, u"10.00"_s);
        for (int customer = 0; customer < 16; ++customer) {
            MemberView member = memberOf(programme);
            member.tier = customer & 1;
            member.purchasesBefore = (customer & 2) != 0 ? 0 : 3;
            member.gender = (customer & 4) != 0 ? u"f"_s : u"m"_s;
            Occasion occasion{Trigger::Purchase, moment, &member};
            occasion.channel = (customer & 8) != 0 ? u"shop"_s : u"web"_s;
            if (visit(occasion, one))
                return true;
        }
    }
    return false;
}

QByteArray drawnRule(const QByteArray &id)
{
    const auto from = *rc::gen::inRange(0, 3);
    const QByteArray term = from == 0   ? R"(, "from": "2026-11-18")"
                            : from == 1 ? R"(, "until": "2026-11-20")"
                                        : "";
    return rule(id, *rc::gen::elementOf(conditions), R"({"multiply": 2})", term);
}

} // namespace

class TestOverlaps : public QObject
{
    Q_OBJECT

private slots:
    void theTimeLineTellsDaysAndHours_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("line");
        QTest::newRow("always") << doubled("{}") << u"11-20 0-24, 11-21 0-24, 11-22 0-24"_s;
        QTest::newRow("never in these days") << doubled(R"({"weekdays": "mon"})") << u""_s;
        QTest::newRow("weekend") << doubled(R"({"weekdays": ["sat", "sun"]})")
                                 << u"11-21 0-24, 11-22 0-24"_s;
        QTest::newRow("hours") << doubled(R"({"weekdays": "fri", "between": ["14:00", "16:00"]})")
                               << u"11-20 14-16"_s;
        QTest::newRow("night") << doubled(R"({"weekdays": "fri", "between": ["22:00", "02:00"]})")
                               << u"11-20 22-24, 11-21 0-2"_s;
        QTest::newRow("dates of the rule")
            << doubled("{}", R"(, "from": "2026-11-22", "until": "2026-11-22")") << u"11-22 0-24"_s;
        QTest::newRow("depends on the goods")
            << doubled(R"({"weekdays": "sun", "category": "tea"})") << u"11-22 0-24?"_s;
        QTest::newRow("certain by night, else by goods")
            << doubled(
                   R"({"weekdays": "sun", "any": [{"category": "tea"}, {"between": ["20:00", "24:00"]}]})")
            << u"11-22 0-20?, 11-22 20-24"_s;
    }

    void theTimeLineTellsDaysAndHours()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, line);
        const auto programme = programmeWith(rule);
        QCOMPARE(text(appliesOn(*programme, programme->rules.front(),
                                {day(u"2026-11-20"_s), day(u"2026-11-22"_s)})),
                 line);
    }

    void aBusinessDayThatStartsLateCarriesItsNight()
    {
        const auto programme = programmeOf(R"("day_starts_at": "04:00", "rules": [)" +
                                           doubled(R"({"weekdays": "fri"})") + "]");
        QCOMPARE(text(appliesOn(*programme, programme->rules.front(), week)),
                 u"11-20 4-24, 11-21 0-4"_s);
    }

    void meetsWednesdayAfternoon_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<Ratio>("factor");
        QTest::newRow("add") << QByteArray("add") << Ratio(5, 2);
        QTest::newRow("best") << QByteArray("best") << Ratio(2);
        QTest::newRow("multiply") << QByteArray("multiply") << Ratio(3);
    }

    void meetsWednesdayAfternoon()
    {
        QFETCH(QByteArray, policy);
        QFETCH(Ratio, factor);
        const auto programme = programmeOf(
            R"("policy": {"stacking": ")" + policy + R"("}, "rules": [)" +
            rule("a", R"({"category": "bread", "between": ["14:00", "16:00"]})",
                 R"({"multiply": 2})") +
            "," + rule("b", R"({"weekdays": "wed", "category": "food"})", R"({"multiply": 1.5})") +
            "]");
        const auto overlaps = overlapsOf(*programme, week);
        QCOMPARE(overlaps.size(), size_t(1));
        QCOMPARE(overlaps[0].kind, Overlap::Kind::Multipliers);
        QCOMPARE(overlaps[0].factor, factor);
        QCOMPARE(text(overlaps[0]), u"3 14-16"_s);
        QCOMPARE(overlaps[0].firstDay->toIso(), u"2026-11-18"_s);
        QCOMPARE(overlaps[0].lastDay, overlaps[0].firstDay);
    }

    void onlyWhatCanMeetIsNamed_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *name, const char *when, const QString &spans,
                            const char *more = "") {
            QTest::newRow(name) << rule("b", when, R"({"multiply": 3})", more) << spans;
        };
        // Beside "tea on Wednesdays, silver".
        row("other goods", R"({"category": "bread"})", u"never"_s);
        row("a category above", R"({"category": "food"})", u"3 0-24"_s);
        row("a product within", R"({"product": "latte"})", u"3 0-24"_s);
        row("another product", R"({"product": "soap"})", u"never"_s);
        row("another day", R"({"weekdays": ["thu", "fri"]})", u"never"_s);
        row("another tier", R"({"tier": "basic"})", u"never"_s);
        row("the tier", R"({"at_least_tier": "silver"})", u"3 0-24"_s);
        row("other dates", "{}", u"never"_s, R"(, "until": "2026-11-17")");
        row("over", "{}", u"3 0-24"_s, R"(, "until": "2026-11-18")");
        row("a tag, who knows", R"({"tag": "vip"})", u"3 0-24"_s);
        row("the night before", R"({"weekdays": "tue", "between": ["23:00", "01:00"]})",
            u"3 0-1"_s);
    }

    void onlyWhatCanMeetIsNamed()
    {
        QFETCH(QByteArray, other);
        QFETCH(QString, when);
        const auto programme = programmeWith(
            doubled(R"({"category": "tea", "weekdays": "wed", "tier": "silver"})") + "," + other);
        const auto overlaps = overlapsOf(*programme, week);
        QCOMPARE(overlaps.empty() ? u"never"_s : text(overlaps[0]), when);
    }

    void offersOfOneNameExcludeEachOther()
    {
        const auto programme = programmeWith(
            rule("a", "{}", R"({"discount": {"percent": 10}})", R"(, "stack": "tea")") + "," +
            rule("b", "{}", R"({"discount": {"off": "1.00"}})", R"(, "stack": "tea")") + "," +
            rule("c", "{}", R"([{"discount": {"off": "2.00"}}, {"multiply": 2}])") + "," +
            rule("d", "{}", R"({"points": 5})") + "," +
            R"({"id": "e", "on": "enrol", "give": {"points": 5}})");
        const auto overlaps = overlapsOf(*programme, week);
        QStringList pairs;
        for (const Overlap &overlap : overlaps) {
            QCOMPARE(text(overlap), u"always"_s);
            pairs += u"%1%2 %3 %4"_s.arg(overlap.first)
                         .arg(overlap.second)
                         .arg(overlap.kind == Overlap::Kind::Exclusive ? u"one"_s : u"both"_s,
                              overlap.stack);
        }
        QCOMPARE(pairs, (QStringList{u"01 one tea"_s, u"02 both "_s, u"12 both "_s}));
    }

    void theTimeLineIsWhatTheEngineSays()
    {
        QVERIFY(rc::check("the time line against every half hour", [] {
            const auto programme = programmeWith(drawnRule("a"));
            const Rule &rule = programme->rules.front();
            const auto spans = appliesOn(*programme, rule, week);
            for (int i = 0; i < 60; ++i) {
                const BusinessDay on = week.first.plusDays(*rc::gen::inRange(0, 7));
                const int second = *rc::gen::inRange(0, 48) * 1800;
                const Moment moment = Moment::of(programme->calendar,
                                                 programme->calendar.instantAt(on.date(), second));
                const auto span =
                    std::find_if(spans.begin(), spans.end(), [&](const RuleSpan &one) {
                        return one.day == on && one.startSecond <= second && second < one.endSecond;
                    });
                const bool somebody =
                    anybodyAt(*programme, moment, [&](const auto &o, const auto &l) {
                        return holdsAt(*programme, rule, o, l);
                    });
                const bool everybody =
                    !anybodyAt(*programme, moment, [&](const auto &o, const auto &l) {
                        return !holdsAt(*programme, rule, o, l);
                    });
                RC_ASSERT(somebody == (span != spans.end()));
                RC_ASSERT(everybody == (span != spans.end() && span->isCertain));
            }
        }));
    }

    void twoMeetWhereTheEngineSaysSo()
    {
        QVERIFY(rc::check("overlaps against every half hour of a week", [] {
            const auto programme = programmeWith(drawnRule("a") + "," + drawnRule("b"));
            const auto overlaps = overlapsOf(*programme, week);
            for (int i = 0; i < 60; ++i) {
                const BusinessDay on = week.first.plusDays(*rc::gen::inRange(0, 7));
                const int second = *rc::gen::inRange(0, 48) * 1800;
                const Moment moment = Moment::of(programme->calendar,
                                                 programme->calendar.instantAt(on.date(), second));
                const bool meet = anybodyAt(*programme, moment, [&](const auto &o, const auto &l) {
                    return holdsAt(*programme, programme->rules[0], o, l) &&
                           holdsAt(*programme, programme->rules[1], o, l);
                });
                const bool isSaid = !overlaps.empty() &&
                                    (overlaps[0].isAtAllTimes ||
                                     std::any_of(overlaps[0].spans.begin(), overlaps[0].spans.end(),
                                                 [&](const Overlap::WeekSpan &span) {
                                                     return span.weekday == on.dayOfWeek() &&
                                                            span.startSecond <= second &&
                                                            second < span.endSecond;
                                                 }));
                RC_ASSERT(meet == isSaid);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestOverlaps)
#include "tst_overlaps.moc"
