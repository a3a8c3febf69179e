#pragma once

#include "services/membercards.h"
#include "ui/printing/printout.h"

#include <QColor>
#include <QFont>

#include <vector>

namespace regulars
{

class Shop;

enum class CardLayout { Single, TenOnA4 };

// Members' cards of the size of a bank card (85.6 × 54 mm): each on a sheet of its own, or ten on
// A4 with marks where to cut. Who has no number is left out.
class CardPaper : public Printout
{
public:
    static constexpr int onSheet = 10;

    CardPaper(const std::vector<CardFacts> &cards, CardLayout layout, Shop &shop);

    QSizeF sheet() const override;
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;
    int cardCount() const { return static_cast<int>(m_cards.size()); }

private:
    struct Face
    {
        QString name;
        QString number;
        QString tier;
        QColor fill;
        QColor ink; // on it
    };
    QFont font(int size, QFont::Weight weight) const;
    void drawText(QPainter &painter, const QRectF &place, int size, QFont::Weight weight,
                  Qt::Alignment side, const QString &text) const;
    void paintCard(QPainter &painter, const Face &face) const;
    void paintBand(QPainter &painter, const Face &face) const;
    void paintMarks(QPainter &painter, int cards) const;

    CardLayout m_layout;
    QString m_shop;
    QString m_what; // "Member card"
    std::vector<Face> m_cards;
};

} // namespace regulars
