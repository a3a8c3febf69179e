#pragma once

#include "programme/programmefile.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// One value of a JSON text that still knows where it stood, so that a fault can name its place.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    QString text;                   // of a string; of a number or a bool as it was written
    std::vector<JsonNode> children; // items of an array; members of an object in their order
    int line = 1;
    QString path;    // "rules[3].give"; empty at the root
    QString key;     // of an object's member
    int keyLine = 1; // where that key stands

    const JsonNode *find(QLatin1StringView memberKey) const;
    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    bool isString() const { return kind == Kind::String; }
    bool isNumber() const { return kind == Kind::Number; }
};

struct JsonReading
{
    std::optional<JsonNode> root;       // empty when the text is no JSON at all
    std::vector<ProgrammeFault> faults; // doubled keys leave the root in place
};

// Reads UTF-8 JSON with // and /* */ comments. Faults: what is no JSON, invalid UTF-8, control
// characters, a key given twice, more than 16 MiB, 1,000,000 values or 64 levels.
JsonReading readJson(const QByteArray &text);

} // namespace regulars
