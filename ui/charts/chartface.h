#pragma once

#include "ui/charts/chartmark.h"
#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QPixmap>
#include <QTableView>

#include <functional>

namespace regulars
{

class ChartCells;

// The drawing of a ChartWidget, kept as a picture until its size, its figures or the theme change.
// To screen readers it is the table of its values; arrow keys go from mark to mark, and a press or
// Enter chooses one.
class ChartFace : public QTableView
{
    Q_OBJECT

public:
    explicit ChartFace(QWidget *parent = nullptr);

    void show(const ChartSpec &spec);
    // The text of charts, in pixels a typographic point of ChartStyle.
    static qreal pixelsPerPoint();
    static ChartStyle screenStyle();

    // Which marks can be chosen; none: no one.
    using Opens = std::function<bool(int series, int category)>;
    void setOpens(Opens opens);
    bool opens(const QModelIndex &mark) const;

    void setDrawingHeight(int pixels);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QRect visualRect(const QModelIndex &mark) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &, ScrollHint = EnsureVisible) override {}

signals:
    void chosen(int series, int category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &before) override;

private:
    using QWidget::show;
    QRect inner() const;
    const ChartMarks &marks() const;
    const ChartMark *markOf(const QModelIndex &mark) const;
    void redraw();
    void choose(const QModelIndex &mark);
    QModelIndex stepped(int key) const; // invalid: there is no way to go

    ChartCells *m_cells;
    Opens m_opens;
    QPixmap m_picture;
    mutable ChartMarks m_marks;
    mutable QSize m_markedSize;
    QPersistentModelIndex m_pressed;
    int m_height = 220;
};

} // namespace regulars
