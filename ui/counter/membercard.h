#pragma once

#include "ui/counter/customer.h"
#include "ui/parts/card.h"
#include "ui/theme/tokens.h"

class QGridLayout;
class QVBoxLayout;

namespace regulars
{

class Avatar;
class FlowLayout;
class IconLabel;
class Label;
class ThinProgress;
class TierBadge;

// Who is served: name and tier, the balance large enough for both sides of the counter, what
// expires, and what is within reach.
class MemberCard : public Card
{
    Q_OBJECT

public:
    explicit MemberCard(Shop &shop, QWidget *parent = nullptr);

    void tell(const Customer &customer);
    // Elsewhere the till's keys are not named.
    void setAtTill(bool isAtTill) { m_isAtTill = isAtTill; }
    void clear(); // nobody: not a word of them stays

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *makeHead();
    void retell();
    void tellPoints();
    void tellNotes();
    void tellProspects();
    void addNote(const QString &iconName, Tone tone, const QString &text);
    QString birthdayNote() const;

    Shop &m_shop;
    std::optional<Customer> m_customer;
    Avatar *m_avatar;
    Label *m_name;
    TierBadge *m_tier;
    Label *m_phone;
    Label *m_balance;
    Label *m_unit;
    FlowLayout *m_notes;
    QWidget *m_notesBox;
    QWidget *m_prospects;
    QVBoxLayout *m_prospectRows;
    bool m_isAtTill = true;
};

} // namespace regulars
