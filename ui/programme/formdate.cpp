#include "ui/programme/formdate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalBlocker>

namespace regulars
{

using namespace Qt::StringLiterals;

FormDate::FormDate(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_box(new QCheckBox)
    , m_date(new QDateEdit)
{
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    m_date->setKeyboardTracking(false);
    m_date->setSpecialValueText(u"—"_s); // while there is none
    m_date->setMinimumDate(QDate(1999, 12, 31));
    addInput(m_box, 0);
    addInput(m_date, 1);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        if (isOn) {
            const QSignalBlocker quiet(m_date);
            m_date->setDate(m_beginning);
        }
        take();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &FormDate::take);
    FormDate::rename({});
}

void FormDate::rename(const QString &name)
{
    m_date->setAccessibleName(tr("%1: the day", "a field's name").arg(name));
}

void FormDate::display(const QJsonValue &value)
{
    m_value = value;
    const QSignalBlocker quiet(m_date);
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    m_box->setChecked(day.isValid());
    m_date->setEnabled(day.isValid());
    m_date->setDate(day.isValid() ? day : m_date->minimumDate());
}

void FormDate::take()
{
    const QJsonValue value = m_box->isChecked() ? QJsonValue(m_date->date().toString(Qt::ISODate))
                                                : QJsonValue(QJsonValue::Undefined);
    if (value != m_value) {
        emit edited(value);
    }
}

} // namespace regulars
