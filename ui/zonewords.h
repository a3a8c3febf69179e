#pragma once

#include <QString>

namespace regulars
{

// What a zone of the catalogue is called in the window's language: those of the templates by their
// word, one of the shop's own by the name the shop gave it.
QString zoneText(const QString &zone);

} // namespace regulars
