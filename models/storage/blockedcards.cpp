#include "storage/blockedcards.h"

#include "storage/storedforms.h"

namespace regulars
{

void BlockedCards::block(const QString &card, MemberId member, Instant at) const
{
    m_store.exec(R"(
        INSERT INTO blocked_card (card, member, at) VALUES (:card, :member, :at)
        ON CONFLICT (card) DO UPDATE SET member = excluded.member, at = excluded.at)",
                 card, member, at);
}

void BlockedCards::free(const QString &card) const
{
    m_store.exec("DELETE FROM blocked_card WHERE card = :card", card);
}

std::optional<MemberId> BlockedCards::ownerOf(const QString &card) const
{
    return m_store.query("SELECT member FROM blocked_card WHERE card = :card", card)
        .optionalScalar<MemberId>();
}

QStringList BlockedCards::of(MemberId member) const
{
    QStringList cards;
    Statement rows = m_store.query(R"(
        SELECT card FROM blocked_card
        WHERE member IN (SELECT :member UNION ALL SELECT id FROM member WHERE merged_into = :member)
        ORDER BY card)",
                                   member);
    while (rows.step()) {
        cards += rows.text(0);
    }
    return cards;
}

} // namespace regulars
