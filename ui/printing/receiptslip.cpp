#include "ui/printing/receiptslip.h"

#include "services/phone.h"
#include "ui/counter/customer.h"
#include "ui/counter/reckoning.h"
#include "ui/counter/todaypanel.h"
#include "ui/figures.h"
#include "ui/masking.h"
#include "ui/printing/slipwords.h"
#include "ui/shop.h"
#include "ui/slipcode.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ReceiptSlip)
};

bool isSale(OperationKind kind)
{
    return kind == OperationKind::Checkout || kind == OperationKind::ImportPurchase ||
           kind == OperationKind::Attach;
}

// Writes the slip from the top down.
class SlipWriting
{
public:
    SlipWriting(const ReceiptFacts &facts, const ReceiptLook &look, Shop &shop)
        : m_facts(facts)
        , m_row(facts.row)
        , m_look(look)
        , m_shop(shop)
        , m_programme(shop.programme())
        , m_sold(Reckoning::of(facts.purchase[u"quote"_s].toObject(), shop))
        , m_slip{u"%1 %2"_s.arg(slipTitle(facts.row), slipCodeOf(facts.row)),
                 shop.settings().language(), facts.row.day.date()}
    {}

    Slip run()
    {
        head();
        member();
        what();
        coupons();
        balance();
        foot();
        return std::move(m_slip);
    }

private:
    using Kind = SlipItem::Kind;

    QString money(Money amount) const { return shown(amount, m_programme->currency); }
    QString signedMoney(Money amount) const { return shownSigned(amount, m_programme->currency); }
    Money readMoney(const QJsonValue &value) const
    {
        return moneyFromText(value.toString(), m_programme->currency.decimals).value_or(Money());
    }
    void pair(const QString &name, const QString &figure) { m_slip.add(Kind::Pair, name, figure); }
    void strong(const QString &name, const QString &figure)
    {
        m_slip.add(Kind::Strong, name, figure);
    }

    template <typename Named>
    QString nameIn(const std::vector<Named> &all, std::optional<int> index, const QString &id) const
    {
        const QString name =
            index ? m_shop.named(all[static_cast<size_t>(*index)].name) : QString();
        return name.isEmpty() ? id : name;
    }
    QString rewardName(const QString &id) const
    {
        return nameIn(m_programme->rewards, m_programme->reward(id), id);
    }
    QString tierName(const QString &id) const
    {
        return nameIn(m_programme->tiers, m_programme->tier(id), id);
    }
    QString goodsName(const QJsonObject &line) const;
    QString memberName(const RowMember &member) const;

    void head();
    void member();
    void what();
    void sale();
    void lines();
    void sums();
    void tender();
    void earned();
    void why();
    void paidBack();
    void refund();
    void redeemed();
    void wallet();
    void undone();
    void moved();
    void coupons();
    void balance();
    void expiry();
    void tasks();
    void foot();

    const ReceiptFacts &m_facts;
    const OperationRow &m_row;
    const ReceiptLook &m_look;
    Shop &m_shop;
    std::shared_ptr<const Programme> m_programme;
    Reckoning m_sold;
    Slip m_slip;
};

QString SlipWriting::goodsName(const QJsonObject &line) const
{
    const QString product = line[u"product"_s].toString();
    const QString category = line[u"category"_s].toString();
    if (!product.isEmpty()) {
        return nameIn(m_programme->products, m_programme->product(product), product);
    }
    return category.isEmpty()
               ? Words::tr("Goods")
               : nameIn(m_programme->categories, m_programme->category(category), category);
}

QString SlipWriting::memberName(const RowMember &member) const
{
    return !member.name.isEmpty()    ? maskedName(member.name)
           : !member.phone.isEmpty() ? member.phone
                                     : maskedCard(member.card);
}

void SlipWriting::head()
{
    m_slip.add(Kind::Title, m_shop.name());
    for (const QString &line : m_look.header) {
        m_slip.add(Kind::Centred, line);
    }
    m_slip.add(Kind::Rule);
    m_slip.add(Kind::Banner, slipTitle(m_row));
    if (m_look.isCopy) {
        m_slip.add(Kind::Banner, Words::tr("* COPY *"));
    }
    if (m_row.isUndone) {
        m_slip.add(Kind::Banner, Words::tr("* UNDONE SINCE *"));
    }
    pair(shown(m_row.at, m_programme->calendar), slipCodeOf(m_row));
    pair(Words::tr("Till %1").arg(m_row.till), m_row.user);
    if (!m_row.approver.isEmpty()) {
        pair(Words::tr("Agreed by"), m_row.approver);
    }
    if (!m_row.receipt.isEmpty()) {
        pair(Words::tr("Receipt no."), m_row.receipt);
    }
}

void SlipWriting::member()
{
    if (!m_row.member || m_facts.member.isEmpty()) {
        return;
    }
    const RowMember &member = *m_row.member;
    pair(memberName(member),
         !member.name.isEmpty() && !member.phone.isEmpty() ? member.phone
         : member.card.isEmpty() || memberName(member) == maskedCard(member.card)
             ? QString()
             : maskedCard(member.card));
}

void SlipWriting::what()
{
    if (m_row.kind == OperationKind::Coupon) {
        return; // all that it is about stands below
    }
    m_slip.add(Kind::Rule);
    switch (m_row.kind) {
    case OperationKind::Checkout:
    case OperationKind::ImportPurchase:
    case OperationKind::Attach:
        sale();
        break;
    case OperationKind::Refund:
        refund();
        break;
    case OperationKind::Redeem:
        redeemed();
        break;
    case OperationKind::TopUp:
    case OperationKind::CashOut:
        wallet();
        break;
    case OperationKind::Undo:
        undone();
        break;
    case OperationKind::Give:
        if (m_row.other) {
            pair(Words::tr("Given to"), memberName(*m_row.other));
        }
        moved();
        break;
    default:
        if (const QString what = TodayPanel::whatOf(m_row, m_shop); what != slipTitle(m_row)) {
            m_slip.add(Kind::Note, what);
        }
        if (m_row.kind == OperationKind::Adjust && !m_row.text.isEmpty()) {
            m_slip.add(Kind::Note, m_row.text);
        }
        moved();
        break;
    }
}

void SlipWriting::sale()
{
    lines();
    sums();
    earned();
    paidBack();
}

void SlipWriting::lines()
{
    for (const QJsonValue item : m_facts.purchase[u"lines"_s].toArray()) {
        const QJsonObject line = item.toObject();
        const QString quantity = line[u"quantity"_s].toVariant().toString();
        const QString name = goodsName(line);
        pair(quantity == u"1"_s ? name : Words::tr("%1 × %2").arg(name, quantity),
             money(readMoney(line[u"amount"_s])));
    }
    m_slip.add(Kind::Rule);
}

void SlipWriting::sums()
{
    if (m_sold.total != m_sold.payable) {
        pair(Words::tr("Total"), money(m_sold.total));
    }
    for (const Reckoning::Discount &discount : m_sold.discounts) {
        pair(discount.name, signedMoney(-discount.amount));
    }
    if (!m_sold.pointsUsed.isZero()) {
        pair(Words::tr("%1 points used").arg(shown(m_sold.pointsUsed)),
             signedMoney(-m_sold.pointsMoney));
    }
    if (!m_sold.storedValue.isZero()) {
        pair(Words::tr("From stored value"), signedMoney(-m_sold.storedValue));
    }
    m_slip.add(Kind::Big,
               m_row.kind == OperationKind::Attach ? Words::tr("Paid then") : Words::tr("Paid"),
               money(m_sold.payable));
    tender();
}

void SlipWriting::tender()
{
    if (!m_facts.tender.isEmpty()) {
        m_slip.add(Kind::Small, Words::tr("Paid by"), tenderName(m_facts.tender));
    }
}

// Why in short: each rule once, whatever lines it touched; one that says all needs no line.
void SlipWriting::why()
{
    QStringList rules;
    QHash<QString, double> points;
    const QJsonArray rows = m_facts.purchase[u"quote"_s].toObject()[u"why"_s].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = m_sold.why.at(static_cast<size_t>(i)).name;
        if (!points.contains(name)) {
            rules += name;
        }
        points[name] += rows.at(i).toObject()[u"points"_s].toDouble();
    }
    if (rules.size() > 1) {
        for (const QString &rule : std::as_const(rules)) {
            m_slip.add(Kind::Small, rule,
                       Reckoning::pointsShown(std::round(points[rule] * 1e6) / 1e6));
        }
    }
}

void SlipWriting::earned()
{
    if (!m_row.member) {
        return;
    }
    m_slip.add(Kind::Rule);
    strong(Words::tr("Points earned"), shownSigned(m_sold.earn));
    why();
    if (m_row.tier && !m_row.tier->from.isEmpty() && m_row.tier->from != m_row.tier->to) {
        strong(Words::tr("New tier"), tierName(m_row.tier->to));
    }
}

void SlipWriting::paidBack()
{
    for (const QJsonValue item : m_facts.purchase[u"refunded"_s].toArray()) {
        const QJsonObject refund = item.toObject();
        m_slip.add(
            Kind::Small,
            Words::tr("Paid back %1").arg(refund[u"at"_s].toString().left(16).replace(u'T', u' ')),
            money(readMoney(refund[u"money_back"_s]) + readMoney(refund[u"stored_value_back"_s])));
    }
}

void SlipWriting::refund()
{
    if (!m_facts.refund) {
        return;
    }
    const ReceiptRefund &refund = *m_facts.refund;
    pair(Words::tr("Of receipt"), m_row.purchase ? slipCode(*m_row.purchase) : QString());
    const QJsonArray sold = m_facts.purchase[u"lines"_s].toArray();
    for (const ReceiptRefund::Line &line : refund.lines) {
        pair(goodsName(sold.at(line.line).toObject()), u"× %1"_s.arg(toText(line.quantity)));
    }
    m_slip.add(Kind::Rule);
    m_slip.add(Kind::Big, Words::tr("Paid back"), money(refund.moneyBack));
    if (!refund.storedValueBack.isZero()) {
        pair(Words::tr("Back to stored value"), money(refund.storedValueBack));
    }
    if (!refund.pointsReturned.isZero()) {
        pair(Words::tr("Points given back"), shownSigned(refund.pointsReturned));
    }
    if (!refund.pointsTaken.isZero()) {
        pair(Words::tr("Points taken back"), shownSigned(-refund.pointsTaken));
    }
}

void SlipWriting::redeemed()
{
    for (const Deed &deed : m_row.deeds) {
        if (deed.kind == Deed::Kind::Reward) {
            pair(rewardName(deed.what), u"× %1"_s.arg(deed.count));
        }
    }
    m_slip.add(Kind::Rule);
    m_slip.add(Kind::Big, Words::tr("Points used"), shown(-m_row.points));
    if (m_row.money) {
        pair(Words::tr("Paid"), money(*m_row.money));
        tender();
    }
}

void SlipWriting::wallet()
{
    const Money paid = m_row.money.value_or(Money());
    if (m_row.kind == OperationKind::CashOut) {
        m_slip.add(Kind::Big, Words::tr("Paid out"), money(paid < Money() ? -paid : paid));
        return;
    }
    m_slip.add(Kind::Big, Words::tr("Paid in"), money(paid));
    if (m_row.storedValue > paid) {
        pair(Words::tr("Bonus"), signedMoney(m_row.storedValue - paid));
    }
}

void SlipWriting::undone()
{
    if (m_facts.undone) {
        pair(TodayPanel::whatOf(*m_facts.undone, m_shop), slipCodeOf(*m_facts.undone));
    }
    moved();
    if (m_row.money && !m_row.money->isZero()) {
        pair(*m_row.money < Money() ? Words::tr("Paid back") : Words::tr("Paid"),
             money(*m_row.money < Money() ? -*m_row.money : *m_row.money));
    }
}

void SlipWriting::moved()
{
    if (!m_row.points.isZero()) {
        m_slip.add(Kind::Big, Words::tr("Points"), shownSigned(m_row.points));
    }
    if (!m_row.storedValue.isZero()) {
        m_slip.add(Kind::Big, Words::tr("Stored value"), signedMoney(m_row.storedValue));
    }
}

void SlipWriting::coupons()
{
    for (const ReceiptGift &gift : m_facts.gifts) {
        m_slip.add(Kind::Rule);
        strong(Words::tr("Free for you"),
               u"%1 × %2"_s.arg(rewardName(gift.reward)).arg(gift.quantity));
    }
    for (const ReceiptCoupon &coupon : m_facts.coupons) {
        m_slip.add(Kind::Rule);
        strong(Words::tr("Coupon for you"),
               nameIn(m_programme->coupons, m_programme->coupon(coupon.couponTemplate),
                      coupon.couponTemplate));
        if (coupon.validThrough) {
            m_slip.add(Kind::Small, Words::tr("Good through"), shown(*coupon.validThrough));
        }
        m_slip.add(Kind::Coupon, coupon.code);
    }
    // Partners' codes are of any length: a QR code holds them where bars would be too fine.
    for (const ReceiptPoolCode &code : m_facts.poolCodes) {
        m_slip.add(Kind::Rule);
        strong(Words::tr("Code for you"), rewardName(code.reward));
        if (code.lastDay) {
            m_slip.add(Kind::Small, Words::tr("Good through"), shown(*code.lastDay));
        }
        m_slip.add(Kind::Voucher, code.code);
    }
}

void SlipWriting::balance()
{
    const QJsonObject &member = m_facts.member;
    if (member.isEmpty()) {
        return;
    }
    m_slip.add(Kind::Rule);
    pair(Words::tr("Tier"), tierName(member[u"tier"_s].toString()));
    strong(Words::tr("Points now"), shown(Points(member[u"points"_s].toInteger())));
    if (const qint64 pending = member[u"points_pending"_s].toInteger(); pending > 0) {
        pair(Words::tr("Usable later"), shown(Points(pending)));
    }
    if (const qint64 debt = member[u"debt"_s].toInteger(); debt > 0) {
        pair(Words::tr("Points owed"), shown(Points(debt)));
    }
    const Money stored = readMoney(member[u"stored_value"_s]);
    if (!stored.isZero() || !m_row.storedValue.isZero() || !m_sold.storedValue.isZero()) {
        strong(Words::tr("Stored value now"), money(stored));
    }
    expiry();
    tasks();
}

// "Tenth cup free   7 of 10".
void SlipWriting::tasks()
{
    for (const QJsonValue row : m_facts.member[u"tasks"_s].toArray()) {
        const QString id = row[u"rule"_s].toString();
        pair(nameIn(m_programme->rules, m_programme->rule(id), id),
             Words::tr("%1 of %2", "a task's progress")
                 .arg(figureShown(row[u"have"_s], *m_programme),
                      figureShown(row[u"need"_s], *m_programme)));
    }
}

void SlipWriting::expiry()
{
    const QJsonObject soonest = m_facts.member[u"expiring"_s].toArray().at(0).toObject();
    if (const auto day = BusinessDay::fromIso(soonest[u"on"_s].toString())) {
        m_slip.add(Kind::Note,
                   Words::tr("%1 points are good through %2.")
                       .arg(shown(Points(soonest[u"points"_s].toInteger())), shown(*day)));
    }
    const QJsonObject next = m_facts.member[u"next_reward"_s].toObject();
    if (const qint64 missing = next[u"missing"_s].toInteger(); missing > 0) {
        m_slip.add(Kind::Note,
                   Words::tr("%1 more points: %2.")
                       .arg(shown(Points(missing)), rewardName(next[u"reward"_s].toString())));
    }
}

void SlipWriting::foot()
{
    m_slip.add(Kind::Rule);
    for (const QString &line : m_look.footer) {
        m_slip.add(Kind::Centred, line);
    }
    m_slip.add(
        Kind::Codes, slipCodeOf(m_row),
        isSale(m_row.kind)
            ? Words::tr("Keep this slip: it is scanned for a refund. Seal %1").arg(m_facts.seal)
            : Words::tr("Scan this slip to find it again. Seal %1").arg(m_facts.seal));
}

} // namespace

QString slipCodeOf(const OperationRow &row)
{
    return isSale(row.kind) && row.purchase ? slipCode(*row.purchase) : slipCode(row.operation);
}

Slip receiptSlip(const ReceiptFacts &facts, const ReceiptLook &look, Shop &shop)
{
    return SlipWriting(facts, look, shop).run();
}

} // namespace regulars
