// Draws the program's icon from our two drawings in every size and shape that a system asks for:
// hicolor PNGs, an .ico for Windows with the picture its installer shows, an .icns for macOS.
// usage: regulars_drawicons FOLDER-OF-DRAWINGS FOLDER-TO-FILL
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>
#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostOfSmall = 24; // up to there the drawing with the thicker lines

// Both drawings of the icon.
class Drawings
{
public:
    explicit Drawings(const QString &folder)
        : m_small(QDir(folder).filePath(u"regulars-small.svg"_s))
        , m_full(QDir(folder).filePath(u"regulars.svg"_s))
    {
        if (!m_small.isValid() || !m_full.isValid()) {
            throw std::runtime_error("the drawings can't be read");
        }
    }

    QImage at(int side)
    {
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        (side <= mostOfSmall ? m_small : m_full).render(&painter);
        return image;
    }

    QByteArray png(int side)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !at(side).save(&buffer, "PNG")) {
            throw std::runtime_error("a PNG can't be made");
        }
        return bytes;
    }

private:
    QSvgRenderer m_small;
    QSvgRenderer m_full;
};

void write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        throw std::runtime_error("can't write " + path.toStdString());
    }
}

template <typename Number>
void addLittle(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

// As Windows keeps small icons: lines from the bottom up, then a mask, which no system looks at
// beside an alpha channel.
QByteArray bitmap(const QImage &drawn)
{
    const QImage image = drawn.convertToFormat(QImage::Format_ARGB32);
    constexpr quint32 headerBytes = 40;
    QByteArray bytes;
    addLittle<quint32>(bytes, headerBytes);
    addLittle<qint32>(bytes, image.width());
    addLittle<qint32>(bytes, 2 * image.height());
    addLittle<quint16>(bytes, 1);
    addLittle<quint16>(bytes, 32);
    bytes.append(24, '\0');
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            addLittle<quint32>(bytes, image.pixel(x, y));
        }
    }
    bytes.append((image.width() + 31) / 32 * 4 * image.height(), '\0');
    return bytes;
}

QByteArray ico(Drawings &drawings)
{
    constexpr int asPng = 256;
    const QList<int> sides{16, 20, 24, 32, 40, 48, 64, 96, 128, asPng};
    constexpr qsizetype headBytes = 6, entryBytes = 16;
    QByteArray head, images;
    addLittle<quint16>(head, 0);
    addLittle<quint16>(head, 1);
    addLittle<quint16>(head, static_cast<quint16>(sides.size()));
    for (const int side : sides) {
        const QByteArray image = side == asPng ? drawings.png(side) : bitmap(drawings.at(side));
        const auto edge = static_cast<quint8>(side % 256); // 0 stands for 256
        addLittle<quint8>(head, edge);
        addLittle<quint8>(head, edge);
        addLittle<quint16>(head, 0);
        addLittle<quint16>(head, 1);
        addLittle<quint16>(head, 32);
        addLittle<quint32>(head, static_cast<quint32>(image.size()));
        addLittle<quint32>(
            head, static_cast<quint32>(headBytes + entryBytes * sides.size() + images.size()));
        images += image;
    }
    return head + images;
}

QByteArray icns(Drawings &drawings)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &content) {
        const quint32 size = qToBigEndian(static_cast<quint32>(content.size() + 8));
        return name + QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + content;
    };
    QByteArray all;
    for (const auto &[name, side] : {std::pair{"icp4", 16},
                                     {"icp5", 32},
                                     {"icp6", 64},
                                     {"ic07", 128},
                                     {"ic08", 256},
                                     {"ic09", 512},
                                     {"ic10", 1024},
                                     {"ic11", 32},
                                     {"ic12", 64},
                                     {"ic13", 256},
                                     {"ic14", 512}}) {
        all += chunk(name, drawings.png(side));
    }
    return chunk("icns", all);
}

// What stands beside the installer's words.
QImage welcome(Drawings &drawings)
{
    constexpr int width = 328, height = 628, side = 192;
    QImage image(width, height, QImage::Format_RGB32);
    QLinearGradient ground(0, 0, 0, height);
    ground.setColorAt(0, QColor(0xEA, 0xF3, 0xFB));
    ground.setColorAt(1, QColor(0xB9, 0xD6, 0xEE));
    QPainter painter(&image);
    painter.fillRect(image.rect(), ground);
    painter.drawImage((width - side) / 2, (height - side) / 2 - side / 3, drawings.at(side));
    return image;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        std::fputs("usage: regulars_drawicons FOLDER-OF-DRAWINGS FOLDER-TO-FILL\n", stderr);
        return 2;
    }
    try {
        Drawings drawings(words[1]);
        const QDir folder(words[2]);
        for (const int side : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
            write(folder.filePath(u"hicolor/%1x%1/apps/regulars.png"_s.arg(side)),
                  drawings.png(side));
        }
        write(folder.filePath(u"regulars.icns"_s), icns(drawings));
        if (!welcome(drawings).save(folder.filePath(u"welcome.bmp"_s), "BMP")) {
            throw std::runtime_error("welcome.bmp can't be made");
        }
        write(folder.filePath(u"regulars.ico"_s), ico(drawings)); // the last, for make's clock
    } catch (const std::exception &error) {
        std::fprintf(stderr, "regulars_drawicons: %s\n", error.what());
        return 1;
    }
    return 0;
}
