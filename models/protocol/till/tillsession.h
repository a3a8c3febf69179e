#pragma once

#include "services/desk.h"

#include <QByteArray>
#include <QJsonObject>

namespace regulars
{

// One stream of till requests: JSON lines in, one answer a line out, in order (contract.md section
// 3). An answer is given only after its effect is durable. A line that can't be read is answered
// bad-request and the session goes on.
class TillSession
{
public:
    TillSession(Store &store, const Clock &clock, const QString &tillName);

    static constexpr qsizetype longestLine = 1 << 20; // bytes

    // The answer to one line, without its line end. Empty for a blank line. Lets StorageError
    // through only when the store can't go on.
    QByteArray answer(const QByteArray &line);

    Desk &desk() { return m_desk; }

private:
    QJsonObject run(const QJsonObject &request, const QString &op);
    QJsonObject signIn(const QJsonObject &request);
    QJsonObject shown(const QString &op, const Result<Answer> &result, const QStringList &unread);
    QJsonObject refused(const Refusal &refusal) const;

    Desk m_desk;
    int m_decimals;
};

} // namespace regulars
