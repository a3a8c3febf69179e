#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// Places in a JSON document by pointer (RFC 6901): "/rules/3/when/category". In a programme file
// one value may stand for a list of one; so index 0 of what is no list is the value itself.
namespace regulars::jsonpointer
{

// None: no pointer. The root is "".
std::optional<QStringList> tokensOf(const QString &pointer);
QString joined(const QString &pointer, const QString &token);
QString joined(const QString &pointer, qsizetype index);

// Undefined where there is nothing.
QJsonValue valueAt(const QJsonObject &root, const QString &pointer);

// Each changes nothing and gives false where the place can't be. Members missing on the way are
// made.
bool setAt(QJsonObject &root, const QString &pointer, const QJsonValue &value);
// Makes the list where there is none; index −1: at its end.
bool insertAt(QJsonObject &root, const QString &listPointer, qsizetype index,
              const QJsonValue &value);
bool removeAt(QJsonObject &root, const QString &pointer);
bool moveAt(QJsonObject &root, const QString &listPointer, qsizetype from, qsizetype to);

// "rules[3].give" as "/rules/3/give".
QString ofFaultPath(const QString &path);

} // namespace regulars::jsonpointer

namespace regulars
{

// One place at which two JSON documents differ. Of an object: the member `key`, each side with one
// value or none; of a list: what stood from `index` on and what stands there now.
struct JsonSplice
{
    QString pointer; // of the object or list that holds it
    std::optional<QString> key;
    qsizetype index = 0;
    QJsonArray before;
    QJsonArray after;

    bool isOfList() const { return !key; }
    friend bool operator==(const JsonSplice &, const JsonSplice &) = default;
};

// What makes `to` of `from`.
std::vector<JsonSplice> splicesBetween(const QJsonObject &from, const QJsonObject &to);

// False where they don't fit; the root is of no use then.
bool splice(QJsonObject &root, const std::vector<JsonSplice> &splices);

} // namespace regulars
