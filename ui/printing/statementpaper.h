#pragma once

#include "services/statements.h"
#include "ui/printing/printout.h"
#include "ui/reports/block.h"

#include <vector>

namespace regulars
{

class Shop;

// A member's account on A4 (M7): tier and progress, how the balance came about, what he holds and
// until when, what happened.
class StatementPaper : public Printout
{
public:
    // The words are the window's, as it speaks now.
    StatementPaper(const StatementFacts &facts, Shop &shop);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;

private:
    std::vector<PlacedPage> pages(const Paper &paper) const;
    void paintHeader(QPainter &painter, const Paper &paper) const;
    void paintFooter(QPainter &painter, const Paper &paper, int page, int pages) const;

    QString m_header;
    QString m_footer;
    std::vector<FlowItem> m_items;
};

} // namespace regulars
