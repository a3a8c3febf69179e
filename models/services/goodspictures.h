#pragma once

#include "services/desk.h"
#include "storage/pictures.h"

namespace regulars
{

// Pictures of goods and rewards, by their ids. They lie in the store beside the programme and are
// no part of its file, which has no place for them: a version more or less leaves them alone.
class GoodsPictures
{
public:
    explicit GoodsPictures(Desk &desk)
        : m_desk(desk)
    {}

    // None: it has no picture. Refuses not-signed-in.
    Result<std::optional<Picture>> of(Pictured kind, const QString &id);
    // Which have one; the hash tells whether a picture kept in memory is still the one.
    Result<std::vector<PictureUse>> all(Pictured kind);

    // Managers and owners; PNG, JPEG or WebP of at most Pictures::mostBytes: the caller scales.
    // Refuses not-allowed, bad-request ("picture", "id").
    Result<Done> set(Pictured kind, const QString &id, const QByteArray &bytes);
    // Refuses not-allowed, bad-request where there is none.
    Result<Done> clear(Pictured kind, const QString &id);

private:
    Result<Done> permitted();
    void note(const QString &deed, Pictured kind, const QString &id);

    Desk &m_desk;
};

} // namespace regulars
