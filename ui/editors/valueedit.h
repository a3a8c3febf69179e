#pragma once

#include <QLineEdit>

namespace regulars
{

// A field for one kind of value. What is typed is folded (full-width digits and letters become
// plain ones); what can't be read turns the frame red once it is left, and stays.
class ValueEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    bool isBlank() const { return text().trimmed().isEmpty(); }
    // What is there can be read; a blank field can.
    virtual bool isValid() const = 0;
    // From outside: a service refused the value. Goes with the next change.
    void setFaulty(bool isFaulty);
    bool isFaulty() const { return property("faulty").toBool(); }
    // What came to it as fast as a scanner types, and no scan could be made of it: as long as its
    // digits stand in the field, they are nobody's word. Forgotten once the field is empty.
    void setLeaked(const QString &text);
    bool hasLeaked() const;
    int changes() const { return m_changes; } // how often it was changed so far
    QString digits() const;                   // alone, without what divides them

signals:
    void valueChanged();

protected:
    // What may stand in the field of what was typed; by default all of it, folded.
    virtual QString cleaned(const QString &typed) const;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fold();

    QString m_leaked; // its digits
    int m_changes = 0;
};

} // namespace regulars
