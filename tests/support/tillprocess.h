#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace regulars
{

// What a verb printed, and how it ended.
struct VerbRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

// Runs the real program as another program would. Time limits are generous: slow machines are no
// failures.
inline VerbRun runVerb(const QString &program, const QStringList &words,
                       const QByteArray &input = {})
{
    QProcess process;
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(600'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "the verb did not end"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

// What verify says is broken, without what is sound.
inline QByteArray broken(const VerbRun &verify)
{
    QByteArrayList lines;
    for (const QByteArray &line : verify.out.split('\n')) {
        if (!line.startsWith("ok ")) {
            lines.append(line);
        }
    }
    return lines.join('\n') + verify.err;
}

// A `till` stream of the real program: one request, one answer.
class TillProcess
{
public:
    TillProcess(const QString &program, const QString &store,
                const QString &till = QStringLiteral("1"))
    {
        m_process.start(program, {QStringLiteral("till"), QStringLiteral("--store"), store,
                                  QStringLiteral("--till"), till});
    }
    ~TillProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(60'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    // Empty when the stream ended without an answer.
    QJsonObject ask(const QJsonObject &request)
    {
        return send(QJsonDocument(request).toJson(QJsonDocument::Compact));
    }
    QJsonObject send(const QByteArray &line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(120'000)) {
                return {};
            }
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    QJsonObject signIn(const QString &user, const QString &pin)
    {
        return ask({{QStringLiteral("op"), QStringLiteral("sign-in")},
                    {QStringLiteral("user"), user},
                    {QStringLiteral("pin"), pin}});
    }

    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace regulars
