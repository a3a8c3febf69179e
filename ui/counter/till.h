#pragma once

#include "services/membership.h"
#include "services/refunds.h"
#include "services/sales.h"
#include "ui/counter/customer.h"
#include "ui/counter/doubts.h"
#include "ui/counter/orders.h"
#include "ui/counter/reckoning.h"
#include "ui/parts/notice.h"

#include <QObject>

#include <optional>
#include <vector>

namespace regulars
{

// What the customer buys, as far as it is typed in.
struct Bill
{
    std::optional<Money> amount; // without lines of its own
    std::vector<SaleLine> lines;
    QStringList coupons;
    PaymentWish wish;

    bool hasGoods() const { return amount || !lines.empty(); }
    bool isBlank() const;
    Money goods() const; // before offers
};

// A sale that nobody's name is on.
struct NamelessSale
{
    PurchaseRef purchase;
    Money paid;
    qint64 atMs = 0;
};

// What stands at the counter: the customer, the bill with its live quote, and what is done for
// them. Knows nothing of pixels.
class Till : public QObject
{
    Q_OBJECT

public:
    static constexpr int lastShown = 5;

    Till(Shop &shop, QWidget *asker);

    Shop &shop() { return m_shop; }
    Orders &orders() { return m_orders; }
    const std::optional<Customer> &customer() const { return m_customer; }
    const Bill &bill() const { return m_bill; }
    const std::optional<Reckoning> &reckoning() const { return m_reckoning; }
    // Served at this till since it was opened, the latest first.
    const std::vector<MemberId> &lastServed() const { return m_lastServed; }
    // The last thing done here was such a sale, and it is not long ago.
    std::optional<NamelessSale> nameless() const;
    bool isBusy() const { return !m_bill.isBlank() || m_orders.isWaiting(); }

    // Somebody is being looked up: from here on the time until Record is measured.
    void beginServing();
    void endLookUp(); // nobody was found
    bool openMember(MemberId member, bool isByCard);
    void closeMember();

    void setAmount(std::optional<Money> amount);
    void addLine(const SaleLine &line);
    void removeLine(int line);
    // False, and told why, when that coupon can't be used.
    bool layCoupon(const QString &code);
    void takeCoupon(const QString &code);
    void useAllPoints(bool isWanted);
    void usePoints(Points points);
    void useStoredValue(bool isWanted);
    void clearBill();
    // What the product costs, by the programme.
    std::optional<SaleLine> lineFor(const QString &productOrCategory, Quantity quantity,
                                    std::optional<Money> amount) const;

    // Whoever is served, as the store has them now and the window's language calls their things.
    void reload();

    // Nobody can have meant what stands in the field, and it is told why: it is taken the second
    // time. `act` tells a sale's amount from a top-up's.
    bool isDoubtful(const QString &act, ValueEdit &typed, std::optional<Money> amount);
    void noteScan(const QString &code) { m_doubts.scanned(code); }

    // Each is one order; what becomes of it is told by finished() or refused.
    void record();
    void redeem(const QString &reward, qint64 quantity);
    void enrol(const EnrolRequest &request);
    void refund(const RefundRequest &request);
    // Partners' codes that the answer hands out, in words; empty: none.
    static QString codesIn(const Answer &answer);
    // The same, after the coupons and free rewards that rules or a tier gave with it.
    QStringList handedOut(const Answer &answer) const;
    // What a refund's figures give back, and where to: "¥5.00 back, and ¥44.00 to stored value".
    static QString backText(const QJsonObject &figures, const Currency &currency);
    void attach(const PurchaseRef &purchase);
    void topUp(Money amount);
    void cashOut(Money amount);
    void give(const MemberRef &to, Points points);
    void doAction(const QString &action);
    void takeBenefit(const QString &benefit);

signals:
    void customerChanged();
    void billChanged();
    void reckoned();
    void told(regulars::NoticeKind kind, const QString &text);
    void remarked(const QString &text); // beside what was just recorded
    // Done: large for two seconds, readable by the customer.
    void finished(const QString &headline, const QString &detail);

private:
    SaleRequest saleRequest() const;
    QString whyNotLaid(const QString &code, Refusal refusal) const;
    QString termsOf(const QString &code) const;
    MemberRef memberRef() const;
    bool needsCustomer();
    void order(const QString &what, const QString &content,
               std::function<Result<Answer>(const Envelope &)> write,
               std::function<void(const Answer &)> done, bool isUndoable = true);
    void afterSale(const Answer &answer);
    void changeBill();
    void requote();
    void remember(MemberId member);
    QString balanceLine(Points change) const;
    void noteServing();
    QString withCustomer(const QString &what) const;

    Shop &m_shop;
    Orders m_orders;
    Doubts m_doubts;
    std::optional<Customer> m_customer;
    Bill m_bill;
    std::optional<Reckoning> m_reckoning;
    std::vector<MemberId> m_lastServed;
    std::optional<NamelessSale> m_nameless;
    std::optional<qint64> m_servingSince; // of the monotonic clock
    QObject m_quoting;                    // whose newest read wins
};

} // namespace regulars
