#include "ui/parts/inlinemessage.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(iconNameOf(m_kind), toneOf(m_kind)))
    , m_text(new Label)
    , m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setWordWrap(true);
    m_button->setProperty("kind", u"quiet"_s);
    m_button->setProperty("compact", true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action->trigger();
        }
    });
    m_button->hide();
    hide();
}

void InlineMessage::show(NoticeKind kind, const QString &text, QAction *action)
{
    m_kind = kind;
    m_icon->setIcon(iconNameOf(kind), toneOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    m_action = action;
    m_button->setVisible(action);
    if (action) {
        const QString key = keyText(action->shortcut());
        m_button->setText(key.isEmpty() ? action->text() : u"%1  %2"_s.arg(action->text(), key));
    }
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::clear()
{
    m_text->clear();
    m_action = nullptr;
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QColor tone = t.of(toneOf(m_kind));
    stylepaint::panel(&painter, rect(), t.tint(toneOf(m_kind)), blended(t.surface, tone, 0.45),
                      RegularsStyle::radius);
}

} // namespace regulars
