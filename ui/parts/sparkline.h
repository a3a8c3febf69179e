#pragma once

#include <QRectF>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

class QPainter;

namespace regulars
{

// How something went, step by step; a gap where nothing is known.
using Trend = std::vector<std::optional<double>>;

// Draws the line from its least to its most and marks the last step.
void paintSparkline(QPainter &painter, const QRectF &place, const Trend &trend);

// A table's cell that shows the trend of its row. What it says in words is the model's accessible
// text and tip.
class SparklineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int trendRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    static QSize lineSize();
    static QVariant toVariant(const Trend &trend);
    static Trend fromVariant(const QVariant &value);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace regulars
