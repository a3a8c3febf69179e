#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace regulars::tables
{

// A workbook put together by hand, for what no writing library would write. It begins as one
// visible sheet of no rows; set() replaces or adds a part.
class Workbook
{
public:
    Workbook();

    // What stands between <sheetData> and </sheetData>.
    static Workbook ofRows(const QByteArray &rows);

    Workbook &set(const QString &part, const QByteArray &content);
    Workbook &remove(const QString &part);
    Workbook &setSharedStrings(const QByteArray &items);                     // <si>…</si> …
    Workbook &setStyles(const QByteArray &formats, const QByteArray &cells); // <numFmt …/>, <xf …/>
    QByteArray part(const QString &name) const { return m_parts.value(name); }

    void save(const QString &path, bool isPacked = true) const;

private:
    QMap<QString, QByteArray> m_parts;
};

} // namespace regulars::tables
