#pragma once

#include <QString>

namespace regulars
{

// As people stand on paper that is left lying about: "张**", "Anna", "****0017".
QString maskedName(const QString &name);
QString maskedCard(const QString &card);

} // namespace regulars
