#include "ui/people/recoverycard.h"

#include "ui/attempt.h"
#include "ui/figures.h"
#include "ui/ownproof.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace regulars
{

RecoveryCard::RecoveryCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_proof(new OwnProof(shop, this))
    , m_hint(new Label(TextRole::Body, Tone::Muted))
    , m_state(new Label(TextRole::Body))
    , m_name(new Label)
    , m_password(new QLineEdit)
    , m_button(new QPushButton)
    , m_fault(new Label(TextRole::Body, Tone::Danger))
{
    for (Label *label : {m_hint, m_state, m_fault}) {
        label->setWordWrap(true);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_name->setBuddy(m_password);
    m_fault->hide();
    content()->addWidget(m_hint);
    content()->addWidget(m_state);
    content()->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->addWidget(m_password, 1);
    row->addWidget(m_button);
    content()->addLayout(row);
    content()->addWidget(m_fault);
    connect(m_password, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_password, &QLineEdit::returnPressed, this, &RecoveryCard::make);
    connect(m_button, &QPushButton::clicked, this, &RecoveryCard::make);
    connect(&shop.changes(), &Changes::operatorChanged, this, [this] {
        m_password->clear();
        say({});
    });
    retranslate();
}

QString RecoveryCard::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void RecoveryCard::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void RecoveryCard::make()
{
    const QString typed = m_password->text();
    m_password->clear();
    if (typed.isEmpty()) {
        say(tr("Type your own password first."));
        m_password->setFocus();
        return;
    }
    m_proof->work(
        typed,
        [this](Proof &proof) {
            const auto sheet = Recovery(m_shop.desk()).sheet(m_shop.envelope(), proof);
            if (!sheet) {
                say(refusalText(sheet.refusal(), m_shop));
                m_password->setFocus();
                return;
            }
            say({});
            retranslate();
            emit made(*sheet);
        },
        [] {});
}

void RecoveryCard::retranslate()
{
    setHeading(tr("Recovery sheet"));
    m_hint->setText(tr("A part of what opens this shop lies on this computer alone, outside the "
                       "shop's file. The recovery sheet carries it: with it and your password the "
                       "file or a backup opens on another computer."));
    attempt(this, [this] {
        const auto last = Recovery::lastSheet(m_shop.store());
        m_state->setText(
            last ? tr("The last sheet was made on %1; it is still good.").arg(shown(*last))
                 : tr("No sheet was made yet. Print one and keep it with your papers."));
        m_state->setTone(last ? Tone::Success : Tone::Warning);
    });
    m_name->setText(tr("Your password"));
    m_password->setAccessibleName(tr("Your password"));
    m_button->setText(tr("Show the sheet"));
}

void RecoveryCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
}

void RecoveryCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    retranslate();
}

} // namespace regulars
