#include "ui/counter/sheet.h"

#include "ui/parts/label.h"

#include <QEvent>

namespace regulars
{

using namespace Qt::StringLiterals;

Sheet::Sheet(Till &till, QWidget *parent)
    : Card(parent)
    , m_till(till)
    , m_body(new QVBoxLayout)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
    , m_primary(new QPushButton)
{
    m_body->setSpacing(8);
    content()->addLayout(m_body, 1);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    m_primary->setProperty("kind", u"primary"_s);
    m_primary->setAutoDefault(false);
    content()->addWidget(m_primary);
}

void Sheet::setHint(const QString &text)
{
    m_hint->setText(text);
}

void Sheet::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) {
            refresh();
        }
    }
}

} // namespace regulars
