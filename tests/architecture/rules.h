#pragma once

#include "architecture/sourcefile.h"

#include <QStringList>

// Each rule names the faults of one file as "path:line: sentence"; none means that it is kept.
namespace regulars::architecture
{

inline constexpr int fileLinesLimit = 500;
inline constexpr int testLinesLimit = 650; // tables of cases are long
inline constexpr int functionLinesLimit = 60;

QStringList includeFaults(const SourceFile &file);
QStringList qtModuleFaults(const SourceFile &file);
QStringList databaseFaults(const SourceFile &file);
QStringList purityFaults(const SourceFile &file);
QStringList exactnessFaults(const SourceFile &file);
QStringList translationFaults(const SourceFile &file);
QStringList sizeFaults(const SourceFile &file);
QStringList namingFaults(const SourceFile &file);
QStringList headerFaults(const SourceFile &file);
QStringList leftoverFaults(const SourceFile &file);
QStringList portabilityFaults(const SourceFile &file);

// For text of any kind, not only C++.
QStringList machinePathFaults(const QString &path, const QString &text);

} // namespace regulars::architecture
