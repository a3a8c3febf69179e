#include "app/writing.h"
#include "protocol/served/linesource.h"
#include "protocol/served/servedtill.h"
#include "protocol/served/storeserver.h"
#include "protocol/till/refusaltext.h"
#include "protocol/till/tillsession.h"
#include "services/staff.h"
#include "services/systemclock.h"

#include <QEventLoop>
#include <QTimer>

#include <exception>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Answers lines in order, one between two events, so that whoever is served besides gets his turn.
class PipedTill : public QObject
{
public:
    PipedTill(TillSession &till, LineSource &lines)
        : m_till(till)
        , m_lines(lines)
    {
        m_turn.setSingleShot(true);
        connect(&m_turn, &QTimer::timeout, this, &PipedTill::answerNext);
        connect(&lines, &LineSource::ready, this, &PipedTill::wake);
    }

    // To the end of the lines. Throws what an answer threw: the store can't go on then.
    void run()
    {
        m_loop.exec();
        if (m_fault) {
            std::rethrow_exception(m_fault);
        }
    }

private:
    void wake()
    {
        if (!m_turn.isActive()) {
            m_turn.start(0);
        }
    }

    void answerNext()
    {
        const std::optional<QByteArray> line = m_lines.take();
        if (!line) {
            if (m_lines.isAtEnd()) {
                m_loop.quit();
            }
            return;
        }
        try {
            const QByteArray answer = m_till.answer(*line);
            if (!answer.isEmpty()) {
                writeAnswer(answer + '\n'); // else nobody hears what is recorded: no more then
            }
        } catch (...) {
            m_fault = std::current_exception();
            m_loop.quit();
            return;
        }
        wake();
    }

    TillSession &m_till;
    LineSource &m_lines;
    QTimer m_turn;
    QEventLoop m_loop;
    std::exception_ptr m_fault;
};

int beServed(HolderLine &holder, const QString &name)
{
    std::optional<NotServed> why = holder.beTill(name);
    if (!why) {
        LineSource lines(LineSource::readStandardInput, TillSession::longestLine);
        ServedTill till(holder, lines, writeAnswer);
        why = till.run();
    }
    if (why) {
        throw ExitError(static_cast<Exit>(why->exitCode), why->message);
    }
    return ExitDone;
}

} // namespace

int runTill(const Options &options)
{
    const QString name = options.value(u"till"_s).value_or(u"1"_s);
    if (const Result<Done> fit = checkTillName(name); !fit) {
        throw UsageError(u"--till: "_s + sentenceFor(fit.refusal(), 0));
    }
    StoreOrHolder found = storeOrHolder(options.required(u"store"_s));
    if (const auto *holder = std::get_if<std::unique_ptr<HolderLine>>(&found)) {
        return beServed(**holder, name);
    }
    Store &store = *std::get<std::unique_ptr<Store>>(found);
    const SystemClock clock;
    TillSession till(store, clock, name);
    StoreServer server(store, clock, [&](const ServedVerb &asked, const VerbStreams &streams) {
        return serveVerb(store, clock, asked, streams);
    });
    if (!server.listen()) {
        consoleStreams().err(u"regulars: other programs can't be served while this one holds the "
                             "store: %1\n"_s.arg(server.errorString())
                                 .toUtf8());
    }
    LineSource lines(LineSource::readStandardInput, TillSession::longestLine);
    PipedTill(till, lines).run();
    return ExitDone;
}

} // namespace regulars
