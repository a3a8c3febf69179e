#pragma once

#include <QGraphicsScene>

QT_BEGIN_NAMESPACE
class QChart;
class QPainter;
QT_END_NAMESPACE

namespace regulars
{

class Plot;

// The lines and bars of a plot as Qt Charts draws them, in a scene of its own: on the window's
// thread alone. Words, numbers and axes are the plot's.
class SceneMarks
{
public:
    explicit SceneMarks(const Plot &plot);
    void paint(QPainter &painter);

private:
    void build();
    void addBars(QChart &chart);
    void addLines(QChart &chart);
    void addBand(QChart &chart);
    void addAxes(QChart &chart);
    void leaveWordsOut();

    const Plot &m_plot;
    QGraphicsScene m_scene;
};

} // namespace regulars
