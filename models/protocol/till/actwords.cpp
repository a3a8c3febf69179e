#include "protocol/till/actwords.h"

#include "services/permissions.h"

#include <array>
#include <utility>

namespace regulars
{

namespace
{

constexpr std::array words{
    std::pair{Act::Look, u"looking up a member"},
    std::pair{Act::Browse, u"browsing the list of members"},
    std::pair{Act::Enrol, u"enrolling a member"},
    std::pair{Act::Earn, u"recording a purchase or an action"},
    std::pair{Act::Redeem, u"redeeming"},
    std::pair{Act::RefundWithReceipt, u"a refund by its receipt"},
    std::pair{Act::RefundWithoutReceipt, u"a refund without its receipt"},
    std::pair{Act::UndoOwnLast, u"undoing one's own last operation"},
    std::pair{Act::UndoOther, u"undoing what is older than 10 minutes, or another's"},
    std::pair{Act::Adjust, u"adjusting points"},
    std::pair{Act::AdjustAbove, u"adjusting points above the limit of one person"},
    std::pair{Act::OwnAccount, u"serving one's own account"},
    std::pair{Act::Merge, u"merging members"},
    std::pair{Act::Erase, u"erasing a member"},
    std::pair{Act::ProgrammePublish, u"changing the programme"},
    std::pair{Act::ImportMembers, u"importing"},
    std::pair{Act::ExportMembers, u"exporting"},
    std::pair{Act::TopUp, u"topping up stored value"},
    std::pair{Act::GiveWithCard, u"giving points by the giver's card"},
    std::pair{Act::GiveWithoutCard, u"giving points without the giver's card"},
    std::pair{Act::CashOut, u"paying out stored value"},
    std::pair{Act::UpdateContact, u"changing a phone or birthday"},
    std::pair{Act::UpdateMember, u"changing a member's details"},
    std::pair{Act::Freeze, u"freezing a member"},
    std::pair{Act::Unfreeze, u"unfreezing a member"},
    std::pair{Act::CouponByHand, u"giving a coupon by hand"},
    std::pair{Act::TierByHand, u"setting a tier by hand"},
    std::pair{Act::Stock, u"changing the stock of rewards"},
    std::pair{Act::Benefit, u"using a benefit"},
    std::pair{Act::Tag, u"tagging a member"},
    std::pair{Act::Consent, u"recording a consent"},
    std::pair{Act::Attach, u"putting a member on a recorded purchase"},
    std::pair{Act::Extend, u"lengthening the life of points"},
    std::pair{Act::DayEnd, u"ending the day"},
    std::pair{Act::FinalReport, u"closing a month"},
    std::pair{Act::Users, u"making or changing users"},
    std::pair{Act::ClerkPins, u"setting a clerk's PIN"},
    std::pair{Act::ConfirmClock, u"confirming the clock"},
    std::pair{Act::EnterPast, u"entering what is past"},
    std::pair{Act::ReadAudit, u"reading the audit log"},
    std::pair{Act::Restore, u"restoring a backup"},
    std::pair{Act::Settings, u"changing the settings"},
    std::pair{Act::EarnManyTimes, u"more than 5 awards of a member in a day"},
    std::pair{Act::RedeemYoungAccount, u"redeeming from an account younger than 24 hours"},
};
static_assert(words.size() == static_cast<size_t>(Act::RedeemYoungAccount) + 1);

} // namespace

QString actInWords(const QString &why)
{
    for (const auto &[act, text] : words) {
        if (nameOf(act) == why) {
            return QString::fromUtf16(text);
        }
    }
    return why;
}

} // namespace regulars
