#include "ui/dashboard/dashcard.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/parts/skeleton.h"

#include <QEvent>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

DashCard::DashCard(QWidget *filling, int skeletonLines, QWidget *parent)
    : Card(parent)
    , m_filling(filling)
    , m_skeleton(new Skeleton(skeletonLines))
    , m_sayingSide(new QWidget)
    , m_icon(new IconLabel(u"chart"_s, Tone::Muted, 32))
    , m_reason(new Label(TextRole::Body, Tone::Muted))
    , m_again(new QPushButton)
{
    auto *column = new QVBoxLayout(m_sayingSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(m_reason);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch(1);
    for (QWidget *side : {m_filling, static_cast<QWidget *>(m_skeleton), m_sayingSide}) {
        content()->addWidget(side, 1);
    }
    connect(m_again, &QPushButton::clicked, this, &DashCard::againAsked);
    m_again->setText(tr("Try again"));
    wait();
}

void DashCard::turnTo(QWidget *side)
{
    m_filling->setVisible(side == m_filling);
    m_skeleton->setVisible(side == m_skeleton);
    m_sayingSide->setVisible(side == m_sayingSide);
}

void DashCard::wait()
{
    turnTo(m_skeleton);
}

void DashCard::showFilling()
{
    turnTo(m_filling);
}

void DashCard::say(const QString &reason)
{
    m_icon->setIcon(u"chart"_s, Tone::Muted);
    m_reason->setText(reason);
    m_again->hide();
    turnTo(m_sayingSide);
}

void DashCard::fail(const QString &reason)
{
    m_icon->setIcon(u"warning"_s, Tone::Warning);
    m_reason->setText(reason);
    m_again->show();
    m_again->setAccessibleName(m_again->text() + u": "_s + reason);
    turnTo(m_sayingSide);
}

bool DashCard::isWaiting() const
{
    return !m_skeleton->isHidden();
}

bool DashCard::hasFailed() const
{
    return !m_sayingSide->isHidden() && !m_again->isHidden();
}

QString DashCard::reason() const
{
    return m_sayingSide->isHidden() ? QString() : m_reason->text();
}

void DashCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_again->setText(tr("Try again"));
    }
}

} // namespace regulars
