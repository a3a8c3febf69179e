#pragma once

#include <QFrame>

class QPushButton;

namespace regulars
{

class Label;

// What closing a month means, asked in its place before it is done: it can't be taken back.
class ClosingBar : public QFrame
{
    Q_OBJECT

public:
    explicit ClosingBar(QWidget *parent = nullptr);

    // Asks about the month of that name.
    void ask(const QString &month);
    void leave();
    QPushButton *yesButton() const { return m_yes; }
    QPushButton *noButton() const { return m_no; }

signals:
    void agreed();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_month;
    Label *m_question;
    Label *m_meaning;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace regulars
