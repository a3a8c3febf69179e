#pragma once

#include "services/recovery.h"
#include "ui/parts/card.h"

class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;
class OwnProof;
class Shop;

// The recovery sheet, for the owner who types his password once more: a card of the settings page.
class RecoveryCard : public Card
{
    Q_OBJECT

public:
    explicit RecoveryCard(Shop &shop, QWidget *parent = nullptr);

    QLineEdit *password() const { return m_password; }
    QPushButton *button() const { return m_button; }
    QString fault() const;

signals:
    // It is to be shown and printed.
    void made(const regulars::RecoverySheet &sheet);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void say(const QString &fault);
    void retranslate();

    Shop &m_shop;
    OwnProof *m_proof;
    Label *m_hint;
    Label *m_state;
    Label *m_name;
    QLineEdit *m_password;
    QPushButton *m_button;
    Label *m_fault;
};

} // namespace regulars
