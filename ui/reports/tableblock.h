#pragma once

#include "ui/reports/block.h"

#include <QColor>
#include <QStringList>

namespace regulars
{

struct PaperColumn
{
    QString heading;
    qreal share = 1; // of the width, against the other columns' shares
    bool isNumber = false;
};

struct PaperRow
{
    QStringList cells;
    bool isStrong = false; // totals
    bool hasRuleAbove = false;
    QColor swatch; // beside the first cell; none when invalid
};

// A table with a heading that comes again on every page it runs over. Too long texts wrap.
class TableBlock : public Block
{
public:
    TableBlock(std::vector<PaperColumn> columns, std::vector<PaperRow> rows)
        : m_columns(std::move(columns))
        , m_rows(std::move(rows))
    {}

    qreal height(const Paper &paper, qreal width) const override;
    void paint(QPainter &painter, const Paper &paper, const QRectF &place) const override;
    std::optional<Parts> divided(const Paper &paper, qreal width, qreal available) const override;

private:
    std::vector<QRectF> columnPlaces(const Paper &paper, qreal width) const; // x and width alone
    qreal headingHeight(const Paper &paper, qreal width) const;
    qreal rowHeight(const Paper &paper, qreal width, const PaperRow &row) const;
    qreal cellHeight(const Paper &paper, const QString &text, qreal width, bool isStrong) const;
    void paintHeading(QPainter &painter, const Paper &paper, const QRectF &place) const;
    void paintRow(QPainter &painter, const Paper &paper, const QRectF &place,
                  const PaperRow &row) const;

    std::vector<PaperColumn> m_columns;
    std::vector<PaperRow> m_rows;
};

} // namespace regulars
