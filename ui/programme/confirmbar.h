#pragma once

#include "ui/parts/notice.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;

// Asks, in its place, about something that can't be taken back, with a line for a note where one is
// kept.
class ConfirmBar : public QFrame
{
    Q_OBJECT

public:
    struct Question
    {
        QString question;
        QString meaning;
        QString yes;
        QString no;
        QString note; // what the line is for; empty: there is none
        NoticeKind kind = NoticeKind::Note;
    };

    explicit ConfirmBar(QWidget *parent = nullptr);

    void ask(const Question &question);
    void leave();
    QPushButton *yesButton() const { return m_yes; }
    QPushButton *noButton() const { return m_no; }
    QLineEdit *noteLine() const { return m_note; }

signals:
    void agreed(const QString &note);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeKind m_kind = NoticeKind::Note;
    Label *m_question;
    Label *m_meaning;
    Label *m_noteName;
    QLineEdit *m_note;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace regulars
