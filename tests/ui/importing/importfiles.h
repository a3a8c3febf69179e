#pragma once

#include "protocol/tablefiles/tablewriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <unicode/ucnv.h>

#include <stdexcept>

namespace regulars::tests
{

// Tables as tills write them, in a folder of their own.
class ImportFiles
{
public:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("a test's file could not be written");
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray inGb18030(const QString &text)
    {
        UErrorCode error = U_ZERO_ERROR;
        UConverter *converter = ucnv_open("GB18030", &error);
        QByteArray bytes(text.size() * 4 + 16, '\0');
        const int length =
            ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                            reinterpret_cast<const UChar *>(text.utf16()),
                            static_cast<int32_t>(text.size()), &error);
        ucnv_close(converter);
        if (U_FAILURE(error))
            throw std::runtime_error("ICU can't write GB18030");
        return bytes.left(length);
    }

    QString workbook(const QString &name, const QStringList &headings,
                     const QList<QStringList> &rows) const
    {
        QList<TableColumn> columns;
        for (const QString &heading : headings)
            columns.append({heading});
        const auto writer = TableWriter::create(path(name), columns);
        for (const QStringList &row : rows)
            writer->append(row);
        writer->commit();
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace regulars::tests
