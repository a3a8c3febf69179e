#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace regulars
{

// The lines of a stream that can only be read by waiting, such as standard input: a thread of its
// own waits, a little ahead, and the event loop stays free. When it is destroyed before the
// stream's end, the thread is left waiting, and harms nothing.
class LineSource : public QObject
{
    Q_OBJECT

public:
    // Answers how many bytes it read, having waited for one at least; 0 at the end or after a
    // fault. Called in the thread.
    using Reading = std::function<qint64(char *bytes, qint64 most)>;

    LineSource(Reading reading, qsizetype longestLine);
    ~LineSource() override;
    static qint64 readStandardInput(char *bytes, qint64 most);

    std::optional<QByteArray> take(); // none: nothing yet, or the end
    bool isAtEnd() const;             // and all lines are taken

signals:
    // There is a line, or the end.
    void ready();

private:
    struct Shared;
    static void readAll(const std::shared_ptr<Shared> &shared, const Reading &reading);

    std::shared_ptr<Shared> m_shared;
};

} // namespace regulars
