#include "ui/reports/titleblock.h"

#include "ui/reports/paper.h"
#include "ui/reports/qrcode.h"

#include <QPainter>

#include <algorithm>

namespace regulars
{

namespace
{

constexpr qreal qrSide = 21;          // millimetres, with its quiet zone
constexpr qreal signatureHeight = 44; // millimetres
constexpr qreal lineStep = 9;

} // namespace

qreal TitleBlock::height(const Paper &paper, qreal) const
{
    return paper.millimetres(31);
}

void TitleBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    painter.fillRect(QRectF(place.left(), place.top(), place.width(), paper.points(2.5)),
                     paper.accent);
    const auto line = [&](PaperRole role, const QColor &colour, qreal millimetres,
                          const QString &text) {
        // Smaller where it is long, as in two languages; shortened only where that is too small.
        constexpr qreal smallest = 0.6;
        const qreal room = place.width() - paper.millimetres(40);
        const qreal full = paper.font(role).pointSizeF();
        QFont font = paper.fitted(role, text, room);
        font.setPointSizeF(std::max(font.pointSizeF(), smallest * full));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(place.left(), place.top() + paper.millimetres(millimetres)),
                         paper.metrics(role).elidedText(text, Qt::ElideRight,
                                                        room * full / font.pointSizeF() * 1.01));
    };
    line(PaperRole::Strong, paper.accent, 8, m_words.shop);
    line(PaperRole::Title, paper.text, 19, m_words.title);
    line(PaperRole::Month, paper.muted, 28, m_words.month);
    paintStatus(painter, paper, place);
}

void TitleBlock::paintStatus(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const QFontMetricsF metrics = paper.metrics(PaperRole::Strong);
    const qreal width = metrics.horizontalAdvance(m_words.status) + paper.millimetres(7);
    const qreal height = paper.millimetres(7);
    const QRectF pill(place.right() - width, place.top() + paper.millimetres(6), width, height);
    const QColor colour = m_words.isFinal ? paper.good : paper.warning;
    painter.setPen(QPen(colour, paper.points(1)));
    painter.setBrush(m_words.isFinal ? colour : QColor(Qt::white));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(paper.font(PaperRole::Strong));
    painter.setPen(m_words.isFinal ? QColor(Qt::white) : colour);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, m_words.status);
}

qreal HeadBlock::height(const Paper &paper, qreal) const
{
    return paper.millimetres(qrSide);
}

void HeadBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal side = paper.millimetres(qrSide);
    paintQrCode(painter, QRectF(place.left(), place.top(), side, side), m_anchor);
    const qreal left = place.left() + side + paper.millimetres(4);
    painter.setFont(paper.fitted(PaperRole::TableStrong, m_title, place.right() - left));
    painter.setPen(paper.text);
    painter.drawText(QPointF(left, place.top() + paper.millimetres(7)), m_title);
    painter.setFont(paper.font(PaperRole::Code));
    painter.setPen(paper.muted);
    painter.drawText(QRectF(left, place.top() + paper.millimetres(9), place.right() - left,
                            side - paper.millimetres(9)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextDontClip,
                     m_anchor);
}

qreal SignatureBlock::height(const Paper &paper, qreal) const
{
    return paper.millimetres(signatureHeight);
}

void SignatureBlock::paint(QPainter &painter, const Paper &paper, const QRectF &place) const
{
    const qreal gap = paper.millimetres(8);
    const auto people = static_cast<qreal>(m_words.roles.size());
    const qreal width = (place.width() - (people - 1) * gap) / people;
    for (qsizetype at = 0; at < m_words.roles.size(); ++at) {
        const qreal left = place.left() + static_cast<qreal>(at) * (width + gap);
        painter.setFont(paper.font(PaperRole::Strong));
        painter.setPen(paper.text);
        painter.drawText(QPointF(left, place.top() + paper.millimetres(5)), m_words.roles[at]);
        qreal y = place.top() + paper.millimetres(5 + lineStep + 2);
        for (const QString &label : {m_words.name, m_words.signature, m_words.date}) {
            painter.setPen(QPen(paper.muted, paper.points(0.5)));
            painter.drawLine(QPointF(left, y), QPointF(left + width, y));
            painter.setFont(paper.font(PaperRole::Caption));
            painter.setPen(paper.muted);
            painter.drawText(QPointF(left, y + paper.points(8)), label);
            y += paper.millimetres(lineStep + 3);
        }
    }
}

} // namespace regulars
