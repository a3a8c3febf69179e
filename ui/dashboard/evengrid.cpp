#include "ui/dashboard/evengrid.h"

#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace regulars
{

EvenGrid::EvenGrid(int leastWidth, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_leastWidth(leastWidth)
    , m_mostColumns(mostColumns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
}

void EvenGrid::add(QWidget *widget)
{
    m_widgets.push_back(widget);
    widget->setParent(this);
    m_columns = 0;
    arrange();
}

void EvenGrid::arrange()
{
    const int count = static_cast<int>(m_widgets.size());
    if (count == 0) {
        return;
    }
    const int gap = m_grid->horizontalSpacing();
    const int fitting = (width() + gap) / (std::max(scaled(m_leastWidth), widest()) + gap);
    const int most = std::clamp(fitting, 1, std::min(m_mostColumns, count));
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_columns) {
        return;
    }
    for (QWidget *widget : m_widgets) {
        m_grid->removeWidget(widget);
    }
    for (int column = 0; column < m_mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int i = 0; i < count; ++i) {
        const bool isLeftOver = i == count - 1 && i % columns == 0 && m_isLeftOverFilling;
        m_grid->addWidget(m_widgets[static_cast<std::size_t>(i)], i / columns, i % columns, 1,
                          isLeftOver ? columns : 1);
    }
    m_columns = columns;
}

int EvenGrid::widest() const
{
    int widest = 0;
    for (const QWidget *widget : m_widgets) {
        widest = std::max(widest, widget->minimumSizeHint().width());
    }
    return widest;
}

// One column always has room: it is the page that scrolls.
QSize EvenGrid::minimumSizeHint() const
{
    return {widest(), m_grid->minimumSize().height()};
}

// What a widget shows may have grown past its column.
bool EvenGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QWidget::event(event);
}

void EvenGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EvenGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace regulars
