#include "ui/window/practicestrip.h"

#include "ui/parts/label.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

PracticeStrip::PracticeStrip(QWidget *parent)
    : QFrame(parent)
    , m_words(new Label(TextRole::Strong, Tone::OnPrimary))
    , m_anew(new QPushButton(themeIcon(u"refresh"_s), QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_anew);
    m_words->setWordWrap(true);
    m_anew->setFocusPolicy(Qt::TabFocus); // a press leaves the focus where work is
    connect(m_anew, &QPushButton::clicked, this, &PracticeStrip::anewAsked);
    retranslate();
}

QString PracticeStrip::text() const
{
    return m_words->text();
}

void PracticeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PracticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().warning);
}

void PracticeStrip::retranslate()
{
    m_words->setText(tr("Practice: nothing counts. Everybody's PIN is 888888."));
    m_anew->setText(tr("Begin anew"));
}

} // namespace regulars
