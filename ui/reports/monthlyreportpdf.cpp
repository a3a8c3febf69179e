#include "ui/reports/monthlyreportpdf.h"

#include "protocol/tablefiles/pendingfile.h"
#include "ui/language.h"
#include "ui/reports/paper.h"
#include "ui/reports/pdfmending.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPdfWriter>

namespace regulars
{

using namespace Qt::StringLiterals;

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

QByteArray monthlyReportPdf(const MonthReport &report, const QString &language,
                            const DraftMark &mark)
{
    const FixedHashOrder fixedOrder;
    const ReportPages pages(report, language, mark);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(ReportPages::dotsPerInch);
        writer.setPageLayout(ReportPages::layout());
        pages.paintAll(writer);
    }
    const QString code = Language(language).code();
    return mendedPdf(
        buffer.data(), lookAlikes(Paper::families(code)),
        {pages.title(), QString(code).replace(u'_', u'-'), report.month.last().date()});
}

void writeMonthlyReport(const MonthReport &report, const QString &language, const QString &path,
                        const DraftMark &mark)
{
    const QByteArray pdf = monthlyReportPdf(report, language, mark);
    PendingFile pending(path);
    QFile file(pending.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush()) {
        refuseWriting(path, file.errorString());
    }
    file.close();
    pending.commit();
}

} // namespace regulars
