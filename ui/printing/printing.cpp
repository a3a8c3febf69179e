#include "ui/printing/printing.h"

#include "protocol/tablefiles/pendingfile.h"
#include "ui/reports/paper.h"
#include "ui/reports/pdfmending.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 1200;

// Qt numbers fonts in the order of a hash: while a paper is drawn, it is the same order in every
// process.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;
};

QPageLayout layoutOf(const Printout &printout)
{
    const QPageSize size(printout.sheet(), QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintAll(QPainter &painter, QPagedPaintDevice &device, const Printout &printout)
{
    const int pages = printout.pageCount(device);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        printout.paint(painter, page);
    }
}

} // namespace

QByteArray pdfOf(const Printout &printout)
{
    const FixedHashOrder fixedOrder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(layoutOf(printout));
        QPainter painter(&writer);
        paintAll(painter, writer, printout);
    }
    return mendedPdf(
        buffer.data(), lookAlikes(Paper::families(printout.language())),
        {printout.title(), QString(printout.language()).replace(u'_', u'-'), printout.date()});
}

void savePdf(const Printout &printout, const QString &path)
{
    const QByteArray pdf = pdfOf(printout);
    PendingFile pending(path);
    QFile file(pending.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush()) {
        refuseWriting(path, file.errorString());
    }
    file.close();
    pending.commit();
}

QStringList printerNames()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual)) {
        names.prepend(usual);
    }
    return names;
}

PrintTrouble printOn(const QString &printer, const Printout &printout, int copies)
{
    const QPrinterInfo found =
        printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printer);
    if (found.isNull()) {
        return PrintTrouble::NoPrinter;
    }
    QPrinter device(found, QPrinter::HighResolution);
    if (!device.isValid()) {
        return PrintTrouble::NoPrinter;
    }
    device.setDocName(printout.title());
    device.setCopyCount(copies);
    device.setFullPage(true);
    device.setPageLayout(layoutOf(printout));
    QPainter painter;
    if (!painter.begin(&device)) {
        return PrintTrouble::Refused;
    }
    paintAll(painter, device, printout);
    painter.end();
    return device.printerState() == QPrinter::Error ? PrintTrouble::Refused : PrintTrouble::None;
}

} // namespace regulars
