#include "ui/printing/recoverypaper.h"

#include "ui/figures.h"
#include "ui/reports/paper.h"
#include "ui/reports/qrcode.h"
#include "ui/shop.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RecoverySheetPaper)
};

// Hundredths of millimetres.
constexpr qreal left = 2500;
constexpr qreal width = 16000;
constexpr qreal topMargin = 2500;
constexpr qreal qrSide = 5200; // its quiet zone included
constexpr qreal boxHeight = 6200;
constexpr int groupsInLine = 3;

} // namespace

RecoveryPaper::RecoveryPaper(const RecoverySheet &sheet, Shop &shop)
    : Printout(Words::tr("Recovery sheet of %1").arg(shop.name()), shop.settings().language(),
               sheet.madeOn.date())
    , m_shop(shop.name())
    , m_made(Words::tr("Made on %1").arg(shown(sheet.madeOn)))
    , m_groups(sheet.code.split(u'-'))
    , m_heading(Words::tr("Recovery sheet"))
    , m_lead(Words::tr("With this code the shop's file opens on another computer, when this one is "
                       "lost, stolen or broken. Without it and without this computer nobody can "
                       "sign in any more."))
    , m_steps({Words::tr("1. Install Regulars on the other computer and open the shop's file or a "
                         "backup of it."),
               Words::tr("2. Choose \"Lost the key?\" and type this code, or scan its QR code."),
               Words::tr("3. Sign in with your own password, as always.")})
    , m_advice(Words::tr("Keep this sheet with your papers, not beside the computer. It opens "
                         "nothing by itself: a password is needed, too. The sheet stays good until "
                         "the shop is set up anew."))
{}

int RecoveryPaper::pageCount(const QPaintDevice &device) const
{
    Q_UNUSED(device);
    return 1;
}

QFont RecoveryPaper::font(int size, QFont::Weight weight) const
{
    QFont font = Paper::face(language());
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

qreal RecoveryPaper::write(QPainter &painter, qreal top, int size, QFont::Weight weight,
                           const QString &text) const
{
    painter.setFont(font(size, weight));
    const QRectF room(left, top, width, 10000);
    const auto how = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
    QRectF taken;
    painter.drawText(room, how, text, &taken);
    return taken.bottom();
}

void RecoveryPaper::paintCode(QPainter &painter, qreal top) const
{
    painter.setPen(QPen(QColor(0x7C, 0x87, 0x96), 30));
    painter.drawRoundedRect(QRectF(left, top, width, boxHeight), 200, 200);
    paintQrCode(painter, QRectF(left + width - qrSide - 400, top + 500, qrSide, qrSide),
                m_groups.join(u'-'));
    painter.setPen(Qt::black);
    QFont digits = font(560, QFont::DemiBold);
    digits.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"Consolas"_s, u"Menlo"_s});
    digits.setStyleHint(QFont::Monospace);
    painter.setFont(digits);
    const QFontMetricsF metrics(digits);
    const qreal step = 1080;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const auto line = static_cast<qreal>(i / groupsInLine);
        const auto column = static_cast<qreal>(i % groupsInLine);
        painter.drawText(
            QPointF(left + 600 + column * metrics.horizontalAdvance(u"0000000"_s) * 0.95,
                    top + 1150 + line * step),
            m_groups[i]);
    }
}

void RecoveryPaper::paint(QPainter &painter, int page) const
{
    Q_UNUSED(page);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = painter.device()->logicalDpiX() / 2540.0;
    painter.scale(unit, unit);
    painter.setPen(QColor(0x56, 0x61, 0x72));
    qreal top = write(painter, topMargin, 420, QFont::Normal, m_shop);
    painter.setPen(Qt::black);
    top = write(painter, top + 100, 900, QFont::DemiBold, m_heading);
    painter.setPen(QColor(0x56, 0x61, 0x72));
    top = write(painter, top + 100, 380, QFont::Normal, m_made);
    painter.setPen(Qt::black);
    top = write(painter, top + 700, 440, QFont::Normal, m_lead);
    paintCode(painter, top + 700);
    top += 700 + boxHeight + 900;
    painter.setPen(Qt::black);
    for (const QString &step : m_steps) {
        top = write(painter, top, 440, QFont::Normal, step) + 250;
    }
    write(painter, top + 500, 440, QFont::DemiBold, m_advice);
    painter.restore();
}

} // namespace regulars
