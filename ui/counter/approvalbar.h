#pragma once

#include "ui/counter/orders.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;

// A manager's or owner's word, typed in place: their name is there already, the PIN and Enter do
// it. Up and Down choose among those who may.
class ApprovalBar : public QFrame
{
    Q_OBJECT

public:
    ApprovalBar(Shop &shop, Orders &orders, QWidget *parent = nullptr);

    // What their word is wanted for, and what was wrong with the last one.
    QString reason() const;
    QString trouble() const;

signals:
    // Somebody has to take the focus where it was here.
    void closed(bool hadFocus);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void complain(const QString &trouble);
    void approve();
    void retranslate();

    Shop &m_shop;
    Orders &m_orders;
    QStringList m_names;
    Label *m_reason;
    Label *m_question;
    QLineEdit *m_user;
    QLineEdit *m_pin;
    QPushButton *m_agree;
};

} // namespace regulars
