#pragma once

#include "services/desk.h"

#include <optional>

namespace regulars
{

// What is changed; what is left out stays as it is.
struct SettingsRequest
{
    std::optional<bool> commandsNeedSignIn{};
    // Of quiet until the window locks before a clerk, and before managers and owners. A clerk's may
    // be 0: never.
    std::optional<int> clerkLockSeconds{};
    std::optional<int> managerLockSeconds{};
};

// The owner's switches, which belong to the shop and not to one computer.
class ShopSettings
{
public:
    explicit ShopSettings(Desk &desk)
        : m_desk(desk)
    {}

    // Verbs of the command line act for nobody: each names its user (contract.md section 1). Off
    // where nothing was said.
    static bool commandsNeedSignIn(Store &store);

    // trust.md F16 where nothing was said: 120 s of a clerk's quiet, 60 s of a manager's or
    // owner's.
    static constexpr int shortestLockSeconds = 15;
    static constexpr int longestLockSeconds = 3600;
    static int lockSeconds(Store &store, Role role); // 0: never

    // Refuses not-allowed to all but the owner, bad-request for a time beyond these bounds.
    // Figures: all settings as they stand then.
    Result<Answer> change(const Envelope &envelope, const SettingsRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
