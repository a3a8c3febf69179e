#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace regulars
{

class Label;

// A surface with a hairline around, padding 16 inside, and a heading where it has one.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    // Makes the heading's line; empty text hides it.
    void setHeading(const QString &text);
    // At the right of the heading: a link, a button.
    void setCorner(QWidget *widget);
    // Where the content goes, from the top down.
    QVBoxLayout *content() const { return m_content; }
    // It can be pressed: it answers the pointer with a tint.
    void setHoverable(bool isHoverable);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_header;
    Label *m_heading;
};

} // namespace regulars
