#pragma once

#include "services/memberref.h"
#include "values/businessday.h"
#include "values/moneytext.h"
#include "values/refusal.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace regulars
{

// Reads the typed fields of one request. The first field that is missing or malformed is kept as
// the fault, with its name and how to mend it; reading goes on with harmless values, so an op looks
// at fault() once before it acts.
class RequestFields
{
public:
    RequestFields(const QJsonObject &object, int currencyDecimals);

    QString text(const QString &name); // required, not blank
    QString textOr(const QString &name, const QString &otherwise = {});
    std::optional<QString> textIfGiven(const QString &name);
    QStringList texts(const QString &name); // optional list of texts, or one text
    MemberRef member(const QString &name);
    std::optional<MemberRef> memberIfGiven(const QString &name);
    Money money(const QString &name); // bad-amount when malformed
    Points points(const QString &name);
    qint64 wholeOr(const QString &name, qint64 otherwise);
    bool flag(const QString &name);
    bool flagOr(const QString &name, bool otherwise);
    BusinessDay day(const QString &name);
    Quantity quantityOr(const QString &name, Quantity otherwise);
    QJsonArray listOrEmpty(const QString &name);
    bool has(const QString &name);

    int decimals() const { return m_decimals; }
    QJsonValue value(const QString &name);
    void refuse(const QString &field, const QString &why);
    void refuse(const Refusal &refusal);
    // Takes over the fault, and what was not read, of fields read from the part of that name.
    void adopt(const RequestFields &part, const QString &name);
    const std::optional<Refusal> &fault() const { return m_fault; }

    // Names that nobody asked for: likely misspelt.
    QStringList unread() const;

private:
    QJsonObject m_object;
    int m_decimals;
    QSet<QString> m_read;
    QStringList m_unreadInside; // "fields.nme"
    std::optional<Refusal> m_fault;
};

} // namespace regulars
