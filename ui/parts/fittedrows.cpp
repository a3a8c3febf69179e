#include "ui/parts/fittedrows.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace regulars
{

FittedRows::FittedRows(QTableView *view, int most)
    : QObject(view)
    , m_view(view)
    , m_most(most)
{
    const QHeaderView *rows = view->verticalHeader();
    connect(rows, &QHeaderView::sectionCountChanged, this, &FittedRows::refit);
    // Once all columns have the widths that they will have.
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, &FittedRows::refit,
            Qt::QueuedConnection);
    view->viewport()->installEventFilter(this);
    refit();
}

bool FittedRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &FittedRows::refit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FittedRows::refit()
{
    const QHeaderView *header = m_view->horizontalHeader();
    const QHeaderView *rows = m_view->verticalHeader();
    const bool isCut = header->length() > m_view->viewport()->width();
    const int bar = isCut ? m_view->horizontalScrollBar()->sizeHint().height() : 0;
    m_view->setFixedHeight(header->sizeHint().height() +
                           std::clamp(rows->count(), 1, m_most) * rows->defaultSectionSize() +
                           2 * m_view->frameWidth() + bar);
}

} // namespace regulars
