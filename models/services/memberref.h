#pragma once

#include "services/store.h"
#include "values/id.h"
#include "values/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace regulars
{

// How the doors name a member: "card:…", "phone:…" or "id:…".
struct MemberRef
{
    enum class Kind { Card, Phone, Id };
    Kind kind = Kind::Id;
    QString text; // after the colon, blanks at both ends taken off

    // Empty when the text names no kind, or nothing after it.
    static std::optional<MemberRef> fromText(QStringView text);
    static MemberRef of(MemberId member);
    QString toText() const;
};

// The living member that is meant; cards, phones and ids of merged members lead to the new one
// (S39). Refuses no-such-member for erased ones too.
Result<MemberId> resolveMember(Store &store, const MemberRef &ref);

} // namespace regulars
