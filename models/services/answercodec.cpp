#include "services/answercodec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString figuresKey = u"figures"_s;
const QString membersKey = u"members"_s;
const QString warningsKey = u"warnings"_s;

} // namespace

QString storedAnswer(const Answer &answer)
{
    QJsonArray members;
    for (const auto &[field, member] : answer.members) {
        members += QJsonArray{field, QString::number(member.value())};
    }
    QJsonObject object{{figuresKey, answer.figures}};
    if (!members.isEmpty()) {
        object[membersKey] = members;
    }
    if (!answer.warnings.isEmpty()) {
        object[warningsKey] = QJsonArray::fromStringList(answer.warnings);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answer answerFromStore(OperationId operation, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Answer answer;
    answer.operation = operation;
    answer.figures = object[figuresKey].toObject();
    for (const QJsonValue &member : object[membersKey].toArray()) {
        answer.members.emplace_back(member[0].toString(),
                                    MemberId(member[1].toString().toLongLong()));
    }
    for (const QJsonValue &warning : object[warningsKey].toArray()) {
        answer.warnings += warning.toString();
    }
    answer.isReplayed = true;
    return answer;
}

} // namespace regulars
