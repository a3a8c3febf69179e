#pragma once

#include <QString>

#include <functional>

namespace regulars
{

// The words of a table, given by the window, which alone knows the language: without them headings
// are codes and cells plain figures.
template <class Row>
struct Wording
{
    std::function<QString(int column)> heading{};
    std::function<QString(const Row &row, int column)> text{};
    std::function<QString(const Row &row)> spoken{}; // a row in one sentence, for screen readers
};

// What every table answers besides what is shown.
enum TableRole {
    CodeRole = Qt::UserRole, // of a heading: the column's code
    IdRole,                  // of a cell: the row's id, qint64
    FigureRole,              // of a cell: its bare figure, for delegates and export
};

} // namespace regulars
