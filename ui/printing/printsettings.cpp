#include "ui/printing/printsettings.h"

#include "ui/settings.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 6;
constexpr qsizetype longestLine = 120;

QString printerKey(PrintKind kind)
{
    switch (kind) {
    case PrintKind::Receipt:
        return u"printing/receipt/printer"_s;
    case PrintKind::Card:
        return u"printing/card/printer"_s;
    case PrintKind::Statement:
        return u"printing/statement/printer"_s;
    case PrintKind::Leaflet:
        return u"printing/leaflet/printer"_s;
    case PrintKind::List:
        return u"printing/list/printer"_s;
    case PrintKind::Label:
        return u"printing/label/printer"_s;
    }
    Q_UNREACHABLE();
}

// Of what was typed: no blank lines at either end, nothing endless.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.trimmed().split(u'\n').mid(0, mostLines)) {
        lines += line.trimmed().left(longestLine);
    }
    return lines == QStringList{QString()} ? QStringList() : lines;
}

} // namespace

QString PrintSettings::printer(PrintKind kind) const
{
    return m_settings.value(printerKey(kind)).toString();
}

void PrintSettings::setPrinter(PrintKind kind, const QString &name)
{
    m_settings.setValue(printerKey(kind), name);
}

SlipWidth PrintSettings::slipWidth() const
{
    const QString kept = m_settings.value(u"printing/receipt/width"_s).toString();
    return kept == u"80"_s   ? SlipWidth::Roll80
           : kept == u"a4"_s ? SlipWidth::A4
                             : SlipWidth::Roll58;
}

void PrintSettings::setSlipWidth(SlipWidth width)
{
    m_settings.setValue(u"printing/receipt/width"_s, width == SlipWidth::Roll58   ? u"58"_s
                                                     : width == SlipWidth::Roll80 ? u"80"_s
                                                                                  : u"a4"_s);
}

CardLayout PrintSettings::cardLayout() const
{
    return m_settings.value(u"printing/card/layout"_s).toString() == u"single"_s
               ? CardLayout::Single
               : CardLayout::TenOnA4;
}

void PrintSettings::setCardLayout(CardLayout layout)
{
    m_settings.setValue(u"printing/card/layout"_s,
                        layout == CardLayout::Single ? u"single"_s : u"ten"_s);
}

LabelLayout PrintSettings::labelLayout() const
{
    return m_settings.value(u"printing/label/layout"_s).toString() == u"a4"_s ? LabelLayout::OnA4
                                                                              : LabelLayout::Single;
}

void PrintSettings::setLabelLayout(LabelLayout layout)
{
    m_settings.setValue(u"printing/label/layout"_s,
                        layout == LabelLayout::OnA4 ? u"a4"_s : u"single"_s);
}

bool PrintSettings::printsAfterSale() const
{
    return m_settings.value(u"printing/receipt/after-sale"_s, false).toBool();
}

void PrintSettings::setPrintsAfterSale(bool isOn)
{
    m_settings.setValue(u"printing/receipt/after-sale"_s, isOn);
}

QStringList PrintSettings::header() const
{
    return linesOf(m_settings.value(u"printing/receipt/header"_s).toString());
}

void PrintSettings::setHeader(const QString &lines)
{
    m_settings.setValue(u"printing/receipt/header"_s, linesOf(lines).join(u'\n'));
}

QStringList PrintSettings::footer() const
{
    return linesOf(m_settings.value(u"printing/receipt/footer"_s).toString());
}

void PrintSettings::setFooter(const QString &lines)
{
    m_settings.setValue(u"printing/receipt/footer"_s, linesOf(lines).join(u'\n'));
}

} // namespace regulars
