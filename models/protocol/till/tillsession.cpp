#include "protocol/till/tillsession.h"

#include "protocol/till/refusaltext.h"
#include "protocol/till/tillops.h"
#include "services/lookup.h"
#include "storage/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString roleName(Role role)
{
    switch (role) {
    case Role::Clerk:
        return u"clerk"_s;
    case Role::Manager:
        return u"manager"_s;
    case Role::Owner:
        return u"owner"_s;
    }
    Q_UNREACHABLE();
}

// What tells a repeated request from another with the same id: everything but the id itself and the
// PINs.
QByteArray contentOf(QJsonObject request)
{
    request.remove(u"id"_s);
    request.remove(u"pin"_s);
    request.remove(u"approval"_s);
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

Envelope readEnvelope(RequestFields &fields, const QJsonObject &request)
{
    Envelope envelope;
    envelope.id = fields.textIfGiven(u"id"_s);
    envelope.content = contentOf(request);
    if (fields.has(u"at"_s)) {
        envelope.at = Instant::fromIso(fields.value(u"at"_s).toString());
        if (!envelope.at) {
            fields.refuse(refusals::BadDate{
                u"at is a time with its offset, such as 2026-11-22T14:05:00+08:00"_s});
        }
    }
    if (fields.has(u"approval"_s)) {
        RequestFields approval(fields.value(u"approval"_s).toObject(), fields.decimals());
        envelope.approval = Approval{approval.text(u"user"_s), approval.text(u"pin"_s)};
        fields.adopt(approval, u"approval"_s);
    }
    return envelope;
}

} // namespace

TillSession::TillSession(Store &store, const Clock &clock, const QString &tillName)
    : m_desk(store, clock, tillName)
    , m_decimals(store.newestProgramme().programme->currency.decimals)
{}

QByteArray TillSession::answer(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document =
        text.size() > longestLine ? QJsonDocument() : QJsonDocument::fromJson(text, &error);
    QJsonObject answer;
    if (!document.isObject()) {
        const QString why = text.size() > longestLine ? u"the line is longer than 1 MiB"_s
                            : error.error == QJsonParseError::NoError
                                ? u"a request is one JSON object on one line"_s
                                : error.errorString() + u" at byte %1"_s.arg(error.offset);
        answer = refused(refusals::BadRequest{{}, why});
    } else {
        const QJsonObject request = document.object();
        const QString op = request[u"op"_s].toString();
        answer = run(request, op);
        if (request.contains(u"op"_s)) {
            answer.insert(u"op"_s, request[u"op"_s]);
        }
        if (request.contains(u"id"_s)) {
            answer.insert(u"id"_s, request[u"id"_s]);
        }
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QJsonObject TillSession::run(const QJsonObject &request, const QString &op)
{
    if (op == u"sign-in"_s) {
        return signIn(request);
    }
    if (op == u"sign-out"_s) {
        m_desk.signOut();
        return {{u"ok"_s, true}};
    }
    const auto found = tillOps().constFind(op);
    if (found == tillOps().constEnd()) {
        return refused(refusals::BadRequest{
            u"op"_s,
            op.isEmpty() ? u"is missing"_s : u"names no operation of this version: %1"_s.arg(op)});
    }
    m_desk.recheck();
    if (!m_desk.who()) {
        return refused(refusals::NotSignedIn{});
    }
    RequestFields fields(request, m_decimals);
    fields.value(u"op"_s);
    const Envelope envelope = readEnvelope(fields, request);
    if (fields.fault()) {
        return refused(*fields.fault());
    }
    TillCall call{m_desk, envelope, fields};
    try {
        const Result<Answer> result = (*found)(call);
        return shown(op, result, fields.unread());
    } catch (const StorageError &error) {
        if (m_desk.store().connection().isBroken()) {
            throw;
        }
        return {{u"ok"_s, false},
                {u"error"_s, u"storage-failed"_s},
                {u"message"_s, QString::fromUtf8(error.what())}};
    } catch (const std::logic_error &error) {
        // A fault of ours: the operation was rolled back whole, and the next one may be sound.
        return {{u"ok"_s, false},
                {u"error"_s, u"internal-error"_s},
                {u"message"_s,
                 u"Nothing was changed; please report this: "_s + QString::fromUtf8(error.what())}};
    }
}

QJsonObject TillSession::signIn(const QJsonObject &request)
{
    RequestFields fields(request, m_decimals);
    const QString user = fields.text(u"user"_s);
    const QString pin = fields.text(u"pin"_s);
    if (fields.fault()) {
        return refused(*fields.fault());
    }
    const Result<Role> role = m_desk.signIn(user, pin);
    if (!role) {
        return refused(role.refusal());
    }
    return {{u"ok"_s, true}, {u"role"_s, roleName(*role)}};
}

QJsonObject TillSession::shown(const QString &op, const Result<Answer> &result,
                               const QStringList &unread)
{
    if (!result) {
        return refused(result.refusal());
    }
    QJsonObject json = result->figures;
    json.insert(u"ok"_s, true);
    json.insert(u"op"_s, op);
    if (result->operation) {
        json.insert(u"operation"_s, QString::number(result->operation->value()));
    }
    Lookup lookup(m_desk);
    for (const auto &[name, member] : result->members) {
        json.insert(name, lookup.shown(member));
    }
    QStringList warnings = result->warnings;
    for (const QString &name : unread) {
        warnings.append(u"unknown-field:"_s + name);
    }
    if (!warnings.isEmpty()) {
        json.insert(u"warnings"_s, QJsonArray::fromStringList(warnings));
    }
    if (result->isReplayed) {
        json.insert(u"replayed"_s, true);
    }
    return json;
}

QJsonObject TillSession::refused(const Refusal &refusal) const
{
    QJsonObject json = figuresOf(refusal, m_decimals);
    json.insert(u"ok"_s, false);
    json.insert(u"error"_s, codeOf(refusal));
    json.insert(u"message"_s, sentenceFor(refusal, m_decimals));
    return json;
}

} // namespace regulars
