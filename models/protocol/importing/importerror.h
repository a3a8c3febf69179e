#pragma once

#include <QString>

#include <stdexcept>

namespace regulars
{

// What was asked of an import can't be done as it was written: a column that is not there, a date
// that could be read in two ways. One English sentence or two, with how to mend it.
class ImportError : public std::runtime_error
{
public:
    enum class Kind { Other, MixedDates };

    explicit ImportError(const QString &message, Kind kind = Kind::Other)
        : std::runtime_error(message.toStdString())
        , m_kind(kind)
    {}

    Kind kind() const noexcept { return m_kind; }

    QString message() const { return QString::fromUtf8(what()); }

private:
    Kind m_kind;
};

} // namespace regulars
