#include "ui/printing/statementpaper.h"

#include "ui/printing/statementparts.h"
#include "ui/reports/paper.h"

#include <QCoreApplication>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Statement)
};

// Millimetres.
constexpr qreal side = 18;
constexpr qreal top = 16;
constexpr qreal bottom = 14;
constexpr qreal headerHeight = 11; // on all pages but the first
constexpr qreal footerHeight = 9;

QRectF inner(const Paper &paper)
{
    return {paper.millimetres(side), paper.millimetres(top), paper.millimetres(210 - 2 * side),
            paper.millimetres(297 - top - bottom)};
}

} // namespace

StatementPaper::StatementPaper(const StatementFacts &facts, Shop &shop)
    : Printout(StatementParts::title(facts, shop), StatementParts::languageOf(shop),
               facts.madeOn.date())
    , m_header(StatementParts::header(facts, shop))
    , m_footer(StatementParts::footer(facts))
    , m_items(StatementParts(facts, shop).items())
{}

std::vector<PlacedPage> StatementPaper::pages(const Paper &paper) const
{
    const QRectF whole = inner(paper);
    return flow(
        m_items, paper,
        whole.adjusted(0, paper.millimetres(headerHeight), 0, -paper.millimetres(footerHeight)));
}

int StatementPaper::pageCount(const QPaintDevice &device) const
{
    return static_cast<int>(pages(Paper(language(), device)).size());
}

void StatementPaper::paintHeader(QPainter &painter, const Paper &paper) const
{
    const QRectF whole = inner(paper);
    painter.setFont(paper.font(PaperRole::Caption));
    painter.setPen(paper.muted);
    const qreal baseline = whole.top() + paper.points(8);
    painter.drawText(QPointF(whole.left(), baseline), m_header);
    painter.setPen(QPen(paper.hairline, paper.points(0.5)));
    const qreal y = baseline + paper.millimetres(2);
    painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y));
}

void StatementPaper::paintFooter(QPainter &painter, const Paper &paper, int page, int pages) const
{
    const QRectF whole = inner(paper);
    const qreal baseline = whole.bottom() - paper.points(2);
    painter.setFont(paper.font(PaperRole::Caption));
    painter.setPen(paper.muted);
    painter.drawText(QPointF(whole.left(), baseline), m_footer);
    const QString number = Words::tr("Page %1 of %2").arg(page + 1).arg(pages);
    const qreal width = paper.metrics(PaperRole::Caption).horizontalAdvance(number);
    painter.drawText(QPointF(whole.right() - width, baseline), number);
}

void StatementPaper::paint(QPainter &painter, int page) const
{
    const Paper paper(language(), *painter.device());
    const std::vector<PlacedPage> all = pages(paper);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page > 0) {
        paintHeader(painter, paper);
    } else {
        painter.save();
        painter.translate(0, -paper.millimetres(headerHeight));
    }
    for (const PlacedBlock &block : all.at(static_cast<size_t>(page))) {
        painter.save();
        block.block->paint(painter, paper, block.place);
        painter.restore();
    }
    if (page == 0) {
        painter.restore();
    }
    paintFooter(painter, paper, page, static_cast<int>(all.size()));
    painter.restore();
}

} // namespace regulars
