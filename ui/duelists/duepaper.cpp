#include "ui/duelists/duepaper.h"

#include "services/phone.h"
#include "ui/figures.h"
#include "ui/reports/blocks.h"
#include "ui/reports/tableblock.h"
#include "ui/shop.h"

#include <QCoreApplication>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::DuePaper)
};

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

std::vector<FlowItem> itemsOf(const DueQuestion &question, const std::vector<DueRow> &rows,
                              bool isCut, const Shop &shop)
{
    const auto text = [](const QString &words, PaperRole role) {
        return std::make_shared<TextBlock>(words, role);
    };
    std::vector<FlowItem> items;
    items.push_back({text(DueWords::nameOf(question.kind), PaperRole::Title)});
    items.push_back({text(DueWords(shop).sentence(question), PaperRole::Body), 2, true});
    if (rows.empty()) {
        items.push_back({text(Words::tr("Nobody."), PaperRole::Strong), 6});
    } else {
        items.push_back({tableOf(question.kind, rows, shop), 6});
    }
    if (isCut) {
        items.push_back(
            {text(Words::tr("There are more than are listed here."), PaperRole::Caption), 3});
    }
    return items;
}

} // namespace

DuePaper::DuePaper(const DueQuestion &question, const std::vector<DueRow> &rows, bool isCut,
                   const Shop &shop, const QString &language)
    : FlowPaper(DueWords::nameOf(question.kind), language, shop.today().date(),
                Words::tr("%1 · %2").arg(shop.name(), shown(shop.today())),
                itemsOf(question, rows, isCut, shop))
{}

} // namespace regulars
