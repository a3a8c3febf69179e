#include "ui/theme/typeramp.h"

#include <QApplication>
#include <QFontInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

struct Step
{
    int pixels;
    QFont::Weight weight;
};

Step stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return {12, QFont::Normal};
    case TextRole::Body:
        return {bodyPixels, QFont::Normal};
    case TextRole::Strong:
        return {bodyPixels, QFont::DemiBold};
    case TextRole::Lead:
        return {18, QFont::Normal};
    case TextRole::Title:
        return {20, QFont::DemiBold};
    case TextRole::Heading:
        return {28, QFont::DemiBold};
    case TextRole::Numeral:
        return {34, QFont::DemiBold};
    case TextRole::Balance:
        return {48, QFont::DemiBold};
    }
    return {bodyPixels, QFont::Normal};
}

} // namespace

QStringList fontFamilies(const QString &language)
{
#if defined(Q_OS_WIN)
    const QStringList latin{u"Segoe UI"_s};
    const QStringList mainland{u"Microsoft YaHei UI"_s};
    const QStringList taiwan{u"Microsoft JhengHei UI"_s};
#elif defined(Q_OS_MACOS)
    const QStringList latin{u".AppleSystemUIFont"_s};
    const QStringList mainland{u"PingFang SC"_s};
    const QStringList taiwan{u"PingFang TC"_s};
#else
    const QStringList latin{u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s};
    const QStringList mainland{u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s};
    const QStringList taiwan{u"Noto Sans CJK TC"_s};
#endif
    return language == u"zh_TW"_s ? latin + taiwan + mainland : latin + mainland + taiwan;
}

QFont fontOf(TextRole role)
{
    const Step step = stepOf(role);
    QFont font = QApplication::font();
    font.setPixelSize(scaled(step.pixels));
    font.setWeight(step.weight);
    return font;
}

double textScale()
{
    const QFont font = QApplication::font();
    const int pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    return static_cast<double>(pixels) / bodyPixels;
}

int scaled(int at100)
{
    return static_cast<int>(std::lround(at100 * textScale()));
}

} // namespace regulars
