#include "ui/members/askbar.h"

#include "ui/attempt.h"
#include "ui/ownproof.h"
#include "ui/parts/label.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

AskBar::AskBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label(TextRole::Strong))
    , m_fault(new Label(TextRole::Body, Tone::Danger))
    , m_field(new QLineEdit)
    , m_button(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    m_text->setWordWrap(true);
    m_fault->setWordWrap(true);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_fault);
    for (QPushButton *button : {m_button, m_cancel}) {
        button->setAutoDefault(false);
    }
    connect(m_field, &QLineEdit::returnPressed, this, &AskBar::answer);
    connect(m_button, &QPushButton::clicked, this, &AskBar::answer);
    connect(m_cancel, &QPushButton::clicked, this, &AskBar::leave);
    hide();
}

void AskBar::ask(const Question &question, const QString &before)
{
    m_question = question;
    m_text->setText(question.text);
    m_field->setAccessibleName(question.field);
    m_field->setEchoMode(question.isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_field->setAttribute(Qt::WA_InputMethodEnabled, !question.isSecret);
    m_field->setText(before);
    m_field->selectAll();
    m_button->setText(question.button);
    m_button->setProperty("kind", question.isDanger ? u"danger"_s : u"primary"_s);
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    m_fault->hide();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void AskBar::leave()
{
    if (isHidden()) {
        return;
    }
    if (m_proof) {
        m_proof->giveUp();
    }
    m_field->clear();
    m_question = {};
    hide();
    emit closed();
}

QString AskBar::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void AskBar::answer()
{
    if (isHidden() || m_field->text().trimmed().isEmpty() || (m_proof && m_proof->isRunning())) {
        m_field->setFocus();
        return;
    }
    const auto answer = m_question.answer;
    const QString typed = m_field->text();
    if (m_question.isSecret) {
        m_field->clear();
    }
    if (const auto *proving = std::get_if<Proving>(&answer)) {
        prove(*proving, typed);
        return;
    }
    QString fault;
    if (attempt(this, [&] { fault = std::get<Check>(answer)(typed); })) {
        end(fault);
    }
}

void AskBar::prove(const Proving &proving, const QString &typed)
{
    if (!m_proof) {
        m_proof = new OwnProof(*proving.shop, this);
    }
    m_fault->hide();
    m_proof->ask(
        typed,
        [this, then = proving.then] {
            leave();
            then();
        },
        [this](const QString &fault) {
            if (!fault.isEmpty()) {
                end(fault);
            }
        });
}

void AskBar::end(const QString &fault)
{
    if (fault.isEmpty()) {
        leave();
        return;
    }
    m_fault->setText(fault);
    m_fault->show();
    m_field->setFocus();
}

AskBar::Proving AskBar::proving(Shop &shop, std::function<void()> then)
{
    return {&shop, std::move(then)};
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QFrame::keyPressEvent(event);
}

void AskBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        leave(); // its words were of another language
    }
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const Tone tone = m_question.isDanger ? Tone::Danger : Tone::Primary;
    stylepaint::panel(&painter, rect(), t.tint(tone), blended(t.surface, t.of(tone), 0.45),
                      RegularsStyle::radius);
}

} // namespace regulars
