#pragma once

#include "protocol/tablefiles/tablereader.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace regulars
{

struct ZipCloser
{
    void operator()(zip_t *archive) const noexcept { zip_discard(archive); }
    void operator()(zip_file_t *file) const noexcept { zip_fclose(file); }
};

// The zip archive that a workbook is. It refuses archives whose directory, unpacked size or ratio
// is out of all proportion, before and while they are unpacked.
class XlsxPackage
{
public:
    XlsxPackage(std::unique_ptr<QFile> file, const ReadOptions &options);
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    struct Part
    {
        std::unique_ptr<zip_file_t, ZipCloser> file;
        qint64 packedSize;
        qint64 unpackedSize; // as the directory claims
    };
    // Throws FileError where the part is missing, encrypted or packed in an unknown way.
    Part open(const QString &name);

    // Between two chunks: throws ReadingCancelled when asked to, FileError over the limits.
    void account(qint64 chunk, qint64 unpackedOfPart, qint64 packedOfPart);

    bool has(const QString &name) const { return statOf(name).has_value(); }
    qint64 unpackedSize(const QString &name) const; // 0 for a part that isn't there
    qint64 unpacked() const { return m_unpacked; }  // of all parts so far

private:
    static zip_int64_t serve(void *self, void *bytes, zip_uint64_t length,
                             zip_source_cmd_t command);
    zip_int64_t serveFile(void *bytes, zip_uint64_t length, zip_source_cmd_t command);
    void refuseHugeDirectory();
    std::optional<zip_stat_t> statOf(const QString &name) const;

    std::unique_ptr<QFile> m_file;
    ReadOptions m_options;
    zip_error_t m_error{};
    std::unique_ptr<zip_t, ZipCloser> m_archive;
    qint64 m_unpacked = 0;
};

// One XML part, token by token. A document type (and with it every entity), deep nesting and giant
// tokens are refused.
class XlsxPart
{
public:
    XlsxPart(XlsxPackage &package, const QString &name);

    // EndDocument at the end, where the part was checked against its sum.
    QXmlStreamReader::TokenType next();

    // To the next child of the element that began at `depth`, passing over what is left of the
    // child before; false at that element's end.
    bool nextChild(int depth);

    bool isAtStart() const { return m_xml.isStartElement(); }
    int depth() const { return m_depth; }
    QStringView name() const { return m_xml.name(); } // without prefix
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    // Appends the characters of the element that was just begun, up to its end. Of a `text` longer
    // than the limit one unit more than the limit is kept.
    void appendText(QString &text, qsizetype limit);

private:
    qint64 unpack();
    void feed();
    [[noreturn]] void refuse(const QString &why) const;

    XlsxPackage &m_package;
    QString m_name;
    XlsxPackage::Part m_part;
    QXmlStreamReader m_xml;
    QByteArray m_buffer;
    qint64 m_unpacked = 0;
    qint64 m_sinceToken = 0;
    int m_depth = 0;
};

} // namespace regulars
