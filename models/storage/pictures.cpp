#include "storage/pictures.h"

namespace regulars
{

std::optional<Picture> Pictures::of(Pictured kind, const QString &thing) const
{
    Statement row = m_store.query(R"(
        SELECT picture.hash, picture.media_type, picture.bytes
        FROM picture_use JOIN picture ON picture.id = picture_use.picture
        WHERE picture_use.kind = :kind AND picture_use.thing = :thing)",
                                  kind, thing);
    return row.step() ? std::optional(Picture{row.blob(0), row.text(1), row.blob(2)})
                      : std::nullopt;
}

std::vector<PictureUse> Pictures::uses(Pictured kind) const
{
    std::vector<PictureUse> uses;
    Statement row = m_store.query(R"(
        SELECT picture_use.thing, picture.hash
        FROM picture_use JOIN picture ON picture.id = picture_use.picture
        WHERE picture_use.kind = :kind
        ORDER BY picture_use.thing)",
                                  kind);
    while (row.step()) {
        uses.push_back({row.text(0), row.blob(1)});
    }
    return uses;
}

void Pictures::put(Pictured kind, const QString &thing, const Picture &picture) const
{
    m_store.exec(R"(
        INSERT INTO picture (hash, media_type, bytes) VALUES (:hash, :media_type, :bytes)
        ON CONFLICT (hash) DO NOTHING)",
                 picture.hash, picture.mediaType, picture.bytes);
    m_store.exec(R"(
        INSERT INTO picture_use (kind, thing, picture)
        VALUES (:kind, :thing, (SELECT id FROM picture WHERE hash = :hash))
        ON CONFLICT (kind, thing) DO UPDATE SET picture = excluded.picture)",
                 kind, thing, picture.hash);
    dropUnused();
}

bool Pictures::remove(Pictured kind, const QString &thing) const
{
    m_store.exec("DELETE FROM picture_use WHERE kind = :kind AND thing = :thing", kind, thing);
    const bool wasThere = m_store.changes() > 0;
    dropUnused();
    return wasThere;
}

void Pictures::dropUnused() const
{
    m_store.exec("DELETE FROM picture WHERE id NOT IN (SELECT picture FROM picture_use)");
}

} // namespace regulars
