#include "ui/dashboard/dashsection.h"

#include "ui/parts/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

DashSection::DashSection(const QString &id, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(new Label(TextRole::Title))
    , m_more(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setIcon(themeIcon(u"more"_s));
    head->addWidget(m_more, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(content, 1);
    auto *menu = new QMenu(this);
    m_up =
        menu->addAction(themeIcon(u"arrow-up"_s), QString(), this, [this] { emit moveAsked(-1); });
    m_down = menu->addAction(themeIcon(u"arrow-down"_s), QString(), this,
                             [this] { emit moveAsked(+1); });
    m_hide =
        menu->addAction(themeIcon(u"eye-off"_s), QString(), this, [this] { emit hideAsked(); });
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    retranslate();
}

QString DashSection::title() const
{
    return m_title->text();
}

void DashSection::setTitle(const QString &title)
{
    m_title->setText(title);
    retranslate();
}

void DashSection::setMovable(bool isUp, bool isDown)
{
    m_up->setEnabled(isUp);
    m_down->setEnabled(isDown);
}

void DashSection::focusMenu()
{
    m_more->setFocus(Qt::OtherFocusReason);
}

void DashSection::retranslate()
{
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_hide->setText(tr("Hide"));
    const QString more = tr("Move or hide “%1”").arg(title());
    m_more->setToolTip(more);
    m_more->setAccessibleName(more);
    m_more->setIconSize(iconSize());
    m_more->setMinimumSize(scaled(32), scaled(32));
}

void DashSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
}

} // namespace regulars
