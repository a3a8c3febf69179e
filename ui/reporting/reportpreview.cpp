#include "ui/reporting/reportpreview.h"

#include "ui/reports/reportpages.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeramp.h"

#include <QKeyEvent>
#include <QPageSize>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars
{

namespace
{

constexpr double screenDots = 96;
constexpr double metresInInch = 0.0254;
constexpr std::array steps{25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

int gap()
{
    return scaled(16);
}

QSizeF paperInches()
{
    return ReportPages::layout().pageSize().size(QPageSize::Inch);
}

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    m_drawing.setSingleShot(true);
    connect(&m_drawing, &QTimer::timeout, this, &ReportPreview::drawNext);
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    const bool isSameReport = m_pages && pages;
    const double place = isSameReport ? placeShare() : 0;
    m_pages = std::move(pages);
    m_drawn.clear();
    layOut();
    keepPlace(place);
    told();
}

int ReportPreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

int ReportPreview::currentPage() const
{
    const int middle = viewport()->height() / 3;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() + gap() >= middle) {
            return page;
        }
    }
    return std::max(pageCount() - 1, 0);
}

void ReportPreview::goTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(pageCount() - 1, 0));
    verticalScrollBar()->setValue(wanted * (pageSize().height() + gap()));
}

int ReportPreview::percent() const
{
    return static_cast<int>(std::lround(m_scale * 100));
}

void ReportPreview::setZoom(Zoom zoom)
{
    const double place = placeShare();
    m_zoom = zoom;
    layOut();
    keepPlace(place);
    told();
}

void ReportPreview::setPercent(int percent)
{
    const double place = placeShare();
    m_zoom = Zoom::Free;
    m_scale = std::clamp(percent, leastPercent, mostPercent) / 100.0;
    layOut();
    keepPlace(place);
    told();
}

void ReportPreview::zoomBy(int by)
{
    const int now = percent();
    const auto next = by > 0 ? std::upper_bound(steps.begin(), steps.end(), now)
                             : std::lower_bound(steps.begin(), steps.end(), now);
    if (by > 0) {
        setPercent(next == steps.end() ? steps.back() : *next);
    } else {
        setPercent(next == steps.begin() ? steps.front() : *std::prev(next));
    }
}

QSize ReportPreview::pageSize() const
{
    const QSizeF inches = paperInches();
    return {static_cast<int>(std::lround(inches.width() * screenDots * m_scale)),
            static_cast<int>(std::lround(inches.height() * screenDots * m_scale))};
}

QRect ReportPreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int room = viewport()->width() - size.width();
    const int x = room > 2 * gap() ? room / 2 : gap() - horizontalScrollBar()->value();
    return {QPoint(x, gap() + page * (size.height() + gap()) - verticalScrollBar()->value()), size};
}

void ReportPreview::layOut()
{
    const QSizeF inches = paperInches();
    const double width = viewport()->width() - 2.0 * gap();
    const double height = viewport()->height() - 2.0 * gap();
    if (m_zoom != Zoom::Free) {
        m_scale = width / (inches.width() * screenDots);
        if (m_zoom == Zoom::WholePage) {
            m_scale = std::min(m_scale, height / (inches.height() * screenDots));
        }
        m_scale = std::clamp(m_scale, leastPercent / 100.0, mostPercent / 100.0);
    }
    const QSize size = pageSize();
    const int whole = gap() + pageCount() * (size.height() + gap());
    verticalScrollBar()->setRange(0, std::max(whole - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(40));
    const bool isWider = pageCount() > 0 && size.width() + 2 * gap() > viewport()->width();
    horizontalScrollBar()->setRange(0,
                                    isWider ? size.width() + 2 * gap() - viewport()->width() : 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(scaled(40));
    viewport()->update();
}

// Which part of the whole stands at the top; it stays there when the size changes.
double ReportPreview::placeShare() const
{
    const int whole = pageCount() * (pageSize().height() + gap());
    return whole > 0 ? verticalScrollBar()->value() / static_cast<double>(whole) : 0;
}

void ReportPreview::keepPlace(double share)
{
    const int whole = pageCount() * (pageSize().height() + gap());
    verticalScrollBar()->setValue(static_cast<int>(std::lround(share * whole)));
}

std::vector<int> ReportPreview::inView() const
{
    std::vector<int> pages;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(viewport()->rect())) {
            pages.push_back(page);
        }
    }
    return pages;
}

QImage ReportPreview::drawn(int page) const
{
    const double density = devicePixelRatioF();
    QImage image(pageSize() * density, QImage::Format_RGB32);
    image.fill(Qt::white);
    // Text is laid out as on paper, then drawn at this size.
    image.setDotsPerMeterX(static_cast<int>(std::lround(ReportPages::dotsPerInch / metresInInch)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double shrink = screenDots * m_scale * density / ReportPages::dotsPerInch;
    painter.scale(shrink, shrink);
    painter.translate(ReportPages::layout().paintRectPixels(ReportPages::dotsPerInch).topLeft());
    m_pages->paint(painter, page);
    painter.end();
    image.setDevicePixelRatio(density);
    return image;
}

bool ReportPreview::isDrawn() const
{
    const QSize size = pageSize() * devicePixelRatioF();
    const std::vector<int> pages = inView();
    return std::all_of(pages.begin(), pages.end(), [&](int page) {
        const auto found = m_drawn.find(page);
        return found != m_drawn.end() && found->second.size() == size;
    });
}

// One page a turn, so that keys and clicks come in between; pages far from view are let go.
void ReportPreview::drawNext()
{
    const std::vector<int> pages = inView();
    if (pages.empty()) {
        return;
    }
    std::erase_if(m_drawn, [&](const auto &one) {
        return one.first < pages.front() - 1 || one.first > pages.back() + 1;
    });
    const QSize size = pageSize() * devicePixelRatioF();
    for (const int page : pages) {
        const auto found = m_drawn.find(page);
        if (found == m_drawn.end() || found->second.size() != size) {
            m_drawn[page] = QPixmap::fromImage(drawn(page));
            viewport()->update();
            m_drawing.start();
            return;
        }
    }
}

void ReportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &t = tokens();
    painter.fillRect(viewport()->rect(), t.background);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : inView()) {
        const QRect place = pageRect(page);
        const auto found = m_drawn.find(page);
        if (found == m_drawn.end()) {
            painter.fillRect(place, Qt::white);
        } else if (found->second.size() == place.size() * devicePixelRatioF()) {
            painter.drawPixmap(place.topLeft(), found->second);
        } else {
            painter.drawPixmap(place, found->second);
        }
        painter.setPen(t.border);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.setPen(QPen(hasFocus() ? t.focus : t.hairline, hasFocus() ? 2 : 1));
    const int inset = hasFocus() ? 1 : 0;
    painter.drawRect(viewport()->rect().adjusted(inset, inset, -1 - inset, -1 - inset));
    if (!isDrawn()) {
        m_drawing.start();
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    const double place = placeShare();
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (m_zoom != Zoom::Free) {
        keepPlace(place);
    }
    told();
}

void ReportPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    told();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0) {
            zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        }
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReportPreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReportPreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ReportPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
    }
}

void ReportPreview::told()
{
    emit moved();
}

} // namespace regulars
