#pragma once

#include <QString>

namespace regulars
{

// As people stand on paper that is left lying about, and where customers see the screen: "张**",
// "Anna B.", "M**" where there is one word only, "****0017".
QString maskedName(const QString &name);
QString maskedCard(const QString &card);

} // namespace regulars
