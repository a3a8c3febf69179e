#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QPushButton;
class QSpinBox;

namespace regulars
{

class InlineMessage;
class Label;
class Shop;

// Makes so many codes of one coupon that belong to nobody, as slips to print and hand out: whoever
// brings one uses it, once.
class CouponSlips : public QWidget
{
    Q_OBJECT

public:
    explicit CouponSlips(Shop &shop, QWidget *parent = nullptr);

    void setTemplate(const QString &couponTemplate);
    void retranslate();

    QSpinBox *count() const { return m_count; }
    QPushButton *makeButton() const { return m_make; }
    QAction *printAction() const { return m_print; }
    InlineMessage *message() const { return m_message; }

signals:
    void made();
    void printAsked(const QStringList &codes);

private:
    void makeCodes();

    Shop &m_shop;
    QString m_template;
    QStringList m_codes; // made last
    Label *m_name;
    QSpinBox *m_count;
    QPushButton *m_make;
    QAction *m_print;
    InlineMessage *m_message;
};

} // namespace regulars
