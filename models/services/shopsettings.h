#pragma once

#include "services/desk.h"

#include <optional>

namespace regulars
{

// What is changed; what is left out stays as it is.
struct SettingsRequest
{
    std::optional<bool> commandsNeedSignIn{};
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

    // Refuses not-allowed to all but the owner. Figures: all settings as they stand then.
    Result<Answer> change(const Envelope &envelope, const SettingsRequest &request);

private:
    Desk &m_desk;
};

} // namespace regulars
