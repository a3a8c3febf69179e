#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;
class Shop;

// One question in its place with one field: the name of a view, one's own passphrase before what
// can't be taken back. Enter answers, Esc leaves.
class AskBar : public QFrame
{
    Q_OBJECT

public:
    struct Question
    {
        QString text;
        QString field; // what is typed, for screen readers
        QString button;
        bool isSecret = false;
        bool isDanger = false;
        // What is wrong with it; empty: done.
        std::function<QString(const QString &typed)> answer;
    };

    explicit AskBar(QWidget *parent = nullptr);

    void ask(const Question &question, const QString &before = {});
    void leave();
    QLineEdit *field() const { return m_field; }
    QString fault() const;

    // An answer that proves who stands here, then goes on.
    static std::function<QString(const QString &)> proving(Shop &shop, std::function<void()> then);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer();

    Question m_question;
    Label *m_text;
    Label *m_fault;
    QLineEdit *m_field;
    QPushButton *m_button;
    QPushButton *m_cancel;
};

} // namespace regulars
