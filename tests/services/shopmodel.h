#pragma once

#include "values/businessday.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace regulars::model
{

// What a shop must come to, worked out as plainly as it can be: no store, no engine, a list of
// customers and what they hold. One point for each whole yuan of what is left of a bill, two for
// who has spent 200.00 or was made golden; points live 30 days; a coupon takes 3.00 off and lives
// 20 days; a cup costs 30 points. Amounts are in fen. Each act answers the code of its refusal,
// empty when it was done.
class ShopModel
{
public:
    static constexpr int pointsLiveDays = 30;
    static constexpr int couponLivesDays = 20;
    static constexpr qint64 couponOff = 300;
    static constexpr qint64 cup = 30;
    static constexpr qint64 goldenAt = 20'000;

    struct Holding
    {
        qint64 amount = 0;
        BusinessDay earned;
        qint64 order = 0; // S3: what came first, where two die on one day
        BusinessDay lastDay;
        qint64 number = 0;
        QString purchase = {};
    };
    struct Coupon
    {
        QString code;
        std::size_t holder = 0;
        BusinessDay validThrough;
        bool isUsed = false;
    };
    struct Customer
    {
        std::vector<Holding> held = {};
        qint64 debt = 0;
        qint64 storedValue = 0;
        bool isFrozen = false;
        bool isErased = false;
        bool isGolden = false;
        qint64 spent = 0;
        std::optional<std::size_t> mergedInto = {};
    };
    struct Sold
    {
        QString purchase;
        std::size_t customer = 0;
        qint64 price = 0; // of one
        qint64 quantity = 0;
        qint64 left = 0;
        QString coupon = {};
        bool isFromWallet = false;
        qint64 times = 1; // points for a yuan
        qint64 earned = 0;
        qint64 taken = 0;
        qint64 returned = 0;
    };
    struct Wish
    {
        qint64 price = 0;
        qint64 quantity = 0;
        QString coupon = {};
        bool isFromWallet = false;
    };

    explicit ShopModel(BusinessDay first)
        : today(first)
    {}

    BusinessDay today;

    std::size_t enrol();
    QString sell(std::size_t who, const Wish &wish, const QString &purchase);
    QString refund(const QString &purchase, qint64 quantity); // 0: all that is left
    QString redeem(std::size_t who);
    QString topUp(std::size_t who, qint64 amount);
    QString cashOut(std::size_t who, qint64 amount);
    QString give(std::size_t from, std::size_t to, qint64 points);
    QString adjust(std::size_t who, qint64 points);
    QString coupon(std::size_t who, const QString &code);
    QString freeze(std::size_t who, bool isFrozen);
    QString tier(std::size_t who, bool isGolden);
    QString extend(std::optional<std::size_t> who, BusinessDay lastDay); // none: all
    QString merge(std::size_t from, std::size_t into);
    QString erase(std::size_t who);
    void dayEnd(); // what is past its day goes

    std::size_t living(std::size_t who) const; // where a merged one went
    qint64 usable(std::size_t who) const;      // points of today, without debt taken off
    // What can be spent today, the first to die first: amount and last day.
    std::vector<std::pair<qint64, BusinessDay>> purse(std::size_t who) const;
    const std::vector<Customer> &customers() const { return m_customers; }
    const std::vector<Sold> &sales() const { return m_sales; }
    const std::vector<Coupon> &coupons() const { return m_coupons; }
    QString refusalFor(std::size_t who) const; // of one who may not be served

private:
    void credit(std::size_t who, Holding holding);
    static void sort(std::vector<Holding> &held);
    void credit(std::size_t who, qint64 points, const QString &purchase = {});
    // From the purchase's own points first, then what dies first; what it could not find.
    qint64 take(std::size_t who, qint64 points, const QString &purchase = {},
                std::vector<Holding> *taken = nullptr);
    static void rise(Customer &customer);
    Coupon *couponOf(const QString &code);
    static qint64 billOf(const Sold &sold, qint64 quantity);

    std::vector<Customer> m_customers;
    std::vector<Sold> m_sales;
    std::vector<Coupon> m_coupons;
    qint64 m_number = 0;
};

} // namespace regulars::model
