#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace regulars
{

// What a written workbook holds besides cells: its charts, which read the sheets, and its number
// formats. Wants unzip.
class LiveWorkbook
{
public:
    QStringList charts{};
    QString styles{};

    explicit LiveWorkbook(const QString &path)
        : m_path(path)
    {
        styles = part(QStringLiteral("xl/styles.xml"));
        for (int number = 1;; ++number) {
            const QString chart = part(QStringLiteral("xl/charts/chart%1.xml").arg(number));
            if (chart.isEmpty()) {
                break;
            }
            charts += chart;
        }
    }

    // The cells that a chart reads: "Rewards!$D$2:$D$9".
    static QStringList rangesOf(const QString &chart)
    {
        static const QRegularExpression range(QStringLiteral("<c:f>(.+?)</c:f>"));
        QStringList ranges;
        for (auto found = range.globalMatch(chart); found.hasNext();) {
            ranges += found.next().captured(1);
        }
        return ranges;
    }

private:
    QString part(const QString &name) const
    {
        QProcess process;
        process.start(QStringLiteral("unzip"), {QStringLiteral("-p"), m_path, name});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString m_path;
};

} // namespace regulars
