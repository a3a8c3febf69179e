#include "ui/counter/till.h"

#include "ui/attempt.h"
#include "ui/editors/valueedit.h"
#include "ui/figures.h"
#include "ui/language.h"
#include "ui/refusaltext.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 namelessMs = 120'000; // then it is somebody else who stands there

// It is what is bought that the coupon doesn't fit, not the coupon that is wrong.
enum class Misfit { None, Conditions, NothingOff };

Misfit misfitOf(const Refusal &refusal)
{
    const auto *coupon = std::get_if<refusals::CouponNotApplicable>(&refusal);
    if (!coupon) {
        return Misfit::None;
    }
    if (coupon->why == u"its conditions don't hold for this purchase"_s) {
        return Misfit::Conditions;
    }
    return coupon->why == u"it takes nothing off this purchase"_s ? Misfit::NothingOff
                                                                  : Misfit::None;
}

} // namespace

bool Bill::isBlank() const
{
    return !hasGoods() && coupons.isEmpty() && !wish.allPoints && !wish.allStoredValue &&
           wish.points.isZero();
}

Money Bill::goods() const
{
    return std::accumulate(lines.begin(), lines.end(), amount.value_or(Money()),
                           [](Money sum, const SaleLine &line) { return sum + line.amount; });
}

Till::Till(Shop &shop, QWidget *asker)
    : QObject(asker)
    , m_shop(shop)
    , m_orders(shop, asker)
    , m_doubts(shop)
{
    connect(&m_orders, &Orders::refused, this, [this](const Refusal &refusal) {
        if (!m_orders.isWaiting()) { // else it is told where the word is asked
            emit told(NoticeKind::Error, refusalText(refusal, m_shop));
        }
    });
    connect(&m_orders, &Orders::pressedTwice, this, [this] {
        emit told(NoticeKind::Note,
                  tr("This has just been recorded; the second press is ignored."));
    });
    connect(&m_orders, &Orders::undone, this, [this] { m_nameless.reset(); });
    connect(&m_orders, &Orders::nothingToUndo, this,
            [this] { emit told(NoticeKind::Note, tr("There is nothing to undo.")); });
    connect(&m_orders, &Orders::warned, this, [this](const QString &code) {
        if (code == u"many-awards"_s) {
            emit remarked(
                tr("This member has earned more than three times today. It is recorded."));
        } else if (code == u"out-of-stock"_s) {
            emit remarked(tr("A rule gives a reward with this that is out of stock: it is not "
                             "handed out. The rest is recorded."));
        }
    });
    Changes &changes = shop.changes();
    connect(&changes, &Changes::memberChanged, this, [this](MemberId member) {
        if (m_customer && m_customer->id == member) {
            reload();
        }
    });
    connect(&changes, &Changes::membersReplaced, this, &Till::reload);
    connect(&changes, &Changes::programmeChanged, this, &Till::reload);
    connect(&changes, &Changes::operatorChanged, this, [this] {
        closeMember();
        clearBill();
        m_lastServed.clear();
        m_nameless.reset();
    });
}

std::optional<NamelessSale> Till::nameless() const
{
    const bool isRecent =
        m_nameless && m_shop.clock().monotonicMs() - m_nameless->atMs < namelessMs;
    return isRecent ? m_nameless : std::nullopt;
}

void Till::beginServing()
{
    if (!m_servingSince) {
        m_servingSince = m_shop.clock().monotonicMs();
    }
}

void Till::endLookUp()
{
    if (!m_customer) {
        m_servingSince.reset();
    }
}

bool Till::openMember(MemberId member, bool isByCard)
{
    std::optional<Customer> found;
    if (!attempt(qobject_cast<QWidget *>(parent()), [&] { found = customerOf(m_shop, member); })) {
        return false;
    }
    if (!found) {
        emit told(NoticeKind::Error, tr("This member is no longer here."));
        return false;
    }
    if (!m_customer || m_customer->id != found->id) {
        m_orders.giveUp();
    }
    beginServing();
    m_customer = std::move(found);
    m_customer->isByCard = isByCard;
    remember(m_customer->id);
    emit customerChanged();
    requote();
    return true;
}

void Till::closeMember()
{
    m_orders.giveUp();
    m_servingSince.reset();
    if (m_customer) {
        m_customer.reset();
        emit customerChanged();
        requote();
    }
}

void Till::reload()
{
    if (m_customer) {
        const bool isByCard = m_customer->isByCard;
        const MemberId member = m_customer->id;
        attempt(qobject_cast<QWidget *>(parent()),
                [&] { m_customer = customerOf(m_shop, member); });
        if (m_customer) {
            m_customer->isByCard = isByCard;
        }
        emit customerChanged();
    }
    requote();
}

void Till::remember(MemberId member)
{
    std::erase(m_lastServed, member);
    m_lastServed.insert(m_lastServed.begin(), member);
    if (m_lastServed.size() > lastShown) {
        m_lastServed.pop_back();
    }
}

bool Till::isDoubtful(const QString &act, ValueEdit &typed, std::optional<Money> amount)
{
    const QString content = u"%1|%2|%3|%4"_s.arg(act, typed.text())
                                .arg(m_customer ? m_customer->id.value() : 0)
                                .arg(amount.value_or(Money()).count());
    const QString why = m_doubts.about(content, typed, amount);
    if (why.isEmpty()) {
        return false;
    }
    typed.setFocus();
    typed.selectAll();
    emit told(NoticeKind::Warning, why);
    return true;
}

void Till::setAmount(std::optional<Money> amount)
{
    if (amount != m_bill.amount) {
        m_bill.amount = amount;
        changeBill();
    }
}

void Till::addLine(const SaleLine &line)
{
    m_bill.lines.push_back(line);
    changeBill();
}

void Till::removeLine(int line)
{
    m_bill.lines.erase(m_bill.lines.begin() + line);
    changeBill();
}

bool Till::layCoupon(const QString &code)
{
    if (m_bill.coupons.contains(code)) {
        emit told(NoticeKind::Note, tr("This coupon is on the counter already."));
        return false;
    }
    SaleRequest request = saleRequest();
    request.coupons.append(code);
    if (request.lines.empty()) {
        request.lines.push_back({});
    }
    std::optional<Refusal> refusal;
    const bool isRead = attempt(qobject_cast<QWidget *>(parent()), [&] {
        const auto quote = Sales(m_shop.desk()).quote({}, request);
        if (!quote) {
            refusal = quote.refusal();
        }
    });
    // Whether it fits is known once there is an amount, and whose it is once somebody is found.
    const bool isTooEarly = refusal && !m_bill.hasGoods() &&
                            std::holds_alternative<refusals::CouponNotApplicable>(*refusal) &&
                            (misfitOf(*refusal) != Misfit::None || !m_customer);
    if (!isRead || (refusal && !isTooEarly)) {
        if (refusal) {
            emit told(NoticeKind::Error, whyNotLaid(code, *refusal));
        }
        return false;
    }
    m_bill.coupons.append(code);
    changeBill();
    return true;
}

// Where it is the purchase that it doesn't fit: what it would fit, and how that gets on the bill.
QString Till::whyNotLaid(const QString &code, Refusal refusal) const
{
    const Misfit misfit = misfitOf(refusal);
    QString why = refusalText(refusal, m_shop);
    if (misfit == Misfit::None) {
        return why;
    }
    // The terms say more than that its conditions don't hold.
    if (const QString terms = misfit == Misfit::Conditions ? termsOf(code) : QString();
        !terms.isEmpty()) {
        std::get<refusals::CouponNotApplicable>(refusal).why.clear();
        why = tr("%1 %2", "a refusal, and what the coupon is good for")
                  .arg(refusalText(refusal, m_shop), terms);
    }
    return m_bill.lines.empty()
               ? tr("%1 Is it for certain goods? Shift+F4 lays them on the bill.").arg(why)
               : why;
}

// What it is good for, as its leaflet says.
QString Till::termsOf(const QString &code) const
{
    const auto programme = m_shop.programme();
    const auto index = m_shop.couponOf(code);
    if (!index) {
        return {};
    }
    const Language language(Language::nearest(QLocale().name()));
    return plain(Sentences(*programme, language)
                     .couponSentences(programme->coupons[static_cast<size_t>(*index)])
                     .front());
}

void Till::takeCoupon(const QString &code)
{
    m_bill.coupons.removeAll(code);
    changeBill();
}

void Till::useAllPoints(bool isWanted)
{
    m_bill.wish.allPoints = isWanted;
    m_bill.wish.points = Points();
    changeBill();
}

void Till::usePoints(Points points)
{
    m_bill.wish.allPoints = false;
    m_bill.wish.points = points;
    changeBill();
}

void Till::useStoredValue(bool isWanted)
{
    m_bill.wish.allStoredValue = isWanted;
    changeBill();
}

void Till::clearBill()
{
    if (!m_bill.isBlank()) {
        m_bill = {};
        changeBill();
    }
}

// A word that was asked for the bill as it was is no word for another one.
void Till::changeBill()
{
    m_orders.giveUp();
    emit billChanged();
    requote();
}

std::optional<SaleLine> Till::lineFor(const QString &productOrCategory, Quantity quantity,
                                      std::optional<Money> amount) const
{
    const auto programme = m_shop.programme();
    SaleLine line;
    line.quantity = quantity;
    std::optional<int> product = programme->product(productOrCategory);
    std::optional<int> category = programme->category(productOrCategory);
    for (int i = 0; !product && i < static_cast<int>(programme->products.size()); ++i) {
        const QString name = m_shop.named(programme->products[static_cast<size_t>(i)].name);
        if (name.compare(productOrCategory, Qt::CaseInsensitive) == 0) {
            product = i;
        }
    }
    for (int i = 0; !category && i < static_cast<int>(programme->categories.size()); ++i) {
        const QString name = m_shop.named(programme->categories[static_cast<size_t>(i)].name);
        if (name.compare(productOrCategory, Qt::CaseInsensitive) == 0) {
            category = i;
        }
    }
    if (product) {
        const Product &known = programme->products[static_cast<size_t>(*product)];
        line.product = known.id;
        if (!amount && known.price) {
            amount = Money((known.price->count() * quantity.count() + 500) / 1'000);
        }
    } else if (category) {
        line.category = programme->categories[static_cast<size_t>(*category)].id;
    } else {
        line.product = productOrCategory;
    }
    if (!amount) {
        return std::nullopt;
    }
    line.amount = *amount;
    return line;
}

SaleRequest Till::saleRequest() const
{
    SaleRequest request;
    if (m_customer) {
        request.member = memberRef();
    }
    request.lines = m_bill.lines;
    if (m_bill.amount) {
        request.lines.push_back({{}, {}, Quantity(1'000), *m_bill.amount});
    }
    request.coupons = m_bill.coupons;
    request.wish = m_bill.wish;
    return request;
}

// By card where the card itself was there: it allows more (points can be given).
MemberRef Till::memberRef() const
{
    if (m_customer->isByCard && !m_customer->card.isEmpty()) {
        return {MemberRef::Kind::Card, m_customer->card};
    }
    return MemberRef::of(m_customer->id);
}

void Till::requote()
{
    if (!m_bill.hasGoods()) {
        if (m_reckoning) {
            m_reckoning.reset();
            emit reckoned();
        }
        // Lets go of what is still being read.
        m_shop.background().readNewest(
            &m_quoting, [](Background::Reading &) { return 0; }, [](int) {});
        return;
    }
    const SaleRequest request = saleRequest();
    m_shop.background().readNewest(
        &m_quoting,
        [request](Background::Reading &reading) { return Sales(reading.desk).quote({}, request); },
        [this](const Result<Answer> &answer) {
            if (answer) {
                m_reckoning = Reckoning::of(answer->figures[u"quote"_s].toObject(), m_shop);
            } else {
                m_reckoning = Reckoning();
                m_reckoning->refusal = answer.refusal();
            }
            emit reckoned();
        });
}

} // namespace regulars
