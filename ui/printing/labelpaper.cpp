#include "ui/printing/labelpaper.h"

#include "services/couponbook.h"
#include "ui/figures.h"
#include "ui/printing/barcode.h"
#include "ui/printing/fittedtext.h"
#include "ui/reports/paper.h"
#include "ui/reports/qrcode.h"
#include "ui/shop.h"
#include "ui/slipcode.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::LabelPaper)
};

// Hundredths of millimetres.
constexpr qreal labelWidth = 7000;
constexpr qreal labelHeight = 3700;
constexpr int columns = 3;
constexpr qreal sheetWidth = 21000;
constexpr qreal sheetHeight = 29700;
constexpr qreal rowHeight = sheetHeight / 8;
constexpr qreal pad = 300;
constexpr qreal qrSide = 1900; // its quiet zone included
constexpr qreal codeTop = 1450;
constexpr qreal barHeight = 1350;
constexpr qreal widestModule = 33;
constexpr qreal narrowestModule = 22; // below it scanners begin to miss
constexpr int smallestText = 220;

} // namespace

std::vector<LabelFace> rewardLabels(const QStringList &rewards, Shop &shop)
{
    const auto programme = shop.programme();
    std::vector<LabelFace> faces;
    for (const QString &id : rewards) {
        const auto index = programme->reward(id);
        if (!index) {
            continue;
        }
        const Reward &reward = programme->rewards.at(static_cast<size_t>(*index));
        QString name = shop.named(reward.name);
        if (name.isEmpty() && reward.coupon) {
            name = shop.named(programme->coupons.at(static_cast<size_t>(*reward.coupon)).name);
        }
        const QString points =
            Words::tr("%Ln point(s)", nullptr, static_cast<int>(reward.points.count()));
        faces.push_back({name.isEmpty() ? id : name,
                         reward.money.isZero()
                             ? points
                             : Words::tr("%1 + %2", "points and money")
                                   .arg(points, shown(reward.money, programme->currency)),
                         slipCode(id)});
    }
    return faces;
}

std::vector<LabelFace> couponLabels(const QStringList &codes, Shop &shop)
{
    std::vector<LabelFace> faces;
    CouponBook book(shop.desk());
    for (const QString &code : codes) {
        const Result<CouponVerdict> verdict = book.verify(code);
        if (!verdict || verdict->refusal) {
            continue;
        }
        const IssuedCoupon &coupon = verdict->coupon;
        const QString name = shop.named(coupon.name);
        faces.push_back(
            {name.isEmpty() ? coupon.couponTemplate : name,
             coupon.validThrough
                 ? Words::tr("valid through %1", "a day").arg(shown(*coupon.validThrough))
                 : Words::tr("valid without end"),
             coupon.code});
    }
    return faces;
}

LabelPaper::LabelPaper(const QString &title, std::vector<LabelFace> faces, LabelLayout layout,
                       Shop &shop)
    : Printout(title, shop.settings().language(), shop.today().date())
    , m_layout(layout)
    , m_faces(std::move(faces))
{}

QSizeF LabelPaper::sheet() const
{
    return m_layout == LabelLayout::Single ? QSizeF(labelWidth / 100, labelHeight / 100)
                                           : QSizeF(sheetWidth / 100, sheetHeight / 100);
}

int LabelPaper::pageCount(const QPaintDevice &device) const
{
    Q_UNUSED(device);
    const int labels = static_cast<int>(m_faces.size());
    return m_layout == LabelLayout::Single ? labels : (labels + onSheet - 1) / onSheet;
}

QFont LabelPaper::font(int size, QFont::Weight weight) const
{
    QFont font = Paper::face(language());
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

void LabelPaper::paintLabel(QPainter &painter, const LabelFace &face) const
{
    const qreal room = labelWidth - 2 * pad;
    painter.setPen(Qt::black);
    drawFitted(painter, QRectF(pad, 220, room, 560), font(440, QFont::DemiBold), smallestText,
               Qt::AlignLeft, face.title);
    drawFitted(painter, QRectF(pad, 800, room, 460), font(340, QFont::Normal), smallestText,
               Qt::AlignLeft, face.line);
    const int modules = isBarcodable(face.code) ? barcodeModules(face.code) : 0;
    const qreal beside = labelWidth - pad - qrSide;
    // Where both don't fit the bars have the whole width: a laser reads nothing else.
    const bool hasQr = modules * narrowestModule <= beside;
    const qreal width = std::min(modules * widestModule, hasQr ? beside : labelWidth);
    if (modules > 0) {
        paintBarcode(painter,
                     QRectF(hasQr ? 0 : (labelWidth - width) / 2, codeTop, width, barHeight),
                     face.code);
    }
    if (hasQr) {
        paintQrCode(painter, QRectF(labelWidth - pad - qrSide + 150, codeTop - 200, qrSide, qrSide),
                    face.code);
    }
    drawFitted(painter, QRectF(pad, codeTop + barHeight + 60, hasQr ? beside - pad : room, 400),
               font(300, QFont::Normal), smallestText, Qt::AlignLeft, face.code);
}

void LabelPaper::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = painter.device()->logicalDpiX() / 2540.0;
    painter.scale(unit, unit);
    if (m_layout == LabelLayout::Single) {
        paintLabel(painter, m_faces.at(static_cast<size_t>(page)));
        painter.restore();
        return;
    }
    const int first = page * onSheet;
    const int labels = std::min(static_cast<int>(m_faces.size()) - first, onSheet);
    for (int i = 0; i < labels; ++i) {
        painter.save();
        painter.translate((i % columns) * labelWidth,
                          (i / columns) * rowHeight + (rowHeight - labelHeight) / 2);
        paintLabel(painter, m_faces.at(static_cast<size_t>(first + i)));
        painter.restore();
    }
    painter.restore();
}

} // namespace regulars
