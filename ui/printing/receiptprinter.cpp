#include "ui/printing/receiptprinter.h"

#include "ui/parts/toast.h"
#include "ui/printing/printsettings.h"
#include "ui/printing/receiptslip.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>

namespace regulars
{

using namespace Qt::StringLiterals;

ReceiptPrinter::ReceiptPrinter(Shop &shop, PrintQueue &queue, QWidget *asker)
    : QObject(asker)
    , m_shop(shop)
    , m_queue(queue)
    , m_asker(asker)
    , m_again(new QAction(themeIcon(u"printer"_s), {}, this))
    , m_preview(new QAction(themeIcon(u"eye"_s), {}, this))
{
    connect(m_again, &QAction::triggered, this, [this] {
        if (m_failed) {
            print(*m_failed);
        }
    });
    connect(m_preview, &QAction::triggered, this, [this] {
        if (m_failed) {
            emit previewAsked(*m_failed);
        }
    });
    asker->installEventFilter(this);
    retranslate();
}

void ReceiptPrinter::print(OperationId operation)
{
    read(operation, false);
}

void ReceiptPrinter::printAfterSale(OperationId operation)
{
    if (PrintSettings(m_shop.settings()).printsAfterSale()) {
        read(operation, true);
    }
}

void ReceiptPrinter::read(OperationId operation, bool isSaleOnly)
{
    m_shop.background().read(
        this,
        [operation](Background::Reading &reading) { return Receipts(reading.desk).of(operation); },
        [this, operation, isSaleOnly](const Result<ReceiptFacts> &facts) {
            if (!facts) {
                complain(operation, refusalText(facts.refusal(), m_shop), true);
            } else if (!isSaleOnly || facts->row.kind == OperationKind::Checkout) {
                enqueue(*facts);
            }
        },
        Background::Lane::Quick,
        [this, operation](const QString &fault) { complain(operation, fault, true); });
}

void ReceiptPrinter::enqueue(const ReceiptFacts &facts)
{
    const PrintSettings settings(m_shop.settings());
    const OperationId operation = facts.row.operation;
    const ReceiptLook look{settings.header(), settings.footer(), m_printed.count(operation) > 0};
    const QString printer = settings.printer(PrintKind::Receipt);
    const PrintOrder order{
        std::make_shared<SlipPaper>(receiptSlip(facts, look, m_shop), settings.slipWidth()),
        printer};
    m_queue.print(order, this, [this, operation, printer, look](PrintTrouble trouble) {
        if (trouble == PrintTrouble::None) {
            m_printed.insert(operation);
            emit printed(operation, look.isCopy);
            return;
        }
        complain(operation, PrintQueue::textOf(trouble, printer),
                 trouble != PrintTrouble::NoPrinter);
    });
}

void ReceiptPrinter::complain(OperationId operation, const QString &text, bool hasPrinter)
{
    m_failed = operation;
    Toast::tell(m_asker, NoticeKind::Warning, text, hasPrinter ? m_again : m_preview);
}

void ReceiptPrinter::retranslate()
{
    m_again->setText(tr("Print again"));
    m_preview->setText(tr("Show the slip"));
}

bool ReceiptPrinter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace regulars
