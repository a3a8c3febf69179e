#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QTableView;

namespace regulars
{

// Makes each column of a table at least as wide as its heading and the texts of all its rows. What
// room is left is spread over all of them, so that no gap in a wide window parts a name from what
// is said of it; those that stretch take what remains and give way first. Each row is measured
// once, when it comes: a header that resizes to contents asks the style about every cell again at
// each change of size, which keeps a window with a page of rows from hearing anybody for longer
// than a frame.
class FittedColumns : public QObject
{
    Q_OBJECT

public:
    using IsStretched = std::function<bool(int column)>;

    // With so much air beside each text, at 100 %. The view has its model.
    FittedColumns(QTableView *view, int air, IsStretched isStretched);

    // All anew: another font, other headings.
    void refit();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void widen(int firstRow, int lastRow);
    void spread();
    int widthOf(const QString &text);

    QTableView *m_view;
    int m_air;
    IsStretched m_isStretched;
    std::vector<int> m_widths;
    QHash<QString, int> m_known; // texts of the rows at hand: many say the same
};

} // namespace regulars
