#include "ui/welcome/newsecretfields.h"

#include "ui/parts/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace regulars
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SecretHint)
};

constexpr int longest = 200;

void mark(QLineEdit *field, bool isFaulty)
{
    if (field->property("faulty").toBool() != isFaulty) {
        field->setProperty("faulty", isFaulty);
        field->update();
    }
}

} // namespace

QString secretHint(Role role, SecretFlaw flaw)
{
    const bool isClerk = role == Role::Clerk;
    switch (flaw) {
    case SecretFlaw::TooLong:
        return isClerk ? Words::tr("Take 6 digits.") : Words::tr("Take at most 200 characters.");
    case SecretFlaw::GuessedFirst:
        return isClerk ? Words::tr("This PIN is among the first that anybody tries. Take 6 digits "
                                   "without a pattern.")
                       : Words::tr("This is among the first that anybody tries. Take three or four "
                                   "words that only you put together.");
    case SecretFlaw::TooShort:
    case SecretFlaw::Short:
    case SecretFlaw::NotSixDigits:
        break;
    }
    return isClerk ? Words::tr("Take 6 digits.")
                   : Words::tr("Take 10 characters or more: three or four words are easy to keep.");
}

NewSecretFields::NewSecretFields(QWidget *parent)
    : QWidget(parent)
    , m_firstName(new Label)
    , m_againName(new Label)
    , m_fault(new Label(TextRole::Caption, Tone::Danger))
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_firstName->setBuddy(m_first);
    m_againName->setBuddy(m_again);
    column->addWidget(m_firstName);
    column->addWidget(m_first);
    column->addSpacing(8);
    column->addWidget(m_againName);
    column->addWidget(m_again);
    column->addWidget(m_fault);
    m_fault->setWordWrap(true);
    m_fault->hide();
    for (QLineEdit *field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(longest + 1);
        field->setAttribute(Qt::WA_InputMethodEnabled, false);
        connect(field, &QLineEdit::textChanged, this, [this] { say({}); });
    }
    connect(m_first, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, &NewSecretFields::submitted);
    retranslate();
}

void NewSecretFields::setRole(Role role)
{
    m_role = role;
    retranslate();
}

void NewSecretFields::setReplacing(bool isReplacing)
{
    m_isReplacing = isReplacing;
    retranslate();
}

bool NewSecretFields::isEmpty() const
{
    return m_first->text().isEmpty() && m_again->text().isEmpty();
}

bool NewSecretFields::isGood()
{
    if (const auto flaw = flawOf(m_role, m_first->text())) {
        say(secretHint(m_role, *flaw));
        mark(m_first, true);
        m_first->setFocus();
        return false;
    }
    if (m_first->text() != m_again->text()) {
        m_again->clear();
        say(tr("The two differ. Type it once more."));
        mark(m_again, true);
        m_again->setFocus();
        return false;
    }
    return true;
}

QString NewSecretFields::secret() const
{
    return m_first->text();
}

void NewSecretFields::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    if (fault.isEmpty()) {
        mark(m_first, false);
        mark(m_again, false);
    }
}

QString NewSecretFields::fault() const
{
    return m_fault->isHidden() ? QString() : m_fault->text();
}

void NewSecretFields::clear()
{
    m_first->clear();
    m_again->clear();
    say({});
}

void NewSecretFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        say({});
        retranslate();
    }
}

void NewSecretFields::retranslate()
{
    const bool isClerk = m_role == Role::Clerk;
    const QString name = m_isReplacing ? isClerk ? tr("New PIN") : tr("New password")
                         : isClerk ? tr("PIN")
                                       : tr("Password");
    const QString again = isClerk ? tr("The PIN once more") : tr("The password once more");
    m_firstName->setText(name);
    m_againName->setText(again);
    m_first->setAccessibleName(name);
    m_again->setAccessibleName(again);
    m_first->setPlaceholderText(isClerk ? tr("6 digits") : tr("10 characters or more"));
}

} // namespace regulars
