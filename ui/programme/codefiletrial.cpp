#include "ui/programme/codefiletrial.h"

#include "protocol/importing/codefile.h"
#include "protocol/importing/importerror.h"
#include "ui/attempt.h"
#include "ui/refusaltext.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

CodeFileOrder orderFor(const QString &reward, const QString &path, CodeColumnChoice columns)
{
    CodeFileOrder order;
    order.path = path;
    order.reward = reward;
    if (columns.code > 0) {
        order.maps += u"code=%1"_s.arg(columns.code);
    }
    if (columns.lastDay > 0) {
        order.maps += u"last_day=%1"_s.arg(columns.lastDay);
    }
    return order;
}

void takeFigures(CodeFileTrial &trial, const QJsonObject &figures)
{
    trial.taken = figures[u"taken"_s].toInteger();
    trial.known = figures[u"skipped"_s].toInteger();
    for (const QJsonValue &one : figures[u"rejected"_s].toArray()) {
        trial.rejects.push_back(
            {one[u"line"_s].toInteger(), reasonText(one[u"reason"_s].toString())});
    }
    std::sort(trial.rejects.begin(), trial.rejects.end(),
              [](const auto &one, const auto &other) { return one.line < other.line; });
}

} // namespace

Result<CodeFileTrial> tryCodeFile(Desk &desk, const QString &reward, const QString &path,
                                  CodeColumnChoice columns)
{
    CodeFileTrial trial;
    trial.path = path;
    CodeFile file;
    try {
        const CodeFileOrder order = orderFor(reward, path, columns);
        const auto reader = TableReader::open(path, {});
        if (reader->heading().size() > 1) {
            trial.columns = reader->heading();
        }
        file = readCodeFile(order);
    } catch (const FileError &error) {
        trial.columns.clear();
        trial.trouble = troubleText(error);
        return trial;
    } catch (const ImportError &error) {
        if (!trial.wantsColumn() || columns.code > 0) {
            trial.trouble = reasonText(error.message());
        }
        return trial;
    }
    trial.codes = std::move(file.codes);
    for (const RowError &error : file.malformed) {
        trial.rejects.push_back({error.line, reasonText(error.text)});
    }
    const auto found = CodePools(desk).preview({reward, trial.codes, QFileInfo(path).fileName()});
    if (!found) {
        return found.refusal();
    }
    takeFigures(trial, found->figures);
    return trial;
}

} // namespace regulars
