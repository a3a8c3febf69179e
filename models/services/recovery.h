#pragma once

#include "services/credentials.h"
#include "services/desk.h"

#include <QString>

#include <optional>

namespace regulars
{

// What the owner keeps on paper, away from the computer (trust.md).
struct RecoverySheet
{
    QString storeId;
    QString code;
    BusinessDay madeOn;
};

// The store's key, which lies outside the store: taken down for the owner, and brought back to a
// computer that lacks it. Without it nobody signs in; with it alone nobody does either.
class Recovery
{
public:
    explicit Recovery(Desk &desk)
        : m_desk(desk)
    {}

    // For the owner, who proves himself once more. Refuses as Proof::end() does, not-allowed. It is
    // on record.
    Result<RecoverySheet> sheet(const Envelope &envelope, Proof &proof);
    // When a sheet was made last; none: never.
    static std::optional<BusinessDay> lastSheet(Store &store);

    static bool isKeyMissing(Store &store);
    // Keeps the key that the code holds on this computer. Refuses bad-request, not-allowed where
    // there is one.
    static Result<Done> bringBack(Store &store, const QString &code);
    // The same before there is a store: of the one that a sealed backup names (P2).
    static Result<Done> bringBack(const QString &storeId, const QString &code);

private:
    Desk &m_desk;
};

} // namespace regulars
