#pragma once

#include "ui/printing/printout.h"
#include "ui/reports/block.h"

#include <vector>

namespace regulars
{

// Blocks one below the other on A4 sheets, with a line at the foot of each: certificates, lists.
class FlowPaper : public Printout
{
public:
    FlowPaper(const QString &title, const QString &language, QDate date, QString footer,
              std::vector<FlowItem> items);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;

private:
    std::vector<PlacedPage> pages(const Paper &paper) const;

    QString m_footer;
    std::vector<FlowItem> m_items;
};

} // namespace regulars
