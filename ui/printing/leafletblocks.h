#pragma once

#include "ui/printing/leaflet.h"
#include "ui/reports/block.h"

#include <QFont>
#include <QString>

QT_BEGIN_NAMESPACE
class QPaintDevice;
class QTextLayout;
QT_END_NAMESPACE

namespace regulars
{

// How large a leaflet's text is, and whether its rules show their names.
struct LeafletType
{
    qreal points = 10.5;
    bool namesRules = true;
    friend bool operator==(const LeafletType &, const LeafletType &) = default;
};

// Lines of a leaflet: a bold head, the text behind it, at the end of the first line a price, before
// it a mark. Lines stand closer than the faces ask, which room for larger type comes from.
class LeafletBlock : public Block
{
public:
    enum class Mark { None, Bullet, Tier };
    struct Text
    {
        QString head{};
        QString text{};
        QString price{};
        Mark mark = Mark::None;
        QColor colour{}; // of the mark, of a heading's text
    };
    // `device` must live as long.
    LeafletBlock(Text text, qreal points, const QPaintDevice &device)
        : m_text(std::move(text))
        , m_points(points)
        , m_device(device)
    {}
    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;

private:
    QFont font(const Paper &paper, bool isStrong) const;
    qreal indent(const Paper &paper) const;
    qreal priceWidth(const Paper &paper) const;
    // Broken into lines; returns their height.
    qreal lay(QTextLayout &layout, const Paper &paper, qreal width) const;

    Text m_text;
    qreal m_points;
    const QPaintDevice &m_device;
};

} // namespace regulars
