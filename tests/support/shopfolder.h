#pragma once

#include "support/tillprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace regulars
{

// A folder with a shop that the program's own `init` made, keys beside it; gone with the object.
class ShopFolder
{
public:
    // By template, or by a programme's text.
    ShopFolder(const QString &program, const QString &templateId, const QByteArray &programme = {})
        : m_program(program)
    {
        qputenv("REGULARS_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8());
        write(QStringLiteral("pin"), pin.toUtf8() + '\n');
        QStringList words{QStringLiteral("init"),
                          QStringLiteral("--store"),
                          store(),
                          QStringLiteral("--owner"),
                          owner,
                          QStringLiteral("--pin-file"),
                          path(QStringLiteral("pin"))};
        if (programme.isEmpty()) {
            words << QStringLiteral("--template") << templateId;
        } else {
            write(QStringLiteral("programme.json"), programme);
            words << QStringLiteral("--programme") << path(QStringLiteral("programme.json"));
        }
        m_init = runVerb(program, words);
    }

    inline static const QString owner = QStringLiteral("老板");
    inline static const QString pin = QStringLiteral("correct horse");

    bool isReady() const { return m_init.exitCode == 0; }
    const VerbRun &init() const { return m_init; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return path(QStringLiteral("店 shop.regulars")); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(text);
        }
    }
    VerbRun run(const QString &verb, const QStringList &words = {}) const
    {
        return runVerb(m_program, QStringList{verb, QStringLiteral("--store"), store()} + words);
    }
    // A verb whose own word comes before the options: `programme use FILE`.
    VerbRun runWith(const QStringList &verb, const QStringList &words = {}) const
    {
        return runVerb(m_program, verb + QStringList{QStringLiteral("--store"), store()} + words);
    }

private:
    QString m_program;
    QTemporaryDir m_folder;
    VerbRun m_init;
};

} // namespace regulars
