#pragma once

#include "services/recovery.h"
#include "ui/printing/printout.h"

#include <QFont>
#include <QStringList>

namespace regulars
{

class Shop;

// The owner's recovery sheet on A4: the code in groups and as a QR code, and what it is for.
class RecoveryPaper : public Printout
{
public:
    RecoveryPaper(const RecoverySheet &sheet, Shop &shop);

    QSizeF sheet() const override { return {210, 297}; }
    int pageCount(const QPaintDevice &device) const override;
    void paint(QPainter &painter, int page) const override;

private:
    QFont font(int size, QFont::Weight weight) const;
    // Broken into lines; the place below it.
    qreal write(QPainter &painter, qreal top, int size, QFont::Weight weight,
                const QString &text) const;
    void paintCode(QPainter &painter, qreal top) const;

    QString m_shop;
    QString m_made;
    QStringList m_groups;
    QString m_heading;
    QString m_lead;
    QStringList m_steps;
    QString m_advice;
};

} // namespace regulars
