#include "ui/programme/confirmbar.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

ConfirmBar::ConfirmBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new Label(TextRole::Strong))
    , m_meaning(new Label)
    , m_noteName(new Label)
    , m_note(new QLineEdit)
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
{
    constexpr int longestNote = 200;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_question->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_note->setMaxLength(longestNote);
    m_noteName->setBuddy(m_note);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_yes, m_no}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(m_question);
    column->addWidget(m_meaning);
    column->addWidget(m_noteName);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        emit agreed(m_note->text().trimmed());
    });
    connect(m_no, &QPushButton::clicked, this, &ConfirmBar::leave);
    hide();
}

void ConfirmBar::ask(const Question &question)
{
    m_kind = question.kind;
    m_question->setText(question.question);
    m_meaning->setText(question.meaning);
    m_yes->setText(question.yes);
    m_no->setText(question.no);
    m_yes->setProperty("kind", question.kind == NoticeKind::Error ? u"danger"_s : u"primary"_s);
    m_noteName->setText(question.note);
    m_note->setAccessibleName(question.note);
    m_note->clear();
    m_noteName->setVisible(!question.note.isEmpty());
    m_note->setVisible(!question.note.isEmpty());
    show();
    // A stray Enter agrees to nothing.
    (question.note.isEmpty() ? static_cast<QWidget *>(m_no) : m_note)
        ->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::leave()
{
    if (!isHidden()) {
        hide();
        emit left();
    }
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
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
        if (m_note->hasFocus()) {
            m_yes->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

void ConfirmBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        leave(); // it was asked in another language
    }
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const Tone tone = toneOf(m_kind);
    stylepaint::panel(&painter, rect(), t.tint(tone), blended(t.surface, t.of(tone), 0.45),
                      RegularsStyle::radius);
}

} // namespace regulars
