#include "ui/printing/flowpaper.h"

#include "ui/reports/paper.h"

#include <QCoreApplication>
#include <QPainter>

namespace regulars
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::FlowPaper)
};

// Millimetres.
constexpr qreal side = 18;
constexpr qreal top = 16;
constexpr qreal bottom = 14;
constexpr qreal footerHeight = 9;

QRectF inner(const Paper &paper)
{
    return {paper.millimetres(side), paper.millimetres(top), paper.millimetres(210 - 2 * side),
            paper.millimetres(297 - top - bottom)};
}

} // namespace

FlowPaper::FlowPaper(const QString &title, const QString &language, QDate date, QString footer,
                     std::vector<FlowItem> items)
    : Printout(title, language, date)
    , m_footer(std::move(footer))
    , m_items(std::move(items))
{}

std::vector<PlacedPage> FlowPaper::pages(const Paper &paper) const
{
    return flow(m_items, paper, inner(paper).adjusted(0, 0, 0, -paper.millimetres(footerHeight)));
}

int FlowPaper::pageCount(const QPaintDevice &device) const
{
    return static_cast<int>(pages(Paper(language(), device)).size());
}

void FlowPaper::paint(QPainter &painter, int page) const
{
    const Paper paper(language(), *painter.device());
    const std::vector<PlacedPage> all = pages(paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedBlock &block : all.at(static_cast<std::size_t>(page))) {
        painter.save();
        block.block->paint(painter, paper, block.place);
        painter.restore();
    }
    const QRectF whole = inner(paper);
    const qreal baseline = whole.bottom() - paper.points(2);
    painter.setFont(paper.font(PaperRole::Caption));
    painter.setPen(paper.muted);
    painter.drawText(QPointF(whole.left(), baseline), m_footer);
    const QString number = Words::tr("Page %1 of %2").arg(page + 1).arg(all.size());
    const qreal width = paper.metrics(PaperRole::Caption).horizontalAdvance(number);
    painter.drawText(QPointF(whole.right() - width, baseline), number);
    painter.restore();
}

} // namespace regulars
