#include "ui/reports/reportpdf.h"

#include "protocol/tablefiles/pendingfile.h"
#include "ui/reports/paper.h"
#include "ui/reports/pdfmending.h"
#include "ui/reports/reportpages.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPdfWriter>

namespace regulars
{

namespace
{

// Qt numbers fonts and patterns in the order of a hash: while a report is drawn, it is the same
// order in every process.
class FixedHashOrder
{
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder &) = delete;
    FixedHashOrder &operator=(const FixedHashOrder &) = delete;
};

} // namespace

QByteArray reportPdf(const ReportContent &content)
{
    const FixedHashOrder fixedOrder;
    const ReportPages pages(content);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(ReportPages::dotsPerInch);
        writer.setPageLayout(ReportPages::layout());
        pages.paintAll(writer);
    }
    return mendedPdf(buffer.data(), lookAlikes(Paper::families(content.language)),
                     {content.title, QString(content.language).replace(u'_', u'-'), content.date});
}

void writeReportPdf(const ReportContent &content, const QString &path)
{
    const QByteArray pdf = reportPdf(content);
    PendingFile pending(path);
    QFile file(pending.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush()) {
        refuseWriting(path, file.errorString());
    }
    file.close();
    pending.commit();
}

} // namespace regulars
