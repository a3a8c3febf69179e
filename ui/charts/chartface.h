#pragma once

#include "ui/charts/chartspec.h"
#include "ui/charts/chartstyle.h"

#include <QPixmap>
#include <QWidget>

namespace regulars
{

// The drawing of a ChartWidget, kept as a picture until its size, its figures or the theme change.
class ChartFace : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFace(QWidget *parent = nullptr);

    void show(const ChartSpec &spec);
    // The text of charts, in pixels a typographic point of ChartStyle.
    static qreal pixelsPerPoint();
    static ChartStyle screenStyle();

    void setDrawingHeight(int pixels);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;

    ChartSpec m_spec;
    QPixmap m_picture;
    int m_height = 220;
};

} // namespace regulars
