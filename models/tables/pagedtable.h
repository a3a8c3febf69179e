#pragma once

#include "tables/wording.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

// A table that asks for its rows a page at a time, as somebody scrolls. Whoever answers may do so
// at once or later from another thread's work, on this thread; answers to old questions are passed
// over.
template <class Row, class Place>
class PagedTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWording(Wording<Row> wording)
    {
        m_wording = std::move(wording);
        if (columnCount() == 0) {
            return;
        }
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                             {Qt::DisplayRole, Qt::AccessibleTextRole});
        }
    }

    const Row *rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
    }
    bool isAsking() const { return m_isAsking; }
    // All rows there are have come.
    bool isComplete() const { return !m_isAsking && !m_next; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_isAsking && m_next.has_value();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent)) {
            request(m_next, [this](std::vector<Row> rows, std::optional<Place> next) {
                append(std::move(rows), std::move(next));
            });
        }
    }

protected:
    using Answered = std::function<void(std::vector<Row>, std::optional<Place>)>;

    // One page: from the beginning without a place.
    virtual void ask(const std::optional<Place> &place, Answered answered) = 0;

    // What stands is shown until the first page of the new question has come.
    void restart()
    {
        request({}, [this](std::vector<Row> rows, std::optional<Place> next) {
            beginResetModel();
            m_rows = std::move(rows);
            m_next = std::move(next);
            endResetModel();
        });
    }

    // Whoever answers after this is passed over.
    Answered guarded(Answered answered)
    {
        const quint64 question = ++*m_question;
        m_isAsking = true;
        const std::weak_ptr<quint64> alive = m_question;
        return [this, alive, question, answered = std::move(answered)](std::vector<Row> rows,
                                                                       std::optional<Place> next) {
            const auto current = alive.lock();
            if (!current || *current != question) {
                return;
            }
            m_isAsking = false;
            answered(std::move(rows), std::move(next));
        };
    }

    void clear()
    {
        ++*m_question;
        m_isAsking = false;
        m_next.reset();
        if (m_rows.empty()) {
            return;
        }
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

    // Puts newer rows before those that stand.
    void prepend(std::vector<Row> rows)
    {
        if (rows.empty()) {
            return;
        }
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    // Tells only where something differs.
    void replace(int at, Row row)
    {
        Row &old = m_rows[static_cast<size_t>(at)];
        if (old == row) {
            return;
        }
        old = std::move(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    const Wording<Row> &wording() const { return m_wording; }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    void request(const std::optional<Place> &place, Answered answered)
    {
        ask(place, guarded(std::move(answered)));
    }
    void append(std::vector<Row> rows, std::optional<Place> next)
    {
        m_next = std::move(next);
        if (rows.empty()) {
            return;
        }
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    Wording<Row> m_wording;
    std::vector<Row> m_rows;
    std::optional<Place> m_next;
    std::shared_ptr<quint64> m_question = std::make_shared<quint64>(0);
    bool m_isAsking = false;
};

} // namespace regulars
