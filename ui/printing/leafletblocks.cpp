#include "ui/printing/leafletblocks.h"

#include "ui/reports/paper.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Of the type's size; Han characters fill theirs.
constexpr qreal latinLeading = 1.2;
constexpr qreal hanLeading = 1.3;

// Millimetres.
constexpr qreal bulletIndent = 2.8;
constexpr qreal bullet = 1.1;
constexpr qreal tierIndent = 4.4;
constexpr qreal swatch = 3;

} // namespace

QFont LeafletBlock::font(const Paper &paper, bool isStrong) const
{
    QFont font = paper.font(isStrong ? PaperRole::Strong : PaperRole::Body);
    font.setPointSizeF(m_points);
    return font;
}

qreal LeafletBlock::indent(const Paper &paper) const
{
    switch (m_text.mark) {
    case Mark::Bullet:
        return paper.millimetres(bulletIndent);
    case Mark::Tier:
        return paper.millimetres(tierIndent);
    case Mark::None:
        break;
    }
    return 0;
}

qreal LeafletBlock::priceWidth(const Paper &paper) const
{
    return m_text.price.isEmpty()
               ? 0
               : QFontMetricsF(font(paper, true), &m_device).horizontalAdvance(m_text.price) +
                     paper.millimetres(2.5);
}

qreal LeafletBlock::lay(QTextLayout &layout, const Paper &paper, qreal width) const
{
    const bool hasHead = !m_text.head.isEmpty();
    const QString between = hasHead && !m_text.text.isEmpty() ? u"  "_s : QString();
    layout.setText(m_text.head + between + m_text.text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextCharFormat strong;
    strong.setFont(font(paper, true));
    layout.setFormats({{0, static_cast<int>(m_text.head.size()), strong}});
    const bool isHan = paper.language().startsWith(u"zh"_s);
    const qreal leading = paper.points(m_points) * (isHan ? hanLeading : latinLeading);
    const qreal room = std::max(width - indent(paper) - priceWidth(paper), width / 3);
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        line.setPosition(QPointF(0, top + (leading - line.height()) / 2));
        top += leading;
    }
    layout.endLayout();
    return top;
}

qreal LeafletBlock::height(const Paper &paper, qreal width) const
{
    QTextLayout layout(QString(), font(paper, false), &m_device);
    return lay(layout, paper, width);
}

void LeafletBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    QTextLayout layout(QString(), font(paper, false), &m_device);
    const qreal height = lay(layout, paper, place.width());
    const qreal line = height / std::max(layout.lineCount(), 1);
    if (m_text.mark != Mark::None) {
        const bool isTier = m_text.mark == Mark::Tier;
        const qreal size = paper.millimetres(isTier ? swatch : bullet);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isTier ? m_text.colour : paper.accent);
        painter.drawEllipse(QRectF(place.left(), place.top() + (line - size) / 2, size, size));
    }
    const bool isColoured = m_text.mark == Mark::None && m_text.colour.isValid();
    painter.setPen(isColoured ? m_text.colour : paper.text);
    layout.draw(&painter, place.topLeft() + QPointF(indent(paper), 0));
    if (!m_text.price.isEmpty()) {
        painter.setFont(font(paper, true));
        painter.setPen(paper.accent);
        painter.drawText(QRectF(place.left(), place.top(), place.width(), line),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_text.price);
    }
}

} // namespace regulars
