#include "ui/reports/paper.h"

#include <QPageSize>
#include <QPaintDevice>

namespace regulars
{

using namespace Qt::StringLiterals;

Paper::Paper(const QString &language, const QPaintDevice &device)
    : m_language(language)
    , m_device(device)
    , m_pixelsPerMillimetre(device.logicalDpiX() / 25.4)
{}

QPageLayout Paper::layout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 18, 15, 18),
            QPageLayout::Millimeter};
}

QStringList Paper::families(const QString &language)
{
    const bool isTaiwan = language == u"zh_TW"_s;
    return {u"Open Sans"_s,
            u"Noto Sans"_s,
            u"DejaVu Sans Condensed"_s,
            isTaiwan ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s,
            u"WenQuanYi Micro Hei"_s,
            isTaiwan ? u"Microsoft JhengHei UI"_s : u"Microsoft YaHei UI"_s,
            isTaiwan ? u"PingFang TC"_s : u"PingFang SC"_s};
}

QFont Paper::face(const QString &language)
{
    QFont face;
    face.setFamilies(families(language));
    face.setHintingPreference(QFont::PreferNoHinting);
    // A ligature copies as one strange character. Any spacing but none, the even one included,
    // makes Qt leave them out.
    face.setLetterSpacing(QFont::PercentageSpacing, 100);
    // Qt remembers the fonts that stand in for a missing character by the first family and the hint
    // alone: with one hint, the language printed first would choose the shapes of all others.
    face.setStyleHint(language == u"zh_TW"_s ? QFont::System : QFont::SansSerif);
    return face;
}

QFont Paper::font(PaperRole role) const
{
    struct Face
    {
        qreal points;
        QFont::Weight weight;
    };
    const Face size = [&]() -> Face {
        switch (role) {
        case PaperRole::Title:
            return {24, QFont::DemiBold};
        case PaperRole::Month:
            return {15, QFont::Normal};
        case PaperRole::Section:
            return {15, QFont::DemiBold};
        case PaperRole::Subsection:
            return {10.5, QFont::DemiBold};
        case PaperRole::Numeral:
            return {20, QFont::DemiBold};
        case PaperRole::Body:
            return {9.5, QFont::Normal};
        case PaperRole::Strong:
            return {9.5, QFont::DemiBold};
        case PaperRole::Table:
            return {8.5, QFont::Normal};
        case PaperRole::TableStrong:
            return {8.5, QFont::DemiBold};
        case PaperRole::Caption:
            return {7.5, QFont::Normal};
        case PaperRole::Code:
            return {7, QFont::Normal};
        }
        Q_UNREACHABLE();
    }();
    QFont font = face(m_language);
    if (role == PaperRole::Code) {
        font.setFamilies(QStringList{u"DejaVu Sans Mono"_s} + families(m_language));
    }
    font.setPointSizeF(size.points);
    font.setWeight(size.weight);
    return font;
}

QFont Paper::fitted(PaperRole role, const QString &line, qreal width) const
{
    constexpr qreal step = 0.25; // points
    constexpr qreal least = 2;
    QFont fitting = font(role);
    while (fitting.pointSizeF() > least &&
           QFontMetricsF(fitting, &m_device).horizontalAdvance(line) > width) {
        fitting.setPointSizeF(fitting.pointSizeF() - step);
    }
    return fitting;
}

QFontMetricsF Paper::metrics(PaperRole role) const
{
    return QFontMetricsF(font(role), &m_device);
}

} // namespace regulars
