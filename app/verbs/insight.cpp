#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "services/insights.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace regulars
{

using namespace Qt::StringLiterals;

int runInsight(const Options &options)
{
    const DayRange period{options.requiredDay(u"from"_s), options.requiredDay(u"to"_s)};
    checkOutput(options, u"output"_s, {u"json"_s});
    Session session(options, Store::Mode::Read);
    Insights insights(session.store());
    const Result<DeepFigures> figures = insights.deepFigures(period);
    if (!figures) {
        refuseVerb(figures.refusal(), insights.currency().decimals);
    }
    const QByteArray json =
        QJsonDocument(deepFiguresToJson(*figures)).toJson(QJsonDocument::Indented);
    const auto output = options.value(u"output"_s);
    if (!output) {
        printLine(QString::fromUtf8(json.trimmed()));
        return ExitDone;
    }
    QSaveFile file(*output);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        throw ExitError(ExitNo, u"%1 can't be written: %2"_s.arg(*output, file.errorString()));
    }
    return ExitDone;
}

} // namespace regulars
