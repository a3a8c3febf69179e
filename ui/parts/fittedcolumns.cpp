#include "ui/parts/fittedcolumns.h"

#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr int stretchedNeeds = 120; // what a stretched column, which isn't measured, mostly needs

} // namespace

FittedColumns::FittedColumns(QTableView *view, int air, IsStretched isStretched)
    : QObject(view)
    , m_view(view)
    , m_air(air)
    , m_isStretched(std::move(isStretched))
{
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &FittedColumns::refit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FittedColumns::refit);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { widen(first, last); });
    connect(
        model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { widen(from.row(), to.row()); });
    view->viewport()->installEventFilter(this);
    refit();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        spread();
    }
    return QObject::eventFilter(watched, event);
}

void FittedColumns::refit()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int columns = header->count();
    m_widths.assign(static_cast<std::size_t>(columns), 0);
    for (int column = 0; column < columns; ++column) {
        const bool isStretched = m_isStretched(column);
        const auto mode = isStretched ? QHeaderView::Stretch : QHeaderView::Fixed;
        if (header->sectionResizeMode(column) != mode) {
            header->setSectionResizeMode(column, mode);
        }
        if (!isStretched) {
            m_widths[static_cast<std::size_t>(column)] =
                std::max(header->minimumSectionSize(), header->sectionSizeHint(column));
        }
    }
    widen(0, m_view->model()->rowCount() - 1);
}

void FittedColumns::widen(int firstRow, int lastRow)
{
    const QAbstractItemModel *model = m_view->model();
    QHeaderView *header = m_view->horizontalHeader();
    if (std::ssize(m_widths) != header->count()) {
        return; // a reset is under way
    }
    m_known.clear();
    for (int column = 0; column < header->count(); ++column) {
        if (m_isStretched(column)) {
            continue;
        }
        int &width = m_widths[static_cast<std::size_t>(column)];
        for (int row = firstRow; row <= lastRow; ++row) {
            width = std::max(width, widthOf(model->index(row, column).data().toString()));
        }
    }
    spread();
}

void FittedColumns::spread()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int columns = header->count();
    if (std::ssize(m_widths) != columns || columns == 0) {
        return; // a reset is under way
    }
    int room = m_view->viewport()->width();
    for (int column = 0; column < columns; ++column) {
        room -= m_isStretched(column) ? scaled(stretchedNeeds)
                                      : m_widths[static_cast<std::size_t>(column)];
    }
    const int share = std::max(0, room) / columns;
    // What can't be shared out evenly is no gap at the edge, either.
    const int rest = std::max(0, room) % columns;
    for (int column = 0; column < columns; ++column) {
        const int width =
            m_widths[static_cast<std::size_t>(column)] + share + (column == columns - 1 ? rest : 0);
        if (!m_isStretched(column) && header->sectionSize(column) != width) {
            header->resizeSection(column, width);
        }
    }
}

// As the style's cells have it: its own margin on both sides of the text.
int FittedColumns::widthOf(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd()) {
        return *known;
    }
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view);
    const int width =
        m_view->fontMetrics().horizontalAdvance(text) + 2 * (margin + 1) + scaled(m_air);
    m_known.insert(text, width);
    return width;
}

} // namespace regulars
