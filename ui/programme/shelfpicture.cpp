#include "ui/programme/shelfpicture.h"

#include "storage/pictures.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

// Worse and then smaller until it may be kept.
QByteArray shrunk(QImage image)
{
    for (; image.width() > 16 && image.height() > 16;
         image = image.scaled(image.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation)) {
        if (image.hasAlphaChannel()) {
            const QByteArray bytes = encoded(image, "PNG", -1);
            if (!bytes.isEmpty() && bytes.size() <= Pictures::mostBytes) {
                return bytes;
            }
            continue;
        }
        for (const int quality : {88, 75, 60}) {
            const QByteArray bytes = encoded(image, "JPEG", quality);
            if (!bytes.isEmpty() && bytes.size() <= Pictures::mostBytes) {
                return bytes;
            }
        }
    }
    return encoded(image, "PNG", -1);
}

} // namespace

ShelfPicture ShelfPicture::fromFile(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as the camera was held
    const QString name = QFileInfo(path).fileName();
    const QSize most(mostWide, mostHigh);
    if (const QSize size = reader.size(); size.width() > 2 * mostWide) {
        // Read small: a photograph of many megabytes needn't be unpacked whole.
        reader.setScaledSize(size.scaled(most * 2, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return {{}, tr("%1 is no picture that can be read. Take a PNG or a JPEG.").arg(name)};
    }
    if (image.width() > mostWide || image.height() > mostHigh) {
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return {shrunk(std::move(image)), {}};
}

} // namespace regulars
