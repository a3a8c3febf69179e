#pragma once

#include "services/weaksecrets.h"

#include <QWidget>

class QLineEdit;

namespace regulars
{

class Label;

// What is wrong with a secret and how to mend it.
QString secretHint(Role role, SecretFlaw flaw);

// A new PIN or password, typed twice, and beside it what is still wrong with it.
class NewSecretFields : public QWidget
{
    Q_OBJECT

public:
    explicit NewSecretFields(QWidget *parent = nullptr);

    // Whose it will be: words and judgement go by that.
    void setRole(Role role);
    // There is one already: empty fields leave it.
    void setReplacing(bool isReplacing);

    bool isEmpty() const;
    // Good, and twice the same; else that is said, and the focus goes where it is mended.
    bool isGood();
    QString secret() const;
    void say(const QString &fault);
    void clear();

    QLineEdit *first() const { return m_first; }
    QLineEdit *again() const { return m_again; }
    QString fault() const;

signals:
    void submitted(); // Enter in the last field

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Role m_role = Role::Clerk;
    bool m_isReplacing = false;
    Label *m_firstName;
    Label *m_againName;
    Label *m_fault;
    QLineEdit *m_first;
    QLineEdit *m_again;
};

} // namespace regulars
