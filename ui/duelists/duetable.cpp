#include "ui/duelists/duetable.h"

namespace regulars
{

DueTable::DueTable(DueWords words, Asking asking, QObject *parent)
    : PagedTable(parent)
    , m_words(words)
    , m_asking(std::move(asking))
{}

// Another list has other columns: the rows of the former go at once.
void DueTable::show(const DueQuestion &question)
{
    if (question.kind != m_question.kind) {
        clear();
        beginResetModel();
        m_question = question;
        endResetModel();
    }
    m_question = question;
    restart();
}

void DueTable::retranslate()
{
    beginResetModel();
    endResetModel();
}

void DueTable::ask(const std::optional<DuePlace> &place, Answered answered)
{
    m_asking(m_question, place, [this, answered = std::move(answered)](DuePage page) {
        m_isCut = page.isCut;
        answered(std::move(page.rows), page.next);
    });
}

int DueTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(DueWords::columnsOf(m_question.kind).size());
}

QVariant DueTable::data(const QModelIndex &index, int role) const
{
    const DueRow *row = rowAt(index.row());
    if (!row || !index.isValid()) {
        return {};
    }
    const auto column =
        DueWords::columnsOf(m_question.kind).at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(*row, column);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? m_words.spoken(*row, m_question.kind)
                                   : m_words.cell(*row, column);
    case Qt::TextAlignmentRole:
        return int((DueWords::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case IdRole:
        return row->member.value();
    default:
        return {};
    }
}

QVariant DueTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto columns = DueWords::columnsOf(m_question.kind);
    if (orientation != Qt::Horizontal || section < 0 ||
        static_cast<std::size_t>(section) >= columns.size()) {
        return {};
    }
    const auto column = columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return DueWords::heading(m_question.kind, column);
    }
    if (role == Qt::TextAlignmentRole) {
        return int((DueWords::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    }
    return {};
}

} // namespace regulars
