#include "ui/duelists/duepaper.h"

#include "services/phone.h"
#include "ui/figures.h"
#include "ui/reports/blocks.h"
#include "ui/reports/paper.h"
#include "ui/reports/tableblock.h"
#include "ui/shop.h"

#include <QCoreApplication>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DuePaper)
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

qreal shareOf(DueWords::Column column)
{
    switch (column) {
    case DueWords::Column::Member:
        return 3;
    case DueWords::Column::Phone:
    case DueWords::Column::Card:
        return 2.2;
    default:
        return 1.8;
    }
}

BlockPtr tableOf(DueKind kind, const std::vector<DueRow> &rows, const Shop &shop)
{
    const DueWords words(shop);
    std::vector<PaperColumn> columns;
    for (const DueWords::Column column : DueWords::columnsOf(kind)) {
        columns.push_back(
            {DueWords::heading(kind, column), shareOf(column), DueWords::isNumber(column)});
    }
    std::vector<PaperRow> lines;
    for (DueRow row : rows) {
        if (!row.phone.isEmpty()) {
            row.phone = maskedPhone(row.phone, shop.programme()->country);
        }
        PaperRow line;
        for (const DueWords::Column column : DueWords::columnsOf(kind)) {
            line.cells += words.cell(row, column);
        }
        lines.push_back(line);
    }
    return std::make_shared<TableBlock>(std::move(columns), std::move(lines));
}

} // namespace

DuePaper::DuePaper(const DueQuestion &question, const std::vector<DueRow> &rows, bool isCut,
                   const Shop &shop, const QString &language)
    : Printout(DueWords::nameOf(question.kind), language, shop.today().date())
    , m_footer(Words::tr("%1 · %2").arg(shop.name(), shown(shop.today())))
{
    const auto text = [](const QString &words, PaperRole role) {
        return std::make_shared<TextBlock>(words, role);
    };
    m_items.push_back({text(title(), PaperRole::Title)});
    m_items.push_back({text(DueWords(shop).sentence(question), PaperRole::Body), 2, true});
    if (rows.empty()) {
        m_items.push_back({text(Words::tr("Nobody."), PaperRole::Strong), 6});
    } else {
        m_items.push_back({tableOf(question.kind, rows, shop), 6});
    }
    if (isCut) {
        m_items.push_back(
            {text(Words::tr("There are more than are listed here."), PaperRole::Caption), 3});
    }
}

std::vector<PlacedPage> DuePaper::pages(const Paper &paper) const
{
    return flow(m_items, paper, inner(paper).adjusted(0, 0, 0, -paper.millimetres(footerHeight)));
}

int DuePaper::pageCount(const QPaintDevice &device) const
{
    return static_cast<int>(pages(Paper(language(), device)).size());
}

void DuePaper::paint(QPainter &painter, int page) const
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
