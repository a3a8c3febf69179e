#include "storage/sealedfile.h"

#include "storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <memory>
#include <stdexcept>

namespace regulars::sealedfile
{

using namespace Qt::StringLiterals;
using Kind = StorageError::Kind;

namespace
{

const QByteArray magic = "RGLRSEAL";
constexpr char formatVersion = 1;
constexpr qsizetype idBytes = 36;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype extraBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype chunkBytes = 64 * 1024;

// trust.md: argon2id, 256 MiB. Three passes, as for secrets.
constexpr quint32 passes = 3;
constexpr quint32 memoryKiB = 256 * 1024;
constexpr quint32 mostPasses = 16;
constexpr quint32 mostMemoryKiB = 1024 * 1024;

// magic, version, kind, passes, memory, salt, store id, stream header
constexpr qsizetype kindAt = 9;
constexpr qsizetype passesAt = 10;
constexpr qsizetype memoryAt = 14;
constexpr qsizetype saltAt = 18;
constexpr qsizetype idAt = saltAt + saltBytes;
constexpr qsizetype streamAt = idAt + idBytes;
constexpr qsizetype headerBytes = streamAt + streamBytes;

struct Wiped
{
    QByteArray bytes;
    explicit Wiped(qsizetype size)
        : bytes(size, '\0')
    {}
    Wiped(const Wiped &) = delete;
    Wiped &operator=(const Wiped &) = delete;
    ~Wiped() { sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size())); }
};

unsigned char *raw(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + at;
}

const unsigned char *raw(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

StorageError changed(const QString &path)
{
    return StorageError(Kind::Corrupt,
                        u"%1 is not as it was written: it was changed or cut off. Take another "
                        "backup."_s.arg(path));
}

void requireSodium()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium can't find a source of random numbers");
    }
}

// A file that is gone again unless it was finished.
class NewFile
{
public:
    explicit NewFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            throw StorageError(Kind::CantOpen, u"%1 can't be made: %2. Choose another name."_s.arg(
                                                   path, m_file.errorString()));
        }
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile()
    {
        if (!m_isFinished) {
            m_file.close();
            m_file.remove();
        }
    }

    void write(const QByteArray &bytes, qsizetype size)
    {
        if (m_file.write(bytes.constData(), size) != size) {
            const bool isFull = m_file.error() == QFileDevice::ResourceError;
            throw StorageError(
                isFull ? Kind::Full : Kind::Io,
                u"%1 can't be written: %2. Free some space, or choose another disk."_s.arg(
                    m_file.fileName(), m_file.errorString()));
        }
    }

    void finish()
    {
        m_file.close();
        if (!platform::syncFile(m_file.fileName()) ||
            !platform::syncFolder(QFileInfo(m_file.fileName()).absolutePath())) {
            throw StorageError(Kind::Io, u"%1 could not be written to the disk for good. Look to "
                                         "the disk, and try another."_s.arg(m_file.fileName()));
        }
        m_isFinished = true;
    }

private:
    QFile m_file;
    bool m_isFinished = false;
};

void openToRead(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageError(Kind::CantOpen, u"%1 can't be read: %2. Mend the path."_s.arg(
                                               file.fileName(), file.errorString()));
    }
}

QByteArray readPart(QFile &file, qsizetype bytes)
{
    QByteArray part = file.read(bytes);
    if (file.error() != QFileDevice::NoError) {
        throw StorageError(Kind::Io, u"%1 can't be read on: %2. Look to the disk."_s.arg(
                                         file.fileName(), file.errorString()));
    }
    return part;
}

void derive(const Key &key, const QByteArray &header, Wiped &into)
{
    const QByteArray salt = header.mid(saltAt, saltBytes);
    if (key.kind == KeyKind::StoreKey) {
        const QByteArray about = "regulars sealed file" + salt;
        if (key.secret.size() != crypto_generichash_KEYBYTES) {
            throw std::invalid_argument("a store's key has 32 bytes");
        }
        crypto_generichash(raw(into.bytes), static_cast<std::size_t>(into.bytes.size()), raw(about),
                           static_cast<unsigned long long>(about.size()), raw(key.secret),
                           static_cast<std::size_t>(key.secret.size()));
        return;
    }
    const quint32 ops = qFromBigEndian<quint32>(header.constData() + passesAt);
    const quint32 memory = qFromBigEndian<quint32>(header.constData() + memoryAt);
    if (crypto_pwhash(raw(into.bytes), static_cast<unsigned long long>(into.bytes.size()),
                      key.secret.constData(), static_cast<unsigned long long>(key.secret.size()),
                      raw(salt), ops, std::size_t(memory) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw StorageError(Kind::Full, u"There is not enough memory free to work out the key (256 "
                                       "MiB). Close other programs and try again."_s);
    }
}

QByteArray freshHeader(const Key &key, const QString &storeId)
{
    QByteArray header = magic;
    header += formatVersion;
    header += static_cast<char>(key.kind == KeyKind::Passphrase ? 1 : 2);
    header.resize(headerBytes, '\0');
    qToBigEndian(passes, header.data() + passesAt);
    qToBigEndian(memoryKiB, header.data() + memoryAt);
    randombytes_buf(raw(header, saltAt), static_cast<std::size_t>(saltBytes));
    const QByteArray id = storeId.toLatin1().leftJustified(idBytes, ' ', true);
    std::copy(id.begin(), id.end(), header.begin() + idAt);
    return header;
}

QByteArray checkedHeader(QFile &file)
{
    const QByteArray header = readPart(file, headerBytes);
    if (!header.startsWith(magic)) {
        throw StorageError(Kind::NotAStore,
                           u"%1 is no sealed backup of Regulars."_s.arg(file.fileName()));
    }
    if (header.size() < headerBytes) {
        throw changed(file.fileName());
    }
    if (header[magic.size()] != formatVersion) {
        throw StorageError(Kind::NewerStore,
                           u"%1 was sealed by a newer version of this program. Bring the program "
                           "up to date."_s.arg(file.fileName()));
    }
    const char kind = header[kindAt];
    const quint32 ops = qFromBigEndian<quint32>(header.constData() + passesAt);
    const quint32 memory = qFromBigEndian<quint32>(header.constData() + memoryAt);
    // A hostile header must not make us work for hours.
    if ((kind != 1 && kind != 2) || ops < 1 || ops > mostPasses || memory < 8 ||
        memory > mostMemoryKiB) {
        throw changed(file.fileName());
    }
    return header;
}

Header meaningOf(const QByteArray &header)
{
    return {header[kindAt] == 1 ? KeyKind::Passphrase : KeyKind::StoreKey,
            QString::fromLatin1(header.mid(idAt, idBytes)).trimmed()};
}

void tell(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total)) {
        throw StorageError(Kind::Interrupted, u"The work was cancelled."_s);
    }
}

} // namespace

bool isSealed(const QString &path)
{
    QFile file(path);
    openToRead(file);
    return file.read(magic.size()) == magic;
}

Header readHeader(const QString &path)
{
    QFile file(path);
    openToRead(file);
    return meaningOf(checkedHeader(file));
}

void seal(const QString &from, const QString &to, const Key &key, const QString &storeId,
          const Progress &progress)
{
    requireSodium();
    QFile source(from);
    openToRead(source);
    NewFile target(to);
    QByteArray header = freshHeader(key, storeId);
    Wiped secret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    derive(key, header, secret);
    crypto_secretstream_xchacha20poly1305_state stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream, raw(header, streamAt),
                                                    raw(secret.bytes));
    target.write(header, header.size());

    const qint64 total = source.size();
    qint64 done = 0;
    QByteArray about = header; // proves the header together with the first chunk
    QByteArray sealed(chunkBytes + extraBytes, '\0');
    QByteArray part = readPart(source, chunkBytes);
    bool isLast = false;
    while (!isLast) {
        const QByteArray next = readPart(source, chunkBytes);
        isLast = next.isEmpty();
        crypto_secretstream_xchacha20poly1305_push(
            &stream, raw(sealed), nullptr, raw(part), static_cast<unsigned long long>(part.size()),
            raw(about), static_cast<unsigned long long>(about.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        target.write(sealed, part.size() + extraBytes);
        about.clear();
        done += part.size();
        tell(progress, done, total);
        part = next;
    }
    target.finish();
}

void unseal(const QString &from, const QString &to, const Key &key, const Progress &progress)
{
    requireSodium();
    QFile source(from);
    openToRead(source);
    const QByteArray header = checkedHeader(source);
    if (meaningOf(header).kind != key.kind) {
        throw StorageError(
            Kind::CantOpen,
            key.kind == KeyKind::Passphrase
                ? u"%1 was sealed with the shop's key, not with a passphrase."_s.arg(from)
                : u"%1 was sealed with a passphrase; name it."_s.arg(from));
    }
    Wiped secret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    derive(key, header, secret);
    crypto_secretstream_xchacha20poly1305_state stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(header, streamAt),
                                                        raw(secret.bytes)) != 0) {
        throw changed(from);
    }

    NewFile target(to);
    const qint64 total = source.size();
    qint64 done = header.size();
    QByteArray about = header;
    QByteArray plain(chunkBytes, '\0');
    bool isFirst = true;
    unsigned char tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const QByteArray sealed = readPart(source, chunkBytes + extraBytes);
        if (sealed.size() < extraBytes ||
            crypto_secretstream_xchacha20poly1305_pull(
                &stream, raw(plain), nullptr, &tag, raw(sealed),
                static_cast<unsigned long long>(sealed.size()), raw(about),
                static_cast<unsigned long long>(about.size())) != 0) {
            if (isFirst && sealed.size() >= extraBytes) {
                throw StorageError(
                    Kind::CantOpen,
                    key.kind == KeyKind::Passphrase
                        ? u"%1 does not open with this passphrase. Type the one it was "
                          "made with; if it is right, the file was changed."_s.arg(from)
                        : u"%1 does not open with this shop's key. Take the key of the "
                          "shop it was made by; if it is right, the file was "
                          "changed."_s.arg(from));
            }
            throw changed(from);
        }
        target.write(plain, sealed.size() - extraBytes);
        about.clear();
        isFirst = false;
        done += sealed.size();
        tell(progress, done, total);
    }
    if (!source.atEnd()) {
        throw changed(from);
    }
    target.finish();
}

} // namespace regulars::sealedfile
