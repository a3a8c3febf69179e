#include "ui/parts/emptystate.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, Tone::Muted, 48))
    , m_title(new Label(TextRole::Title))
    , m_sentence(new Label(TextRole::Body, Tone::Muted))
    , m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    for (Label *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    m_button->setProperty("kind", u"primary"_s);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) {
            m_action->trigger();
        }
    });
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::setAction(QAction *action)
{
    if (m_action) {
        disconnect(m_action, nullptr, this, nullptr);
    }
    m_action = action;
    m_button->setVisible(action);
    if (action) {
        const auto follow = [this] { m_button->setText(m_action->text()); };
        connect(action, &QAction::changed, this, follow);
        follow();
    }
}

} // namespace regulars
