#include "ui/window/topbar.h"

#include "ui/parts/avatar.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_sidebar(new QToolButton)
    , m_title(new Label(TextRole::Title))
    , m_palette(new QPushButton)
    , m_shop(new Label(TextRole::Body, Tone::Muted))
    , m_avatar(new Avatar(32))
    , m_user(new Label(TextRole::Strong))
    , m_role(new Label(TextRole::Caption, Tone::Muted))
    , m_lock(new QToolButton)
{
    m_sidebar->setIcon(themeIcon(u"sidebar"_s));
    m_lock->setIcon(themeIcon(u"lock"_s));
    m_palette->setIcon(themeIcon(u"search"_s, Tone::Muted));
    for (QWidget *button : std::initializer_list<QWidget *>{m_sidebar, m_palette, m_lock}) {
        button->setFocusPolicy(Qt::TabFocus); // a press leaves the focus where work is
    }
    auto *person = new QVBoxLayout;
    person->setSpacing(0);
    person->addWidget(m_user);
    person->addWidget(m_role);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(m_sidebar);
    row->addWidget(m_title);
    m_gap = new QSpacerItem(0, 0, QSizePolicy::Fixed);
    row->addItem(m_gap);
    row->addWidget(m_palette);
    row->addStretch(1);
    row->addWidget(m_shop);
    row->addWidget(m_avatar);
    row->addLayout(person);
    row->addWidget(m_lock);
    m_title->setElided(true);
    m_shop->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_shop->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_sidebar, &QToolButton::clicked, this, &TopBar::sidebarAsked);
    connect(m_palette, &QPushButton::clicked, this, &TopBar::paletteAsked);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockAsked);
    retranslate();
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
    fit();
}

void TopBar::setShop(const QString &name)
{
    m_shop->setText(name);
    fit();
}

void TopBar::setUser(const QString &name, const QString &role)
{
    m_avatar->setName(name);
    m_user->setText(name);
    m_role->setText(role);
    fit();
}

// The title has room; where the bar is narrow the shop's name goes, which the window's title has,
// then the way to the commands shows its drawing alone.
void TopBar::fit()
{
    const QString words =
        u"%1   %2"_s.arg(tr("Find a command or page"), keyText(Qt::CTRL | Qt::Key_K));
    m_palette->setText(words);
    m_palette->setAccessibleName(tr("Find a command or page"));
    m_palette->setToolTip(words);
    m_shop->show();
    m_gap->changeSize(0, 0, QSizePolicy::Fixed);
    layout()->invalidate();
    if (sizeHint().width() > width()) {
        m_shop->hide();
    }
    if (sizeHint().width() > width()) {
        m_palette->setText({});
    }
    // In the middle of the bar, whatever stands beside it: it stays where it is from page to page.
    const int free = width() - sizeHint().width();
    const QMargins margins = layout()->contentsMargins();
    const int before = margins.left() + m_sidebar->sizeHint().width() +
                       m_title->sizeHint().width() + 3 * layout()->spacing();
    const int wanted = (width() - m_palette->sizeHint().width()) / 2 - before;
    m_gap->changeSize(std::clamp(wanted, 0, std::max(0, free)), 0, QSizePolicy::Fixed);
    layout()->invalidate();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TopBar::retranslate()
{
    m_sidebar->setToolTip(tr("Sidebar wide or narrow (%1)").arg(keyText(Qt::CTRL | Qt::Key_B)));
    m_sidebar->setAccessibleName(tr("Sidebar wide or narrow"));
    m_lock->setToolTip(
        tr("Lock, or change who is at work (%1)").arg(keyText(Qt::CTRL | Qt::Key_L)));
    m_lock->setAccessibleName(tr("Lock, or change who is at work"));
    fit();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().hairline);
}

} // namespace regulars
