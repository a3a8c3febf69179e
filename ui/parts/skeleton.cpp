#include "ui/parts/skeleton.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/typeramp.h"

#include <QPainter>

#include <array>

namespace regulars
{

Skeleton::Skeleton(int lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setAccessibleName(tr("Loading…"));
}

QSize Skeleton::sizeHint() const
{
    return {scaled(240), m_lines * scaled(28)};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    static constexpr std::array shares{0.9, 0.7, 0.8, 0.55};
    QPainter painter(this);
    const int step = scaled(28);
    for (int line = 0; line < m_lines; ++line) {
        const double share = shares[static_cast<size_t>(line) % shares.size()];
        stylepaint::panel(&painter,
                          QRectF(0, line * step + step / 4.0, width() * share, step / 2.0),
                          tokens().hairline, {}, 4);
    }
}

} // namespace regulars
