#include "ui/programme/draftform.h"

#include "ui/programme/faulttext.h"
#include "ui/programme/formfield.h"

namespace regulars
{

DraftForm::DraftForm(DraftSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void DraftForm::add(FormField *field)
{
    m_fields.emplace_back(field);
    connect(field, &FormField::edited, this,
            [this, field](const QJsonValue &value) { take(*field, value); });
}

void DraftForm::show()
{
    for (FormField *field : m_fields) {
        field->setEnabled(m_session.mayEdit());
        field->show(m_session.value(m_base + field->pointer()));
    }
}

FormField *DraftForm::at(const QString &pointer) const
{
    for (FormField *field : m_fields) {
        if (field && field->pointer() == pointer) {
            return field;
        }
    }
    return nullptr;
}

void DraftForm::take(FormField &field, const QJsonValue &value)
{
    const QString place = m_base + field.pointer();
    const QJsonValue before = m_session.value(place);
    if (before == value) {
        field.show(before);
        return;
    }
    const DraftSession::Faults faults =
        value.isUndefined() ? m_session.tryRemove(place) : m_session.trySet(place, value);
    if (!faults.empty()) {
        if (!field.keepsRefused()) {
            field.show(before);
        }
        field.showFault(faultText(faults.front()));
    }
}

} // namespace regulars
