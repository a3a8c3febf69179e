#include "ui/parts/thinprogress.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

ThinProgress::ThinProgress(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinProgress::setTicks(const std::vector<double> &shares)
{
    m_ticks = shares;
    update();
}

QSize ThinProgress::sizeHint() const
{
    return {scaled(160), scaled(6)};
}

QSize ThinProgress::minimumSizeHint() const
{
    return {scaled(40), scaled(6)};
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRectF groove(rect());
    const double radius = groove.height() / 2;
    stylepaint::groove(&painter, groove, t, radius);
    const int span = maximum() - minimum();
    if (span > 0 && value() > minimum()) {
        QRectF filled(groove);
        filled.setWidth(
            std::max(groove.height(), groove.width() * (value() - minimum()) / double(span)));
        stylepaint::panel(&painter, filled, t.primary, {}, radius);
    }
    for (const double share : m_ticks) {
        if (share > 0 && share < 1) {
            painter.fillRect(QRectF(groove.left() + groove.width() * share - 1, groove.top(), 2,
                                    groove.height()),
                             t.surface);
        }
    }
}

} // namespace regulars
