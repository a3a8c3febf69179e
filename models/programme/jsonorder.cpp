#include "programme/jsonorder.h"

#include "programme/jsonnode.h"
#include "values/ratio.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Shops have thousands of goods: most texts have nothing to escape.
bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate();
    });
}

QByteArray scalar(const QJsonValue &value)
{
    if (value.isString() && isPlain(value.toString()))
        return '"' + value.toString().toUtf8() + '"';
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

const JsonNode *memberOf(const JsonNode *node, const QString &key)
{
    if (!node || !node->isObject())
        return nullptr;
    const auto found = std::find_if(node->children.begin(), node->children.end(),
                                    [&](const JsonNode &member) { return member.key == key; });
    return found == node->children.end() ? nullptr : &*found;
}

// "1.50" and "1.5", too.
bool isSameNumber(const QString &a, const QString &b)
{
    const auto exact = Ratio::fromDecimal(a);
    return a == b || (exact && exact == Ratio::fromDecimal(b));
}

// Whether they say the same, in whatever order.
bool isSame(const QJsonValue &value, const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Object: {
        const QJsonObject object = value.toObject();
        return value.isObject() && object.size() == qsizetype(node.children.size()) &&
               std::all_of(node.children.begin(), node.children.end(), [&](const JsonNode &member) {
                   return object.contains(member.key) && isSame(object.value(member.key), member);
               });
    }
    case JsonNode::Kind::Array: {
        const QJsonArray list = value.toArray();
        qsizetype at = 0;
        return value.isArray() && list.size() == qsizetype(node.children.size()) &&
               std::all_of(node.children.begin(), node.children.end(),
                           [&](const JsonNode &item) { return isSame(list.at(at++), item); });
    }
    case JsonNode::Kind::String:
        return value.isString() && value.toString() == node.text;
    case JsonNode::Kind::Number:
        return value.isDouble() && isSameNumber(QString::fromLatin1(scalar(value)), node.text);
    case JsonNode::Kind::Bool:
        return value.isBool() && value.toBool() == (node.text == u"true"_s);
    case JsonNode::Kind::Null:
        return value.isNull();
    }
    return false;
}

void write(const QJsonValue &value, const JsonNode *like, QByteArray &out);

void writeObject(const QJsonObject &object, const JsonNode *like, QByteArray &out)
{
    QStringList keys;
    if (like && like->isObject()) {
        for (const JsonNode &member : like->children) {
            if (object.contains(member.key))
                keys += member.key;
        }
    }
    const QStringList known = keys;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            keys += it.key();
    }
    out += '{';
    for (const QString &key : std::as_const(keys)) {
        if (!out.endsWith('{'))
            out += ',';
        out += scalar(key) + ':';
        write(object.value(key), memberOf(like, key), out);
    }
    out += '}';
}

// The item that this one was: of the same id, else of the same content, else in the same place.
const JsonNode *itemLike(const QJsonArray &list, qsizetype at, const JsonNode *like)
{
    if (!like || !like->isArray())
        return nullptr;
    const QJsonValue value = list.at(at);
    const QJsonValue id = value.toObject().value(u"id"_s);
    const auto isIt = [&](const JsonNode &item) {
        const JsonNode *itsId = memberOf(&item, u"id"_s);
        return id.isString() ? itsId && itsId->text == id.toString() : isSame(value, item);
    };
    const auto place = static_cast<size_t>(at);
    if (place < like->children.size() && isIt(like->children[place]))
        return &like->children[place];
    const auto found = std::find_if(like->children.begin(), like->children.end(), isIt);
    if (found != like->children.end())
        return &*found;
    return place < like->children.size() ? &like->children[place] : nullptr;
}

void writeList(const QJsonArray &list, const JsonNode *like, QByteArray &out)
{
    out += '[';
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += ',';
        write(list.at(i), itemLike(list, i, like), out);
    }
    out += ']';
}

void write(const QJsonValue &value, const JsonNode *like, QByteArray &out)
{
    if (value.isObject())
        writeObject(value.toObject(), like, out);
    else if (value.isArray())
        writeList(value.toArray(), like, out);
    else
        out += scalar(value);
}

} // namespace

QByteArray writtenLike(const QJsonObject &object, const QByteArray &like)
{
    const JsonReading reading = readJson(like);
    QByteArray out;
    writeObject(object, reading.root ? &*reading.root : nullptr, out);
    return out;
}

} // namespace regulars
