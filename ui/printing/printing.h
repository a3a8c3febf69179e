#pragma once

#include "ui/printing/printout.h"

#include <QByteArray>
#include <QStringList>

namespace regulars
{

// The printout as PDF; the same content gives the same bytes.
QByteArray pdfOf(const Printout &printout);

// Writes it; the file takes its name only when it is whole. Throws FileError.
void savePdf(const Printout &printout, const QString &path);

// Of this computer, by name; the system's own choice first.
QStringList printerNames();

// What can go wrong on the way to a printer.
enum class PrintTrouble { None, NoPrinter, Refused };

// Hands it to the system's printer of that name (empty: the system's own choice). Any thread; may
// wait for the printer.
PrintTrouble printOn(const QString &printer, const Printout &printout, int copies);

} // namespace regulars
