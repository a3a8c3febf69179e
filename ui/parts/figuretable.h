#pragma once

#include "ui/parts/sparkline.h"

#include <QStringList>
#include <QTableView>

#include <vector>

class QStandardItemModel;

namespace regulars
{

class FittedColumns;

// A small table of figures that is shown whole: names at the left, figures at the right of their
// columns. A row may stand for something that can be opened.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList cells;
        qint64 id = 0; // of what it opens; 0: nothing
        Trend trend{}; // drawn in the trend's column; its cell is what that says in words
    };

    explicit FigureTable(QWidget *parent = nullptr);

    // Columns from that one on hold figures. More rows than `mostShown` are scrolled to.
    void setHeadings(const QStringList &headings, int firstFigure = 1);
    // One that shows how its row went, as a line; −1: none.
    void setTrendColumn(int column);
    void setRows(const std::vector<Row> &rows);
    void setMostShown(int rows);
    QString cell(int row, int column) const;
    int rows() const;
    Trend trend(int row) const;

signals:
    void opened(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QStandardItemModel *m_model;
    SparklineDelegate *m_sparklines;
    FittedColumns *m_columns;
    int m_firstFigure = 1;
    int m_mostShown = 10;
    int m_trendColumn = -1;
};

} // namespace regulars
