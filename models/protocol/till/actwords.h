#pragma once

#include <QString>

namespace regulars
{

// What a person wanted to do, in words: a permission's reason names the act by its code
// (nameOf(Act)). Any other reason stays as it is.
QString actInWords(const QString &why);

} // namespace regulars
