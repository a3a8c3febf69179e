#include "ui/printing/printqueue.h"

#include <QPointer>

namespace regulars
{

PrintQueue::PrintQueue(QObject *parent)
    : PrintQueue(
          [](const PrintOrder &order) {
              return printOn(order.printer, *order.printout, order.copies);
          },
          parent)
{}

PrintQueue::PrintQueue(Device device, QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
{
    m_thread.setMaxThreadCount(1);
}

PrintQueue::~PrintQueue()
{
    m_thread.waitForDone();
}

void PrintQueue::print(const PrintOrder &order, QObject *receiver,
                       std::function<void(PrintTrouble)> done)
{
    const QPointer<QObject> waiting(receiver);
    m_thread.start([this, order, waiting, done = std::move(done)] {
        const PrintTrouble trouble = m_device(order);
        QMetaObject::invokeMethod(
            this,
            [trouble, waiting, done] {
                if (waiting) {
                    done(trouble);
                }
            },
            Qt::QueuedConnection);
    });
}

QString PrintQueue::textOf(PrintTrouble trouble, const QString &printer)
{
    switch (trouble) {
    case PrintTrouble::None:
        return {};
    case PrintTrouble::NoPrinter:
        return printer.isEmpty()
                   ? tr("This computer has no printer. Connect one, or save the paper as PDF.")
                   : tr("The printer %1 can't be found. Switch it on, or choose another one.")
                         .arg(printer);
    case PrintTrouble::Refused:
        return printer.isEmpty() ? tr("The printer doesn't answer. Check paper and cable, then "
                                      "print again.")
                                 : tr("The printer %1 doesn't answer. Check paper and cable, "
                                      "then print again.")
                                       .arg(printer);
    }
    Q_UNREACHABLE();
}

} // namespace regulars
