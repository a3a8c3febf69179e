#include "ui/printing/slippaper.h"

#include "ui/printing/barcode.h"
#include "ui/reports/paper.h"
#include "ui/reports/qrcode.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = SlipItem::Kind;

// Hundredths of millimetres. Printers of rolls print 48 and 72 mm of theirs.
constexpr qreal edge = 300;
constexpr qreal gap = 150;     // between a name and its figure
constexpr qreal tearOff = 600; // below the last line of a roll
constexpr qreal dot = 12.5;    // of a printer of rolls
constexpr qreal barHeight = 900;
constexpr qreal rollQr = 1800;
constexpr qreal sheetQr = 2600;
constexpr qreal sideColumn = 5200; // of A4, for the codes
constexpr qreal a4Width = 21000;
constexpr qreal a4Height = 29700;
constexpr qreal wideEnough = 6500; // for the bar code beside the QR code

QRectF bodyOf(SlipWidth width)
{
    switch (width) {
    case SlipWidth::Roll58:
        return {500, edge, 4800, 0};
    case SlipWidth::Roll80:
        return {400, edge, 7200, 0};
    case SlipWidth::A4:
        return {2000, 1800, a4Width - 2 * 2000 - sideColumn - 800, a4Height - 2 * 1800};
    }
    Q_UNREACHABLE();
}

} // namespace

SlipPaper::SlipPaper(const Slip &slip, SlipWidth width)
    : Printout(slip.title, slip.language, slip.date)
    , m_width(width)
    , m_body(bodyOf(width))
    , m_size(width == SlipWidth::A4 ? 370 : 300)
    , m_y(m_body.top())
{
    for (const SlipItem &item : slip.items) {
        const size_t from = m_marks.size();
        const qreal top = m_y;
        place(item);
        if (width == SlipWidth::A4 && m_y > m_body.bottom() && from > 0) {
            breakPage(from, top);
        }
    }
    if (width == SlipWidth::A4) {
        numberPages();
    } else {
        m_body.setBottom(m_y);
    }
}

QSizeF SlipPaper::sheet() const
{
    switch (m_width) {
    case SlipWidth::Roll58:
        return {58, (m_body.bottom() + tearOff) / 100};
    case SlipWidth::Roll80:
        return {80, (m_body.bottom() + tearOff) / 100};
    case SlipWidth::A4:
        return {a4Width / 100, a4Height / 100};
    }
    Q_UNREACHABLE();
}

QRectF SlipPaper::body() const
{
    return m_width == SlipWidth::A4 ? m_body.adjusted(0, 0, 800 + sideColumn, 600) : m_body;
}

int SlipPaper::pageCount(const QPaintDevice &device) const
{
    Q_UNUSED(device);
    return m_page + 1;
}

QFont SlipPaper::font(const Style &style) const
{
    QFont font = Paper::face(language());
    font.setPixelSize(static_cast<int>(m_size * style.size));
    font.setWeight(style.weight);
    return font;
}

QStringList SlipPaper::broken(const QString &text, const QFont &font, qreal width) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption([] {
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            return option;
        }());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

// Below m_y, which stays; the height that it took.
qreal SlipPaper::addLines(const QString &text, const Style &style, const QRectF &column,
                          Qt::Alignment side)
{
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    const qreal height = metrics.height() * 1.06;
    qreal y = column.top();
    for (const QString &line : broken(text, face, column.width())) {
        const qreal width = metrics.horizontalAdvance(line);
        const qreal x = side & Qt::AlignRight     ? column.right() - width
                        : side & Qt::AlignHCenter ? column.center().x() - width / 2
                                                  : column.left();
        m_marks.push_back({Mark::Kind::Text, QRectF(x, y, width, height), line, face,
                           y + metrics.ascent(), m_page});
        y += height;
    }
    return y - column.top();
}

// On one line where both have room; else the name wraps beside its figure, or above it.
void SlipPaper::addPair(const SlipItem &item, const Style &style)
{
    const QFontMetricsF metrics(font(style));
    const qreal figure = metrics.horizontalAdvance(item.right);
    const qreal beside = m_body.width() - figure - gap;
    const QRectF whole(m_body.left(), m_y, m_body.width(), 0);
    if (metrics.horizontalAdvance(item.left) <= beside || beside >= m_body.width() * 0.45) {
        const qreal left =
            addLines(item.left, style, QRectF(m_body.left(), m_y, beside, 0), Qt::AlignLeft);
        const qreal right = addLines(item.right, style, whole, Qt::AlignRight);
        m_y += std::max(left, right);
        return;
    }
    m_y += addLines(item.left, style, whole, Qt::AlignLeft);
    m_y += addLines(item.right, style, whole.translated(0, m_y - whole.top()), Qt::AlignRight);
}

// Bars a whole number of dots wide, so that no printer makes them uneven.
void SlipPaper::addBarcode(const QString &code, qreal x, qreal width, bool isCentred)
{
    const int modules = barcodeModules(code);
    const qreal module = std::clamp(std::floor(width / modules / dot) * dot, dot, 3 * dot);
    const qreal wide = std::min(module * modules, width);
    const QRectF bars(isCentred ? x + (width - wide) / 2 : x, m_y, wide, barHeight);
    m_marks.push_back({Mark::Kind::Barcode, bars, code, {}, 0, m_page});
    m_y = bars.bottom() + 60;
    m_y +=
        addLines(code, {0.9, QFont::Normal}, QRectF(bars.left(), m_y, wide, 0), Qt::AlignHCenter);
}

void SlipPaper::addCodes(const SlipItem &item)
{
    const qreal top = m_y;
    const QRectF qr(m_body.left(), top, rollQr, rollQr);
    m_marks.push_back({Mark::Kind::Qr, qr, item.left, {}, 0, m_page});
    const QRectF beside(qr.right() + 100, top + 150, m_body.width() - rollQr - 100, 0);
    const qreal words = addLines(item.right, {0.83, QFont::Normal}, beside, Qt::AlignLeft);
    if (m_body.width() >= wideEnough) {
        m_y = std::max(beside.top() + words + 100, qr.bottom() - barHeight - 500);
        addBarcode(item.left, beside.left(), beside.width(), false);
        m_y = std::max(m_y, qr.bottom());
        return;
    }
    m_y = std::max(qr.bottom(), beside.top() + words) + 100;
    addBarcode(item.left, m_body.left(), m_body.width(), true);
}

// Large enough to be typed elsewhere, beside a QR code that any reader takes.
void SlipPaper::addVoucher(const QString &code)
{
    const QRectF qr(m_body.left(), m_y, rollQr, rollQr);
    m_marks.push_back({Mark::Kind::Qr, qr, code, {}, 0, m_page});
    const QRectF beside(qr.right() + 100, m_y + 150, m_body.width() - rollQr - 100, 0);
    const qreal words = addLines(code, {1.2, QFont::DemiBold}, beside, Qt::AlignLeft);
    m_y = std::max(qr.bottom(), beside.top() + words) + 100;
}

// In the margin of a sheet, at the top of its first page.
void SlipPaper::addCodesBeside(const SlipItem &item)
{
    const qreal y = m_y;
    const int page = std::exchange(m_page, 0);
    const qreal left = m_body.right() + 800;
    const QRectF qr(left + (sideColumn - sheetQr) / 2, m_body.top(), sheetQr, sheetQr);
    m_marks.push_back({Mark::Kind::Qr, qr, item.left, {}, 0, m_page});
    m_y = qr.bottom() + 150;
    addBarcode(item.left, left, sideColumn, true);
    addLines(item.right, {0.8, QFont::Normal}, QRectF(left, m_y + 150, sideColumn, 0),
             Qt::AlignHCenter);
    m_y = y;
    m_page = page;
}

void SlipPaper::place(const SlipItem &item)
{
    constexpr Style plain{1, QFont::Normal};
    constexpr Style small{0.86, QFont::Normal};
    const QRectF line(m_body.left(), m_y, m_body.width(), 0);
    const bool isSheet = m_width == SlipWidth::A4;
    const Qt::Alignment middle = isSheet ? Qt::AlignLeft : Qt::AlignHCenter;
    switch (item.kind) {
    case Kind::Title:
        m_y += addLines(item.left, {isSheet ? 2 : 1.55, QFont::DemiBold}, line, middle);
        break;
    case Kind::Centred:
        m_y += addLines(item.left, small, line, middle);
        break;
    case Kind::Banner:
        m_y += addLines(item.left, {1.2, QFont::DemiBold}, line, middle);
        break;
    case Kind::Pair:
        addPair(item, plain);
        break;
    case Kind::Strong:
        addPair(item, {1, QFont::DemiBold});
        break;
    case Kind::Big:
        addPair(item, {1.3, QFont::DemiBold});
        break;
    case Kind::Small:
        addPair(item, small);
        break;
    case Kind::Note:
        m_y += addLines(item.left, small, line, Qt::AlignLeft);
        break;
    case Kind::Rule:
        m_marks.push_back(
            {Mark::Kind::Rule, QRectF(line.left(), m_y + 150, line.width(), 0), {}, {}, 0, m_page});
        m_y += 300;
        break;
    case Kind::Coupon:
        m_y += 100;
        addBarcode(item.left, m_body.left(), m_body.width(), !isSheet);
        break;
    case Kind::Voucher:
        m_y += 100;
        addVoucher(item.left);
        break;
    case Kind::Codes:
        isSheet ? addCodesBeside(item) : addCodes(item);
        break;
    }
}

// What no longer fits goes on to the next sheet, whole.
void SlipPaper::breakPage(size_t from, qreal top)
{
    const qreal up = top - m_body.top();
    ++m_page;
    for (size_t i = from; i < m_marks.size(); ++i) {
        Mark &mark = m_marks[i];
        mark.place.translate(0, -up);
        mark.baseline -= up;
        mark.page = m_page;
    }
    m_y -= up;
}

void SlipPaper::numberPages()
{
    const int pages = m_page + 1;
    if (pages == 1) {
        return;
    }
    for (m_page = 0; m_page < pages; ++m_page) {
        addLines(u"%1 / %2"_s.arg(m_page + 1).arg(pages), {0.86, QFont::Normal},
                 QRectF(m_body.left(), m_body.bottom() + 200, m_body.width() + 800 + sideColumn, 0),
                 Qt::AlignRight);
    }
    m_page = pages - 1;
}

void SlipPaper::paint(QPainter &painter, int page) const
{
    painter.save();
    const qreal unit = painter.device()->logicalDpiX() / 2540.0;
    painter.scale(unit, unit);
    painter.setPen(Qt::black);
    for (const Mark &mark : m_marks) {
        if (mark.page != page) {
            continue;
        }
        switch (mark.kind) {
        case Mark::Kind::Text:
            painter.setFont(mark.font);
            painter.drawText(QPointF(mark.place.left(), mark.baseline), mark.text);
            break;
        case Mark::Kind::Rule:
            painter.setPen(QPen(Qt::black, 15));
            painter.drawLine(mark.place.topLeft(), mark.place.topRight());
            break;
        case Mark::Kind::Qr:
            paintQrCode(painter, mark.place, mark.text);
            break;
        case Mark::Kind::Barcode:
            paintBarcode(painter, mark.place, mark.text);
            break;
        }
    }
    painter.restore();
}

} // namespace regulars
