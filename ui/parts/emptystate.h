#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace regulars
{

class IconLabel;
class Label;

// What a page shows while it has nothing: a drawing, a title, one sentence, and the one thing to do
// about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);

    // Beside what already has a title, the sentence alone.
    void setText(const QString &title, const QString &sentence);
    void setAction(QAction *action);
    QPushButton *button() const { return m_button; }

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace regulars
