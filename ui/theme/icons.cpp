#include "ui/theme/icons.h"

#include "ui/theme/typeramp.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it.
static void takeInIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace regulars
{

namespace
{

// Paints a drawing whose colour is named `currentColor`.
class DrawingEngine final : public QIconEngine
{
public:
    DrawingEngine(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(square, drawn(QSize(side, side) * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal /*scale*/) override
    {
        return drawn(size, mode, state);
    }

    QIconEngine *clone() const override { return new DrawingEngine(m_name, m_tone); }
    QString key() const override { return u"regulars-drawing"_s; }
    bool isNull() override { return false; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        return tokens().of(m_tone);
    }

    QPixmap drawn(const QSize &size, QIcon::Mode mode, QIcon::State) const
    {
        const QString rgb = colour(mode).name();
        const QString place =
            u"regulars/%1/%2/%3x%4"_s.arg(m_name, rgb).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(place, &pixmap)) {
            return pixmap;
        }
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", rgb.toLatin1()));
            QPainter painter(&pixmap);
            renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        }
        QPixmapCache::insert(place, pixmap);
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon themeIcon(const QString &name, Tone tone)
{
    takeInIcons();
    Q_ASSERT_X(QFile::exists(u":/icons/%1.svg"_s.arg(name)), "icon", qPrintable(name));
    return QIcon(new DrawingEngine(name, tone));
}

QStringList iconNames()
{
    takeInIcons();
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names) {
        name.chop(4);
    }
    return names;
}

QSize iconSize()
{
    return {scaled(20), scaled(20)};
}

} // namespace regulars
