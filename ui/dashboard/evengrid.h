#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace regulars
{

// Widgets of one width in even rows: as many columns as have room, no row much longer than another.
class EvenGrid : public QWidget
{
    Q_OBJECT

public:
    // A column is at least that wide at 100 %; there are never more of them than `mostColumns`.
    EvenGrid(int leastWidth, int mostColumns, QWidget *parent = nullptr);

    void add(QWidget *widget);
    // One that is left over takes the whole of its row.
    void setLeftOverFilling(bool isFilling) { m_isLeftOverFilling = isFilling; }
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    int widest() const; // what the widgets need at least

    int m_leastWidth;
    int m_mostColumns;
    int m_columns = 0;
    bool m_isLeftOverFilling = false;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_widgets;
};

} // namespace regulars
