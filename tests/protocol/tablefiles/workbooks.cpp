#include "protocol/tablefiles/workbooks.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace regulars::tables
{

namespace
{

QByteArray relationships(const QByteArray &entries)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           entries + "</Relationships>";
}

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
           "\" Target=\"" + target + "\"/>";
}

constexpr auto sheetNamespaces =
    R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";

} // namespace

Workbook::Workbook()
{
    set(u"_rels/.rels"_s, relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    set(u"xl/workbook.xml"_s,
        "<workbook "_ba + sheetNamespaces +
            R"(><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    set(u"xl/_rels/workbook.xml.rels"_s,
        relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                      relationship("rId2", "sharedStrings", "sharedStrings.xml") +
                      relationship("rId3", "styles", "styles.xml")));
    set(u"xl/worksheets/sheet1.xml"_s,
        "<worksheet "_ba + sheetNamespaces + "><sheetData></sheetData></worksheet>");
}

Workbook Workbook::ofRows(const QByteArray &rows)
{
    Workbook workbook;
    QByteArray sheet = workbook.part(u"xl/worksheets/sheet1.xml"_s);
    workbook.set(u"xl/worksheets/sheet1.xml"_s,
                 sheet.replace("</sheetData>", rows + "</sheetData>"));
    return workbook;
}

Workbook &Workbook::set(const QString &part, const QByteArray &content)
{
    m_parts.insert(part, content);
    return *this;
}

Workbook &Workbook::remove(const QString &part)
{
    m_parts.remove(part);
    return *this;
}

Workbook &Workbook::setSharedStrings(const QByteArray &items)
{
    return set(u"xl/sharedStrings.xml"_s, "<sst "_ba + sheetNamespaces + '>' + items + "</sst>");
}

Workbook &Workbook::setStyles(const QByteArray &formats, const QByteArray &cells)
{
    return set(u"xl/styles.xml"_s,
               "<styleSheet "_ba + sheetNamespaces + "><numFmts>" + formats +
                   R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)" +
                   cells + "</cellXfs></styleSheet>");
}

void Workbook::save(const QString &path, bool isPacked) const
{
    QFile::remove(path);
    int error = 0;
    zip_t *const archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &error);
    if (archive == nullptr)
        qFatal("the workbook can't be made: %d", error);
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        zip_source_t *const source = zip_source_buffer(archive, part->constData(),
                                                       static_cast<zip_uint64_t>(part->size()), 0);
        const zip_int64_t index =
            zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0 || zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                                  isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) != 0)
            qFatal("a part can't be added: %s", zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        qFatal("the workbook can't be closed: %s", zip_strerror(archive));
}

} // namespace regulars::tables
