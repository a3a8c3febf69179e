#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>
#include <stdexcept>

namespace regulars
{

// The key of a stored thing. There is no invalid id: what is not stored yet has none.
template <typename Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
        if (value <= 0)
            throw std::domain_error("an id is a positive number");
    }
    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    qint64 m_value;
};

using MemberId = Id<struct MemberTag>;
using UserId = Id<struct UserTag>;
using TillId = Id<struct TillTag>;
using OperationId = Id<struct OperationTag>;
using EntryId = Id<struct EntryTag>;
using LotId = Id<struct LotTag>;
using PurchaseId = Id<struct PurchaseTag>;
using RedemptionId = Id<struct RedemptionTag>;
using CouponId = Id<struct CouponTag>;
using ProgrammeVersionId = Id<struct ProgrammeVersionTag>;

} // namespace regulars

template <typename Tag>
struct std::hash<regulars::Id<Tag>>
{
    std::size_t operator()(regulars::Id<Tag> id) const noexcept
    {
        return std::hash<qint64>()(id.value());
    }
};
