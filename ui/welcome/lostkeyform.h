#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace regulars
{

class InlineMessage;
class Label;
class Shop;

// This computer lacks the shop's key: why nobody can sign in, and the field for the recovery
// sheet's code.
class LostKeyForm : public QWidget
{
    Q_OBJECT

public:
    explicit LostKeyForm(Shop &shop, QWidget *parent = nullptr);

    QPushButton *opener() const { return m_opener; }
    QLineEdit *code() const { return m_code; }
    QPushButton *button() const { return m_button; }
    InlineMessage *message() const { return m_message; }

signals:
    void broughtBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void bringBack();
    void retranslate();

    Shop &m_shop;
    Label *m_why;
    QPushButton *m_opener;
    QWidget *m_entry;
    Label *m_name;
    QLineEdit *m_code;
    QPushButton *m_button;
    Label *m_hint;
    InlineMessage *m_message;
};

} // namespace regulars
