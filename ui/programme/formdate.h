#pragma once

#include "ui/programme/formfield.h"
#include "values/businessday.h"

class QCheckBox;
class QDateEdit;

namespace regulars
{

// A day, or none.
class FormDate : public FormField
{
    Q_OBJECT

public:
    explicit FormDate(const QString &pointer, QWidget *parent = nullptr);

    // What is offered when it is switched on.
    void setBeginning(BusinessDay day) { m_beginning = day.date(); }
    QCheckBox *box() const { return m_box; }
    QDateEdit *date() const { return m_date; }

protected:
    void display(const QJsonValue &value) override;
    void rename(const QString &name) override;

private:
    void take();

    QDate m_beginning{2000, 1, 1};
    QJsonValue m_value = QJsonValue::Undefined;
    QCheckBox *m_box;
    QDateEdit *m_date;
};

} // namespace regulars
