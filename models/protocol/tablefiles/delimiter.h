#pragma once

#include <QStringView>

namespace regulars
{

// Blank stands for any run of spaces and tabs; those at a line's ends separate nothing.
enum class Delimiter { Comma, Semicolon, Tab, Blank };

// From the beginning of a file; `isWhole` says that nothing follows it. Comma where nothing tells.
Delimiter detectDelimiter(QStringView beginning, bool isWhole);

} // namespace regulars
