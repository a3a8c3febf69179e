#pragma once

#include "services/store.h"
#include "ui/printing/leaflet.h"
#include "ui/printing/leafletblocks.h"
#include "ui/printing/printout.h"

namespace regulars
{

// The programme on one A4 page for customers, in plain words (R7): how to earn, what points buy,
// tiers, gifts, friends, offers, coupons and terms. The text is as large as there is room for, of
// 10.5 points and more; rules give up their names for it, which say what their sentences say. Only
// a programme too large for that is told in smaller type, and at last how many more there are of
// the longest sections. The same programme gives the same page.
class LeafletPaper : public Printout
{
public:
    // `language` is one of Language::codes().
    LeafletPaper(const InstalledProgramme &installed, const QString &language, BusinessDay today);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &) const override { return 1; }
    void paint(QPainter &painter, int page) const override;

    const std::vector<LeafletSection> &sections() const { return m_sections; }
    // What there is room for on that device.
    LeafletType typeOn(const QPaintDevice &device) const;

private:
    struct Columns
    {
        LeafletType type;
        std::vector<PlacedPage> placed; // two
    };
    std::vector<FlowItem> items(const LeafletType &type, qreal most,
                                const QPaintDevice &device) const;
    Columns columns(const Paper &paper, const QSizeF &room, const QPaintDevice &device) const;
    void paintHead(QPainter &painter, const Paper &paper, const QRectF &place) const;
    void paintFoot(QPainter &painter, const Paper &paper, const QRectF &place) const;
    qreal headHeight(const Paper &paper, const QPaintDevice &device, qreal width) const;
    qreal footHeight(const Paper &paper, const QPaintDevice &device, qreal width) const;
    LeafletBlock invitation(const QPaintDevice &device) const;
    LeafletBlock footing(const QPaintDevice &device) const;
    QRectF whole(const Paper &paper) const;
    QRectF body(const Paper &paper, const QPaintDevice &device) const;

    QString m_shop;
    QString m_invitation;
    QString m_ending;
    std::vector<LeafletSection> m_sections;
    std::vector<QString> m_more; // by how many entries are left out
};

} // namespace regulars
