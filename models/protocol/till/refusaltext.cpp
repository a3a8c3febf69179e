#include "protocol/till/refusaltext.h"

#include "protocol/till/actwords.h"
#include "values/moneytext.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Some reasons go on where "The field …" begins; the others stand for themselves.
bool saysOfField(const QString &why)
{
    static const QStringList verbs{u"is "_s,     u"names "_s, u"lists "_s,  u"lies "_s,
                                   u"counts "_s, u"holds "_s, u"differs "_s};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const QString &verb) { return why.startsWith(verb); });
}

// A refusal without a sentence here does not compile.
struct Sentence
{
    int decimals;

    QString because(const QString &sentence, const QString &why) const
    {
        return why.isEmpty() ? sentence + u'.' : sentence + u": "_s + why + u'.';
    }

    QString operator()(const refusals::BadRequest &r) const
    {
        if (r.field.isEmpty()) {
            return because(u"The request can't be read"_s, r.why);
        }
        return saysOfField(r.why) ? u"The field \"%1\" %2."_s.arg(r.field, r.why)
                                  : u"The field \"%1\" won't do: %2."_s.arg(r.field, r.why);
    }
    QString operator()(const refusals::NotSignedIn &) const
    {
        return u"Nobody is signed in; send sign-in with user and pin first."_s;
    }
    QString operator()(const refusals::WrongPin &) const
    {
        return u"User and PIN don't belong together; try again or ask a manager."_s;
    }
    QString operator()(const refusals::LockedOut &r) const
    {
        return u"Too many wrong PINs; wait %1 seconds or ask a manager."_s.arg(r.seconds);
    }
    QString operator()(const refusals::NotAllowed &r) const
    {
        return because(u"This is not allowed"_s, actInWords(r.why));
    }
    QString operator()(const refusals::NeedsApproval &r) const
    {
        return because(u"A manager or owner must approve this; send it with approval"_s,
                       actInWords(r.why));
    }
    QString operator()(const refusals::NoSuchMember &r) const
    {
        return u"No member \"%1\"; enrol them or check the number."_s.arg(r.asked);
    }
    QString operator()(const refusals::NoSuchReward &r) const
    {
        return u"The catalogue has no reward \"%1\"."_s.arg(r.asked);
    }
    QString operator()(const refusals::NoSuchPurchase &r) const
    {
        return u"No purchase \"%1\"; check the number on the receipt."_s.arg(r.asked);
    }
    QString operator()(const refusals::NoSuchOperation &r) const
    {
        return u"No operation \"%1\"."_s.arg(r.asked);
    }
    QString operator()(const refusals::NoSuchCoupon &r) const
    {
        return u"No coupon \"%1\"; check its code."_s.arg(r.asked);
    }
    QString operator()(const refusals::PhoneTaken &r) const
    {
        return u"That phone belongs to member %1; open that member instead."_s.arg(r.member);
    }
    QString operator()(const refusals::CardTaken &r) const
    {
        return u"That card belongs to member %1; use another card."_s.arg(r.member);
    }
    QString operator()(const refusals::MemberFrozen &) const
    {
        return u"The member is frozen; a manager can unfreeze them."_s;
    }
    QString operator()(const refusals::OutOfStock &r) const
    {
        return r.areCodes ? u"Out of codes: %1 left. Import more codes for this reward, or choose "
                            "another one."_s.arg(r.left)
                          : u"Out of stock: %1 left."_s.arg(r.left);
    }
    QString operator()(const refusals::PerMemberLimit &r) const
    {
        return r.limit == 1
                   ? u"Each member may have this once; this would be more."_s
                   : u"Each member may have this %1 times; this would be more."_s.arg(r.limit);
    }
    QString operator()(const refusals::LimitReached &r) const
    {
        return u"The limit %1 is reached; %2 is still allowed."_s.arg(r.limit).arg(r.allowed);
    }
    QString operator()(const refusals::TierTooLow &r) const
    {
        return u"This is for members of tier \"%1\" and above."_s.arg(r.needed);
    }
    QString operator()(const refusals::NotAvailableNow &r) const
    {
        return because(u"This is not available now"_s, r.what);
    }
    QString operator()(const refusals::CouponUsed &r) const
    {
        return u"Coupon %1 has been used."_s.arg(r.code);
    }
    QString operator()(const refusals::CouponExpired &r) const
    {
        return r.validThrough
                   ? u"Coupon %1 was valid through %2."_s.arg(r.code, r.validThrough->toIso())
                   : u"Coupon %1 is no longer valid."_s.arg(r.code);
    }
    QString operator()(const refusals::CouponNotApplicable &r) const
    {
        return because(u"Coupon %1 does not apply to this purchase and is kept"_s.arg(r.code),
                       r.why);
    }
    QString operator()(const refusals::InsufficientPoints &r) const
    {
        return u"%1 points short: %2 needed, %3 usable."_s.arg((r.needed - r.usable).count())
            .arg(r.needed.count())
            .arg(r.usable.count());
    }
    QString operator()(const refusals::InsufficientStoredValue &r) const
    {
        return u"%1 short: %2 needed, %3 there."_s.arg(toText(r.needed - r.usable, decimals),
                                                       toText(r.needed, decimals),
                                                       toText(r.usable, decimals));
    }
    QString operator()(const refusals::AlreadyRefunded &) const
    {
        return u"It has been refunded already."_s;
    }
    QString operator()(const refusals::AlreadyUndone &) const
    {
        return u"It has been undone already."_s;
    }
    QString operator()(const refusals::BadAmount &r) const
    {
        return because(u"The amount won't do"_s, r.why);
    }
    QString operator()(const refusals::BadDate &r) const
    {
        return because(u"The date won't do"_s, r.why);
    }
    QString operator()(const refusals::TimeNotAllowed &r) const
    {
        return because(u"The time given is not allowed"_s, r.why);
    }
    QString operator()(const refusals::ClockBehind &r) const
    {
        return u"The computer's clock stands before the last recording (%1); set it, or let a manager send confirm-clock."_s
            .arg(r.lastRecording.toIsoUtc());
    }
    QString operator()(const refusals::IdReused &r) const
    {
        return u"The id \"%1\" was used for another request; take a new one."_s.arg(r.id);
    }
    QString operator()(const refusals::BusyStore &) const
    {
        return u"The store is busy; nothing was changed, try again."_s;
    }
};

// Figures that a program may want to show in its own words.
struct FiguresOf
{
    int decimals;

    template <typename Other>
    QJsonObject operator()(const Other &) const
    {
        return {};
    }
    QJsonObject operator()(const refusals::BadRequest &r) const
    {
        return r.field.isEmpty() ? QJsonObject() : QJsonObject{{u"field"_s, r.field}};
    }
    QJsonObject operator()(const refusals::LockedOut &r) const
    {
        return {{u"seconds"_s, r.seconds}};
    }
    QJsonObject operator()(const refusals::OutOfStock &r) const { return {{u"left"_s, r.left}}; }
    QJsonObject operator()(const refusals::PerMemberLimit &r) const
    {
        return {{u"limit"_s, r.limit}};
    }
    QJsonObject operator()(const refusals::LimitReached &r) const
    {
        return {{u"limit"_s, r.limit}, {u"allowed"_s, r.allowed}};
    }
    QJsonObject operator()(const refusals::TierTooLow &r) const
    {
        return {{u"needed"_s, r.needed}};
    }
    QJsonObject operator()(const refusals::PhoneTaken &r) const
    {
        return {{u"taken_by"_s, QString::number(r.member)}};
    }
    QJsonObject operator()(const refusals::CardTaken &r) const
    {
        return {{u"taken_by"_s, QString::number(r.member)}};
    }
    QJsonObject operator()(const refusals::InsufficientPoints &r) const
    {
        return {{u"needed"_s, r.needed.count()},
                {u"usable"_s, r.usable.count()},
                {u"missing"_s, (r.needed - r.usable).count()}};
    }
    QJsonObject operator()(const refusals::InsufficientStoredValue &r) const
    {
        return {{u"needed"_s, toText(r.needed, decimals)},
                {u"usable"_s, toText(r.usable, decimals)},
                {u"missing"_s, toText(r.needed - r.usable, decimals)}};
    }
};

} // namespace

QString sentenceFor(const Refusal &refusal, int currencyDecimals)
{
    return std::visit(Sentence{currencyDecimals}, refusal);
}

QJsonObject figuresOf(const Refusal &refusal, int currencyDecimals)
{
    return std::visit(FiguresOf{currencyDecimals}, refusal);
}

} // namespace regulars
