#pragma once

#include "ui/parts/notice.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QPushButton;

namespace regulars
{

class IconLabel;
class KeyBadge;
class Label;

// One line at the bottom of the window that says what has just been done, with at most one action
// (undo) and its key. Goes after 6 seconds unless the pointer or the focus is on it; a newer one
// takes its place. Where it would cover what is to be answered it stands at the top.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr int shownMs = 6000;

    // In the window that holds `anywhere`.
    static Toast *tell(QWidget *anywhere, NoticeKind kind, const QString &text,
                       QAction *action = nullptr);
    // The one of that window, if it has ever told anything.
    static Toast *of(const QWidget *anywhere);

    QString text() const;
    QPushButton *actionButton() const { return m_button; }
    bool isPaused() const { return !m_timer.isActive() && isVisible(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit Toast(QWidget *window);
    void say(NoticeKind kind, const QString &text, QAction *action);
    void place();
    bool isInTheWay(const QRect &place) const;
    void goOn();

    NoticeKind m_kind = NoticeKind::Note;
    QTimer m_timer;
    IconLabel *m_icon;
    Label *m_text;
    QPushButton *m_button;
    KeyBadge *m_key;
    QPointer<QAction> m_action;
};

} // namespace regulars
