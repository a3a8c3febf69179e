#include "ui/refusaltext.h"

#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>

#include <optional>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What the shop calls what it defined under that id.
std::optional<QString> nameFor(const Programme &programme, const Shop &shop, const QString &id)
{
    const auto named = [&](const auto &section) -> std::optional<QString> {
        for (const auto &one : section) {
            if (one.id == id) {
                const QString name = shop.named(one.name);
                return name.isEmpty() ? id : name;
            }
        }
        return std::nullopt;
    };
    for (const Tier &tier : programme.tiers) {
        if (const auto benefit = named(tier.benefits)) {
            return benefit;
        }
    }
    if (const auto tier = named(programme.tiers)) {
        return tier;
    }
    const auto reward = named(programme.rewards);
    return reward ? reward : named(programme.products);
}

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RefusalText)

public:
    Currency currency;
    const Shop *shop = nullptr;

    std::optional<QString> nameOf(const QString &id) const
    {
        return shop ? nameFor(*shop->programme(), *shop, id) : std::nullopt;
    }

    // As the shop calls it, and its code.
    QString couponOf(const QString &code) const
    {
        const auto index = shop ? shop->couponOf(code) : std::optional<int>();
        if (!index) {
            return code;
        }
        const QString name =
            shop->named(shop->programme()->coupons[static_cast<size_t>(*index)].name);
        return name.isEmpty() ? code : tr("“%1” (%2)", "a coupon's name and code").arg(name, code);
    }

    static QString because(const QString &plain, const QString &withReason, const QString &why)
    {
        return why.isEmpty() ? plain : withReason.arg(reasonText(why));
    }

    QString operator()(const refusals::BadRequest &r) const
    {
        return because(tr("That can't be read; check what was typed."),
                       tr("Check what was typed: %1."), r.why);
    }
    QString operator()(const refusals::NotSignedIn &) const
    {
        return tr("Nobody is signed in. Press Ctrl+L and choose who you are.");
    }
    QString operator()(const refusals::WrongPin &r) const
    {
        return r.triesLeft > 0 ? tr("That PIN is wrong; %n more tries.", nullptr, r.triesLeft)
                               : tr("That PIN is wrong.");
    }
    QString operator()(const refusals::LockedOut &r) const
    {
        return tr("Too many wrong PINs. Wait %n seconds, or let the owner set a new one.", nullptr,
                  static_cast<int>(r.seconds));
    }
    QString operator()(const refusals::NotAllowed &r) const
    {
        return because(tr("This is not allowed."), tr("This is not allowed: %1."), r.why);
    }
    QString operator()(const refusals::NeedsApproval &r) const
    {
        if (r.why == u"of another person"_s) {
            return tr("Nobody can agree to their own act: let another manager or the owner type "
                      "their name and PIN.");
        }
        return tr("A manager or the owner has to agree: let them type their name and PIN.");
    }
    QString operator()(const refusals::NoSuchMember &r) const
    {
        return r.asked.isEmpty() ? tr("There is no such member.")
                                 : tr("No member %1. Press Enter to enrol them.").arg(r.asked);
    }
    QString operator()(const refusals::NoSuchReward &r) const
    {
        return tr("The catalogue has no reward %1.").arg(r.asked);
    }
    QString operator()(const refusals::NoSuchPurchase &r) const
    {
        return tr("No purchase %1. Check the number on the receipt.").arg(r.asked);
    }
    QString operator()(const refusals::NoSuchOperation &r) const
    {
        return r.asked.isEmpty() ? tr("There is nothing to undo.")
                                 : tr("There is no operation %1.").arg(r.asked);
    }
    QString operator()(const refusals::NoSuchCoupon &r) const
    {
        return tr("No coupon %1. Check its code.").arg(r.asked);
    }
    QString operator()(const refusals::PhoneTaken &r) const
    {
        return tr("Member %1 has that phone already. Open them instead.").arg(r.member);
    }
    QString operator()(const refusals::CardTaken &r) const
    {
        return tr("Member %1 has that card already. Take another card.").arg(r.member);
    }
    QString operator()(const refusals::MemberFrozen &) const
    {
        return tr("This member is frozen. A manager can unfreeze them.");
    }
    QString operator()(const refusals::OutOfStock &r) const
    {
        if (r.areCodes && r.left == 0) {
            return tr(
                "No code of it is left. Ask the owner to import more, or choose something else.");
        }
        return r.left > 0 ? tr("Only %n left.", nullptr, static_cast<int>(r.left))
                          : tr("Out of stock. Choose something else.");
    }
    QString operator()(const refusals::PerMemberLimit &r) const
    {
        return tr("Each member may have this %n times, and has.", nullptr,
                  static_cast<int>(r.limit));
    }
    QString operator()(const refusals::LimitReached &r) const { return limitReached(r); }
    QString operator()(const refusals::TierTooLow &r) const
    {
        return tr("This is for tier %1 and above.").arg(nameOf(r.needed).value_or(r.needed));
    }
    QString operator()(const refusals::NotAvailableNow &r) const
    {
        if (const auto name = nameOf(r.what)) {
            return tr("%1 is not available now.").arg(*name);
        }
        return because(tr("This is not available now."), tr("This is not available now: %1."),
                       r.what);
    }
    QString operator()(const refusals::CouponUsed &r) const
    {
        return tr("Coupon %1 has been used.").arg(couponOf(r.code));
    }
    QString operator()(const refusals::CouponExpired &r) const
    {
        return r.validThrough ? tr("Coupon %1 was good through %2.")
                                    .arg(couponOf(r.code), shown(*r.validThrough))
                              : tr("Coupon %1 is no longer good.").arg(couponOf(r.code));
    }
    QString operator()(const refusals::CouponNotApplicable &r) const
    {
        return r.why.isEmpty()
                   ? tr("Coupon %1 does not fit this purchase; it is kept.").arg(couponOf(r.code))
                   : tr("Coupon %1 does not fit this purchase (%2); it is kept.")
                         .arg(couponOf(r.code), reasonText(r.why));
    }
    QString operator()(const refusals::InsufficientPoints &r) const
    {
        return tr("%n points short: needs %1, has %2.", nullptr,
                  static_cast<int>((r.needed - r.usable).count()))
            .arg(shown(r.needed), shown(r.usable));
    }
    QString operator()(const refusals::InsufficientStoredValue &r) const
    {
        return tr("%1 short: needs %2, there is %3.")
            .arg(shown(r.needed - r.usable, currency), shown(r.needed, currency),
                 shown(r.usable, currency));
    }
    QString operator()(const refusals::AlreadyRefunded &) const
    {
        return tr("This has been refunded already.");
    }
    QString operator()(const refusals::AlreadyUndone &) const
    {
        return tr("This has been undone already.");
    }
    QString operator()(const refusals::BadAmount &r) const
    {
        return because(tr("That amount won't do."), tr("That amount won't do: %1."), r.why);
    }
    QString operator()(const refusals::BadDate &r) const
    {
        return because(tr("That date won't do."), tr("That date won't do: %1."), r.why);
    }
    QString operator()(const refusals::TimeNotAllowed &r) const
    {
        return because(tr("That time is not allowed."), tr("That time is not allowed: %1."), r.why);
    }
    QString operator()(const refusals::ClockBehind &) const
    {
        return tr("This computer's clock stands before the last entry. Set it right, or let a "
                  "manager confirm it.");
    }
    QString operator()(const refusals::IdReused &) const
    {
        return tr("This was sent twice with different content; nothing was changed.");
    }
    QString operator()(const refusals::BusyStore &) const
    {
        return tr("The shop's file is busy; nothing was changed. Try again.");
    }

private:
    QString limitReached(const refusals::LimitReached &r) const
    {
        if (r.limit == u"redeem_per_day"_s) {
            return tr("Today's limit of points to redeem is reached; %1 more are allowed.")
                .arg(shown(Points(r.allowed)));
        }
        if (r.limit == u"give_per_month"_s) {
            return tr("This month's limit of points to give is reached; %1 more are allowed.")
                .arg(shown(Points(r.allowed)));
        }
        if (r.limit == u"points_as_money.max_share"_s) {
            return tr("At most %1 points can be used on this bill.").arg(shown(Points(r.allowed)));
        }
        if (r.limit == u"stored_value"_s) {
            return tr("At most %1 of stored value can be used on this bill.")
                .arg(shown(Money(r.allowed), currency));
        }
        const QString limit = nameOf(r.limit).value_or(r.limit);
        return r.allowed > 0 ? tr("The limit of %1 is reached; %2 more are allowed.")
                                   .arg(limit)
                                   .arg(r.allowed)
                             : tr("The limit of %1 is reached; no more are allowed.").arg(limit);
    }
};

} // namespace

QString refusalText(const Refusal &refusal, const Currency &currency)
{
    return std::visit(Sentence{currency}, refusal);
}

QString refusalText(const Refusal &refusal, const Shop &shop)
{
    return std::visit(Sentence{shop.currency(), &shop}, refusal);
}

} // namespace regulars
