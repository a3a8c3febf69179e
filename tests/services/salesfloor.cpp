#include "services/salesfloor.h"

#include "services/points.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "services/undo.h"
#include "storage/verify/verifier.h"

#include <array>

using namespace Qt::StringLiterals;

namespace regulars::salesfloor
{

namespace
{

const QString passPhrase = u"a good pass phrase"_s;
const QString clerksPin = u"274951"_s;

// Rows that contradict each other: what, kept, counted.
struct Comparison
{
    const char *what;
    Sql sql;
};

const std::array comparisons{
    Comparison{"points", R"(
        SELECT a.member, a.points,
               coalesce((SELECT sum(amount) FROM entry e WHERE e.member = a.member AND e.unit = 1), 0)
                   AS counted
        FROM account a WHERE a.points <> counted)"},
    Comparison{"stored value", R"(
        SELECT a.member, a.stored_value,
               coalesce((SELECT sum(amount) FROM entry e WHERE e.member = a.member AND e.unit = 2), 0)
                   AS counted
        FROM account a WHERE a.stored_value <> counted)"},
    Comparison{"lots less debt", R"(
        SELECT a.member, a.points,
               coalesce((SELECT sum(remaining) FROM lot l
                         WHERE l.member = a.member AND l.unit = 1 AND l.is_closed = 0), 0) - a.debt
                   AS counted
        FROM account a WHERE a.points <> counted)"},
    Comparison{"debt", R"(
        SELECT a.member, a.debt,
               coalesce((SELECT sum(uncovered) FROM entry e
                         WHERE e.member = a.member AND e.unit = 1), 0) AS counted
        FROM account a WHERE a.debt <> counted)"},
    Comparison{"purchases", R"(
        SELECT a.member, a.purchases,
               (SELECT count(*) FROM purchase p WHERE p.member = a.member AND p.is_undone = 0
                AND p.is_returned = 0) AS counted
        FROM account a WHERE a.purchases <> counted)"},
    Comparison{"spend", R"(
        SELECT a.member, a.spend,
               coalesce((SELECT sum(eligible - eligible_back) FROM purchase p
                         WHERE p.member = a.member AND p.is_undone = 0), 0) AS counted
        FROM account a WHERE a.spend <> counted)"},
    Comparison{"paid", R"(
        SELECT a.member, a.paid,
               coalesce((SELECT sum(price - price_back) FROM purchase p
                         WHERE p.member = a.member AND p.is_undone = 0), 0) AS counted
        FROM account a WHERE a.paid <> counted)"},
    Comparison{"eligible back", R"(
        SELECT p.id, p.eligible_back,
               coalesce((SELECT sum(eligible_back) FROM purchase_line l WHERE l.purchase = p.id), 0)
                   AS counted
        FROM purchase p WHERE p.eligible_back <> counted)"},
    Comparison{"taken above earned", R"(
        SELECT p.id, p.points_taken, p.earned FROM purchase p
        WHERE p.sold_to IS NOT NULL AND p.points_taken > p.earned)"},
    Comparison{"day points", R"(
        SELECT 0, sum(amount), (SELECT sum(amount) FROM entry) AS counted FROM day_points
        HAVING coalesce(sum(amount), 0) <> coalesce(counted, 0))"},
    Comparison{"day sales", R"(
        SELECT 0, sum(paid - refunded),
               (SELECT sum(price - points_money) FROM purchase WHERE is_undone = 0) -
               coalesce((SELECT sum(price - points_money) FROM refund WHERE is_undone = 0), 0)
                   AS counted
        FROM day_sales HAVING coalesce(sum(paid - refunded), 0) <> coalesce(counted, 0))"},
    Comparison{"awards of a day", R"(
        SELECT d.business_date, d.times,
               coalesce((SELECT sum(times) FROM award a WHERE a.rule = d.rule
                         AND a.business_date = d.business_date), 0) AS counted
        FROM award_day d WHERE d.times <> counted)"},
    Comparison{"used more often than allowed for", R"(
        SELECT business_date, times, 0 FROM award_day WHERE times < 0)"},
};

} // namespace

Instant at(const char *local)
{
    const QString text = QString::fromLatin1(local).replace(u' ', u'T') + u":00+08:00"_s;
    return Instant::fromIso(text).value();
}

BusinessDay day(const char *iso)
{
    return BusinessDay::fromIso(QString::fromLatin1(iso)).value();
}

Money yuan(const char *text)
{
    return moneyFromText(QString::fromLatin1(text), 2).value();
}

QByteArray Terms::text() const
{
    QByteArray all = R"({"format": "regulars-programme/1", "name": "Corner Shop",
        "currency": "CNY", "country": "CN", "time_zone": "Asia/Shanghai",
        "categories": [{"id": "food", "name": "Food"},
                       {"id": "tea", "name": "Tea", "parent": "food"},
                       {"id": "daily", "name": "Daily"}],
        "products": [{"id": "latte", "name": "Latte", "category": "tea", "price": "18.00"},
                     {"id": "bread", "name": "Bread", "category": "food"}],
        "actions": [{"id": "bag", "name": "Own bag"}])";
    QByteArray given =
        hasBase
            ? R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}})"
            : "";
    if (hasBase && !rules.isEmpty())
        given += ", ";
    all += ", \"rules\": [" + given + rules + "]";
    for (const auto &[key, section] : {std::pair{"tiers", tiers}, std::pair{"coupons", coupons},
                                       std::pair{"rewards", rewards}}) {
        if (!section.isEmpty())
            all += QByteArray(", \"") + key + "\": [" + section + "]";
    }
    if (!policy.isEmpty())
        all += ", \"policy\": {" + policy + "}";
    return all + "}";
}

SaleLine line(const char *amount, const char *category, qint64 quantity, const char *product)
{
    return {QString::fromLatin1(product), QString::fromLatin1(category), Quantity(quantity * 1000),
            yuan(amount)};
}

QJsonObject quoteOf(const Answer &answer)
{
    return answer.figures.value("quote"_L1).toObject();
}

double whyOf(const Answer &answer, const char *rule)
{
    double sum = 0;
    for (const QJsonValue row : quoteOf(answer).value("why"_L1).toArray()) {
        if (row.toObject().value("rule"_L1) == QLatin1StringView(rule))
            sum += row.toObject().value("points"_L1).toDouble();
    }
    return sum;
}

qint64 number(const Answer &answer, const char *figure)
{
    return answer.figures.value(QLatin1StringView(figure)).toInteger(-1);
}

QString text(const Answer &answer, const char *figure)
{
    return answer.figures.value(QLatin1StringView(figure)).toString();
}

QJsonArray awardsTaken(const Answer &answer)
{
    return answer.figures.value("awards_taken"_L1).toArray();
}

QJsonObject taken(const Answer &purchase, const char *rule, qint64 points)
{
    return {{u"purchase"_s, text(purchase, "purchase")},
            {u"rule"_s, QLatin1StringView(rule)},
            {u"points"_s, points}};
}

Shop::Shop(const QByteArray &programme, const char *now)
    : clock(at(now))
    , store(Store::inMemory())
{
    done(setUpShop(*store, clock, {programme, u"Owner"_s, passPhrase, cheap}));
    desk = std::make_unique<Desk>(*store, clock, u"1"_s);
    desk->signInAsCommandLine();
}

QString Shop::reasonOf(const Refusal &refusal)
{
    QString reason = codeOf(refusal);
    if (const auto *bad = std::get_if<refusals::BadRequest>(&refusal))
        reason += u" "_s + bad->field + u": "_s + bad->why;
    if (const auto *bad = std::get_if<refusals::BadAmount>(&refusal))
        reason += u" "_s + bad->why;
    return reason;
}

MemberId Shop::enrol(const char *card, std::optional<MemberRef> referrer, const char *birthday)
{
    EnrolRequest request;
    request.card = QString::fromLatin1(card);
    request.name = request.card;
    request.birthday = QString::fromLatin1(birthday);
    request.referrer = referrer;
    return done(Membership(*desk).enrol({}, request)).members.front().second;
}

QString Shop::givenCoupon(MemberId member, const char *coupon)
{
    return text(
        done(PointsDesk(*desk).coupon({}, {MemberRef::of(member), QString::fromLatin1(coupon)})),
        "code");
}

SaleRequest Shop::sale(std::optional<MemberId> member, std::vector<SaleLine> lines) const
{
    SaleRequest request;
    if (member)
        request.member = MemberRef::of(*member);
    request.lines = std::move(lines);
    return request;
}

Answer Shop::sellAt(const char *when, std::optional<MemberId> member, std::vector<SaleLine> lines)
{
    Envelope envelope;
    envelope.at = at(when);
    return done(Sales(*desk).checkout(envelope, sale(member, std::move(lines))));
}

QString Shop::refusalOf(const SaleRequest &request)
{
    const auto result = Sales(*desk).checkout({}, request);
    return result ? u"done"_s : codeOf(result.refusal());
}

Answer Shop::refund(const Answer &sold)
{
    return done(Refunds(*desk).refund({}, {of(sold), {}, true}));
}

Answer Shop::refund(const Answer &sold, std::vector<ReturnedLine> lines)
{
    return done(Refunds(*desk).refund({}, {of(sold), std::move(lines)}));
}

QString Shop::refusalOf(const RefundRequest &request)
{
    const auto result = Refunds(*desk).refund({}, request);
    return result ? u"done"_s : codeOf(result.refusal());
}

Answer Shop::undo(const Answer &answer)
{
    return done(Undo(*desk).undo({}, {QString::number(answer.operation->value())}));
}

void Shop::standIn(const char *name, Role role)
{
    UserRequest user;
    user.name = QString::fromLatin1(name);
    user.role = role;
    user.pin = role == Role::Clerk ? clerksPin : passPhrase;
    desk->signInAsCommandLine();
    done(Staff(*desk, cheap).user({}, user));
    done(desk->signIn(user.name, *user.pin));
}

Envelope Shop::approvedByOwner()
{
    Envelope envelope;
    envelope.approval = Approval{u"Owner"_s, passPhrase};
    return envelope;
}

QString Shop::faults() const
{
    QStringList found;
    for (const Comparison &comparison : comparisons) {
        Statement rows = store->connection().prepare(comparison.sql);
        while (rows.step())
            found += u"%1: %2 is %3, counted %4"_s.arg(QLatin1StringView(comparison.what))
                         .arg(rows.int64(0))
                         .arg(rows.int64(1))
                         .arg(rows.int64(2));
    }
    return found.join(u'\n');
}

QString Shop::verified() const
{
    QStringList found;
    const Verification verification = Verifier(store->connection()).run({true, {}, {}});
    for (const Violation &violation : verification.violations)
        found += u"%1: %2 is %3, not %4"_s.arg(violation.code, violation.field, violation.found,
                                               violation.expected);
    return found.join(u'\n');
}

} // namespace regulars::salesfloor
