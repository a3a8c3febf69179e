#include "ui/reports/reportpages.h"

#include "ui/reports/paper.h"
#include "ui/reports/parts.h"

#include <QCryptographicHash>
#include <QImage>
#include <QJsonDocument>
#include <QPagedPaintDevice>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal headerHeight = 11; // millimetres, on all pages but the first
constexpr qreal footerHeight = 9;
constexpr qreal metresInInch = 0.0254;

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
    append(ComparisonPart(report, language));
    append(AppendixPart(report, language));
    return items;
}

// Text is measured by nothing but the dots an inch.
QImage measureOf(int dots)
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.setDotsPerMeterX(qRound(dots / metresInInch));
    image.setDotsPerMeterY(qRound(dots / metresInInch));
    return image;
}

} // namespace

// Laid-out pages with what their headers and footers say.
class ReportPages::Drawing
{
public:
    Drawing(ReportContent content, int dots)
        : m_content(std::move(content))
        , m_measure(measureOf(dots))
        , m_paper(m_content.language, m_measure)
        , m_sheet(QPointF(0, 0), QSizeF(Paper::layout().paintRectPixels(dots).size()))
        , m_pages(flow(m_content.items, m_paper, body()))
    {}

    int count() const { return static_cast<int>(m_pages.size()); }
    QString title() const { return m_content.title; }
    QSizeF size() const { return m_sheet.size(); }
    void paint(QPainter &painter, int page) const;

private:
    QRectF body() const
    {
        return m_sheet.adjusted(0, m_paper.millimetres(headerHeight), 0,
                                -m_paper.millimetres(footerHeight));
    }
    void paintHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page) const;
    void paintMaker(QPainter &painter, qreal room) const;

    ReportContent m_content;
    QImage m_measure;
    Paper m_paper;
    QRectF m_sheet;
    std::vector<PlacedPage> m_pages;
};

void ReportPages::Drawing::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page > 0) {
        paintHeader(painter);
    }
    painter.save();
    if (page == 0) {
        painter.translate(0, -m_paper.millimetres(headerHeight));
    }
    for (const PlacedBlock &block : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        block.block->paint(painter, m_paper, block.place);
        painter.restore();
    }
    painter.restore();
    paintFooter(painter, page);
    painter.restore();
}

void ReportPages::Drawing::paintHeader(QPainter &painter) const
{
    const qreal baseline = m_paper.points(8);
    painter.setFont(m_paper.font(PaperRole::Caption));
    painter.setPen(m_paper.muted);
    painter.drawText(QPointF(0, baseline), m_content.header);
    const qreal width = m_paper.metrics(PaperRole::Caption).horizontalAdvance(m_content.status);
    painter.drawText(QPointF(m_sheet.right() - width, baseline), m_content.status);
    painter.setPen(QPen(m_paper.hairline, m_paper.points(0.5)));
    const qreal y = baseline + m_paper.millimetres(2);
    painter.drawLine(QPointF(0, y), QPointF(m_sheet.right(), y));
}

void ReportPages::Drawing::paintFooter(QPainter &painter, int page) const
{
    const qreal baseline = m_sheet.bottom() - m_paper.points(2);
    const QString number = m_content.pageNumber.arg(page + 1).arg(count());
    const qreal width = m_paper.metrics(PaperRole::Caption).horizontalAdvance(number);
    painter.setPen(m_paper.muted);
    paintMaker(painter, m_sheet.width() - width - m_paper.millimetres(6));
    painter.setFont(m_paper.font(PaperRole::Caption));
    painter.drawText(QPointF(m_sheet.right() - width, baseline), number);
}

// What is too long for a line, as in two languages, takes two: shrunk to one, nobody could read it.
void ReportPages::Drawing::paintMaker(QPainter &painter, qreal room) const
{
    QString footer = m_content.footer;
    footer.replace(u'\n', u' ');
    const QFontMetricsF metrics = m_paper.metrics(PaperRole::Caption);
    if (metrics.horizontalAdvance(footer) <= room) {
        painter.setFont(m_paper.font(PaperRole::Caption));
        painter.drawText(QPointF(0, m_sheet.bottom() - m_paper.points(2)), footer);
        return;
    }
    constexpr qreal wordsLost = 0.94; // of two lines, by where words end
    painter.setFont(m_paper.fitted(PaperRole::Caption, footer, 2 * wordsLost * room));
    const QRectF place(0, m_sheet.bottom() - 2 * metrics.lineSpacing(), room,
                       2 * metrics.lineSpacing());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap | Qt::TextDontClip,
                     footer);
}

ReportContent monthlyContent(const MonthReport &given, const QString &languageCode,
                             const DraftMark &mark)
{
    // What the JSON says: a month closed long ago prints the same.
    const MonthReport report = monthReportFromJson(monthReportToJson(given));
    const Language language(languageCode);
    const SummaryPart summary(report, language);
    QStringList facts{summary.fingerprint(fingerprintOf(report))};
    if (const QString maker =
            report.isFinal ? summary.closing() : summary.generated(mark.by, mark.at);
        !maker.isEmpty()) {
        facts.prepend(maker);
    }
    return {language.code(),
            u"%1 %2"_s.arg(summary.title(), summary.month()),
            report.month.last().date(),
            u"%1 · %2 · %3"_s.arg(summary.shop(), summary.title(), summary.month()),
            summary.status(),
            facts.join(u" · "_s),
            summary.pageNumber(),
            allItems(report, language, summary)};
}

ReportPages::ReportPages(ReportContent content, int dots)
    : m_drawing(std::make_unique<Drawing>(std::move(content), dots))
{}

ReportPages::ReportPages(const MonthReport &report, const QString &language, const DraftMark &mark,
                         int dots)
    : ReportPages(monthlyContent(report, language, mark), dots)
{}

ReportPages::~ReportPages() = default;

QPageLayout ReportPages::layout()
{
    return Paper::layout();
}

int ReportPages::count() const
{
    return m_drawing->count();
}

QString ReportPages::title() const
{
    return m_drawing->title();
}

void ReportPages::paint(QPainter &painter, int page) const
{
    m_drawing->paint(painter, page);
}

void ReportPages::paintAll(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    for (int page = 0; page < count(); ++page) {
        if (page > 0) {
            device.newPage();
        }
        m_drawing->paint(painter, page);
    }
}

} // namespace regulars
