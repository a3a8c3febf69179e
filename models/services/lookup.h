#pragma once

#include "services/desk.h"
#include "services/memberjson.h"
#include "services/memberref.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace regulars
{

// The questions about members. Nothing is stored.
class Lookup
{
public:
    explicit Lookup(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr int findLimit = 20;

    // Card, phone (whole, its beginning, exactly four digits: the tail only), name, pinyin,
    // initials and mixtures, then parts of names (M2). Any text is safe (F13). Figures: members,
    // the exact hit first.
    Result<Answer> find(const Envelope &envelope, const QString &query, int limit = findLimit);

    // Figures: member, as of `at`. Refuses no-such-member.
    Result<Answer> member(const Envelope &envelope, const MemberRef &ref);

    // The `member` object of contract.md section 3 as the one at the till may see it, for filling
    // in Answer::members; null after erasure.
    QJsonValue shown(MemberId member, std::optional<Instant> at = std::nullopt);

private:
    PhoneShown phoneShown() const;

    Desk &m_desk;
};

} // namespace regulars
