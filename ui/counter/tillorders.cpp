#include "services/points.h"
#include "services/rewards.h"
#include "services/transactions.h"
#include "services/wallet.h"
#include "ui/counter/till.h"
#include "ui/figures.h"
#include "ui/servingtimes.h"
#include "ui/settings.h"
#include "ui/shop.h"

#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

Points pointsIn(const Answer &answer, const QString &figure)
{
    return Points(answer.figures[figure].toInteger());
}

// A limit took something off.
bool isCut(const Answer &answer)
{
    const QJsonArray why = answer.figures[u"why"_s].toArray();
    return std::any_of(why.begin(), why.end(), [](const QJsonValue &row) -> bool {
        return row[u"points"_s].toDouble() < 0;
    });
}

} // namespace

bool Till::needsCustomer()
{
    if (!m_customer) {
        emit told(NoticeKind::Note,
                  tr("Whose? Scan a card, or type a phone number or a name first."));
    }
    return !m_customer;
}

QString Till::withCustomer(const QString &what) const
{
    return m_customer ? tr("%1 for %2").arg(what, m_customer->called()) : what;
}

QString Till::balanceLine(Points change) const
{
    return m_customer ? u"%1 → %2"_s.arg(shownSigned(change), shown(m_customer->points))
                      : shownSigned(change);
}

void Till::order(const QString &what, const QString &content,
                 std::function<Result<Answer>(const Envelope &)> write,
                 std::function<void(const Answer &)> done, bool isUndoable)
{
    const auto noted = [this, done = std::move(done)](const Answer &answer) {
        m_nameless.reset();
        done(answer);
    };
    m_orders.run({what, content, std::move(write), noted, isUndoable});
}

void Till::record()
{
    if (!m_bill.hasGoods()) {
        emit told(NoticeKind::Note, m_customer
                                        ? tr("Type the amount, then Enter. F5 redeems a reward.")
                                        : tr("Type the amount, then Enter."));
        return;
    }
    const SaleRequest request = saleRequest();
    QStringList content{u"sale"_s, request.member ? request.member->toText() : QString(),
                        request.coupons.join(u','), QString::number(m_bill.wish.points.count()),
                        QString::number(m_bill.wish.allPoints * 2 + m_bill.wish.allStoredValue)};
    for (const SaleLine &line : request.lines) {
        content += u"%1/%2/%3/%4"_s.arg(line.product, line.category)
                       .arg(line.quantity.count())
                       .arg(line.amount.count());
    }
    order(
        withCustomer(shown(m_bill.goods(), m_shop.currency())), content.join(u'|'),
        [this, request](const Envelope &envelope) {
            return Sales(m_shop.desk()).checkout(envelope, request);
        },
        [this](const Answer &answer) { afterSale(answer); });
}

void Till::afterSale(const Answer &answer)
{
    const Reckoning sold = Reckoning::of(answer.figures[u"quote"_s].toObject(), m_shop);
    m_bill = {};
    changeBill();
    const QString paid = shown(sold.payable, m_shop.currency());
    if (!m_customer) {
        m_nameless = NamelessSale{{answer.figures[u"purchase"_s].toString(), {}},
                                  sold.payable,
                                  m_shop.clock().monotonicMs()};
        emit finished(paid, tr("Recorded without a member. Look one up now, or scan the receipt "
                               "within 7 days, to put it on them."));
        return;
    }
    noteServing();
    // As the ledger holds it: what a tier gives to those who rise is not in the quote.
    Points change = sold.earn - sold.pointsUsed;
    if (answer.operation) {
        const Result<OperationRow> row = Transactions(m_shop.desk()).row(*answer.operation);
        change = row ? row->points : change;
    }
    QStringList detail{m_customer->called(), tr("to pay %1").arg(paid)};
    if (!sold.pointsUsed.isZero()) {
        const Points earned = change + sold.pointsUsed;
        detail += tr("%Ln point(s) used", nullptr, static_cast<int>(sold.pointsUsed.count()));
        detail += tr("%Ln point(s) earned", nullptr, static_cast<int>(earned.count()));
    }
    if (!sold.storedValue.isZero()) {
        detail += tr("%1 of stored value used").arg(shown(sold.storedValue, m_shop.currency()));
    }
    detail += handedOut(answer);
    emit finished(balanceLine(change), detail.join(u" · "_s));
}

QStringList Till::handedOut(const Answer &answer) const
{
    const auto programme = m_shop.programme();
    QStringList told;
    QStringList coupons;
    for (const QJsonValue id : answer.figures[u"coupons_given"_s].toArray()) {
        const auto index = programme->coupon(id.toString());
        coupons += index ? m_shop.named(programme->coupons[static_cast<size_t>(*index)].name)
                         : id.toString();
    }
    if (!coupons.isEmpty()) {
        told += tr("coupon: %1").arg(coupons.join(u", "_s));
    }
    for (const QJsonValue row : answer.figures[u"rewards"_s].toArray()) {
        const QString id = row[u"reward"_s].toString();
        const qint64 quantity = row[u"quantity"_s].toInteger();
        const auto index = programme->reward(id);
        const QString name =
            index ? m_shop.named(programme->rewards[static_cast<size_t>(*index)].name) : id;
        told += tr("hand out: %1").arg(quantity == 1 ? name : u"%1 × %2"_s.arg(name).arg(quantity));
    }
    if (const QString codes = codesIn(answer); !codes.isEmpty()) {
        told += codes;
    }
    return told;
}

// What is handed over with it; a code whose text is gone is told by nobody.
QString Till::codesIn(const Answer &answer)
{
    QJsonArray all = answer.figures[u"codes"_s].toArray();
    if (all.isEmpty()) {
        all.append(answer.figures[u"code"_s]);
    }
    QStringList codes;
    for (const QJsonValue one : std::as_const(all)) {
        codes += one.toString();
    }
    codes.removeAll(QString());
    if (codes.isEmpty()) {
        return {};
    }
    return codes.size() == 1 ? tr("code %1").arg(codes.front())
                             : tr("codes %1").arg(codes.join(u", "_s));
}

// Once a look-up: what is sold to the same member next was not looked up.
void Till::noteServing()
{
    if (m_servingSince) {
        ServingTimes(m_shop.settings().besides(servingTimesFile))
            .add(m_shop.today(), m_shop.clock().monotonicMs() - *m_servingSince);
        m_servingSince.reset();
    }
}

void Till::redeem(const QString &reward, qint64 quantity)
{
    if (needsCustomer()) {
        return;
    }
    const RedeemRequest request{memberRef(), reward, quantity, {}};
    const auto programme = m_shop.programme();
    const auto index = programme->reward(reward);
    const QString name =
        index ? m_shop.named(programme->rewards[static_cast<size_t>(*index)].name) : reward;
    const QString what = quantity == 1 ? name : u"%1 × %2"_s.arg(name).arg(quantity);
    order(
        withCustomer(what), u"redeem|%1|%2|%3"_s.arg(request.member.toText(), reward).arg(quantity),
        [this, request](const Envelope &envelope) {
            return Rewards(m_shop.desk()).redeem(envelope, request);
        },
        [this, what](const Answer &answer) {
            QStringList detail{what, m_customer->called()};
            const Money money =
                moneyFromText(answer.figures[u"money"_s].toString(), m_shop.currency().decimals)
                    .value_or(Money());
            if (!money.isZero()) {
                detail += tr("to pay %1").arg(shown(money, m_shop.currency()));
            }
            if (const QString codes = codesIn(answer); !codes.isEmpty()) {
                detail += codes;
            }
            emit finished(balanceLine(-pointsIn(answer, u"points"_s)), detail.join(u" · "_s));
        });
}

void Till::enrol(const EnrolRequest &request)
{
    order(
        request.name, u"enrol|%1|%2"_s.arg(request.phone, request.card),
        [this, request](const Envelope &envelope) {
            return Membership(m_shop.desk()).enrol(envelope, request);
        },
        [this, nameless = m_nameless](const Answer &answer) {
            m_nameless = nameless; // whoever joins after he paid
            if (openMember(answer.members.front().second, false)) {
                const QStringList detail{tr("Card %1 · %Ln point(s)", nullptr,
                                            static_cast<int>(m_customer->points.count()))
                                             .arg(m_customer->card)};
                emit finished(tr("Welcome, %1").arg(m_customer->called()),
                              (detail + handedOut(answer)).join(u" · "_s));
            }
        },
        false);
}

void Till::refund(const RefundRequest &request)
{
    QString content = u"refund|%1|%2|%3"_s.arg(request.purchase.purchase, request.purchase.receipt)
                          .arg(request.all);
    for (const ReturnedLine &line : request.lines) {
        content += u"|%1/%2"_s.arg(line.line).arg(line.quantity.count());
    }
    order(
        withCustomer(tr("Refund")), content,
        [this, request](const Envelope &envelope) {
            return Refunds(m_shop.desk()).refund(envelope, request);
        },
        [this](const Answer &answer) {
            const Points taken = pointsIn(answer, u"points_taken"_s);
            const Points returned = pointsIn(answer, u"points_returned"_s);
            QStringList detail;
            if (!taken.isZero()) {
                detail += tr("%Ln point(s) taken back", nullptr, static_cast<int>(taken.count()));
            }
            if (!returned.isZero()) {
                detail += tr("%Ln point(s) returned", nullptr, static_cast<int>(returned.count()));
            }
            if (m_customer) {
                detail += tr("balance %1").arg(shown(m_customer->points));
            }
            emit finished(backText(answer.figures, m_shop.currency()), detail.join(u" · "_s));
        });
}

QString Till::backText(const QJsonObject &figures, const Currency &currency)
{
    const auto sum = [&](const QString &name) {
        return moneyFromText(figures[name].toString(), currency.decimals).value_or(Money());
    };
    const Money money = sum(u"money_back"_s);
    const Money stored = sum(u"stored_value_back"_s);
    if (stored.isZero()) {
        return tr("%1 back").arg(shown(money, currency));
    }
    return money.isZero() ? tr("%1 back to stored value").arg(shown(stored, currency))
                          : tr("%1 back, and %2 to stored value")
                                .arg(shown(money, currency), shown(stored, currency));
}

void Till::attach(const PurchaseRef &purchase)
{
    if (needsCustomer()) {
        return;
    }
    const AttachRequest request{purchase, memberRef()};
    order(
        {}, u"attach|%1|%2"_s.arg(purchase.purchase, purchase.receipt),
        [this, request](const Envelope &envelope) {
            return Sales(m_shop.desk()).attach(envelope, request);
        },
        [this](const Answer &answer) {
            const Points earned(answer.figures[u"quote"_s][u"earn"_s].toInteger());
            const QStringList detail{tr("The purchase is %1's now.").arg(m_customer->called())};
            emit finished(balanceLine(earned), (detail + handedOut(answer)).join(u" · "_s));
        },
        false);
}

void Till::topUp(Money amount)
{
    if (needsCustomer()) {
        return;
    }
    const WalletRequest request{memberRef(), amount, {}};
    order(
        withCustomer(tr("Top-up of %1").arg(shown(amount, m_shop.currency()))),
        u"top-up|%1|%2"_s.arg(request.member.toText()).arg(amount.count()),
        [this, request](const Envelope &envelope) {
            return Wallet(m_shop.desk()).topUp(envelope, request);
        },
        [this, amount](const Answer &answer) {
            const Money bonus =
                moneyFromText(answer.figures[u"bonus"_s].toString(), m_shop.currency().decimals)
                    .value_or(Money());
            QString detail = tr("Stored value of %1").arg(m_customer->called());
            if (!bonus.isZero()) {
                detail = tr("Stored value of %1, with a bonus of %2")
                             .arg(m_customer->called(), shown(bonus, m_shop.currency()));
            }
            emit finished(u"%1 → %2"_s.arg(shownSigned(amount, m_shop.currency()),
                                           shown(m_customer->storedValue, m_shop.currency())),
                          (QStringList{detail} + handedOut(answer)).join(u" · "_s));
        });
}

void Till::cashOut(Money amount)
{
    if (needsCustomer()) {
        return;
    }
    const WalletRequest request{memberRef(), amount, {}};
    order(
        {}, u"cash-out|%1|%2"_s.arg(request.member.toText()).arg(amount.count()),
        [this, request](const Envelope &envelope) {
            return Wallet(m_shop.desk()).cashOut(envelope, request);
        },
        [this, amount](const Answer &) {
            emit finished(u"%1 → %2"_s.arg(shownSigned(-amount, m_shop.currency()),
                                           shown(m_customer->storedValue, m_shop.currency())),
                          tr("Stored value of %1, paid out").arg(m_customer->called()));
        },
        false);
}

void Till::give(const MemberRef &to, Points points)
{
    if (needsCustomer()) {
        return;
    }
    const GiveRequest request{memberRef(), to, points};
    order(
        tr("%Ln point(s) given", nullptr, static_cast<int>(points.count())),
        u"give|%1|%2|%3"_s.arg(request.from.toText(), to.toText()).arg(points.count()),
        [this, request](const Envelope &envelope) {
            return PointsDesk(m_shop.desk()).give(envelope, request);
        },
        [this, points](const Answer &answer) {
            QString receiver;
            for (const auto &[field, member] : answer.members) {
                const auto known = field == "to"_L1 ? customerOf(m_shop, member) : std::nullopt;
                receiver = known ? known->called() : receiver;
            }
            emit finished(balanceLine(-points),
                          tr("%1 gave them to %2").arg(m_customer->called(), receiver));
        });
}

void Till::doAction(const QString &action)
{
    if (needsCustomer()) {
        return;
    }
    const ActionRequest request{memberRef(), action};
    const auto programme = m_shop.programme();
    const auto index = programme->action(action);
    const QString name =
        index ? m_shop.named(programme->actions[static_cast<size_t>(*index)].name) : action;
    order(
        withCustomer(name), u"action|%1|%2"_s.arg(request.member.toText(), action),
        [this, request](const Envelope &envelope) {
            return PointsDesk(m_shop.desk()).action(envelope, request);
        },
        [this, name](const Answer &answer) {
            const Points points = pointsIn(answer, u"points"_s);
            const QStringList detail{
                points.isZero() && isCut(answer)
                    ? tr("%1: noted. The limit of points for it is reached.").arg(name)
                    : u"%1 · %2"_s.arg(name, m_customer->called())};
            emit finished(balanceLine(points), (detail + handedOut(answer)).join(u" · "_s));
        });
}

void Till::takeBenefit(const QString &benefit)
{
    if (needsCustomer()) {
        return;
    }
    const BenefitRequest request{memberRef(), benefit};
    order(
        {}, u"benefit|%1|%2"_s.arg(request.member.toText(), benefit),
        [this, request](const Envelope &envelope) {
            return Rewards(m_shop.desk()).benefit(envelope, request);
        },
        [this, benefit](const Answer &answer) {
            const QJsonValue left = answer.figures[u"left"_s];
            emit finished(tr("Benefit used"), left.isNull()
                                                  ? m_customer->called()
                                                  : tr("%n more left", nullptr, left.toInt()));
        },
        false);
}

} // namespace regulars
