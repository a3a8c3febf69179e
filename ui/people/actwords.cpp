#include "ui/people/actwords.h"

#include <QCoreApplication>

#include <array>
#include <stdexcept>
#include <utility>

namespace regulars
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ActWords)
};

// In the order of Act.
constexpr std::array actWords{
    std::pair{Act::Look,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Look up a member by phone or card")},
    std::pair{Act::Browse, QT_TRANSLATE_NOOP("regulars::ActWords",
                                             "See lists, reports and whole phone numbers")},
    std::pair{Act::Enrol, QT_TRANSLATE_NOOP("regulars::ActWords", "Enrol members")},
    std::pair{Act::Earn, QT_TRANSLATE_NOOP("regulars::ActWords", "Record purchases and actions")},
    std::pair{Act::Redeem, QT_TRANSLATE_NOOP("regulars::ActWords", "Redeem rewards")},
    std::pair{Act::RefundWithReceipt,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Refund with the receipt")},
    std::pair{Act::RefundWithoutReceipt,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Refund without the receipt")},
    std::pair{Act::UndoOwnLast,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Undo one's own last act within 10 minutes")},
    std::pair{Act::UndoOther,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Undo what is older, or another's")},
    std::pair{Act::Adjust,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Adjust points up to the limit")},
    std::pair{Act::AdjustAbove,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Adjust points above the limit")},
    std::pair{Act::OwnAccount, QT_TRANSLATE_NOOP("regulars::ActWords", "Serve one's own account")},
    std::pair{Act::Merge, QT_TRANSLATE_NOOP("regulars::ActWords", "Merge members")},
    std::pair{Act::Erase, QT_TRANSLATE_NOOP("regulars::ActWords", "Erase a member")},
    std::pair{Act::ProgrammePublish,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Publish the programme")},
    std::pair{Act::ImportMembers, QT_TRANSLATE_NOOP("regulars::ActWords", "Import from files")},
    std::pair{Act::ExportMembers, QT_TRANSLATE_NOOP("regulars::ActWords", "Export to files")},
    std::pair{Act::TopUp, QT_TRANSLATE_NOOP("regulars::ActWords", "Top up stored value")},
    std::pair{Act::GiveWithCard,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Give points with the giver's card scanned")},
    std::pair{Act::GiveWithoutCard,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Give points without the card")},
    std::pair{Act::CashOut, QT_TRANSLATE_NOOP("regulars::ActWords", "Pay out stored value")},
    std::pair{Act::UpdateContact,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Change a phone or birthday")},
    std::pair{Act::UpdateMember,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Change a member's other details")},
    std::pair{Act::Freeze, QT_TRANSLATE_NOOP("regulars::ActWords", "Freeze an account")},
    std::pair{Act::Unfreeze,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Open a frozen account again")},
    std::pair{Act::CouponByHand, QT_TRANSLATE_NOOP("regulars::ActWords", "Give a coupon by hand")},
    std::pair{Act::TierByHand, QT_TRANSLATE_NOOP("regulars::ActWords", "Set a tier by hand")},
    std::pair{Act::Stock, QT_TRANSLATE_NOOP("regulars::ActWords", "Change the stock of rewards")},
    std::pair{Act::Benefit, QT_TRANSLATE_NOOP("regulars::ActWords", "Use a benefit")},
    std::pair{Act::Tag, QT_TRANSLATE_NOOP("regulars::ActWords", "Tag a member")},
    std::pair{Act::Consent, QT_TRANSLATE_NOOP("regulars::ActWords", "Record a consent")},
    std::pair{Act::Attach,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Put a member on a recorded purchase")},
    std::pair{Act::Extend, QT_TRANSLATE_NOOP("regulars::ActWords", "Lengthen the life of points")},
    std::pair{Act::DayEnd, QT_TRANSLATE_NOOP("regulars::ActWords", "End the day")},
    std::pair{Act::FinalReport, QT_TRANSLATE_NOOP("regulars::ActWords", "Close a month")},
    std::pair{Act::Users, QT_TRANSLATE_NOOP("regulars::ActWords", "Add and change users")},
    std::pair{Act::ClerkPins, QT_TRANSLATE_NOOP("regulars::ActWords", "Set a clerk's PIN")},
    std::pair{Act::ConfirmClock, QT_TRANSLATE_NOOP("regulars::ActWords", "Confirm the clock")},
    std::pair{Act::EnterPast,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Enter what happened earlier")},
    std::pair{Act::ReadAudit, QT_TRANSLATE_NOOP("regulars::ActWords", "Read the audit log")},
    std::pair{Act::Restore, QT_TRANSLATE_NOOP("regulars::ActWords", "Restore a backup")},
    std::pair{Act::Settings, QT_TRANSLATE_NOOP("regulars::ActWords", "Change the shop's settings")},
    std::pair{Act::EarnManyTimes,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Award a member more than 5 times a day")},
    std::pair{Act::RedeemYoungAccount,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Redeem from an account younger than a day")},
    std::pair{Act::RevealPhone,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Show one phone number, on record")},
    std::pair{Act::OwnSecret,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Change one's own PIN or password")},
    std::pair{Act::Backup,
              QT_TRANSLATE_NOOP("regulars::ActWords", "Make backups and try them out")},
    std::pair{Act::SeeCodes,
              QT_TRANSLATE_NOOP("regulars::ActWords", "See the codes of partners whole")},
};

constexpr bool standInOrder()
{
    for (size_t i = 0; i < actWords.size(); ++i) {
        if (static_cast<size_t>(actWords[i].first) != i) {
            return false;
        }
    }
    return true;
}
static_assert(standInOrder());

} // namespace

QString actText(Act act)
{
    return QCoreApplication::translate("regulars::ActWords", actSource(act));
}

const char *actSource(Act act)
{
    return actWords.at(static_cast<size_t>(act)).second;
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::Yes:
        return Words::tr("Yes");
    case Permission::Approval:
        return Words::tr("With a manager's word");
    case Permission::SecondPerson:
        return Words::tr("With a second person's word");
    case Permission::OtherPerson:
        return Words::tr("Somebody else only");
    case Permission::No:
        return Words::tr("No");
    }
    throw std::logic_error("no such permission");
}

} // namespace regulars
