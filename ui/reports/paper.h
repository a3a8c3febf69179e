#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace regulars
{

// What a piece of text is on paper.
enum class PaperRole {
    Title,
    Month,
    Section,
    Subsection,
    Numeral,
    Body,
    Strong,
    Table,
    TableStrong,
    Caption,
    Code
};

// The look of printed reports: type, colours, measures. Lengths are the device's own pixels.
class Paper
{
public:
    Paper(const QString &language, const QPaintDevice &device);

    // A4 upright, margins 18/15/18/15 mm.
    static QPageLayout layout();
    // Latin first: with a Han family first Qt leaves out digits of the text layer.
    static QStringList families(const QString &language);
    static QFont face(const QString &language);

    const QString &language() const { return m_language; }
    qreal millimetres(qreal count) const { return count * m_pixelsPerMillimetre; }
    qreal points(qreal count) const { return count * pixelsPerPoint(); }
    qreal pixelsPerPoint() const { return m_pixelsPerMillimetre * 25.4 / 72; }
    QFont font(PaperRole role) const;
    QFontMetricsF metrics(PaperRole role) const;
    // Smaller where the text would be wider than that: a figure is never cut.
    QFont fitted(PaperRole role, const QString &line, qreal width) const;

    QColor text{0x1B, 0x24, 0x30};
    QColor muted{0x56, 0x61, 0x72};
    QColor hairline{0xD9, 0xDE, 0xE5};
    QColor accent{0x0B, 0x5F, 0xA5};
    QColor wash{0xF5, 0xF6, 0xF8};
    QColor good{0x0A, 0x73, 0x50};
    QColor bad{0xB3, 0x26, 0x1E};
    QColor warning{0x8A, 0x53, 0x00};

private:
    QString m_language;
    const QPaintDevice &m_device;
    qreal m_pixelsPerMillimetre;
};

} // namespace regulars
