#include "protocol/tablefiles/xlsxworkbook.h"

#include <QDir>
#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr size_t mostStyles = 100'000;

// Types are compared by their last word: the strict and the transitional variant differ before it.
struct Relationship
{
    QString type;
    QString part;
};
using Relationships = QHash<QString, Relationship>;

struct Workbook
{
    QString sheetName;
    QString sheetPart;
    bool is1904 = false;
};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

Relationships relationshipsOf(XlsxPackage &package, const QString &part)
{
    Relationships all;
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    if (!package.has(name))
        return all;
    XlsxPart xml(package, name);
    while (xml.next() != QXmlStreamReader::EndDocument) {
        if (xml.name() != u"Relationship" || !xml.isAtStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
        const QString type = attributes.value("Type"_L1).toString();
        all.insert(attributes.value("Id"_L1).toString(),
                   {type.sliced(type.lastIndexOf(u'/') + 1), QDir::cleanPath(path)});
        if (static_cast<size_t>(all.size()) > mostStyles)
            throw FileError(FileError::Kind::TooLarge,
                            u"The workbook has too many parts; save the sheet as CSV."_s);
    }
    return all;
}

QString partOfType(const Relationships &relationships, QStringView type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type)
            return relationship.part;
    }
    return {};
}

QString workbookPartOf(XlsxPackage &package)
{
    QString part = partOfType(relationshipsOf(package, QString()), u"officeDocument");
    if (part.isEmpty() && package.has(u"xl/workbook.xml"_s))
        part = u"xl/workbook.xml"_s;
    if (part.isEmpty() || !part.endsWith(u".xml"_s, Qt::CaseInsensitive) || !package.has(part))
        throw FileError(
            FileError::Kind::NotATable,
            u"The file is no .xlsx workbook; open it in a spreadsheet program and save it as .xlsx or CSV."_s);
    return part;
}

bool isTrue(QStringView value)
{
    return value == u"1" || value.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

// r:id by whatever prefix and either of two namespaces.
QString relationshipIdOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

Workbook readWorkbook(XlsxPackage &package, const QString &part, const Relationships &relationships)
{
    Workbook workbook;
    XlsxPart xml(package, part);
    while (xml.next() != QXmlStreamReader::EndDocument) {
        if (!xml.isAtStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            workbook.is1904 = isTrue(attributes.value("date1904"_L1));
        if (xml.name() != u"sheet" || !workbook.sheetPart.isEmpty())
            continue;
        const Relationship target = relationships.value(relationshipIdOf(attributes));
        const QStringView state = attributes.value("state"_L1);
        if (target.type == u"worksheet" && (state.isEmpty() || state == u"visible")) {
            workbook.sheetName = attributes.value("name"_L1).toString();
            workbook.sheetPart = target.part;
        }
    }
    if (workbook.sheetPart.isEmpty())
        throw FileError(
            FileError::Kind::NotATable,
            u"The workbook has no visible sheet with cells; unhide the sheet with the table."_s);
    return workbook;
}

std::vector<NumberKind> readCellStyles(XlsxPackage &package, const QString &part)
{
    std::vector<NumberKind> styles;
    if (part.isEmpty() || !package.has(part))
        return styles;
    QHash<int, NumberKind> formats;
    bool isWithinCellStyles = false;
    XlsxPart xml(package, part);
    for (auto token = xml.next(); token != QXmlStreamReader::EndDocument; token = xml.next()) {
        const bool isStart = token == QXmlStreamReader::StartElement;
        if (xml.name() == u"cellXfs" && (isStart || token == QXmlStreamReader::EndElement))
            isWithinCellStyles = isStart;
        if (!isStart)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == u"numFmt")
            formats.insert(id, kindOfFormatCode(attributes.value("formatCode"_L1)));
        else if (xml.name() == u"xf" && isWithinCellStyles)
            styles.push_back(formats.contains(id) ? formats.value(id) : kindOfBuiltInFormat(id));
        if (styles.size() > mostStyles || static_cast<size_t>(formats.size()) > mostStyles)
            throw FileError(FileError::Kind::TooLarge,
                            u"The workbook has too many cell styles; save the sheet as CSV."_s);
    }
    return styles;
}

} // namespace

XlsxSheet firstVisibleSheet(XlsxPackage &package)
{
    const QString part = workbookPartOf(package);
    const Relationships relationships = relationshipsOf(package, part);
    const Workbook workbook = readWorkbook(package, part, relationships);
    XlsxSheet sheet;
    sheet.name = workbook.sheetName;
    sheet.part = workbook.sheetPart;
    sheet.is1904 = workbook.is1904;
    sheet.sharedStringsPart = partOfType(relationships, u"sharedStrings");
    sheet.cellStyles = readCellStyles(package, partOfType(relationships, u"styles"));
    return sheet;
}

} // namespace regulars
