#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/till/tillsession.h"

#include <QFile>

#include <cstdio>

namespace regulars
{

using namespace Qt::StringLiterals;

int runTill(const Options &options)
{
    Session session(options, Store::Mode::Write);
    TillSession till(session.store(), session.clock(), options.value(u"till"_s).value_or(u"1"_s));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        throw ExitError(ExitUsage, u"standard input can't be read"_s);
    }
    while (true) {
        const QByteArray line = input.readLine(TillSession::longestLine + 2);
        if (line.isEmpty()) {
            return ExitDone;
        }
        const QByteArray answer = till.answer(line);
        if (!answer.isEmpty()) {
            std::fwrite(answer.constData(), 1, static_cast<std::size_t>(answer.size()), stdout);
            std::fputc('\n', stdout);
            std::fflush(stdout);
        }
        // A line longer than the limit was refused; its rest is passed over.
        for (bool isCut = !line.endsWith('\n') && line.size() > TillSession::longestLine; isCut;) {
            const QByteArray rest = input.readLine(TillSession::longestLine);
            isCut = !rest.isEmpty() && !rest.endsWith('\n');
        }
    }
}

} // namespace regulars
