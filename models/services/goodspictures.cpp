#include "services/goodspictures.h"

#include "storage/auditlog.h"
#include "storage/transaction.h"

#include <QCryptographicHash>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString act = u"picture"_s;
constexpr qsizetype longestId = 64;

// By what the bytes begin with, whatever a file was called; empty: no picture that is kept.
QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return u"image/png"_s;
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return u"image/jpeg"_s;
    }
    const bool isWebP = bytes.startsWith("RIFF") && bytes.sliced(4).indexOf("WEBP") == 4;
    return isWebP ? u"image/webp"_s : QString();
}

} // namespace

Result<Done> GoodsPictures::permitted()
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (m_desk.who()->role < Role::Manager) {
        return refusals::NotAllowed{act};
    }
    return Done{};
}

void GoodsPictures::note(const QString &deed, Pictured kind, const QString &id)
{
    const QString what = kind == Pictured::Product ? u"product"_s : u"reward"_s;
    AuditLog(m_desk.store().connection())
        .add({std::nullopt, m_desk.clock().now(), m_desk.till(), m_desk.who()->user, std::nullopt,
              act, 0, u"%1 of %2 %3"_s.arg(deed, what, id)});
}

Result<std::optional<Picture>> GoodsPictures::of(Pictured kind, const QString &id)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    return Pictures(m_desk.store().connection()).of(kind, id);
}

Result<std::vector<PictureUse>> GoodsPictures::all(Pictured kind)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    return Pictures(m_desk.store().connection()).uses(kind);
}

Result<Done> GoodsPictures::set(Pictured kind, const QString &id, const QByteArray &bytes)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed;
    }
    if (id.isEmpty() || id.size() > longestId) {
        return refusals::BadRequest{u"id"_s, u"name the product or reward by its id"_s};
    }
    const QString mediaType = mediaTypeOf(bytes);
    if (mediaType.isEmpty()) {
        return refusals::BadRequest{u"picture"_s, u"take a PNG, JPEG or WebP picture"_s};
    }
    if (bytes.size() > Pictures::mostBytes) {
        return refusals::BadRequest{u"picture"_s, u"a picture has at most 512 KiB"_s};
    }
    Connection &connection = m_desk.store().connection();
    Transaction transaction(connection);
    Pictures(connection)
        .put(kind, id,
             {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), mediaType, bytes});
    note(u"set"_s, kind, id);
    transaction.commit();
    return Done{};
}

Result<Done> GoodsPictures::clear(Pictured kind, const QString &id)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed;
    }
    Connection &connection = m_desk.store().connection();
    Transaction transaction(connection);
    if (!Pictures(connection).remove(kind, id)) {
        return refusals::BadRequest{u"id"_s, u"it has no picture"_s};
    }
    note(u"cleared"_s, kind, id);
    transaction.commit();
    return Done{};
}

} // namespace regulars
