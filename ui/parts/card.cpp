#include "ui/parts/card.h"

#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>

namespace regulars
{

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout)
    , m_header(new QHBoxLayout)
    , m_heading(new Label(TextRole::Strong))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_heading->hide();
    m_header->addWidget(m_heading, 1);
    column->addLayout(m_header);
    column->addLayout(m_content, 1);
    m_content->setSpacing(12);
}

void Card::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
}

void Card::setCorner(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::setHoverable(bool isHoverable)
{
    setAttribute(Qt::WA_Hover, isHoverable);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool isHovered = testAttribute(Qt::WA_Hover) && underMouse();
    stylepaint::panel(&painter, rect(), isHovered ? t.hover() : t.surface, t.hairline,
                      RegularsStyle::cardRadius);
}

} // namespace regulars
