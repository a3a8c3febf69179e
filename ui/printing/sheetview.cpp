#include "ui/printing/sheetview.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace regulars
{

namespace
{

constexpr int gap = 16; // between sheets, at 100 %
constexpr int edge = 16;

// Pixels a millimetre at 100 %: slips and cards a little over their size, sheets a little under.
qreal usualScale(const Printout &printout)
{
    constexpr qreal wideSheet = 150;
    return printout.sheet().width() > wideSheet ? 3.8 : 6;
}

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QImage SheetView::pictureOf(const Printout &printout, int page, int width)
{
    const QSizeF sheet = printout.sheet();
    const qreal dotsPerMillimetre = width / sheet.width();
    QImage picture(width, static_cast<int>(std::ceil(sheet.height() * dotsPerMillimetre)),
                   QImage::Format_RGB32);
    picture.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMillimetre * 1000)));
    picture.setDotsPerMeterY(picture.dotsPerMeterX());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    printout.paint(painter, page);
    return picture;
}

void SheetView::show(std::shared_ptr<const Printout> printout)
{
    m_printout = std::move(printout);
    m_pictures.clear();
    QImage device(1, 1, QImage::Format_RGB32);
    device.setDotsPerMeterX(4000);
    device.setDotsPerMeterY(4000);
    m_pages = m_printout ? m_printout->pageCount(device) : 0;
    updateGeometry();
    update();
}

QSize SheetView::pageSize(int width) const
{
    if (!m_printout) {
        return {};
    }
    const QSizeF sheet = m_printout->sheet();
    const qreal widest = sheet.width() * usualScale(*m_printout) * std::max(textScale(), 1.0);
    const qreal wide = std::min<qreal>(widest, width - 2 * scaled(edge));
    return QSizeF(wide, wide * sheet.height() / sheet.width()).toSize();
}

int SheetView::heightForWidth(int width) const
{
    const int each = pageSize(width).height() + scaled(gap);
    return 2 * scaled(edge) + std::max(m_pages * each - scaled(gap), 0);
}

QSize SheetView::sizeHint() const
{
    const int width = scaled(420);
    return {width, heightForWidth(width)};
}

QSize SheetView::minimumSizeHint() const
{
    return {scaled(200), scaled(120)};
}

void SheetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QSize size = pageSize(width());
    const qreal ratio = devicePixelRatioF();
    for (int page = 0; page < m_pages; ++page) {
        const QRect place(QPoint((width() - size.width()) / 2,
                                 scaled(edge) + page * (size.height() + scaled(gap))),
                          size);
        if (!place.intersects(event->rect())) {
            continue;
        }
        QImage *picture = m_pictures.object(page);
        if (!picture) {
            picture = new QImage(
                pictureOf(*m_printout, page, static_cast<int>(std::lround(size.width() * ratio))));
            picture->setDevicePixelRatio(ratio);
            m_pictures.insert(page, picture);
        }
        // Dot by dot: fitted into the place, a row of them would go missing in some line of text.
        painter.drawImage(place.topLeft(), *picture);
        painter.setPen(tokens().hairline);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pictures.clear();
}

} // namespace regulars
