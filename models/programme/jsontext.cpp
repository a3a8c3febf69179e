#include "programme/jsontext.h"

#include "programme/rapidjson.h"

namespace regulars
{

struct JsonText::Writer
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> json{buffer};

    void raw(const QByteArray &text, rapidjson::Type type)
    {
        json.RawValue(text.constData(), static_cast<size_t>(text.size()), type);
    }
};

JsonText::JsonText()
    : m_writer(std::make_unique<Writer>())
{
    m_writer->json.SetIndent(' ', 2);
}

JsonText::~JsonText() = default;

void JsonText::begin(char bracket)
{
    if (bracket == '{')
        m_writer->json.StartObject();
    else
        m_writer->json.StartArray();
}

void JsonText::end(char bracket)
{
    if (bracket == '{')
        m_writer->json.EndObject();
    else
        m_writer->json.EndArray();
}

void JsonText::key(QLatin1StringView name)
{
    m_writer->json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void JsonText::key(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    m_writer->json.Key(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void JsonText::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_writer->json.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void JsonText::number(qint64 number)
{
    m_writer->raw(QByteArray::number(number), rapidjson::kNumberType);
}

void JsonText::number(const Ratio &number)
{
    m_writer->raw(number.toDecimal().toLatin1(), rapidjson::kNumberType);
}

void JsonText::flag(bool isTrue)
{
    m_writer->json.Bool(isTrue);
}

void JsonText::member(QLatin1StringView name, const QString &value)
{
    key(name);
    text(value);
}

void JsonText::member(QLatin1StringView name, QLatin1StringView value)
{
    member(name, QString(value));
}

void JsonText::member(QLatin1StringView name, qint64 value)
{
    key(name);
    number(value);
}

void JsonText::member(QLatin1StringView name, const Ratio &value)
{
    key(name);
    number(value);
}

void JsonText::member(QLatin1StringView name, Length value)
{
    member(name, value.toText());
}

void JsonText::flagMember(QLatin1StringView name, bool value)
{
    key(name);
    flag(value);
}

QByteArray JsonText::bytes() const
{
    return QByteArray(m_writer->buffer.GetString(),
                      static_cast<qsizetype>(m_writer->buffer.GetSize())) +
           '\n';
}

} // namespace regulars
