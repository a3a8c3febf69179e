#include "ui/counter/enrolsheet.h"

#include "ui/counter/finder.h"
#include "ui/editors/birthdayedit.h"
#include "ui/editors/codeedit.h"
#include "ui/editors/phoneedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/shop.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

EnrolSheet::EnrolSheet(Till &till, Finder &finder, QWidget *parent)
    : Sheet(till, parent)
    , m_finder(finder)
    , m_phone(new PhoneEdit(shop().programme()->country))
    , m_name(new QLineEdit)
    , m_birthday(new BirthdayEdit)
    , m_card(new CodeEdit)
    , m_referrer(new CodeEdit)
    , m_consent(new QCheckBox)
    , m_message(new InlineMessage)
{
    body()->setSpacing(4);
    addField(m_phone, &m_phoneLabel);
    body()->addWidget(m_message);
    addField(m_name, &m_nameLabel);
    addField(m_birthday, &m_birthdayLabel);
    addField(m_card, &m_cardLabel);
    addField(m_referrer, &m_referrerLabel);
    body()->addSpacing(4);
    body()->addWidget(m_consent);
    body()->addStretch(1);
    m_name->setMaxLength(60);
    connect(m_phone, &ValueEdit::valueChanged, this, &EnrolSheet::watchPhone);
    connect(primary(), &QPushButton::clicked, this, &EnrolSheet::enrol);
    EnrolSheet::retranslate();
}

QLineEdit *EnrolSheet::addField(QLineEdit *field, Label **label)
{
    *label = new Label(TextRole::Caption, Tone::Muted);
    (*label)->setBuddy(field);
    body()->addWidget(*label);
    body()->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &EnrolSheet::enrol);
    return field;
}

void EnrolSheet::open()
{
    openWith({});
}

void EnrolSheet::openWith(const QString &looked)
{
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_phone, m_name, m_birthday, m_card, m_referrer}) {
        field->clear();
    }
    m_consent->setChecked(false);
    const bool hasDigits =
        std::any_of(looked.begin(), looked.end(), [](QChar c) { return c.isDigit(); });
    if (m_finder.isWholePhone(looked)) {
        m_phone->setText(looked);
        m_name->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (!looked.isEmpty() && !hasDigits) {
        m_name->setText(looked);
    } else if (looked.size() >= Finder::shortestCard) {
        m_card->setText(looked);
    } else {
        m_phone->setText(looked);
    }
    m_phone->setFocus(Qt::ShortcutFocusReason);
}

void EnrolSheet::setCard(const QString &code)
{
    m_card->setText(code);
}

void EnrolSheet::watchPhone()
{
    m_known.reset();
    m_message->clear();
    if (!m_finder.isWholePhone(m_phone->text())) {
        return;
    }
    if (const auto known = m_finder.exact(m_phone->text())) {
        m_known = known->member;
        const auto candidates = m_finder.candidatesOf({known->member});
        m_message->show(NoticeKind::Warning,
                        tr("%1 has this phone already: Enter opens them.")
                            .arg(candidates.empty() ? m_finder.masked(m_phone->text())
                                                    : candidates.front().called()));
    }
}

// A card or a phone of somebody who is here already.
std::optional<MemberRef> EnrolSheet::referrer(bool *isFaulty)
{
    *isFaulty = false;
    if (m_referrer->isBlank()) {
        return std::nullopt;
    }
    const auto known = m_finder.exact(m_referrer->value());
    *isFaulty = !known;
    return known ? std::optional(MemberRef::of(known->member)) : std::nullopt;
}

void EnrolSheet::enrol()
{
    if (m_known) {
        emit knownWanted(*m_known);
        return;
    }
    for (ValueEdit *field : std::initializer_list<ValueEdit *>{m_phone, m_birthday}) {
        if (!field->isValid()) {
            field->setFaulty(true);
            field->setFocus();
            emit till().told(NoticeKind::Error,
                             field == m_phone ? tr("This is no phone number. Check its digits.")
                                              : tr("There is no such day. Write 02-28 or "
                                                   "1990-02-28."));
            return;
        }
    }
    EnrolRequest request;
    bool isFaulty = false;
    request.referrer = referrer(&isFaulty);
    if (isFaulty) {
        m_referrer->setFaulty(true);
        m_referrer->setFocus();
        emit till().told(NoticeKind::Error,
                         tr("Nobody has that card or phone. Leave the field empty, or check it."));
        return;
    }
    request.phone = m_phone->text().trimmed();
    request.name = m_name->text().trimmed();
    request.birthday = m_birthday->value().value_or(QString());
    request.card = m_card->value();
    if (m_consent->isChecked()) {
        request.consents.push_back({u"marketing"_s, true, m_consent->text(), {}});
    }
    till().enrol(request);
}

void EnrolSheet::retranslate()
{
    setHeading(tr("New member"));
    m_phoneLabel->setText(tr("Phone"));
    m_nameLabel->setText(tr("Name"));
    m_birthdayLabel->setText(tr("Birthday, the year may be left out"));
    m_cardLabel->setText(tr("Card, made here unless given"));
    m_referrerLabel->setText(tr("Brought by: card or phone"));
    m_consent->setText(tr("Agrees to be sent offers"));
    m_phone->setAccessibleName(tr("Phone"));
    m_name->setAccessibleName(tr("Name"));
    m_birthday->setAccessibleName(tr("Birthday"));
    m_card->setAccessibleName(tr("Card"));
    m_referrer->setAccessibleName(tr("Brought by"));
    m_birthday->setPlaceholderText(tr("MM-DD"));
    primary()->setText(tr("Enrol"));
    setHint(tr("The phone alone is enough. Enter enrols · Esc goes back"));
}

} // namespace regulars
