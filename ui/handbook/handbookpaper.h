#pragma once

#include "ui/handbook/handbook.h"
#include "ui/printing/printout.h"
#include "ui/reports/block.h"

#include <map>

namespace regulars
{

// The handbook of a rank on A4 sheets: what is in it with page numbers, then its sections.
class HandbookPaper : public Printout
{
public:
    HandbookPaper(const Handbook &handbook, Role role);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;

    static QString titleFor(const QString &language);

private:
    std::vector<FlowItem> itemsOf(const Handbook &handbook, Role role, qreal across);
    static FlowItem itemOf(const Handbook &handbook, const HandbookLine &line, qreal across);
    std::vector<PlacedPage> pages(const Paper &paper) const;

    std::vector<std::vector<FlowItem>> m_layouts; // with ever narrower pictures
    // A line of the contents, and the heading that it names.
    std::map<const Block *, const Block *> m_named;
    QString m_pageOf; // "Page %1 of %2"
};

} // namespace regulars
