#include "ui/reports/monthlyreportpdf.h"

#include "protocol/tablefiles/pendingfile.h"
#include "ui/reports/paper.h"
#include "ui/reports/parts.h"
#include "ui/reports/pdfmending.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dotsPerInch = 1200;
constexpr qreal headerHeight = 11; // millimetres, on all pages but the first
constexpr qreal footerHeight = 9;

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

QString fingerprintOf(const MonthReport &report)
{
    const QByteArray json = QJsonDocument(monthReportToJson(report)).toJson(QJsonDocument::Compact);
    constexpr qsizetype shown = 12;
    return QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(shown));
}

std::vector<FlowItem> allItems(const MonthReport &report, const Language &language,
                               const SummaryPart &summary)
{
    std::vector<FlowItem> items = summary.items();
    const auto append = [&](const ReportPart &part) {
        for (FlowItem &item : part.items()) {
            items.push_back(std::move(item));
        }
    };
    append(MembersPart(report, language));
    append(PointsPart(report, language));
    append(RewardsPart(report, language));
    append(TrafficPart(report, language));
    append(AppendixPart(report, language));
    return items;
}

// Puts laid-out pages on the device, each with its header and footer.
class PagePrinter
{
public:
    PagePrinter(QPdfWriter &writer, const Paper &paper, const SummaryPart &summary,
                QString fingerprint)
        : m_writer(writer)
        , m_paper(paper)
        , m_summary(summary)
        , m_fingerprint(std::move(fingerprint))
        , m_sheet(QPointF(0, 0), QSizeF(writer.width(), writer.height()))
    {}

    QRectF body() const
    {
        return m_sheet.adjusted(0, m_paper.millimetres(headerHeight), 0,
                                -m_paper.millimetres(footerHeight));
    }

    void print(const std::vector<PlacedPage> &pages)
    {
        QPainter painter(&m_writer);
        painter.setRenderHint(QPainter::Antialiasing);
        for (std::size_t at = 0; at < pages.size(); ++at) {
            if (at > 0) {
                m_writer.newPage();
                paintHeader(painter);
            }
            painter.save();
            if (at == 0) {
                painter.translate(0, -m_paper.millimetres(headerHeight));
            }
            for (const PlacedBlock &block : pages[at]) {
                painter.save();
                block.block->paint(painter, m_paper, block.place);
                painter.restore();
            }
            painter.restore();
            paintFooter(painter, static_cast<int>(at) + 1, static_cast<int>(pages.size()));
        }
    }

private:
    void paintHeader(QPainter &painter) const
    {
        const qreal baseline = m_paper.points(8);
        painter.setFont(m_paper.font(TextRole::Caption));
        painter.setPen(m_paper.muted);
        const QString left =
            u"%1 · %2 · %3"_s.arg(m_summary.shop(), m_summary.title(), m_summary.month());
        painter.drawText(QPointF(0, baseline), left);
        const qreal width =
            m_paper.metrics(TextRole::Caption).horizontalAdvance(m_summary.status());
        painter.drawText(QPointF(m_sheet.right() - width, baseline), m_summary.status());
        painter.setPen(QPen(m_paper.hairline, m_paper.points(0.5)));
        const qreal y = baseline + m_paper.millimetres(2);
        painter.drawLine(QPointF(0, y), QPointF(m_sheet.right(), y));
    }

    void paintFooter(QPainter &painter, int page, int pages) const
    {
        const qreal baseline = m_sheet.bottom() - m_paper.points(2);
        painter.setFont(m_paper.font(TextRole::Caption));
        painter.setPen(m_paper.muted);
        QStringList facts{m_summary.fingerprint(m_fingerprint)};
        if (const QString closing = m_summary.closing(); !closing.isEmpty()) {
            facts.prepend(closing);
        }
        painter.drawText(QPointF(0, baseline), facts.join(u" · "_s));
        const QString number = m_summary.pageNumber(page, pages);
        const qreal width = m_paper.metrics(TextRole::Caption).horizontalAdvance(number);
        painter.drawText(QPointF(m_sheet.right() - width, baseline), number);
    }

    QPdfWriter &m_writer;
    const Paper &m_paper;
    const SummaryPart &m_summary;
    QString m_fingerprint;
    QRectF m_sheet;
};

} // namespace

QByteArray monthlyReportPdf(const MonthReport &given, const QString &languageCode)
{
    const FixedHashOrder fixedOrder;
    // What is printed is what the JSON says, so that a month closed long ago prints the same.
    const MonthReport report = monthReportFromJson(monthReportToJson(given));
    const Language language(languageCode);
    const SummaryPart summary(report, language);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(Paper::layout());
        const Paper paper(languageCode, writer);
        PagePrinter printer(writer, paper, summary, fingerprintOf(report));
        printer.print(flow(allItems(report, language, summary), paper, printer.body()));
    }
    return mendedPdf(buffer.data(), lookAlikes(Paper::families(languageCode)),
                     {u"%1 %2"_s.arg(summary.title(), summary.month()),
                      QString(languageCode).replace(u'_', u'-'), report.month.last().date()});
}

void writeMonthlyReport(const MonthReport &report, const QString &language, const QString &path)
{
    const QByteArray pdf = monthlyReportPdf(report, language);
    PendingFile pending(path);
    QFile file(pending.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush()) {
        refuseWriting(path, file.errorString());
    }
    file.close();
    pending.commit();
}

} // namespace regulars
