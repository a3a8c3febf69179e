#include "ui/programme/rfmtable.h"

#include "ui/charts/chartstyle.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stepRole = Qt::UserRole + 1; // 0 to 5, as dark

// A field as dark as many are in it, its number in the middle, a frame around the one at hand.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const int step = index.data(stepRole).toInt();
        ChartStyle style;
        style.surface = tokens().surface;
        style.text = tokens().text;
        const QColor fill = step == 0 ? tokens().surface : style.rampAt(step);
        const QRect field = option.rect.adjusted(2, 2, -2, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(step == 0 ? QPen(tokens().hairline) : QPen(Qt::NoPen));
        painter->setBrush(fill);
        painter->drawRoundedRect(field, 4, 4);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(tokens().focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 5, 5);
        }
        painter->setPen(step == 0              ? tokens().muted
                        : wantsLightText(fill) ? QColor(Qt::white)
                                               : ChartStyle().text);
        painter->setFont(fontOf(TextRole::Strong));
        painter->drawText(field, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

RfmTable::RfmTable(QWidget *parent)
    : QTableWidget(steps, steps, parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setHighlightSections(false);
        header->setMinimumSectionSize(scaled(28));
    }
    horizontalHeader()->hide();
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this] {
        if (chosen()) {
            emit taken();
        }
    });
    tell();
    measure();
}

void RfmTable::show(const RfmGrid &grid)
{
    m_grid = grid;
    tell();
}

QString RfmTable::daysText(qint64 fewest, qint64 most)
{
    return fewest == most ? tr("%n day(s) ago", "of the last purchase", static_cast<int>(most))
                          : tr("%1–%2 days ago", "of the last purchase").arg(fewest).arg(most);
}

QString RfmTable::visitsText(qint64 fewest, qint64 most)
{
    return fewest == most ? tr("%n purchase(s)", nullptr, static_cast<int>(most))
                          : tr("%1–%2 purchases").arg(fewest).arg(most);
}

void RfmTable::tell()
{
    qint64 largest = 0;
    for (const auto &row : m_grid.cells) {
        for (const RfmCell &cell : row) {
            largest = std::max(largest, cell.members);
        }
    }
    const QLocale locale;
    for (int row = 0; row < steps; ++row) {
        for (int column = 0; column < steps; ++column) {
            const RfmCell &cell =
                m_grid.cells[static_cast<size_t>(steps - 1 - row)][static_cast<size_t>(column)];
            if (!item(row, column)) {
                setItem(row, column, new QTableWidgetItem);
            }
            QTableWidgetItem *field = item(row, column);
            const QString count = locale.toString(cell.members);
            field->setText(count);
            field->setData(stepRole, rampStep(static_cast<double>(cell.members),
                                              static_cast<double>(std::max<qint64>(largest, 1))));
            QString said = tr("Nobody");
            if (cell.members > 0) {
                said = tr("%n member(s): last purchase %1, %2", nullptr,
                          static_cast<int>(cell.members))
                           .arg(daysText(cell.fewestDays, cell.mostDays),
                                visitsText(cell.fewestVisits, cell.mostVisits));
            }
            field->setData(Qt::AccessibleTextRole, said);
            field->setToolTip(said);
        }
    }
    setVerticalHeaderLabels({tr("Lately"), u"·"_s, u"·"_s, u"·"_s, tr("Long ago")});
}

const RfmCell *RfmTable::chosen() const
{
    if (currentRow() < 0 || currentColumn() < 0) {
        return nullptr;
    }
    const RfmCell &cell = m_grid.cells[static_cast<size_t>(steps - 1 - currentRow())]
                                      [static_cast<size_t>(currentColumn())];
    return cell.members > 0 ? &cell : nullptr;
}

void RfmTable::choose(int recency, int frequency)
{
    setCurrentCell(steps - recency, frequency - 1);
}

QJsonObject RfmTable::conditionOf(const RfmCell &cell)
{
    QJsonArray all;
    if (cell.fewestDays > 0) {
        all += QJsonObject{{u"silent_for"_s, u"%1 days"_s.arg(cell.fewestDays)}};
    }
    all += QJsonObject{
        {u"not"_s, QJsonObject{{u"silent_for"_s, u"%1 days"_s.arg(cell.mostDays + 1)}}}};
    all += QJsonObject{{u"metric"_s, u"visits"_s}, {u"at_least"_s, cell.fewestVisits}};
    all += QJsonObject{{u"metric"_s, u"visits"_s}, {u"at_most"_s, cell.mostVisits}};
    return {{u"all"_s, all}};
}

void RfmTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosen()) {
        emit taken();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void RfmTable::measure()
{
    setFixedHeight(scaled(36) * steps + scaled(8));
    setMinimumWidth(scaled(240));
}

void RfmTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

} // namespace regulars
