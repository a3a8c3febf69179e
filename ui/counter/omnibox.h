#pragma once

#include <QLineEdit>

namespace regulars
{

// The one field for everything that is looked up: card, phone, last four digits, name, pinyin,
// receipt, coupon. No input method until it is asked for: it would swallow digits and scans.
class Omnibox : public QLineEdit
{
    Q_OBJECT

public:
    explicit Omnibox(QWidget *parent = nullptr);

    bool isBlank() const { return text().trimmed().isEmpty(); }
    // Han can be typed by an input method.
    void setHanWanted(bool isWanted);
    bool isHanWanted() const { return testAttribute(Qt::WA_InputMethodEnabled); }

signals:
    // What stands there, folded, each time that it changes.
    void looked(const QString &text);
    void chosen(const QString &text); // Enter
    void stepped(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace regulars
