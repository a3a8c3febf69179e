#include "app/writing.h"

#include "app/exitcode.h"
#include "storage/storageerror.h"

#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 patienceMs = 3'000;
constexpr unsigned long stepMs = 50;

bool isErrorTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

// Where that fails there is nobody left to tell.
void writeComplaint(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

const Verb &verbNamed(const QString &name)
{
    const Verb *verb = findVerb(name);
    if (!verb || !verb->serve) {
        throw UsageError(u"\"%1\" is no verb that a store's holder runs"_s.arg(name));
    }
    return *verb;
}

ServedVerb servedVerb(const Verb &verb, const Options &options, bool isTerminal)
{
    ServedVerb asked;
    asked.words =
        QStringList(verb.name) +
        options.wordsElsewhere(verb.pathPositionals, {u"store"_s, u"user"_s, u"pin-file"_s});
    asked.user = options.value(u"user"_s);
    if (asked.user) {
        asked.pin = pinFrom(options.required(u"pin-file"_s));
    }
    asked.isErrorTerminal = isTerminal;
    return asked;
}

} // namespace

VerbStreams consoleStreams()
{
    VerbStreams streams;
    streams.out = writeAnswer;
    streams.err = writeComplaint;
    streams.isErrorTerminal = isErrorTerminal();
    return streams;
}

StoreOrHolder storeOrHolder(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        try {
            return Store::open(path, Store::Mode::Write);
        } catch (const StorageError &error) {
            if (error.kind() != StorageError::Kind::Held) {
                throw;
            }
            if (std::unique_ptr<HolderLine> holder = HolderLine::to(path)) {
                return holder;
            }
            if (timer.elapsed() >= patienceMs) {
                throw;
            }
        }
        QThread::msleep(stepMs);
    }
}

int runAtHolder(HolderLine &holder, const QString &verb, const Options &options,
                const VerbStreams &streams)
{
    return holder.run(servedVerb(verbNamed(verb), options, streams.isErrorTerminal), streams);
}

int runWriting(const QString &verb, const Options &options)
{
    const Verb &known = verbNamed(verb);
    const VerbStreams streams = consoleStreams();
    StoreOrHolder found = storeOrHolder(options.required(u"store"_s));
    if (auto *store = std::get_if<std::unique_ptr<Store>>(&found)) {
        Session session(std::move(*store), options);
        return known.serve(options, session, streams);
    }
    return runAtHolder(*std::get<std::unique_ptr<HolderLine>>(found), verb, options, streams);
}

int serveVerb(Store &store, const Clock &clock, const ServedVerb &asked, const VerbStreams &streams)
{
    const auto work = [&] {
        const Verb &verb = verbNamed(asked.words.value(0));
        const Options options(asked.words.mid(1), verb.options);
        Session session(store, clock, asked);
        return verb.serve(options, session, streams);
    };
    return exitCodeOf(work, [&](const QString &line) { streams.err(line.toUtf8() + '\n'); });
}

} // namespace regulars
