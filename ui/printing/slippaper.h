#pragma once

#include "ui/printing/printout.h"
#include "ui/printing/slip.h"

#include <QFont>
#include <QRectF>

#include <memory>
#include <vector>

namespace regulars
{

// What receipts are printed on.
enum class SlipWidth { Roll58, Roll80, A4 };

// A slip laid out on a roll exactly as long as its content, or on sheets of A4. Lengths inside are
// hundredths of millimetres.
class SlipPaper : public Printout
{
public:
    SlipPaper(const Slip &slip, SlipWidth width);

    QSizeF sheet() const override;
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;

    // One line of text, or a code, where it stands.
    struct Mark
    {
        enum class Kind { Text, Rule, Qr, Barcode };
        Kind kind;
        QRectF place;
        QString text{};
        QFont font{};
        qreal baseline = 0;
        int page = 0;
    };
    const std::vector<Mark> &marks() const { return m_marks; }
    QRectF body() const; // where marks may stand, on each page

private:
    struct Style
    {
        qreal size; // of the text
        QFont::Weight weight;
    };
    QFont font(const Style &style) const;
    QStringList broken(const QString &text, const QFont &font, qreal width) const;

    void place(const SlipItem &item);
    qreal addLines(const QString &text, const Style &style, const QRectF &column,
                   Qt::Alignment side);
    void addPair(const SlipItem &item, const Style &style);
    void addBarcode(const QString &code, qreal x, qreal width, bool isCentred);
    void addCodes(const SlipItem &item);
    void addVoucher(const QString &code);
    void addCodesBeside(const SlipItem &item);
    void breakPage(size_t from, qreal top);
    void numberPages();

    SlipWidth m_width;
    QRectF m_body;
    qreal m_size;  // of plain text
    qreal m_y = 0; // where the next item begins
    int m_page = 0;
    std::vector<Mark> m_marks;
};

} // namespace regulars
