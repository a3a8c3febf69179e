#pragma once

#include "ui/handbook/handbook.h"

#include <QColor>

namespace regulars
{

// The colours in which the handbook is read: the window's, or those of paper.
struct HandbookColours
{
    QColor text;
    QColor muted;
    QColor link;
    QColor key; // behind a key
    QColor keyText;
};

// Words, labels, keys and links as rich text for a QTextDocument; links lead to "#till".
QString richText(const std::vector<HandbookSpan> &spans, const HandbookColours &colours);

// A command with its key, to stand above a section.
struct HandbookKey
{
    QString key;
    QString words;
};

// A whole section as rich text: title, the keys of its page, lines; a picture is named "till" and
// so on, `pictureWidth` wide.
QString richText(const HandbookSection &section, const std::vector<HandbookKey> &keys,
                 const QString &keysTitle, const HandbookColours &colours, int titlePixels,
                 int width);

} // namespace regulars
