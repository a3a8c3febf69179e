#pragma once

#include "services/desk.h"
#include "services/membership.h"
#include "services/refunds.h"
#include "services/sales.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "services/store.h"
#include "storage/accounts.h"
#include "storage/ledger.h"
#include "support/fixedclock.h"
#include "values/moneytext.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <stdexcept>
#include <vector>

namespace regulars::salesfloor
{

using namespace Qt::StringLiterals;

// "2026-11-02 10:00" on the shop's wall clock.
inline Instant at(const char *local)
{
    const QString text = QString::fromLatin1(local).replace(u' ', u'T') + u":00+08:00"_s;
    return Instant::fromIso(text).value();
}

inline Money yuan(const char *text)
{
    return moneyFromText(QString::fromLatin1(text), 2).value();
}

// A programme of one point a yuan for all, with these sections besides: "\"rules\": […]" is put
// after the base rule.
struct Terms
{
    QByteArray policy = {};
    QByteArray rules = {};
    QByteArray tiers = {};
    QByteArray coupons = {};
    QByteArray rewards = {};
    bool hasBase = true;

    QByteArray text() const
    {
        QByteArray all = R"({"format": "regulars-programme/1", "name": "Corner Shop",
            "currency": "CNY", "country": "CN", "time_zone": "Asia/Shanghai",
            "categories": [{"id": "food", "name": "Food"},
                           {"id": "tea", "name": "Tea", "parent": "food"},
                           {"id": "daily", "name": "Daily"}],
            "products": [{"id": "latte", "name": "Latte", "category": "tea", "price": "18.00"},
                         {"id": "bread", "name": "Bread", "category": "food"}],
            "actions": [{"id": "bag", "name": "Own bag"}])";
        const QByteArray base =
            R"({"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}})";
        QByteArray allRules = hasBase ? base : QByteArray();
        if (hasBase && !rules.isEmpty())
            allRules += ", ";
        all += ", \"rules\": [" + allRules + rules + "]";
        for (const auto &[key, section] : {std::pair{"tiers", tiers}, std::pair{"coupons", coupons},
                                           std::pair{"rewards", rewards}}) {
            if (!section.isEmpty())
                all += QByteArray(", \"") + key + "\": [" + section + "]";
        }
        if (!policy.isEmpty())
            all += ", \"policy\": {" + policy + "}";
        return all + "}";
    }
};

inline SaleLine line(const char *amount, const char *category = "", qint64 quantity = 1,
                     const char *product = "")
{
    return {QString::fromLatin1(product), QString::fromLatin1(category), Quantity(quantity * 1000),
            yuan(amount)};
}

// A shop in memory with the owner's rights at its till, standing at a fixed time.
class Shop
{
public:
    explicit Shop(const Terms &terms, const char *now = "2026-11-02 10:00")
        : clock(at(now))
        , store(Store::inMemory())
    {
        ShopSetup setup{terms.text(), u"Owner"_s, u"a good pass phrase"_s, cheap};
        const auto made = setUpShop(*store, clock, setup);
        if (!made)
            throw std::logic_error("the shop can't be set up: " +
                                   reasonOf(made.refusal()).toStdString());
        desk = std::make_unique<Desk>(*store, clock, u"1"_s);
        desk->signInAsCommandLine();
    }

    static constexpr SecretCost cheap{1, size_t(8) << 10};

    static QString reasonOf(const Refusal &refusal)
    {
        QString reason = codeOf(refusal);
        if (const auto *bad = std::get_if<refusals::BadRequest>(&refusal))
            reason += u" "_s + bad->field + u": "_s + bad->why;
        if (const auto *bad = std::get_if<refusals::BadAmount>(&refusal))
            reason += u" "_s + bad->why;
        return reason;
    }

    template <typename T>
    static T done(Result<T> result)
    {
        if (!result)
            throw std::logic_error("refused: " + reasonOf(result.refusal()).toStdString());
        return std::move(result).value();
    }

    MemberId enrol(const char *card, std::optional<MemberRef> referrer = std::nullopt,
                   const char *birthday = "")
    {
        EnrolRequest request;
        request.card = QString::fromLatin1(card);
        request.name = request.card;
        request.birthday = QString::fromLatin1(birthday);
        request.referrer = referrer;
        const Answer answer = done(Membership(*desk).enrol({}, request));
        return answer.members.front().second;
    }

    SaleRequest sale(std::optional<MemberId> member, std::vector<SaleLine> lines) const
    {
        SaleRequest request;
        if (member)
            request.member = MemberRef::of(*member);
        request.lines = std::move(lines);
        return request;
    }

    Answer sell(std::optional<MemberId> member, std::vector<SaleLine> lines)
    {
        return sell(sale(member, std::move(lines)));
    }
    Answer sell(const SaleRequest &request) { return done(Sales(*desk).checkout({}, request)); }
    // At an earlier time.
    Answer sellAt(const char *when, std::optional<MemberId> member, std::vector<SaleLine> lines)
    {
        Envelope envelope;
        envelope.at = at(when);
        return done(Sales(*desk).checkout(envelope, sale(member, std::move(lines))));
    }
    QString refusalOf(const SaleRequest &request)
    {
        const auto result = Sales(*desk).checkout({}, request);
        return result ? u"done"_s : codeOf(result.refusal());
    }

    static PurchaseRef of(const Answer &answer)
    {
        return {answer.figures.value("purchase"_L1).toString(), {}};
    }

    Answer refund(const Answer &sold)
    {
        return done(Refunds(*desk).refund({}, {of(sold), {}, true}));
    }
    Answer refund(const Answer &sold, std::vector<ReturnedLine> lines)
    {
        return done(Refunds(*desk).refund({}, {of(sold), std::move(lines)}));
    }
    QString refusalOf(const RefundRequest &request)
    {
        const auto result = Refunds(*desk).refund({}, request);
        return result ? u"done"_s : codeOf(result.refusal());
    }

    void passDays(int days) { clock.advanceMs(qint64(days) * 24 * 3'600'000); }
    void set(const char *now) { clock.set(at(now)); }

    Account account(MemberId member) const { return Accounts(store->connection()).load(member); }
    qint64 points(MemberId member) const { return account(member).points.count(); }

    // A clerk at the till.
    void standIn(const char *name, Role role)
    {
        UserRequest user;
        user.name = QString::fromLatin1(name);
        user.role = role;
        user.pin = role == Role::Clerk ? u"274951"_s : u"a good pass phrase"_s;
        desk->signInAsCommandLine();
        done(Staff(*desk, cheap).user({}, user));
        done(desk->signIn(user.name, *user.pin));
    }

    // What is wrong in the books, empty when all is in step: S1 for every member and unit, accounts
    // and day sums against the journal.
    QString faults() const;

    FixedClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
};

inline QString Shop::faults() const
{
    Connection &books = store->connection();
    QStringList found;
    const auto compare = [&](Sql sql, const char *what) {
        Statement rows = books.prepare(sql);
        while (rows.step())
            found += u"%1: %2 is %3, counted %4"_s.arg(QLatin1StringView(what))
                         .arg(rows.int64(0))
                         .arg(rows.int64(1))
                         .arg(rows.int64(2));
    };
    compare(R"(
        SELECT a.member, a.points,
               coalesce((SELECT sum(amount) FROM entry e WHERE e.member = a.member AND e.unit = 1), 0)
                   AS counted
        FROM account a WHERE a.points <> counted)",
            "points");
    compare(R"(
        SELECT a.member, a.stored_value,
               coalesce((SELECT sum(amount) FROM entry e WHERE e.member = a.member AND e.unit = 2), 0)
                   AS counted
        FROM account a WHERE a.stored_value <> counted)",
            "stored value");
    compare(R"(
        SELECT a.member, a.points,
               coalesce((SELECT sum(remaining) FROM lot l
                         WHERE l.member = a.member AND l.unit = 1 AND l.is_closed = 0), 0) - a.debt
                   AS counted
        FROM account a WHERE a.points <> counted)",
            "lots less debt");
    compare(R"(
        SELECT a.member, a.debt,
               coalesce((SELECT sum(uncovered) FROM entry e
                         WHERE e.member = a.member AND e.unit = 1), 0) AS counted
        FROM account a WHERE a.debt <> counted)",
            "debt");
    compare(R"(
        SELECT a.member, a.purchases,
               (SELECT count(*) FROM purchase p WHERE p.member = a.member AND p.is_undone = 0
                AND p.is_returned = 0) AS counted
        FROM account a WHERE a.purchases <> counted)",
            "purchases");
    compare(R"(
        SELECT a.member, a.spend,
               coalesce((SELECT sum(eligible - eligible_back) FROM purchase p
                         WHERE p.member = a.member AND p.is_undone = 0), 0) AS counted
        FROM account a WHERE a.spend <> counted)",
            "spend");
    compare(R"(
        SELECT a.member, a.paid,
               coalesce((SELECT sum(price - price_back) FROM purchase p
                         WHERE p.member = a.member AND p.is_undone = 0), 0) AS counted
        FROM account a WHERE a.paid <> counted)",
            "paid");
    compare(R"(
        SELECT p.id, p.eligible_back,
               coalesce((SELECT sum(eligible_back) FROM purchase_line l WHERE l.purchase = p.id), 0)
                   AS counted
        FROM purchase p WHERE p.eligible_back <> counted)",
            "eligible back");
    compare(R"(
        SELECT p.id, p.points_taken, p.earned FROM purchase p
        WHERE p.sold_to IS NOT NULL AND p.points_taken > p.earned)",
            "taken above earned");
    compare(R"(
        SELECT 0, sum(amount), (SELECT sum(amount) FROM entry) AS counted FROM day_points
        HAVING coalesce(sum(amount), 0) <> coalesce(counted, 0))",
            "day points");
    compare(R"(
        SELECT 0, sum(paid - refunded),
               (SELECT sum(price - points_money) FROM purchase WHERE is_undone = 0) -
               coalesce((SELECT sum(price - points_money) FROM refund WHERE is_undone = 0), 0)
                   AS counted
        FROM day_sales HAVING coalesce(sum(paid - refunded), 0) <> coalesce(counted, 0))",
            "day sales");
    compare(R"(
        SELECT d.business_date, d.times,
               coalesce((SELECT sum(times) FROM award a WHERE a.rule = d.rule
                         AND a.business_date = d.business_date), 0) AS counted
        FROM award_day d WHERE d.times <> counted)",
            "awards of a day");
    return found.join(u'\n');
}

} // namespace regulars::salesfloor
