#pragma once

#include "ui/insights/insightsheet.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace regulars
{

class Card;
class ChartWidget;
class FigureTable;
class FigureTile;
class Label;

// One tab of the insight page: the figures of a sheet above, its charts below them, its tables at
// the end; as many beside each other as there is room for. Whatever has members behind it opens
// them.
class InsightTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit InsightTab(QWidget *parent = nullptr);

    void show(const InsightSheet &sheet);
    const InsightSheet &sheet() const { return m_sheet; }

    FigureTile *tile(const QString &name) const; // null: none of that name
    ChartWidget *chart(const QString &title) const;
    FigureTable *table(const QString &title) const;

signals:
    // The key of membersBehind().
    void membersAsked(const QString &behind);
    void rowsAsked(const QString &question); // an EvidenceQuestion's text

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;

    struct ChartCard
    {
        Card *card;
        ChartWidget *chart;
        Label *definition;
    };
    struct TableCard
    {
        Card *card;
        Label *definition;
        FigureTable *table;
    };

    void open(const QString &door);
    void bring(const QString &title);
    void makeRoom();
    ChartCard makeChart(std::size_t index);
    TableCard makeTable(std::size_t index);
    void arrange();
    void arrangeCharts();

    InsightSheet m_sheet;
    std::vector<FigureTile *> m_tiles;
    std::vector<ChartCard> m_charts;
    std::vector<TableCard> m_tables;
    QVBoxLayout *m_column;
    QGridLayout *m_tileGrid;
    QGridLayout *m_chartGrid;
    int m_tileColumns = 0;
    int m_chartColumns = 0;
};

} // namespace regulars
