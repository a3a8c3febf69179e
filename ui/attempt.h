#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace regulars
{

class FileError;
class StorageError;

// Runs what a click or a key started: the one place of the window where a StorageError or a
// FileError ends, told by a toast in the asker's window. False when it failed. Refusals are no
// failures: the act itself shows them, with refusalText().
bool attempt(QWidget *asker, const std::function<void()> &act);

// What went wrong and what to do about it, in the window's language.
QString troubleText(const StorageError &error);
QString troubleText(const FileError &error);

} // namespace regulars
