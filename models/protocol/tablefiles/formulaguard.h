#pragma once

#include <QString>

namespace regulars
{

// A spreadsheet program takes a cell that begins, after blanks, with = + - @, a tab or a carriage
// return, or a full-width twin of these, for a formula. Such text is led by an apostrophe on its
// way out; the import takes it off again (F12). unguarded(guarded(x)) == x for every x, those that
// begin with apostrophes of their own too.
QString guarded(const QString &text);
QString unguarded(const QString &cell);

// For files that mark text as text: only what unguarded() would change is guarded.
QString guardedApostrophe(const QString &text);

} // namespace regulars
