#pragma once

#include <QString>

namespace regulars
{

// What a file is that the window is to open, told by its content.
enum class FileKind { Store, Programme, Other };

// Other as well where nothing can be read.
FileKind fileKindOf(const QString &path);

// Whether the first word of the command line names a file rather than a verb.
bool isFileName(const QString &word);

} // namespace regulars
