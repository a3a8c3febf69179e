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
// who has spent 200.00 or was made golden; points live 30 days; ten pay 1.00, up to half a bill; a
// coupon takes 3.00 off and lives 20 days; a cup costs 30 points. Amounts are in fen. Each act
// answers the code of its refusal, empty when it was done.
class ShopModel
{
public:
    static constexpr int pointsLiveDays = 30;
    static constexpr int couponLivesDays = 20;
    static constexpr int graceDays = 7; // of what is given back after its end (S24)
    static constexpr qint64 pointWorth = 10;
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
        qint64 debt = 0; // of what a debit holds: the debt that it paid, as of that act
        qint64 act = 0;
    };
    struct Coupon
    {
        QString code;
        std::size_t holder = 0;
        BusinessDay validThrough;
        bool isUsed = false;
        bool isVoid = false;
    };
    // What is paid stays, empty: it may be owed again (S26). What pays it is held by the sale whose
    // refund was undone, or by the refund (from 1) that took more than there was.
    struct Debt
    {
        qint64 number = 0; // S2: the oldest is paid first
        qint64 amount = 0;
        QString sale = {};
        std::size_t refund = 0;
    };
    struct Payment
    {
        qint64 debt = 0;
        qint64 holding = 0;
        qint64 amount = 0;
    };
    struct Customer
    {
        std::vector<Holding> held = {};
        std::vector<Debt> debts = {};
        qint64 storedValue = 0;
        bool isFrozen = false;
        bool isErased = false;
        bool isGolden = false;
        qint64 spent = 0;
        std::optional<std::size_t> mergedInto = {};

        qint64 debt() const;
    };
    // What paid a bill.
    struct Tender
    {
        qint64 points = 0;
        qint64 pointsMoney = 0;
        qint64 wallet = 0;
        qint64 cash = 0;

        qint64 sum() const { return pointsMoney + wallet + cash; }
    };
    struct Sold
    {
        QString purchase;
        std::size_t customer = 0;
        qint64 price = 0; // of one
        qint64 quantity = 0;
        qint64 left = 0;
        QString coupon = {};
        qint64 times = 1; // points for a yuan
        Tender paid = {};
        Tender returned = {};
        std::vector<Holding> spent = {}; // the points that paid, as far as they were not given back
        qint64 eligible = 0;             // S10: what earns, of what is left
        qint64 earned = 0;
        qint64 taken = 0;
        bool isUndone = false;
    };
    struct Wish
    {
        qint64 price = 0;
        qint64 quantity = 0;
        QString coupon = {};
        bool isFromWallet = false; // with points: whatever there is
        qint64 points = 0;         // as money
        bool allPoints = false;
    };
    struct Credited
    {
        qint64 number = 0;
        qint64 amount = 0;
        std::vector<Payment> paid = {}; // of it, old debt
    };
    // What can be undone though more was done since (S26).
    struct Deed
    {
        enum class Kind { Sale, Redemption, TopUp, Gift, Adjustment, Coupon, Refund };
        Kind kind{};
        std::size_t who = 0;
        std::size_t to = 0; // of a gift
        qint64 number = 0;  // what is younger came after it
        BusinessDay day;
        qint64 money = 0;
        std::vector<Holding> taken = {};
        std::vector<Credited> given = {};
        std::vector<Payment> cancelled = {}; // debts, by a refund
        Tender back = {};
        qint64 pieces = 0;
        qint64 eligible = 0;
        qint64 points = 0; // that a refund took
        bool hasReopened = false;
        QString name = {};    // of the purchase, or the coupon
        qint64 operation = 0; // in the real shop
        bool isClosed = false;
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
    // One of deeds(), though it was not the last.
    QString undo(std::size_t deed);
    void dayEnd(); // what is past its day goes

    std::size_t living(std::size_t who) const; // where a merged one went
    qint64 usable(std::size_t who) const;      // points of today, without debt taken off
    // What can be spent today, the first to die first: amount and last day.
    std::vector<std::pair<qint64, BusinessDay>> purse(std::size_t who) const;
    const std::vector<Customer> &customers() const { return m_customers; }
    const std::vector<Sold> &sales() const { return m_sales; }
    const std::vector<Coupon> &coupons() const { return m_coupons; }
    std::vector<Deed> &deeds() { return m_deeds; }
    QString refusalFor(std::size_t who) const; // of one who may not be served

private:
    Credited credit(std::size_t who, Holding holding);
    static void sort(std::vector<Holding> &held);
    std::vector<Credited> credit(std::size_t who, qint64 points, const QString &purchase = {});
    // From the purchase's own points first, then what dies first; what it could not find.
    qint64 take(std::size_t who, qint64 points, const QString &purchase = {},
                std::vector<Holding> *taken = nullptr);
    void owe(std::size_t who, qint64 points, const QString &sale = {}, std::size_t refund = 0);
    // Debts between the two pay themselves from one holding, the oldest first.
    std::vector<Payment> payDebts(Customer &customer, Holding &from, qint64 after, qint64 before);
    std::vector<Holding> *heldFor(const Debt &debt);
    static Debt *find(std::vector<Debt> &debts, qint64 number);
    // S24: the last taken goes back first, to where it was taken from; what is no more to be found
    // lives a while. Debts between the two are paid once all is back.
    std::vector<Credited> giveBack(std::size_t who, std::vector<Holding> &taken, qint64 points,
                                   bool isOfOneDebit = false);
    void absorb(std::size_t who, std::vector<Credited> &given, qint64 after, qint64 before);
    static Holding *find(std::vector<Holding> &held, qint64 number);
    std::vector<Payment> cancelDebts(std::size_t who, const QString &sale, std::size_t refund,
                                     qint64 most);
    // S26: what the deed's credits had paid and cancelled is owed as before; what can't be.
    qint64 oweAgain(const Deed &deed, std::size_t who);
    // Credits taken back: their own first, then what is owed anew, then by S3; what is missing.
    qint64 takeBack(Deed &deed, std::size_t who, qint64 owedAnew);
    QString undoSale(Deed &deed);
    QString undoRefund(Deed &deed, std::size_t index);
    static bool rise(Customer &customer); // whether he rose
    Coupon *couponOf(const QString &code);
    Sold &saleOf(const QString &purchase);
    QString pay(Sold &sold, const Wish &wish, qint64 bill);
    static Tender backOf(const Sold &sold, qint64 money);
    Deed &note(Deed::Kind kind, std::size_t who);
    static qint64 billOf(const Sold &sold, qint64 quantity);

    std::vector<Customer> m_customers;
    std::vector<Sold> m_sales;
    std::vector<Coupon> m_coupons;
    std::vector<Deed> m_deeds;
    std::vector<Holding> m_leftBehind; // by those who were merged into others
    qint64 m_number = 0;
    qint64 m_act = 0;
};

} // namespace regulars::model
