#pragma once

#include "services/receipts.h"
#include "ui/printing/printqueue.h"

#include <QObject>

#include <optional>
#include <set>

class QAction;

namespace regulars
{

class Shop;

// Prints the slip of an operation after it was written, at the till's printer. It never holds up
// the till: whatever goes wrong is told by a toast that offers to print again.
class ReceiptPrinter : public QObject
{
    Q_OBJECT

public:
    // Toasts appear in the asker's window.
    ReceiptPrinter(Shop &shop, PrintQueue &queue, QWidget *asker);

    // What was on paper before comes as a copy.
    void print(OperationId operation);
    // Where the shop wants that: the receipt of a sale that was just written.
    void printAfterSale(OperationId operation);

signals:
    void printed(regulars::OperationId operation, bool isCopy);
    // Nowhere to print: it is to be shown instead.
    void previewAsked(regulars::OperationId operation);

private:
    void read(OperationId operation, bool isSaleOnly);
    void enqueue(const ReceiptFacts &facts);
    void complain(OperationId operation, const QString &text, bool hasPrinter);
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Shop &m_shop;
    PrintQueue &m_queue;
    QWidget *m_asker;
    QAction *m_again;
    QAction *m_preview;
    std::optional<OperationId> m_failed;
    std::set<OperationId> m_printed; // since the window opened
};

} // namespace regulars
