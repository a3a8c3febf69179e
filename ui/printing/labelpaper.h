#pragma once

#include "ui/printing/printout.h"

#include <QFont>

#include <vector>

namespace regulars
{

class Shop;

enum class LabelLayout { Single, OnA4 };

// What stands on one label: a thing, a word on it, and the code that a scan at the till finds it
// by.
struct LabelFace
{
    QString title;
    QString line;
    QString code;
    friend bool operator==(const LabelFace &, const LabelFace &) = default;
};

// The labels of these rewards of the live programme, by their ids; one that isn't there is left
// out.
std::vector<LabelFace> rewardLabels(const QStringList &rewards, Shop &shop);

// Of these coupons, by their codes; those that aren't there or can't be used are left out.
std::vector<LabelFace> couponLabels(const QStringList &codes, Shop &shop);

// Labels of 70 × 37 mm for shelves and coupons: each on a sheet of its own, or three by eight on
// A4. Code 128 where it can be read, and a QR code.
class LabelPaper : public Printout
{
public:
    static constexpr int onSheet = 24;

    LabelPaper(const QString &title, std::vector<LabelFace> faces, LabelLayout layout, Shop &shop);

    QSizeF sheet() const override;
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;
    const std::vector<LabelFace> &faces() const { return m_faces; }

private:
    QFont font(int size, QFont::Weight weight) const;
    void paintLabel(QPainter &painter, const LabelFace &face) const;

    LabelLayout m_layout;
    std::vector<LabelFace> m_faces;
};

} // namespace regulars
