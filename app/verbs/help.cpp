#include "app/verbs/verb.h"

namespace regulars
{

using namespace Qt::StringLiterals;

int runHelp(const Options &options)
{
    if (!options.positionals().isEmpty()) {
        const Verb *verb = findVerb(options.positionals().constFirst());
        if (!verb) {
            throw UsageError(u"there is no verb \"%1\"; see: regulars help"_s.arg(
                options.positionals().constFirst()));
        }
        printLine(u"regulars %1 %2\n    %3"_s.arg(verb->name, verb->usage, verb->summary));
        return ExitDone;
    }
    printLine(
        u"Regulars 熟客 keeps a shop's regulars: members, points, rewards.\n"
        "\n"
        "regulars [FILE]          opens the window: with the shop in FILE, or with the programme in\n"
        "                         FILE as a draft in the shop of last time\n"
        "regulars --store S       the same with the shop in S\n"
        "regulars --practice      opens the practice shop: made-up members, nothing counts\n"
        "regulars VERB …          does one thing without a display:\n"_s);
    for (const Verb &verb : verbs()) {
        printLine(u"  %1 %2\n      %3"_s.arg(verb.name, verb.usage, verb.summary));
    }
    printLine(
        u"\n"
        "A store is a file. Verbs on a store take --user NAME --pin-file F; without them they act\n"
        "as command-line with the owner's rights, and the audit log says so. The owner's till op\n"
        "{\"op\":\"settings\",\"commands_need_sign_in\":true} makes them sign in.\n"
        "While a program holds the store, till and the verbs that write are served by it.\n"
        "Exit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 store can't be opened, 4 not allowed."_s);
    return ExitDone;
}

int runVersion(const Options &)
{
    printLine(u"regulars %1"_s.arg(QStringLiteral(REGULARS_VERSION)));
    return ExitDone;
}

} // namespace regulars
