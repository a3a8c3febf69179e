#pragma once

#include <QAbstractButton>

class QAction;

namespace regulars
{

// An action as a button with its drawing, its name and its key: one place of an action bar.
// Follows the action's text, key and whether it can be done.
class ActionButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    QAction *action() const { return m_action; }
    // Drawing above the name (as in the till's bar) instead of beside it.
    void setStacked(bool isStacked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void paintStacked(QPainter *painter) const;
    void paintInRow(QPainter *painter) const;

    QAction *m_action;
    bool m_isStacked = false;
};

} // namespace regulars
