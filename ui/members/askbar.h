#pragma once

#include <QFrame>

#include <functional>
#include <variant>

class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;
class OwnProof;
class Shop;

// One question in its place with one field: the name of a view, one's own passphrase before what
// can't be taken back. Enter answers, Esc leaves.
class AskBar : public QFrame
{
    Q_OBJECT

public:
    // What is wrong with what was typed; empty: done.
    using Check = std::function<QString(const QString &typed)>;
    // What was typed proves in the background who stands here; then this.
    struct Proving
    {
        Shop *shop;
        std::function<void()> then;
    };
    struct Question
    {
        QString text;
        QString field; // what is typed, for screen readers
        QString button;
        bool isSecret = false;
        bool isDanger = false;
        std::variant<Check, Proving> answer{};
    };

    explicit AskBar(QWidget *parent = nullptr);

    void ask(const Question &question, const QString &before = {});
    void leave();
    QLineEdit *field() const { return m_field; }
    QString fault() const;

    static Proving proving(Shop &shop, std::function<void()> then);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer();
    void prove(const Proving &proving, const QString &typed);
    void end(const QString &fault);

    Question m_question;
    Label *m_text;
    Label *m_fault;
    QLineEdit *m_field;
    QPushButton *m_button;
    QPushButton *m_cancel;
    OwnProof *m_proof = nullptr;
};

} // namespace regulars
