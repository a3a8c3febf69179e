#include "ui/people/personform.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/welcome/newsecretfields.h"
#include "ui/welcome/signinpage.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestName = 60;

void mark(QLineEdit *field, bool isFaulty)
{
    field->setProperty("faulty", isFaulty);
    field->update();
}

} // namespace

PersonForm::PersonForm(QWidget *parent)
    : Card(parent)
    , m_hint(new Label(TextRole::Body, Tone::Muted))
{
    m_hint->setWordWrap(true);
    content()->setSpacing(4);
    content()->addWidget(m_hint);
    makeFields();
    makeButtons();
    retranslate();
    clear();
}

void PersonForm::makeFields()
{
    m_nameName = new Label;
    m_name = new QLineEdit;
    m_name->setMaxLength(longestName);
    m_nameName->setBuddy(m_name);
    m_roleName = new Label;
    m_role = new QComboBox;
    m_roleName->setBuddy(m_role);
    m_roleHint = new Label(TextRole::Caption, Tone::Muted);
    m_roleHint->setWordWrap(true);
    m_secret = new NewSecretFields;
    m_fault = new Label(TextRole::Body, Tone::Danger);
    m_fault->setWordWrap(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_nameName, m_name, m_roleName, m_role, m_roleHint}) {
        if (widget == m_roleName) {
            content()->addSpacing(8);
        }
        content()->addWidget(widget);
    }
    content()->addSpacing(8);
    content()->addWidget(m_secret);
    content()->addWidget(m_fault);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_fault->hide();
        mark(m_name, false);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PersonForm::saveWanted);
    connect(m_secret, &NewSecretFields::submitted, this, &PersonForm::saveWanted);
    connect(m_role, &QComboBox::activated, this, &PersonForm::follow);
}

void PersonForm::makeButtons()
{
    m_save = new QPushButton;
    m_save->setProperty("kind", u"primary"_s);
    m_active = new QPushButton;
    m_cancel = new QPushButton;
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(0, 8, 0, 0);
    for (QPushButton *button : {m_save, m_active, m_cancel}) {
        flow->addWidget(button);
    }
    content()->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &PersonForm::saveWanted);
    connect(m_active, &QPushButton::clicked, this,
            [this] { emit activeWanted(m_person && !m_person->isActive); });
    connect(m_cancel, &QPushButton::clicked, this, &PersonForm::cancelled);
}

void PersonForm::setReach(Reach reach)
{
    m_reach = reach;
    follow();
}

void PersonForm::begin(Role role)
{
    m_person.reset();
    m_isNew = true;
    m_name->clear();
    m_secret->clear();
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
    follow();
    m_name->setFocus();
}

void PersonForm::show(const Colleague &person)
{
    m_person = person;
    m_isNew = false;
    m_name->setText(person.name);
    m_secret->clear();
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    follow();
}

void PersonForm::clear()
{
    m_person.reset();
    m_isNew = false;
    m_name->clear();
    m_secret->clear();
    follow();
}

Role PersonForm::chosenRole() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

// A clerk's PIN is no manager's password.
bool PersonForm::isRising() const
{
    return m_person && m_person->role == Role::Clerk && chosenRole() != Role::Clerk;
}

void PersonForm::follow()
{
    m_fault->hide();
    mark(m_name, false);
    const bool isShown = m_person || m_isNew;
    const bool isAll = m_reach == Reach::All && isShown;
    const bool isClerk = m_person && m_person->role == Role::Clerk;
    const bool maySecret = isAll || (isClerk && m_person->isActive);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_nameName, m_name, m_roleName, m_role}) {
        widget->setVisible(isAll);
    }
    m_secret->setVisible(maySecret);
    m_secret->setRole(m_reach == Reach::All ? chosenRole() : Role::Clerk);
    m_secret->setReplacing(m_person && !isRising());
    m_save->setVisible(maySecret);
    m_active->setVisible(isAll && m_person);
    m_cancel->setVisible(m_isNew);
    retranslate();
}

bool PersonForm::isFilled()
{
    const bool isAll = m_reach == Reach::All;
    if (isAll && m_name->text().trimmed().isEmpty()) {
        m_fault->setText(tr("Type the name: it stands beside what they do."));
        m_fault->show();
        mark(m_name, true);
        m_name->setFocus();
        return false;
    }
    const bool isSecretNeeded = m_isNew || isRising() || !isAll;
    return (m_secret->isEmpty() && !isSecretNeeded) || m_secret->isGood();
}

UserRequest PersonForm::request() const
{
    UserRequest request;
    const QString name = m_name->text().trimmed();
    request.name = m_person ? m_person->name : name;
    if (m_reach == Reach::ClerksPins) {
        return request;
    }
    if (m_person && m_person->name != name) {
        request.newName = name;
    }
    if (!m_person || m_person->role != chosenRole()) {
        request.role = chosenRole();
    }
    return request;
}

QString PersonForm::secret() const
{
    return m_secret->secret();
}

void PersonForm::say(const Refusal &refusal, const QString &sentence)
{
    const auto *bad = std::get_if<refusals::BadRequest>(&refusal);
    if (bad && bad->field == u"pin"_s) {
        m_secret->say(sentence);
        m_secret->first()->setFocus();
        return;
    }
    m_fault->setText(sentence);
    m_fault->show();
    if (bad && bad->field == u"name"_s) {
        mark(m_name, true);
        m_name->setFocus();
    }
}

QString PersonForm::fault() const
{
    return m_fault->isHidden() ? m_secret->fault() : m_fault->text();
}

void PersonForm::setWorking(bool isWorking)
{
    m_save->setEnabled(!isWorking);
    m_active->setEnabled(!isWorking);
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNew) {
        emit cancelled();
        return;
    }
    Card::keyPressEvent(event);
}

void PersonForm::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PersonForm::retranslate()
{
    if (m_role->count() == 0) {
        for (const Role role : {Role::Clerk, Role::Manager, Role::Owner}) {
            m_role->addItem(QString(), static_cast<int>(role));
        }
    }
    for (int row = 0; row < m_role->count(); ++row) {
        m_role->setItemText(row,
                            SignInPage::nameOf(static_cast<Role>(m_role->itemData(row).toInt())));
    }
    setHeading(m_isNew ? tr("New user") : m_person ? m_person->name : tr("Nobody chosen"));
    m_nameName->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name"));
    m_roleName->setText(tr("Role"));
    m_role->setAccessibleName(tr("Role"));
    m_roleHint->setVisible(isRising());
    m_roleHint->setText(tr("Managers and owners sign in with a password; a PIN is too short."));
    m_save->setText(m_isNew ? tr("Add user") : tr("Save"));
    m_active->setText(m_person && !m_person->isActive ? tr("Switch on again") : tr("Switch off"));
    m_cancel->setText(tr("Cancel"));
    const bool isOthers = m_person && m_reach == Reach::ClerksPins && m_person->role != Role::Clerk;
    m_hint->setText(isOthers                ? tr("The owner looks after managers and owners.")
                    : !m_person && !m_isNew ? tr("Choose somebody from the list to change them.")
                                            : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace regulars
