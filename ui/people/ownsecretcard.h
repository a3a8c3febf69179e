#pragma once

#include "ui/parts/card.h"

class QLineEdit;
class QPushButton;

namespace regulars
{

class Label;
class NewSecretFields;
class Shop;

// One's own PIN or password changed, by the old one: a card of the settings page.
class OwnSecretCard : public Card
{
    Q_OBJECT

public:
    explicit OwnSecretCard(Shop &shop, QWidget *parent = nullptr);

    QLineEdit *old() const { return m_old; }
    NewSecretFields *fields() const { return m_fields; }
    QPushButton *button() const { return m_button; }
    QString fault() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void followRole();
    void retranslate();
    void change();
    void say(const QString &fault);
    void end();

    Shop &m_shop;
    Label *m_hint;
    Label *m_oldName;
    QLineEdit *m_old;
    NewSecretFields *m_fields;
    Label *m_fault;
    QPushButton *m_button;
    bool m_isWorking = false;
};

} // namespace regulars
