#pragma once

#include "services/desk.h"
#include "services/membership.h"
#include "services/refunds.h"
#include "services/sales.h"
#include "services/secrets.h"
#include "services/store.h"
#include "storage/accounts.h"
#include "storage/ledger.h"
#include "support/cheapsecret.h"
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

// "2026-11-02 10:00" on the shop's wall clock.
Instant at(const char *local);
BusinessDay day(const char *iso);
Money yuan(const char *text);

// A programme of one point a yuan for all, with these sections besides; `rules` come after the base
// rule.
struct Terms
{
    QByteArray policy = {};
    QByteArray rules = {};
    QByteArray tiers = {};
    QByteArray coupons = {};
    QByteArray rewards = {};
    bool hasBase = true;

    QByteArray text() const;
};

SaleLine line(const char *amount, const char *category = "", qint64 quantity = 1,
              const char *product = "");

// Figures of an answer.
QJsonObject quoteOf(const Answer &answer);
double whyOf(const Answer &answer, const char *rule); // points of the rule's rows, added up
qint64 number(const Answer &answer, const char *figure);
QString text(const Answer &answer, const char *figure);
QJsonArray awardsTaken(const Answer &answer);
QJsonObject taken(const Answer &purchase, const char *rule, qint64 points); // one row of it

// A shop in memory with the owner's rights at its till, standing at a fixed time.
class Shop
{
public:
    explicit Shop(const Terms &terms, const char *now = "2026-11-02 10:00")
        : Shop(terms.text(), now)
    {}
    // By a whole programme file.
    explicit Shop(const QByteArray &programme, const char *now = "2026-11-02 10:00");

    // The value, or std::logic_error with the refusal.
    template <typename T>
    static T done(Result<T> result)
    {
        if (!result)
            throw std::logic_error("refused: " + reasonOf(result.refusal()).toStdString());
        return std::move(result).value();
    }
    static QString reasonOf(const Refusal &refusal);

    MemberId enrol(const char *card, std::optional<MemberRef> referrer = std::nullopt,
                   const char *birthday = "");
    // By hand; its code.
    QString givenCoupon(MemberId member, const char *coupon);

    SaleRequest sale(std::optional<MemberId> member, std::vector<SaleLine> lines) const;
    Answer sell(const SaleRequest &request) { return done(Sales(*desk).checkout({}, request)); }
    Answer sell(std::optional<MemberId> member, std::vector<SaleLine> lines)
    {
        return sell(sale(member, std::move(lines)));
    }
    // At an earlier time.
    Answer sellAt(const char *when, std::optional<MemberId> member, std::vector<SaleLine> lines);
    // "done" where it was none.
    QString refusalOf(const SaleRequest &request);

    static PurchaseRef of(const Answer &answer) { return {text(answer, "purchase"), {}}; }
    Answer refund(const Answer &sold);
    Answer refund(const Answer &sold, std::vector<ReturnedLine> lines);
    QString refusalOf(const RefundRequest &request);
    Answer undo(const Answer &answer);

    void passDays(int days) { clock.advanceMs(qint64(days) * 24 * 3'600'000); }
    void set(const char *now) { clock.set(at(now)); }

    Account account(MemberId member) const { return Accounts(store->connection()).load(member); }
    qint64 points(MemberId member) const { return account(member).points.count(); }

    // Somebody new at the till.
    void standIn(const char *name, Role role);
    static Envelope approvedByOwner();

    // What is wrong in the books, empty when all is in step: S1 for every member and unit, accounts
    // and day sums against the journal.
    QString faults() const;
    // The same by the shop's own verifier, deep.
    QString verified() const;

    static constexpr SecretCost cheap = cheapSecret;

    FixedClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
};

} // namespace regulars::salesfloor
