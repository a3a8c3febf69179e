#pragma once

#include "protocol/served/holderline.h"
#include "protocol/served/linesource.h"

#include <QObject>
#include <QTimer>

#include <exception>
#include <functional>
#include <optional>

namespace regulars
{

// A till that the holder of its store serves: hands each line on and each answer back, in order,
// until the lines end and all are answered.
class ServedTill : public QObject
{
    Q_OBJECT

public:
    // With its line end. What it throws ends the till, and leaves run().
    using Writing = std::function<void(const QByteArray &line)>;

    ServedTill(HolderLine &holder, LineSource &lines, Writing writing);

    // In an event loop of its own. None when it came to a good end.
    std::optional<NotServed> run();

private:
    void sendOn();
    void handBack();
    void stop(std::optional<NotServed> why);

    HolderLine &m_holder;
    LineSource &m_lines;
    Writing m_writing;
    QTimer m_patience;
    qint64 m_unanswered = 0;
    bool m_isOver = false;
    std::optional<NotServed> m_why;
    std::exception_ptr m_fault;
    std::function<void()> m_leave;
};

} // namespace regulars
