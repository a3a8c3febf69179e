#pragma once

#include "ui/counter/sheet.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace regulars
{

class BirthdayEdit;
class CodeEdit;
class Finder;
class InlineMessage;
class Label;
class PhoneEdit;

// A new member: the phone alone is enough, the rest can follow. A phone that somebody has opens
// them instead. Enter enrols from any field.
class EnrolSheet : public Sheet
{
    Q_OBJECT

public:
    EnrolSheet(Till &till, Finder &finder, QWidget *parent = nullptr);

    void open() override;
    // What was looked for becomes the phone, the card or the name.
    void openWith(const QString &looked);
    // A card that nobody has yet was scanned.
    void setCard(const QString &code);

signals:
    void knownWanted(regulars::MemberId member);

protected:
    void retranslate() override;

private:
    QLineEdit *addField(QLineEdit *field, Label **label);
    void enrol();
    void watchPhone();
    std::optional<MemberRef> referrer(bool *isFaulty);

    Finder &m_finder;
    PhoneEdit *m_phone;
    QLineEdit *m_name;
    BirthdayEdit *m_birthday;
    CodeEdit *m_card;
    CodeEdit *m_referrer;
    QCheckBox *m_consent;
    InlineMessage *m_message;
    Label *m_phoneLabel = nullptr;
    Label *m_nameLabel = nullptr;
    Label *m_birthdayLabel = nullptr;
    Label *m_cardLabel = nullptr;
    Label *m_referrerLabel = nullptr;
    std::optional<MemberId> m_known;
};

} // namespace regulars
