#include "ui/reporting/closingbar.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

ClosingBar::ClosingBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new Label(TextRole::Strong))
    , m_meaning(new Label)
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_question->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_yes->setProperty("kind", u"danger"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(m_question);
    column->addWidget(m_meaning);
    column->addWidget(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        emit agreed();
    });
    connect(m_no, &QPushButton::clicked, this, &ClosingBar::leave);
    hide();
}

void ClosingBar::ask(const QString &month)
{
    m_month = month;
    tell();
    show();
    m_no->setFocus(Qt::OtherFocusReason); // a stray Enter closes nothing
}

void ClosingBar::leave()
{
    if (!isHidden()) {
        hide();
        emit left();
    }
}

void ClosingBar::tell()
{
    m_question->setText(tr("Close %1 for good?").arg(m_month));
    m_meaning->setText(
        tr("Its figures never move from then on, and its report is kept as it was. What is "
           "recorded late counts for the day on which it is recorded. First the days of the month "
           "that were not ended yet are ended: points expire, tiers are reviewed. This can't be "
           "taken back."));
    m_yes->setText(tr("Close %1").arg(m_month));
    m_no->setText(tr("Leave it open"));
}

void ClosingBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        for (QPushButton *button : {m_yes, m_no}) {
            if (button->hasFocus()) {
                button->click();
                return;
            }
        }
    }
    QFrame::keyPressEvent(event);
}

void ClosingBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        leave(); // the month was named in another language
    }
}

void ClosingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    stylepaint::panel(&painter, rect(), t.tint(Tone::Danger),
                      blended(t.surface, t.of(Tone::Danger), 0.45), RegularsStyle::radius);
}

} // namespace regulars
