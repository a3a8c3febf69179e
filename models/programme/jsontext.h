#pragma once

#include "values/length.h"
#include "values/ratio.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace regulars
{

// Writes indented JSON member by member, numbers as exact decimals.
class JsonText
{
public:
    JsonText();
    ~JsonText();

    template <typename Body>
    void object(Body body)
    {
        begin('{');
        body();
        end('{');
    }
    template <typename Items, typename Write>
    void list(const Items &items, Write write)
    {
        begin('[');
        for (const auto &item : items)
            write(item);
        end('[');
    }
    // A list of one is written as its item.
    template <typename Items, typename Write>
    void oneOrMore(const Items &items, Write write)
    {
        if (items.size() == 1)
            write(*items.begin());
        else
            list(items, write);
    }

    void key(QLatin1StringView name);
    void key(const QString &name);
    void text(const QString &text);
    void number(qint64 number);
    void number(const Ratio &number);
    void flag(bool isTrue);

    // A member each.
    void member(QLatin1StringView name, const QString &value);
    void member(QLatin1StringView name, QLatin1StringView value);
    void member(QLatin1StringView name, qint64 value);
    void member(QLatin1StringView name, const Ratio &value);
    void member(QLatin1StringView name, Length value);
    void flagMember(QLatin1StringView name, bool value);

    QByteArray bytes() const; // with a line end

private:
    struct Writer;
    void begin(char bracket);
    void end(char bracket);

    std::unique_ptr<Writer> m_writer;
};

} // namespace regulars
