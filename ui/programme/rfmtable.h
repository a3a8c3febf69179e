#pragma once

#include "services/segmentfigures.h"

#include <QTableWidget>

namespace regulars
{

// How many members bought how lately and how often: five steps each way, the best at the top right.
// The arrows go from cell to cell, Enter takes one.
class RfmTable : public QTableWidget
{
    Q_OBJECT

public:
    static constexpr int steps = static_cast<int>(RfmGrid::steps);
    static constexpr qint64 leastBuyers = 30; // fewer say nothing

    explicit RfmTable(QWidget *parent = nullptr);

    void show(const RfmGrid &grid);
    // The one at hand; null where nobody is in it.
    const RfmCell *chosen() const;
    void choose(int recency, int frequency); // 1 to 5, 5 is best
    static QString daysText(qint64 fewest, qint64 most);
    static QString visitsText(qint64 fewest, qint64 most);
    // What a segment of such members asks for.
    static QJsonObject conditionOf(const RfmCell &cell);

signals:
    void taken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void tell();
    void measure();

    RfmGrid m_grid;
};

} // namespace regulars
