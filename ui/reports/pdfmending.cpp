#include "ui/reports/pdfmending.h"

#include <QFont>
#include <QFontDatabase>
#include <QMap>
#include <QRawFont>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr, as libqpdf 11 itself uses
#include <qpdf/Buffer.hh>
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char16_t firstRadical = 0x2E80;
constexpr char16_t lastRadical = 0x2FDF;
constexpr char16_t firstIdeograph = 0x4E00;
constexpr char16_t lastIdeograph = 0x9FFF;

QList<quint32> glyphsOf(const QRawFont &font, char16_t first, char16_t last)
{
    QString all;
    for (char32_t character = first; character <= last; ++character) {
        all.append(QChar(static_cast<char16_t>(character)));
    }
    return font.glyphIndexesForString(all);
}

// "<0041>" → 0x41
char16_t codeIn(QStringView token)
{
    return static_cast<char16_t>(token.mid(1, token.size() - 2).toUInt(nullptr, 16));
}

// Glyph → character, of the bfrange lines that Qt writes: "<0001> <0003> <0041>" counts up,
// "<0001> <0003> [<0041> <0061> <0062>]" lists.
QMap<char16_t, char16_t> readUnicodeMap(const QByteArray &map)
{
    static const QRegularExpression line(
        u"(<[0-9a-fA-F]+>)\\s*(<[0-9a-fA-F]+>)\\s*(\\[[^\\]]*\\]|<[0-9a-fA-F]+>)"_s);
    static const QRegularExpression token(u"<[0-9a-fA-F]+>"_s);
    const QString text = QString::fromLatin1(map);
    QMap<char16_t, char16_t> characters;
    const qsizetype start = text.indexOf(u"endcodespacerange"_s);
    auto lines = line.globalMatch(text, std::max<qsizetype>(start, 0));
    while (lines.hasNext()) {
        const auto match = lines.next();
        const char16_t first = codeIn(match.capturedView(1));
        const char16_t last = codeIn(match.capturedView(2));
        const QString target = match.captured(3);
        if (target.startsWith(u'[')) {
            auto listed = token.globalMatch(target);
            for (char16_t glyph = first; glyph <= last && listed.hasNext(); ++glyph) {
                characters.insert(glyph, codeIn(listed.next().capturedView()));
            }
            continue;
        }
        const char16_t from = codeIn(target);
        for (char16_t glyph = first; glyph <= last; ++glyph) {
            characters.insert(glyph, static_cast<char16_t>(from + (glyph - first)));
            if (glyph == 0xFFFF) {
                break;
            }
        }
    }
    return characters;
}

QByteArray hex(char16_t code)
{
    return '<' + QByteArray::number(code, 16).rightJustified(4, '0') + '>';
}

std::string pdfDate(QDate date)
{
    return "D:" + date.toString(u"yyyyMMdd"_s).toStdString() + "000000Z";
}

} // namespace

QHash<char16_t, char16_t> lookAlikes(const QStringList &families)
{
    QHash<char16_t, char16_t> replacements{{u'\t', u' '}, {0x00A0, u' '}};
    for (const QString &family : families) {
        QFont font(family);
        font.setStyleStrategy(QFont::NoFontMerging);
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        if (!raw.isValid() || raw.familyName() != family) {
            continue;
        }
        QHash<quint32, char16_t> characterOf;
        const QList<quint32> ideographs = glyphsOf(raw, firstIdeograph, lastIdeograph);
        for (qsizetype at = 0; at < ideographs.size(); ++at) {
            if (ideographs[at] != 0 && !characterOf.contains(ideographs[at])) {
                characterOf.insert(ideographs[at], static_cast<char16_t>(firstIdeograph + at));
            }
        }
        const QList<quint32> radicals = glyphsOf(raw, firstRadical, lastRadical);
        for (qsizetype at = 0; at < radicals.size(); ++at) {
            if (const char16_t character = characterOf.value(radicals[at])) {
                replacements.insert(static_cast<char16_t>(firstRadical + at), character);
            }
        }
    }
    return replacements;
}

QByteArray mendedUnicodeMap(const QByteArray &map, const QHash<char16_t, char16_t> &replacements)
{
    const QMap<char16_t, char16_t> characters = readUnicodeMap(map);
    constexpr qsizetype mostInBlock = 100;
    QByteArray lines;
    QByteArray block;
    qsizetype inBlock = 0;
    const auto finishBlock = [&] {
        if (inBlock > 0) {
            lines += QByteArray::number(inBlock) + " beginbfchar\n" + block + "endbfchar\n";
        }
        block.clear();
        inBlock = 0;
    };
    for (auto it = characters.cbegin(); it != characters.cend(); ++it) {
        if (it.value() == 0) {
            continue;
        }
        block += hex(it.key()) + ' ' + hex(replacements.value(it.value(), it.value())) + '\n';
        if (++inBlock == mostInBlock) {
            finishBlock();
        }
    }
    finishBlock();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           lines + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray mendedPdf(const QByteArray &pdf, const QHash<char16_t, char16_t> &replacements,
                     const PdfFacts &facts)
{
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream()) {
            continue;
        }
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const std::shared_ptr<Buffer> content = map.getStreamData();
        const QByteArray mended =
            mendedUnicodeMap(QByteArray(reinterpret_cast<const char *>(content->getBuffer()),
                                        static_cast<qsizetype>(content->getSize())),
                             replacements);
        map.replaceStreamData(mended.toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(facts.language.toStdString()));
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(facts.title.toStdString()));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Regulars"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Regulars"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(facts.date)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(facts.date)));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()),
            static_cast<qsizetype>(written->getSize())};
}

} // namespace regulars
