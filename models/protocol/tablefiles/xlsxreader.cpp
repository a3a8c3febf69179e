#include "protocol/tablefiles/xlsxreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr qint64 lastLine = 1'000'000'000;
constexpr qint64 beyondAllColumns = 1'000'000;

// The column, from 1, of "AB12"; 0 where it is no reference.
qint64 columnOf(QStringView reference)
{
    qint64 column = 0;
    for (const QChar c : reference) {
        if (c.isDigit())
            return column;
        if (c < u'A' || c > u'Z')
            return 0;
        column = std::min(column * 26 + (c.unicode() - u'A' + 1), beyondAllColumns);
    }
    return 0;
}

// _x000D_ stands for a character that XML can't hold, _x005F_ for the underscore of such a
// sequence.
QString unescaped(const QString &text)
{
    constexpr qsizetype escapeLength = 7;
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = QStringView(text).sliced(at);
        const bool isLike =
            rest.size() >= escapeLength && rest.startsWith(u"_x") && rest[escapeLength - 1] == u'_';
        bool isHex = false;
        const ushort unit = isLike ? rest.sliced(2, 4).toUShort(&isHex, 16) : ushort{0};
        const bool isEscape = isHex && !QChar::isSurrogate(unit) && !QChar::isNonCharacter(unit);
        plain += isEscape ? QChar(unit) : text[at];
        at += isEscape ? escapeLength - 1 : 0;
    }
    return plain;
}

// 2026-01-05T10:00:00.000Z as the other cells' dates look.
QString isoText(const QString &raw)
{
    QString text = raw;
    text.replace(u'T', u' ');
    const qsizetype tooFine = text.indexOf(u'.');
    return tooFine > 0 ? text.left(tooFine) : text.endsWith(u'Z') ? text.chopped(1) : text;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<QFile> file, const ReadOptions &options)
    : m_limits(options.limits)
    , m_package(std::move(file), options)
    , m_sheet(firstVisibleSheet(m_package))
{
    m_bytesTotal = m_package.unpacked() + m_package.unpackedSize(m_sheet.sharedStringsPart) +
                   m_package.unpackedSize(m_sheet.part);
    readSharedStrings();
    m_xml = std::make_unique<XlsxPart>(m_package, m_sheet.part);
    m_atEnd = !readToSheetData();
    takeHeading(next());
}

void XlsxReader::readSharedStrings()
{
    if (m_sheet.sharedStringsPart.isEmpty() || !m_package.has(m_sheet.sharedStringsPart))
        return;
    XlsxPart part(m_package, m_sheet.sharedStringsPart);
    while (part.next() != QXmlStreamReader::EndDocument) {
        if (!part.isAtStart() || part.name() != u"si")
            continue;
        QString text;
        appendRichText(part, text);
        m_sharedStrings.append(text);
    }
}

// Of an <si> or <is>: <t>, or several <r> with a <t> each. <rPh> is a reading aid and no part of
// the text.
void XlsxReader::appendRichText(XlsxPart &part, QString &text)
{
    const int inside = part.depth();
    while (part.nextChild(inside)) {
        if (part.name() == u"t")
            part.appendText(text, m_limits.cellLength);
        else if (part.name() == u"r")
            appendRichText(part, text);
    }
}

bool XlsxReader::readToSheetData()
{
    while (m_xml->next() != QXmlStreamReader::EndDocument) {
        if (m_xml->isAtStart() && m_xml->name() == u"sheetData") {
            m_sheetDataDepth = m_xml->depth();
            return true;
        }
    }
    return false;
}

// The next row that holds any text, or what is wrong with it.
std::optional<TableItem> XlsxReader::next()
{
    while (!m_atEnd) {
        if (!m_xml->nextChild(m_sheetDataDepth)) {
            m_atEnd = true;
            while (m_xml->next() != QXmlStreamReader::EndDocument) {
            }
            break;
        }
        if (m_xml->name() != u"row")
            continue;
        if (std::optional<TableItem> item = readRow())
            return item;
    }
    return std::nullopt;
}

std::optional<TableItem> XlsxReader::readRow()
{
    const qint64 named = m_xml->attributes().value("r"_L1).toLongLong();
    m_line = named > m_line && named <= lastLine ? named : m_line + 1;
    m_cells = QStringList();
    m_column = 0;
    m_length = 0;
    m_error.reset();
    const int inside = m_xml->depth();
    while (m_xml->nextChild(inside)) {
        if (m_xml->name() == u"c")
            readCell();
    }
    if (m_error)
        return std::move(*m_error);
    if (m_cells.isEmpty())
        return std::nullopt;
    while (m_cells.size() < heading().size())
        m_cells.append(QString());
    return TableRow{m_line, std::move(m_cells)};
}

void XlsxReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    const qint64 named = columnOf(attributes.value("r"_L1));
    m_column = named > 0 ? named : m_column + 1;
    QString text;
    const int inside = m_xml->depth();
    while (m_xml->nextChild(inside)) {
        if (m_xml->name() == u"v") {
            QString raw;
            m_xml->appendText(raw, m_limits.cellLength);
            text = cellText(raw, type, style);
        } else if (m_xml->name() == u"is") {
            text.clear();
            appendRichText(*m_xml, text);
            text = unescaped(text);
        }
    }
    if (!text.isEmpty())
        put(std::move(text));
}

QString XlsxReader::cellText(const QString &raw, QStringView type, int style)
{
    if (type == u"s") {
        bool isIndex = false;
        const qsizetype index = raw.trimmed().toLongLong(&isIndex);
        const std::optional<QString> text = isIndex ? m_sharedStrings.at(index) : std::nullopt;
        if (!text)
            note(RowFault::BadCell,
                 u"The cell in column %1 points to a text that isn't in the workbook."_s.arg(
                     m_column));
        return text ? unescaped(*text) : QString();
    }
    if (type == u"str" || type == u"inlineStr")
        return unescaped(raw);
    if (type == u"b")
        return raw.trimmed() == u"0" ? u"FALSE"_s : u"TRUE"_s;
    if (type == u"d")
        return isoText(raw);
    if (type == u"e")
        return raw;
    const auto place = static_cast<size_t>(std::max(style, 0));
    const NumberKind kind =
        place < m_sheet.cellStyles.size() ? m_sheet.cellStyles[place] : NumberKind::Plain;
    return serialText(raw, kind, m_sheet.is1904);
}

void XlsxReader::put(QString text)
{
    m_length += text.size();
    if (m_column > m_limits.columns)
        note(RowFault::TooManyColumns, u"It has more than %1 columns."_s.arg(m_limits.columns));
    else if (text.size() > m_limits.cellLength)
        note(RowFault::CellTooLong,
             u"The cell in column %1 is longer than %2 characters."_s.arg(m_column).arg(
                 m_limits.cellLength));
    else if (m_length > m_limits.rowLength)
        note(RowFault::RowTooLong, u"It is longer than %1 characters."_s.arg(m_limits.rowLength));
    else if (text.contains(QChar(u'\0')))
        note(RowFault::ContainsNul, u"It holds a NUL character in column %1."_s.arg(m_column));
    if (m_error)
        return;
    while (m_cells.size() < m_column)
        m_cells.append(QString());
    m_cells[m_column - 1] = std::move(text);
}

// Of several faults of a row the first is told.
void XlsxReader::note(RowFault fault, const QString &text)
{
    if (!m_error)
        m_error = RowError{m_line, fault, text, m_cells.join(u' ').left(80)};
}

} // namespace regulars
