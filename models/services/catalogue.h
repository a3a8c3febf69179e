#pragma once

#include "programme/programme.h"
#include "services/desk.h"
#include "services/memberref.h"

#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// So few of a reward are told of before it runs out.
inline constexpr qint64 fewLeft = 5;

// A reward as it stands now, and how far it is for one member.
struct CatalogueRow
{
    QString reward;
    LocalName name;
    QString zone;
    RewardKind kind;
    Points points; // now, timed prices counted in
    Money money;
    bool isTimedPrice = false;
    std::optional<Money> worth = {};
    std::optional<qint64> stock = {}; // none: unlimited
    qint64 redeemed = 0;              // by the member, before
    Points missing = {};              // for one of it; 0: enough
    std::optional<Refusal> refusal{}; // why it can't be had now: the first of S34; none: it can
    bool isInReach() const { return !refusal; }
};

// What points buy now. A question; nothing is stored.
class Catalogue
{
public:
    explicit Catalogue(Desk &desk)
        : m_desk(desk)
    {}

    // In the programme's order, those out of their dates left out. Without a member only what
    // concerns the shelf refuses. Refuses not-signed-in, no-such-member.
    Result<std::vector<CatalogueRow>> rows(const std::optional<MemberRef> &member);

private:
    Desk &m_desk;
};

} // namespace regulars
