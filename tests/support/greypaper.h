#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace regulars
{

inline bool hasPdfToPictures()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

// As WCAG counts it, of a grey from 0 to 255.
inline double luminanceOfGrey(int grey)
{
    const double share = grey / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

// Words of a PDF that can't be read once it is printed in grey: those where ink and ground differ
// by less than 4.5 to 1. Thin strokes are never hit whole by a raster, hence the fine one.
inline QStringList wordsFaintInGrey(const QByteArray &pdf)
{
    constexpr double dotsAnInch = 220;
    constexpr double pointsAnInch = 72;
    constexpr double least = 4.5;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {QStringLiteral("the file can't be written")};
    }
    file.close();
    QProcess drawing;
    drawing.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dotsAnInch), path,
                   folder.filePath(QStringLiteral("page"))});
    drawing.waitForFinished(120'000);
    QProcess reading;
    reading.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    reading.waitForFinished(120'000);
    const QStringList pictures = QDir(folder.path()).entryList({QStringLiteral("page-*.pgm")});
    const QStringList pages =
        QString::fromUtf8(reading.readAllStandardOutput()).split(QStringLiteral("<page ")).mid(1);
    if (pictures.isEmpty() || pictures.size() != pages.size()) {
        return {QStringLiteral("the pages can't be drawn")};
    }
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">(.*?)<"));
    QStringList faint;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QImage picture =
            QImage(folder.filePath(pictures[page])).convertToFormat(QImage::Format_Grayscale8);
        for (auto found = word.globalMatch(pages[page]); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const auto dot = [&](int group) {
                return static_cast<int>(match.captured(group).toDouble() * dotsAnInch /
                                        pointsAnInch);
            };
            int darkest = 255;
            int lightest = 0;
            for (int y = std::max(dot(2), 0); y < std::min(dot(4), picture.height()); ++y) {
                for (int x = std::max(dot(1), 0); x < std::min(dot(3), picture.width()); ++x) {
                    const int grey = qGray(picture.pixel(x, y));
                    darkest = std::min(darkest, grey);
                    lightest = std::max(lightest, grey);
                }
            }
            const double contrast =
                (luminanceOfGrey(lightest) + 0.05) / (luminanceOfGrey(darkest) + 0.05);
            if (contrast < least) {
                faint += QStringLiteral("%1 on page %2: %3 to 1")
                             .arg(match.captured(5))
                             .arg(page + 1)
                             .arg(contrast, 0, 'f', 2);
            }
        }
    }
    return faint;
}

} // namespace regulars
