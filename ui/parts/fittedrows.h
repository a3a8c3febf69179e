#pragma once

#include <QObject>

class QTableView;

namespace regulars
{

// Makes a table as high as its rows, of which it scrolls to those beyond `most`: a short list has
// no empty box below it, and where its columns don't fit the bar to move them hides no row.
class FittedRows : public QObject
{
    Q_OBJECT

public:
    // The view has its model.
    FittedRows(QTableView *view, int most);

    // Another font, other rows.
    void refit();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_view;
    int m_most;
};

} // namespace regulars
