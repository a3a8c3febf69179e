#include "services/permissions.h"

#include "services/allacts.h"

#include <array>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

struct Row
{
    Act act;
    QLatin1StringView name;
    Permission clerk;
    Permission manager;
    Permission owner;
};

constexpr auto yes = Permission::Yes;
constexpr auto approval = Permission::Approval;
constexpr auto second = Permission::SecondPerson;
constexpr auto other = Permission::OtherPerson;
constexpr auto no = Permission::No;

// trust.md's table, in the order of Act.
constexpr std::array rows{
    Row{Act::Look, "look"_L1, yes, yes, yes},
    Row{Act::Browse, "browse"_L1, no, yes, yes},
    Row{Act::Enrol, "enrol"_L1, yes, yes, yes},
    Row{Act::Earn, "earn"_L1, yes, yes, yes},
    Row{Act::Redeem, "redeem"_L1, yes, yes, yes},
    Row{Act::RefundWithReceipt, "refund-with-receipt"_L1, yes, yes, yes},
    Row{Act::RefundWithoutReceipt, "refund-without-receipt"_L1, approval, yes, yes},
    Row{Act::UndoOwnLast, "undo-own-last"_L1, yes, yes, yes},
    Row{Act::UndoOther, "undo-other"_L1, approval, yes, yes},
    Row{Act::Adjust, "adjust"_L1, approval, yes, yes},
    Row{Act::AdjustAbove, "adjust-above"_L1, approval, second, second},
    Row{Act::OwnAccount, "own-account"_L1, other, other, other},
    Row{Act::Merge, "merge"_L1, no, second, yes},
    Row{Act::Erase, "erase"_L1, no, second, yes},
    Row{Act::ProgrammePublish, "programme-publish"_L1, no, no, yes},
    Row{Act::ImportMembers, "import"_L1, no, yes, yes},
    Row{Act::ExportMembers, "export"_L1, no, no, yes},
    Row{Act::TopUp, "top-up"_L1, yes, yes, yes},
    Row{Act::GiveWithCard, "give-with-card"_L1, yes, yes, yes},
    Row{Act::GiveWithoutCard, "give-without-card"_L1, approval, yes, yes},
    Row{Act::CashOut, "cash-out"_L1, approval, yes, yes},
    Row{Act::UpdateContact, "update-contact"_L1, approval, yes, yes},
    Row{Act::UpdateMember, "update"_L1, yes, yes, yes},
    Row{Act::Freeze, "freeze"_L1, yes, yes, yes},
    Row{Act::Unfreeze, "unfreeze"_L1, no, yes, yes},
    Row{Act::CouponByHand, "coupon"_L1, no, yes, yes},
    Row{Act::TierByHand, "tier"_L1, no, yes, yes},
    Row{Act::Stock, "stock"_L1, no, yes, yes},
    Row{Act::Benefit, "benefit"_L1, yes, yes, yes},
    Row{Act::Tag, "tag"_L1, yes, yes, yes},
    Row{Act::Consent, "consent"_L1, yes, yes, yes},
    Row{Act::Attach, "attach"_L1, approval, yes, yes},
    Row{Act::Extend, "extend"_L1, no, no, yes},
    Row{Act::DayEnd, "day-end"_L1, yes, yes, yes},
    Row{Act::FinalReport, "final-report"_L1, no, no, yes},
    Row{Act::Users, "users"_L1, no, no, yes},
    Row{Act::ClerkPins, "clerk-pins"_L1, no, yes, yes},
    Row{Act::ConfirmClock, "confirm-clock"_L1, no, yes, yes},
    Row{Act::EnterPast, "enter-past"_L1, no, yes, yes},
    Row{Act::ReadAudit, "read-audit"_L1, no, yes, yes},
    Row{Act::Restore, "restore"_L1, no, no, yes},
    Row{Act::Settings, "settings"_L1, no, no, yes},
    Row{Act::EarnManyTimes, "earn-many-times"_L1, approval, yes, yes},
    Row{Act::RedeemYoungAccount, "redeem-young-account"_L1, approval, yes, yes},
    Row{Act::RevealPhone, "reveal-phone"_L1, yes, yes, yes},
    Row{Act::OwnSecret, "own-secret"_L1, yes, yes, yes},
    Row{Act::Backup, "backup"_L1, no, yes, yes},
    Row{Act::SeeCodes, "see-codes"_L1, no, no, yes},
};

constexpr bool standInOrder()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<size_t>(rows[i].act) != i) {
            return false;
        }
    }
    return rows.size() == static_cast<size_t>(Act::SeeCodes) + 1;
}
static_assert(standInOrder());

const Row &rowOf(Act act)
{
    return rows.at(static_cast<size_t>(act));
}

} // namespace

Permission permissionFor(Role role, Act act)
{
    const Row &row = rowOf(act);
    switch (role) {
    case Role::Clerk:
        return row.clerk;
    case Role::Manager:
        return row.manager;
    case Role::Owner:
        return row.owner;
    }
    throw std::logic_error("no such role");
}

std::vector<Act> allActs()
{
    std::vector<Act> acts;
    for (const Row &row : rows) {
        acts.push_back(row.act);
    }
    return acts;
}

bool isPrivileged(Act act)
{
    return rowOf(act).clerk != Permission::Yes;
}

QString nameOf(Act act)
{
    return rowOf(act).name;
}

QString nameOf(Role role)
{
    switch (role) {
    case Role::Clerk:
        return u"clerk"_s;
    case Role::Manager:
        return u"manager"_s;
    case Role::Owner:
        return u"owner"_s;
    }
    throw std::logic_error("no such role");
}

std::optional<Role> roleNamed(QStringView name)
{
    for (const Role role : {Role::Clerk, Role::Manager, Role::Owner}) {
        if (name == nameOf(role)) {
            return role;
        }
    }
    return std::nullopt;
}

} // namespace regulars
