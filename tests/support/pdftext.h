#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace regulars
{

inline bool hasPdfToText()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

// The text layer as people copy it, line by line of the sheet ("-layout"), or piece by piece as it
// was drawn ("-raw"). Sheets end with a form feed.
inline QString textOf(const QByteArray &pdf, const QString &order = QStringLiteral("-layout"))
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {order, QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(),
                   QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace regulars
