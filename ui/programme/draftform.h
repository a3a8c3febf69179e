#pragma once

#include "ui/programme/draftsession.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace regulars
{

class FormField;

// Fields over one part of the draft: shows what stands there, applies what is edited, and tells a
// fault at the field that made it.
class DraftForm : public QObject
{
    Q_OBJECT

public:
    explicit DraftForm(DraftSession &session, QObject *parent = nullptr);

    // Belongs to the caller.
    void add(FormField *field);
    // Where the fields' own pointers begin: "/policy", "/tiers/2".
    void setBase(const QString &pointer) { m_base = pointer; }
    const QString &base() const { return m_base; }
    // What stands in the draft; a field in which somebody types something refused keeps it.
    void show();
    // By its own pointer; null: none.
    FormField *at(const QString &pointer) const;

private:
    void take(FormField &field, const QJsonValue &value);

    DraftSession &m_session;
    QString m_base;
    std::vector<QPointer<FormField>> m_fields;
};

} // namespace regulars
