#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace regulars::architecture
{

// One string literal, without its quotes.
struct Literal
{
    int line;
    QString text;
};

// A function's body: the lines strictly between its braces.
struct Body
{
    QString head;
    int firstLine;
    int lines;
};

// A source file taken apart: what the compiler reads, what a person reads, what the program says.
struct SourceFile
{
    QString path; // from the top of the project, with '/'
    QString text;
    QString code;     // comments and literals blanked, line for line and column for column
    QString comments; // the reverse: nothing but comments
    QList<Literal> literals;

    static SourceFile parse(const QString &path, const QString &text);

    QStringList codeLines() const;
    QStringList includes() const; // as written, with quotes or angle brackets
    QList<Body> bodies() const;
    int lineCount() const;
};

} // namespace regulars::architecture
