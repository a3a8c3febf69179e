#include "ui/printing/cardpaper.h"

#include "ui/printing/barcode.h"
#include "ui/printing/fittedtext.h"
#include "ui/reports/paper.h"
#include "ui/reports/qrcode.h"
#include "ui/shop.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::MemberCardPaper)
};

// Hundredths of millimetres.
constexpr qreal cardWidth = 8560;
constexpr qreal cardHeight = 5400;
constexpr qreal bandHeight = 1250;
constexpr qreal pad = 450;
constexpr qreal qrSide = 2300; // its quiet zone included
constexpr qreal barHeight = 900;
constexpr qreal barTop = 3700;
constexpr qreal widestModule = 45;
constexpr int columns = 2;
constexpr int rows = 5;
constexpr qreal sheetWidth = 21000;
constexpr qreal sheetHeight = 29700;
constexpr qreal gridLeft = (sheetWidth - columns * cardWidth) / 2;
constexpr qreal gridTop = (sheetHeight - rows * cardHeight) / 2;

QString titleOf(const std::vector<CardFacts> &cards)
{
    return cards.size() == 1
               ? Words::tr("Member card %1").arg(cards.front().card)
               : Words::tr("%n member card(s)", nullptr, static_cast<int>(cards.size()));
}

} // namespace

CardPaper::CardPaper(const std::vector<CardFacts> &cards, CardLayout layout, Shop &shop)
    : Printout(titleOf(cards), shop.settings().language(), shop.today().date())
    , m_layout(layout)
    , m_shop(shop.name())
    , m_what(Words::tr("Member card"))
{
    const auto programme = shop.programme();
    for (const CardFacts &card : cards) {
        if (card.card.isEmpty()) {
            continue;
        }
        Face face{card.name, card.card, card.tier, QColor(0x0B, 0x5F, 0xA5), Qt::white};
        if (const auto index = programme->tier(card.tier)) {
            const Tier &tier = programme->tiers[static_cast<size_t>(*index)];
            face.tier = shop.named(tier.name);
            if (const QColor colour(tier.colour); colour.isValid()) {
                const Pair pair = badgePair(colour);
                face.fill = pair.fill;
                face.ink = pair.text;
            }
        }
        m_cards.push_back(face);
    }
}

QSizeF CardPaper::sheet() const
{
    return m_layout == CardLayout::Single ? QSizeF(cardWidth / 100, cardHeight / 100)
                                          : QSizeF(sheetWidth / 100, sheetHeight / 100);
}

int CardPaper::pageCount(const QPaintDevice &device) const
{
    Q_UNUSED(device);
    return m_layout == CardLayout::Single ? cardCount() : (cardCount() + onSheet - 1) / onSheet;
}

QFont CardPaper::font(int size, QFont::Weight weight) const
{
    QFont font = Paper::face(language());
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

void CardPaper::drawText(QPainter &painter, const QRectF &place, int size, QFont::Weight weight,
                         Qt::Alignment side, const QString &text) const
{
    constexpr int smallest = 240;
    drawFitted(painter, place, font(size, weight), smallest, side, text);
}

void CardPaper::paintBand(QPainter &painter, const Face &face) const
{
    painter.fillRect(QRectF(0, 0, cardWidth, bandHeight), face.fill);
    painter.setPen(face.ink);
    const QFontMetricsF metrics(font(340, QFont::DemiBold));
    const qreal tier = std::min(metrics.horizontalAdvance(face.tier) + 20, cardWidth * 0.35);
    drawText(painter, QRectF(cardWidth - pad - tier, 0, tier, bandHeight), 340, QFont::DemiBold,
             Qt::AlignRight, face.tier);
    drawText(painter, QRectF(pad, 0, cardWidth - 2 * pad - tier - 300, bandHeight), 460,
             QFont::DemiBold, Qt::AlignLeft, m_shop);
}

void CardPaper::paintCard(QPainter &painter, const Face &face) const
{
    painter.fillRect(QRectF(0, 0, cardWidth, cardHeight), Qt::white);
    paintBand(painter, face);
    const QRectF qr(cardWidth - qrSide - 150, bandHeight + 100, qrSide, qrSide);
    paintQrCode(painter, qr, face.number);
    painter.setPen(QColor(0x56, 0x61, 0x72));
    const qreal room = qr.left() - pad - 150;
    drawText(painter, QRectF(pad, bandHeight + 350, room, 400), 280, QFont::Normal, Qt::AlignLeft,
             m_what);
    painter.setPen(Qt::black);
    drawText(painter, QRectF(pad, bandHeight + 850, room, 700), 560, QFont::DemiBold, Qt::AlignLeft,
             face.name);
    if (isBarcodable(face.number)) {
        const int modules = barcodeModules(face.number);
        const qreal wide = std::min(modules * widestModule, cardWidth - 2 * 150);
        const qreal left = std::max(0.0, pad - 10 * wide / modules);
        paintBarcode(painter, QRectF(left, barTop, wide, barHeight), face.number);
    }
    painter.setPen(Qt::black);
    drawText(painter, QRectF(pad, barTop + barHeight + 60, cardWidth - 2 * pad, 420), 340,
             QFont::Normal, Qt::AlignLeft, face.number);
}

// Outside the cards, at the ends of every line that is cut.
void CardPaper::paintMarks(QPainter &painter, int cards) const
{
    constexpr qreal away = 150;
    constexpr qreal length = 550;
    const int usedRows = (cards + columns - 1) / columns;
    const qreal right = gridLeft + columns * cardWidth;
    const qreal bottom = gridTop + usedRows * cardHeight;
    painter.setPen(QPen(Qt::black, 10));
    for (int column = 0; column <= columns; ++column) {
        const qreal x = gridLeft + column * cardWidth;
        painter.drawLine(QPointF(x, gridTop - away - length), QPointF(x, gridTop - away));
        painter.drawLine(QPointF(x, bottom + away), QPointF(x, bottom + away + length));
    }
    for (int row = 0; row <= usedRows; ++row) {
        const qreal y = gridTop + row * cardHeight;
        painter.drawLine(QPointF(gridLeft - away - length, y), QPointF(gridLeft - away, y));
        painter.drawLine(QPointF(right + away, y), QPointF(right + away + length, y));
    }
}

void CardPaper::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = painter.device()->logicalDpiX() / 2540.0;
    painter.scale(unit, unit);
    if (m_layout == CardLayout::Single) {
        paintCard(painter, m_cards.at(static_cast<size_t>(page)));
        painter.restore();
        return;
    }
    const int first = page * onSheet;
    const int cards = std::min(cardCount() - first, onSheet);
    for (int i = 0; i < cards; ++i) {
        painter.save();
        painter.translate(gridLeft + (i % columns) * cardWidth,
                          gridTop + (i / columns) * cardHeight);
        paintCard(painter, m_cards.at(static_cast<size_t>(first + i)));
        painter.restore();
    }
    paintMarks(painter, cards);
    painter.restore();
}

} // namespace regulars
