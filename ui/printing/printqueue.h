#pragma once

#include "ui/printing/printing.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace regulars
{

// One thing to print, and where.
struct PrintOrder
{
    std::shared_ptr<const Printout> printout;
    QString printer; // empty: the system's own choice
    int copies = 1;
};

// Prints one after the other in a thread of its own: nobody at a till waits for paper.
class PrintQueue : public QObject
{
    Q_OBJECT

public:
    // Where it is printed in the end; any thread.
    using Device = std::function<PrintTrouble(const PrintOrder &)>;

    explicit PrintQueue(QObject *parent = nullptr);
    explicit PrintQueue(Device device, QObject *parent = nullptr);
    ~PrintQueue() override; // what was begun is finished

    // `done` is called on the window's thread while the receiver lives.
    void print(const PrintOrder &order, QObject *receiver, std::function<void(PrintTrouble)> done);

    // What went wrong and what to do, in the window's language.
    static QString textOf(PrintTrouble trouble, const QString &printer);

private:
    Device m_device;
    QThreadPool m_thread;
};

} // namespace regulars
