#pragma once

#include <QString>

namespace regulars
{

// What a shop calls its things, for a menu or a button, where a single "&" would vanish and make a
// key of the letter behind it.
inline QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace regulars
