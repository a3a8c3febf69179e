#include "ui/people/ownsecretcard.h"

#include "services/staff.h"
#include "ui/attempt.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/welcome/newsecretfields.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

#include <memory>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

OwnSecretCard::OwnSecretCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
    , m_oldName(new Label)
    , m_old(new QLineEdit)
    , m_fields(new NewSecretFields)
    , m_fault(new Label(TextRole::Body, Tone::Danger))
    , m_button(new QPushButton)
{
    m_old->setEchoMode(QLineEdit::Password);
    m_old->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_oldName->setBuddy(m_old);
    m_hint->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->hide();
    content()->setSpacing(4);
    content()->addWidget(m_hint);
    content()->addSpacing(4);
    content()->addWidget(m_oldName);
    content()->addWidget(m_old);
    content()->addWidget(m_fault);
    content()->addSpacing(8);
    content()->addWidget(m_fields);
    content()->addSpacing(8);
    content()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_old, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_old, &QLineEdit::returnPressed, m_fields->first(), qOverload<>(&QWidget::setFocus));
    connect(m_fields, &NewSecretFields::submitted, this, &OwnSecretCard::change);
    connect(m_button, &QPushButton::clicked, this, &OwnSecretCard::change);
    connect(&shop.changes(), &Changes::operatorChanged, this, [this] {
        end();
        followRole();
    });
    followRole();
}

QString OwnSecretCard::fault() const
{
    return m_fault->isHidden() ? m_fields->fault() : m_fault->text();
}

void OwnSecretCard::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void OwnSecretCard::end()
{
    m_isWorking = false;
    m_button->setEnabled(true);
    m_old->clear();
    m_fields->clear();
    say({});
}

// The old one is proved and the new one's hash is made in the background.
void OwnSecretCard::change()
{
    if (m_isWorking) {
        return;
    }
    if (m_old->text().isEmpty()) {
        say(tr("Type the one that you use now."));
        m_old->setFocus();
        return;
    }
    if (!m_fields->isGood()) {
        return;
    }
    attempt(this, [this] {
        const auto proof = m_shop.desk().begunProof(m_shop.operatorName(), m_old->text());
        const auto made = std::make_shared<NewSecret>(m_shop.store(), m_fields->secret());
        m_isWorking = true;
        m_button->setEnabled(false);
        m_old->clear();
        m_shop.background().read(
            this,
            [proof, made](Background::Reading &) {
                proof->work();
                made->work();
                return std::pair(proof, made);
            },
            [this](const std::pair<std::shared_ptr<Proof>, std::shared_ptr<NewSecret>> &worked) {
                if (!std::exchange(m_isWorking, false)) {
                    return; // somebody else stands here by now
                }
                m_button->setEnabled(true);
                attempt(this, [&] {
                    const auto done =
                        Staff(m_shop.desk())
                            .ownSecret(m_shop.envelope(), *worked.first, *worked.second);
                    if (!done) {
                        say(refusalText(done.refusal(), m_shop));
                        m_old->setFocus();
                        return;
                    }
                    end();
                    Toast::tell(this, NoticeKind::Success, tr("From now on the new one counts."));
                });
            },
            Background::Lane::Quick,
            [this](const QString &trouble) {
                m_isWorking = false;
                m_button->setEnabled(true);
                say(trouble);
            });
    });
}

void OwnSecretCard::followRole()
{
    m_fields->setRole(m_shop.role());
    m_fields->setReplacing(true);
    retranslate();
}

void OwnSecretCard::retranslate()
{
    const bool isClerk = m_shop.role() == Role::Clerk;
    setHeading(isClerk ? tr("Your PIN") : tr("Your password"));
    m_hint->setText(isClerk ? tr("6 digits that nobody guesses: no birthday, no row of keys.")
                            : tr("Three or four words that only you put together are good."));
    m_oldName->setText(isClerk ? tr("The PIN you use now") : tr("The password you use now"));
    m_old->setAccessibleName(m_oldName->text());
    m_button->setText(isClerk ? tr("Change PIN") : tr("Change password"));
}

void OwnSecretCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
}

} // namespace regulars
