#pragma once

#include "services/store.h"
#include "ui/printing/leaflet.h"
#include "ui/printing/printout.h"
#include "ui/reports/block.h"

namespace regulars
{

// The programme on one A4 page for customers, in plain words (R7): how to earn, what points buy,
// tiers, gifts, friends, offers, coupons and terms. The text is as large as there is room for;
// where even the smallest would not fit, the longest sections say how many more there are. The same
// programme gives the same page.
class LeafletPaper : public Printout
{
public:
    // `language` is one of Language::codes().
    LeafletPaper(const InstalledProgramme &installed, const QString &language, BusinessDay today);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &) const override { return 1; }
    void paint(QPainter &painter, int page) const override;

    const std::vector<LeafletSection> &sections() const { return m_sections; }

private:
    // Two columns, drawn so much larger or smaller.
    struct Columns
    {
        qreal scale = 1;
        std::vector<PlacedPage> placed;
    };
    std::vector<FlowItem> items(qreal most) const;
    Columns columns(const Paper &paper, const QSizeF &room) const;
    qreal paintHead(QPainter &painter, const Paper &paper, const QRectF &place) const;
    qreal paintFoot(QPainter &painter, const Paper &paper, const QRectF &place) const;

    QString m_shop;
    QString m_invitation;
    QString m_ending;
    std::vector<LeafletSection> m_sections;
    std::vector<QString> m_more; // by how many entries are left out
};

} // namespace regulars
