#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace regulars
{

// A picture from a file, made small enough for the shelf: however large it was taken, it is scaled
// and kept as JPEG, or as PNG where parts of it are clear.
struct ShelfPicture
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ShelfPicture)

public:
    static constexpr int mostWide = 800;
    static constexpr int mostHigh = 600;

    QByteArray bytes; // empty: why
    QString why;      // in the window's language

    static ShelfPicture fromFile(const QString &path);
};

} // namespace regulars
