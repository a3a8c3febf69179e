#pragma once

#include <QString>

#include <stdexcept>

namespace regulars
{

// A file as a whole could not be read or written.
// The message is one English sentence or two: what happened and how to mend it.
class FileError : public std::runtime_error
{
public:
    enum class Kind {
        NotFound,
        NotReadable,     // no permission, a folder, a device, a failing disk
        Empty,           // no heading line
        NotATable,       // a picture, a PDF, an old .xls, a web page
        UnknownEncoding, // the name that was given
        Undecodable,     // none of the encodings that are tried fits
        BadHeading,      // the heading line itself is malformed
        Damaged,         // a workbook whose parts contradict each other
        Encrypted,
        TooLarge,      // a workbook that unpacks to more than the limits allow
        UnknownEnding, // writing: neither .csv nor .xlsx
        NotWritable,   // no permission, no space, no such folder
        DoesNotFit,    // writing: more rows or longer cells than a workbook may hold
    };

    FileError(Kind kind, const QString &message)
        : std::runtime_error(message.toStdString())
        , m_kind(kind)
    {}

    Kind kind() const noexcept { return m_kind; }
    QString message() const { return QString::fromUtf8(what()); }

private:
    Kind m_kind;
};

// Thrown where the caller's own hook asked for an end. Nothing is wrong with the file.
class ReadingCancelled : public std::runtime_error
{
public:
    ReadingCancelled()
        : std::runtime_error("Reading was cancelled.")
    {}
};

} // namespace regulars
