#pragma once

#include "ui/parts/notice.h"

#include <QFrame>

class QAction;
class QPushButton;

namespace regulars
{

class IconLabel;
class Label;

// What happened or what is missing, beside the thing it speaks of; never in a window of its own. At
// most one action. Hidden until it has something to say.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    void show(NoticeKind kind, const QString &text, QAction *action = nullptr);
    void clear();

    NoticeKind kind() const { return m_kind; }
    QString text() const;
    QPushButton *actionButton() const { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    NoticeKind m_kind = NoticeKind::Note;
    IconLabel *m_icon;
    Label *m_text;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace regulars
