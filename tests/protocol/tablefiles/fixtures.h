#pragma once

#include "protocol/tablefiles/tablereader.h"
#include "protocol/tablefiles/textencoding.h"

#include <QBuffer>

#include <functional>

namespace regulars::tables
{

// Every item of a table in order, as text that reads well in a comparison: "2: a|b" for a row, "3!
// unclosed-quote" for a malformed one.
QStringList itemsOf(TableReader &reader);

std::unique_ptr<TableReader> delimited(const QByteArray &bytes, const ReadOptions &options = {});

// The heading joined by |, then the items; or "refused: <message>" where the whole file was.
QStringList readText(const QByteArray &bytes, const ReadOptions &options = {});
QStringList readFile(const QString &path, const ReadOptions &options = {});

// The kind of the FileError that the action throws; nothing where it throws none.
std::optional<FileError::Kind> refusalOf(const std::function<void()> &action);

// Strict; for encodings that Qt doesn't know.
QByteArray encoded(const QString &text, const char *encoding);

void writeFile(const QString &path, const QByteArray &bytes);
QByteArray fileBytes(const QString &path);

// Gives its bytes a few at a time, as a slow disk may.
class TrickleDevice : public QBuffer
{
public:
    TrickleDevice(const QByteArray &bytes, qint64 mostAtOnce);

protected:
    qint64 readData(char *to, qint64 length) override;

private:
    qint64 m_mostAtOnce;
};

// A head, a pattern repeated up to a length, a tail: of any size without taking any memory.
class EndlessDevice : public QIODevice
{
public:
    EndlessDevice(QByteArray head, const QByteArray &pattern, qint64 length, QByteArray tail);

    qint64 size() const override { return m_head.size() + m_length + m_tail.size(); }

protected:
    qint64 readData(char *to, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    QByteArray m_block; // the pattern, some 64 KiB of it
    qint64 m_length;
    QByteArray m_tail;
    qint64 m_given = 0;
};

// How much the most memory that the process took during the action was over what it took before.
qint64 peakOver(const std::function<void()> &action);

} // namespace regulars::tables
