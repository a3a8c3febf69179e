#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/reportfiles/reportworkbook.h"
#include "services/statements.h"
#include "ui/language.h"
#include "ui/printing/printing.h"
#include "ui/printing/statementpaper.h"
#include "ui/printing/statementparts.h"
#include "ui/settings.h"
#include "ui/shop.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace regulars
{

using namespace Qt::StringLiterals;

// A member's account, for whoever may ask; the phone is masked whoever asks.
int runStatement(const Options &options)
{
    const QString asked = options.required(u"member"_s);
    const auto member = MemberRef::fromText(asked);
    if (!member) {
        throw UsageError(u"--member is card:…, phone:… or id:…, not \"%1\""_s.arg(asked));
    }
    const BusinessDay first = options.requiredDay(u"from"_s);
    const BusinessDay last = options.requiredDay(u"to"_s);
    const QString output = options.required(u"output"_s);
    checkOutput(options, u"output"_s, {u"pdf"_s, u"xlsx"_s, u"json"_s});
    const QString language = reportLanguage(options);
    if (!Language::codes().contains(language)) {
        throw UsageError(u"--language of a statement is one of %1, not \"%2\""_s.arg(
            Language::codes().join(u", "_s), language));
    }
    Session session(options, Store::Mode::Read);
    const Result<StatementFacts> facts = Statements(session.desk()).make(*member, first, last);
    if (!facts) {
        refuseVerb(facts.refusal(), session.currencyDecimals());
    }
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == u"json"_s) {
        const Currency currency = session.store().newestProgramme().programme->currency;
        writeReportJson(statementToJson(*facts, currency), output);
        return ExitDone;
    }
    // The window's paper, with nobody's window around it.
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(language);
    Language speech(language);
    speech.install();
    Shop shop(Store::open(options.required(u"store"_s), Store::Mode::Read), session.clock(),
              settings);
    if (ending == u"xlsx"_s) {
        writeReportWorkbook(StatementParts(*facts, shop).sheets(), session.currencyDecimals(),
                            output);
    } else {
        savePdf(StatementPaper(*facts, shop), output);
    }
    return ExitDone;
}

} // namespace regulars
