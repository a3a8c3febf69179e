#pragma once

#include "ui/duelists/duewords.h"
#include "ui/printing/printout.h"
#include "ui/reports/block.h"

#include <vector>

namespace regulars
{

// Such a list on A4. Names stand on it, for whoever makes the calls; phones are masked (trust.md).
class DuePaper : public Printout
{
public:
    // The words are the window's, as it speaks now.
    DuePaper(const DueQuestion &question, const std::vector<DueRow> &rows, bool isCut,
             const Shop &shop, const QString &language);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;

private:
    std::vector<PlacedPage> pages(const Paper &paper) const;

    QString m_footer;
    std::vector<FlowItem> m_items;
};

} // namespace regulars
