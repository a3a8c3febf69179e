#pragma once

#include <QKeySequence>
#include <QWidget>

namespace regulars
{

// A key as a small framed cap: "F5".
class KeyBadge : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBadge(const QKeySequence &key, QWidget *parent = nullptr);
    explicit KeyBadge(const QString &text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setKey(const QKeySequence &key);
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    // The same drawn elsewhere: in a button, in a row.
    static QSize sizeOf(const QString &text);
    static void paint(QPainter *painter, const QRect &rect, const QString &text, bool isEnabled);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

// "Ctrl+K" as keys are written on this system.
QString keyText(const QKeySequence &key);

} // namespace regulars
