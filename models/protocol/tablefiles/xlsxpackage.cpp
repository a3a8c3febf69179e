#include "protocol/tablefiles/xlsxpackage.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qsizetype partBytes = 32 * 1024;
constexpr qint64 tokenBytes = 1024 * 1024; // the fullest cell of all is shorter
constexpr int deepest = 32;
constexpr qint64 ratioMattersFrom = 16 * 1024 * 1024;
constexpr quint32 directoryBytes = 4 * 1024 * 1024;
constexpr quint16 directoryEntries = 16'384;

[[noreturn]] void refuseDamaged(const QString &why)
{
    throw FileError(
        FileError::Kind::Damaged,
        u"The workbook is damaged (%1); open it in a spreadsheet program and save it anew."_s.arg(
            why));
}

[[noreturn]] void refuseTooLarge()
{
    throw FileError(
        FileError::Kind::TooLarge,
        u"The workbook unpacks to far more than its size; if it is your own, save the sheet as CSV."_s);
}

} // namespace

XlsxPackage::XlsxPackage(std::unique_ptr<QFile> file, const ReadOptions &options)
    : m_file(std::move(file))
    , m_options(options)
{
    zip_error_init(&m_error);
    refuseHugeDirectory();
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(&XlsxPackage::serve, this, &error);
    if (source == nullptr)
        throw std::bad_alloc();
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!m_archive) {
        zip_source_free(source);
        refuseDamaged(why);
    }
}

// libzip keeps the whole directory in memory, so its size is looked at first.
void XlsxPackage::refuseHugeDirectory()
{
    constexpr qint64 recordBytes = 22;
    constexpr qint64 longestComment = 65'535;
    m_file->seek(std::max<qint64>(0, m_file->size() - recordBytes - longestComment));
    const QByteArray tail = m_file->readAll();
    m_file->seek(0);
    for (qsizetype at = tail.indexOf("PK\x05\x06"); at >= 0;
         at = tail.indexOf("PK\x05\x06", at + 1)) {
        if (at + recordBytes > tail.size())
            continue;
        const auto entries = qFromLittleEndian<quint16>(tail.constData() + at + 10);
        const auto bytes = qFromLittleEndian<quint32>(tail.constData() + at + 12);
        if (entries > directoryEntries || bytes > directoryBytes)
            refuseTooLarge();
    }
}

zip_int64_t XlsxPackage::serve(void *self, void *bytes, zip_uint64_t length,
                               zip_source_cmd_t command)
{
    return static_cast<XlsxPackage *>(self)->serveFile(bytes, length, command);
}

zip_int64_t XlsxPackage::serveFile(void *bytes, zip_uint64_t length, zip_source_cmd_t command)
{
    const auto failed = [this](int code) {
        zip_error_set(&m_error, code, 0);
        return zip_int64_t{-1};
    };
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return m_file->seek(0) ? 0 : failed(ZIP_ER_SEEK);
    case ZIP_SOURCE_READ: {
        const qint64 got = m_file->read(static_cast<char *>(bytes), static_cast<qint64>(length));
        return got >= 0 ? got : failed(ZIP_ER_READ);
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(m_file->pos()), static_cast<zip_uint64_t>(m_file->size()),
            bytes, length, &m_error);
        return to >= 0 && m_file->seek(to) ? 0 : failed(ZIP_ER_SEEK);
    }
    case ZIP_SOURCE_TELL:
        return m_file->pos();
    case ZIP_SOURCE_STAT: {
        auto *const stat = static_cast<zip_stat_t *>(bytes);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(m_file->size());
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof *stat;
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, bytes, length);
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        return failed(ZIP_ER_OPNOTSUPP);
    }
}

std::optional<zip_stat_t> XlsxPackage::statOf(const QString &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr auto wanted = zip_uint64_t{ZIP_STAT_INDEX | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE |
                                         ZIP_STAT_ENCRYPTION_METHOD};
    const bool isThere =
        zip_stat(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE, &stat) == 0;
    return isThere && (stat.valid & wanted) == wanted ? std::optional(stat) : std::nullopt;
}

qint64 XlsxPackage::unpackedSize(const QString &name) const
{
    const std::optional<zip_stat_t> stat = statOf(name);
    return stat ? static_cast<qint64>(std::min<zip_uint64_t>(stat->size, zip_uint64_t{1} << 62))
                : 0;
}

XlsxPackage::Part XlsxPackage::open(const QString &name)
{
    const std::optional<zip_stat_t> stat = statOf(name);
    if (!stat)
        refuseDamaged(u"%1 is missing"_s.arg(name));
    if (stat->encryption_method != ZIP_EM_NONE)
        throw FileError(FileError::Kind::Encrypted,
                        u"The workbook is encrypted; save it without a password."_s);
    if (stat->size > static_cast<zip_uint64_t>(m_options.limits.unpackedBytes))
        refuseTooLarge();
    std::unique_ptr<zip_file_t, ZipCloser> file(zip_fopen_index(m_archive.get(), stat->index, 0));
    if (!file)
        refuseDamaged(QString::fromUtf8(zip_strerror(m_archive.get())));
    // The directory may lie, but no part is longer than the file.
    const auto packed =
        std::min<zip_uint64_t>(stat->comp_size, static_cast<zip_uint64_t>(m_file->size()));
    return {std::move(file), static_cast<qint64>(packed), static_cast<qint64>(stat->size)};
}

void XlsxPackage::account(qint64 chunk, qint64 unpackedOfPart, qint64 packedOfPart)
{
    if (m_options.isCancelled && m_options.isCancelled())
        throw ReadingCancelled();
    m_unpacked += chunk;
    const ReadLimits &limits = m_options.limits;
    if (m_unpacked > limits.unpackedBytes ||
        (unpackedOfPart > ratioMattersFrom && unpackedOfPart / limits.unpackedRatio > packedOfPart))
        refuseTooLarge();
}

XlsxPart::XlsxPart(XlsxPackage &package, const QString &name)
    : m_package(package)
    , m_name(name)
    , m_part(package.open(name))
    , m_buffer(partBytes, Qt::Uninitialized)
{}

void XlsxPart::refuse(const QString &why) const
{
    refuseDamaged(u"%1, line %2: %3"_s.arg(m_name).arg(m_xml.lineNumber()).arg(why));
}

qint64 XlsxPart::unpack()
{
    const zip_int64_t got = zip_fread(m_part.file.get(), m_buffer.data(), partBytes);
    if (got < 0)
        refuseDamaged(
            u"%1: %2"_s.arg(m_name, QString::fromUtf8(zip_file_strerror(m_part.file.get()))));
    m_unpacked += got;
    m_package.account(got, m_unpacked, m_part.packedSize);
    return got;
}

QXmlStreamReader::TokenType XlsxPart::next()
{
    for (;;) {
        switch (const auto token = m_xml.readNext()) {
        case QXmlStreamReader::Invalid:
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                refuse(m_xml.errorString());
            feed();
            continue;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse(u"document types are not allowed"_s);
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                refuse(u"elements are nested too deeply"_s);
            m_sinceToken = 0;
            return token;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_sinceToken = 0;
            return token;
        case QXmlStreamReader::EndDocument:
            // Unpacking to the end makes libzip compare the sum.
            while (unpack() > 0) {
            }
            return token;
        default:
            m_sinceToken = 0;
            return token;
        }
    }
}

void XlsxPart::feed()
{
    const qint64 got = unpack();
    if (got == 0)
        refuse(u"it ends too early"_s);
    m_sinceToken += got;
    if (m_sinceToken > tokenBytes)
        refuse(u"a single piece is too long"_s);
    m_xml.addData(QByteArray(m_buffer.constData(), got));
}

bool XlsxPart::nextChild(int depth)
{
    for (;;) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement && m_depth == depth + 1)
            return true;
        if (token == QXmlStreamReader::EndDocument || m_depth < depth)
            return false;
    }
}

void XlsxPart::appendText(QString &text, qsizetype limit)
{
    const int inside = m_depth;
    while (m_depth >= inside) {
        if (next() == QXmlStreamReader::Characters && text.size() <= limit)
            text += m_xml.text().left(limit + 1 - text.size());
    }
}

} // namespace regulars
