#include "protocol/tablefiles/fixtures.h"

#include "protocol/tablefiles/delimitedreader.h"

#include <QFile>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace regulars::tables
{

namespace
{

QStringList everythingOf(const std::function<std::unique_ptr<TableReader>()> &open)
{
    try {
        const auto reader = open();
        return QStringList{reader->heading().join(u'|')} + itemsOf(*reader);
    } catch (const FileError &error) {
        return {u"refused: "_s + error.message()};
    }
}

// In bytes, from the kernel's account of this process.
qint64 memory(const QByteArray &field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().chopped(3).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

QStringList itemsOf(TableReader &reader)
{
    QStringList items;
    while (const std::optional<TableItem> item = reader.next()) {
        if (const auto *error = std::get_if<RowError>(&*item))
            items.append(u"%1! %2"_s.arg(error->line).arg(codeOf(error->fault)));
        else
            items.append(u"%1: %2"_s.arg(std::get<TableRow>(*item).line)
                             .arg(std::get<TableRow>(*item).cells.join(u'|')));
    }
    return items;
}

std::unique_ptr<TableReader> delimited(const QByteArray &bytes, const ReadOptions &options)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    return std::make_unique<DelimitedReader>(std::move(device), options);
}

QStringList readText(const QByteArray &bytes, const ReadOptions &options)
{
    return everythingOf([&] { return delimited(bytes, options); });
}

QStringList readFile(const QString &path, const ReadOptions &options)
{
    return everythingOf([&] { return TableReader::open(path, options); });
}

std::optional<FileError::Kind> refusalOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const FileError &error) {
        return error.kind();
    }
    return std::nullopt;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &status));
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                          &status);
    QByteArray bytes(text.size() * 8 + 16, Qt::Uninitialized);
    const int32_t length =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                        reinterpret_cast<const char16_t *>(text.utf16()),
                        static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status))
        qFatal("the fixture can't be written in %s", encoding);
    bytes.truncate(length);
    return bytes;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TrickleDevice::TrickleDevice(const QByteArray &bytes, qint64 mostAtOnce)
    : m_mostAtOnce(mostAtOnce)
{
    setData(bytes);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 TrickleDevice::readData(char *to, qint64 length)
{
    return QBuffer::readData(to, std::min(length, m_mostAtOnce));
}

EndlessDevice::EndlessDevice(QByteArray head, const QByteArray &pattern, qint64 length,
                             QByteArray tail)
    : m_head(std::move(head))
    , m_block(pattern.repeated(65'536 / pattern.size() + 1))
    , m_length(length)
    , m_tail(std::move(tail))
{
    m_block.truncate(m_block.size() / pattern.size() * pattern.size());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 EndlessDevice::readData(char *to, qint64 length)
{
    const auto give = [&](const QByteArray &from, qint64 offset, qint64 most) {
        const qint64 count = std::min({length, from.size() - offset, most});
        std::memcpy(to, from.constData() + offset, static_cast<size_t>(count));
        m_given += count;
        return count;
    };
    if (m_given < m_head.size())
        return give(m_head, m_given, length);
    const qint64 within = m_given - m_head.size();
    if (within < m_length)
        return give(m_block, within % m_block.size(), m_length - within);
    return give(m_tail, within - m_length, length);
}

qint64 peakOver(const std::function<void()> &action)
{
    QFile reset(u"/proc/self/clear_refs"_s); // 5: forget the peak
    if (!reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || reset.write("5") != 1)
        return -1;
    const qint64 before = memory("VmRSS");
    action();
    return memory("VmHWM") - before;
}

} // namespace regulars::tables
