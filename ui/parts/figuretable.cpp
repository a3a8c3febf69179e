#include "ui/parts/figuretable.h"

#include "ui/parts/fittedcolumns.h"
#include "ui/parts/rowview.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int idRole = Qt::UserRole + 1;
constexpr int rowPixels = 34;

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
    , m_sparklines(new SparklineDelegate(this))
{
    setModel(m_model);
    showAsRows(*this);
    m_columns = new FittedColumns(this, 12, [](int column) { return column == 0; });
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 id = index.siblingAtColumn(0).data(idRole).toLongLong(); id > 0) {
            emit opened(id);
        }
    });
    measure();
}

void FigureTable::setHeadings(const QStringList &headings, int firstFigure)
{
    m_firstFigure = firstFigure;
    m_model->setColumnCount(static_cast<int>(headings.size()));
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column < firstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_columns->refit();
}

void FigureTable::setTrendColumn(int column)
{
    if (m_trendColumn >= 0) {
        setItemDelegateForColumn(m_trendColumn, nullptr);
    }
    m_trendColumn = column;
    if (column >= 0) {
        setItemDelegateForColumn(column, m_sparklines);
    }
}

void FigureTable::setRows(const std::vector<Row> &rows)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const Row &row : rows) {
        QList<QStandardItem *> items;
        for (int column = 0; column < row.cells.size(); ++column) {
            auto *item = new QStandardItem(row.cells[column]);
            item->setTextAlignment((column < m_firstFigure ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            item->setData(row.id, idRole);
            if (column == m_trendColumn) { // the words are said, the line is seen
                item->setText({});
                item->setToolTip(row.cells[column]);
                item->setAccessibleText(row.cells[column]);
                item->setData(SparklineDelegate::toVariant(row.trend),
                              SparklineDelegate::trendRole);
            }
            if (column == 0) {
                item->setToolTip(row.cells[column]); // it may be too long for its column
            }
            items += item;
        }
        m_model->appendRow(items);
    }
    measure();
}

void FigureTable::setMostShown(int rows)
{
    m_mostShown = rows;
    measure();
}

QString FigureTable::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

Trend FigureTable::trend(int row) const
{
    return SparklineDelegate::fromVariant(
        m_model->index(row, m_trendColumn).data(SparklineDelegate::trendRole));
}

int FigureTable::rows() const
{
    return m_model->rowCount();
}

void FigureTable::measure()
{
    verticalHeader()->setMinimumSectionSize(scaled(rowPixels));
    verticalHeader()->setDefaultSectionSize(scaled(rowPixels));
    horizontalHeader()->setMinimumSectionSize(scaled(64));
    const int shown = std::clamp(m_model->rowCount(), 1, m_mostShown);
    // Where columns don't fit, the bar to move them needs its room, too.
    setFixedHeight(shown * scaled(rowPixels) + horizontalHeader()->sizeHint().height() +
                   2 * frameWidth() + horizontalScrollBar()->sizeHint().height());
    if (m_trendColumn >= 0 && m_trendColumn < m_model->columnCount()) {
        m_model->horizontalHeaderItem(m_trendColumn)
            ->setSizeHint(SparklineDelegate::lineSize() + QSize(scaled(24), 0));
    }
    m_columns->refit();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

} // namespace regulars
