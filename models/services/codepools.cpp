#include "services/codepools.h"

#include "services/cardnumbers.h"
#include "services/present.h"
#include "services/stockdeed.h"
#include "storage/redemptions.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestCode = 200;
constexpr int shownEnd = 4;

constexpr std::array stateNames{std::pair{PoolCodeState::Free, "free"_L1},
                                std::pair{PoolCodeState::Given, "given"_L1},
                                std::pair{PoolCodeState::Returned, "returned"_L1},
                                std::pair{PoolCodeState::Withdrawn, "withdrawn"_L1},
                                std::pair{PoolCodeState::TakenBack, "taken-back"_L1}};

// What is the same code has the same digest in one store, and tells nobody else the code.
QByteArray digestOfCode(Store &store, const QString &reward, const QString &code)
{
    return poolCodeDigest(store.digestKey(), reward, code);
}

// Why an offered code is not taken: for programs, and as a sentence.
struct CodeFault
{
    QLatin1StringView name;
    QString sentence;
};

struct ReadCode
{
    QString code;
    std::optional<BusinessDay> lastDay;
    std::optional<CodeFault> fault;
};

// "1.23457E+15": what a spreadsheet leaves of a code of many digits.
bool isRounded(const QString &code)
{
    static const QRegularExpression rounded(u"^[0-9](?:[.,][0-9]+)?[Ee][+][0-9]{2}$"_s);
    return rounded.match(code).hasMatch();
}

std::optional<CodeFault> faultOf(const QString &code)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    };
    if (code.isEmpty()) {
        return CodeFault{"empty"_L1, u"there is no code"_s};
    }
    if (code.size() > longestCode) {
        return CodeFault{"too-long"_L1, u"longer than %1 characters"_s.arg(longestCode)};
    }
    if (std::any_of(code.begin(), code.end(), isControl)) {
        return CodeFault{"no-text"_L1, u"holds what is no text"_s};
    }
    if (isRounded(code)) {
        return CodeFault{"rounded"_L1,
                         u"\"%1\" was rounded by a spreadsheet; have the codes in a column of "
                         "text, and take the file anew"_s.arg(code)};
    }
    return std::nullopt;
}

ReadCode readCode(const OfferedCode &offered, BusinessDay today)
{
    ReadCode read{offered.code.trimmed(), {}, {}};
    read.fault = faultOf(read.code);
    const QString day = offered.lastDay.trimmed();
    if (read.fault || day.isEmpty()) {
        return read;
    }
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid()) {
        read.fault = CodeFault{"no-date"_L1, u"the last day is no date; write it as 2027-12-31"_s};
        return read;
    }
    read.lastDay = BusinessDay(date);
    if (*read.lastDay < today) {
        read.fault = CodeFault{"past"_L1, u"its last day is over"_s};
    }
    return read;
}

Result<const Reward *> poolOf(const Programme &programme, const QString &id)
{
    const auto index = programme.reward(id);
    if (!index) {
        return refusals::NoSuchReward{id};
    }
    const Reward *reward = &programme.rewards[static_cast<size_t>(*index)];
    if (!reward->handsOutCodes) {
        return refusals::BadRequest{
            u"reward"_s,
            u"\"%1\" hands out no codes; switch that on in the programme first"_s.arg(id)};
    }
    return reward;
}

struct Sorting
{
    std::vector<NewPoolCode> taken;
    qint64 skipped = 0;
    QJsonArray rejected;
};

Sorting sorted(Store &store, const CodeImportRequest &request, BusinessDay today)
{
    const PoolCodes pool(store.connection());
    Sorting sorting;
    QHash<QByteArray, qint64> lines; // where each stands first
    const auto reject = [&](const OfferedCode &offered, const CodeFault &fault) {
        sorting.rejected.append(QJsonObject{{u"line"_s, offered.line},
                                            {u"fault"_s, QString(fault.name)},
                                            {u"reason"_s, fault.sentence}});
    };
    for (const OfferedCode &offered : request.codes) {
        const ReadCode read = readCode(offered, today);
        if (read.fault) {
            reject(offered, *read.fault);
            continue;
        }
        const QByteArray digest = digestOfCode(store, request.reward, read.code);
        const auto first = lines.constFind(digest);
        if (first != lines.constEnd()) {
            reject(offered,
                   {"doubled"_L1, u"the same code stands in line %1"_s.arg(first.value())});
            continue;
        }
        if (pool.isKnown(request.reward, digest)) {
            ++sorting.skipped;
        } else {
            sorting.taken.push_back({request.reward, digest, read.lastDay, read.code});
        }
        lines.insert(digest, offered.line);
    }
    return sorting;
}

void tell(QJsonObject &figures, const CodeImportRequest &request, const Sorting &sorting,
          qint64 stock)
{
    figures[u"reward"_s] = request.reward;
    figures[u"read"_s] = static_cast<qint64>(request.codes.size());
    figures[u"taken"_s] = static_cast<qint64>(sorting.taken.size());
    figures[u"skipped"_s] = sorting.skipped;
    figures[u"rejected"_s] = sorting.rejected;
    figures[u"stock"_s] = stock;
}

std::optional<Refusal> refusedWords(const QString &reason, bool hasCodes)
{
    if (!hasCodes) {
        return refusals::BadRequest{u"codes"_s, u"name at least one code"_s};
    }
    if (reason.trimmed().isEmpty()) {
        return refusals::BadRequest{u"reason"_s, u"says why; give it"_s};
    }
    return std::nullopt;
}

// Why that code can't be turned so; nothing when it can.
std::optional<Refusal> refusedTurn(const std::optional<PoolCode> &code,
                                   const CodeTurnRequest &request)
{
    const auto bad = [](const QString &why) {
        return Refusal(refusals::BadRequest{u"codes"_s, why});
    };
    if (!code || code->reward != request.reward || code->state == PoolCodeState::TakenBack) {
        return bad(u"one of them is not in this pool"_s);
    }
    if (code->state == PoolCodeState::Given) {
        return bad(
            u"code %1 was given to a member; undo that redemption first"_s.arg(code->id.value()));
    }
    const PoolCodeState to = request.frees ? PoolCodeState::Free : PoolCodeState::Withdrawn;
    if (code->state == to) {
        return bad(u"code %1 stands so already"_s.arg(code->id.value()));
    }
    if (request.frees && !code->code) {
        return bad(u"code %1 went with the member who had it"_s.arg(code->id.value()));
    }
    return std::nullopt;
}

} // namespace

QString nameOf(PoolCodeState state)
{
    return stateNames.at(static_cast<size_t>(state) - 1).second;
}

std::optional<PoolCodeState> poolCodeStateNamed(const QString &name)
{
    for (const auto &[state, word] : stateNames) {
        if (name == word && state != PoolCodeState::TakenBack) {
            return state;
        }
    }
    return std::nullopt;
}

QString maskedCode(const QString &code)
{
    const qsizetype shown = code.size() > 2 * shownEnd ? shownEnd : code.size() / 3;
    return u"••••"_s + code.right(shown);
}

Result<Answer> CodePools::import(const Envelope &envelope, const CodeImportRequest &request)
{
    const Task task{.kind = OperationKind::CodeImport,
                    .act = Act::Stock,
                    .detail = stockDetail(StockDeed::Received, withoutCardNumbers(request.reason))};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (const auto pool = poolOf(work.programme(), request.reward); !pool) {
            return pool.refusal();
        }
        if (auto refused = refusedWords(request.reason, !request.codes.empty())) {
            return *refused;
        }
        const Sorting sorting = sorted(work.store, request, work.moment.day);
        const PoolCodes pool(work.store.connection());
        for (const NewPoolCode &code : sorting.taken) {
            pool.add(work.journal, code);
        }
        tell(work.answer.figures, request, sorting,
             pool.freeCount(request.reward, work.moment.day));
        work.about = u"codes %1"_s.arg(sorting.taken.size());
        return Done{};
    });
}

Result<Answer> CodePools::preview(const CodeImportRequest &request)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(m_desk.who()->role, Act::Stock) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Stock)};
    }
    const auto programme = m_desk.store().newestProgramme().programme;
    if (const auto pool = poolOf(*programme, request.reward); !pool) {
        return pool.refusal();
    }
    const BusinessDay today = programme->calendar.dayOf(presentTime(m_desk));
    const Sorting sorting = sorted(m_desk.store(), request, today);
    Answer answer;
    const qint64 there = PoolCodes(m_desk.store().connection()).freeCount(request.reward, today);
    tell(answer.figures, request, sorting, there + static_cast<qint64>(sorting.taken.size()));
    return answer;
}

Result<Answer> CodePools::turn(const Envelope &envelope, const CodeTurnRequest &request)
{
    const Task task{.kind = OperationKind::CodeTurn,
                    .act = Act::Stock,
                    .detail =
                        stockDetail(StockDeed::Corrected, withoutCardNumbers(request.reason))};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (!work.programme().reward(request.reward)) {
            return refusals::NoSuchReward{request.reward};
        }
        if (auto refused = refusedWords(request.reason, !request.codes.empty())) {
            return *refused;
        }
        const PoolCodes pool(work.store.connection());
        for (const PoolCodeId id : request.codes) {
            const auto code = pool.find(id);
            if (auto refused = refusedTurn(code, request)) {
                return *refused;
            }
            pool.turn(work.journal, id,
                      request.frees ? PoolCodeState::Free : PoolCodeState::Withdrawn, std::nullopt);
        }
        work.answer.figures[u"reward"_s] = request.reward;
        work.answer.figures[u"changed"_s] = static_cast<qint64>(request.codes.size());
        work.answer.figures[u"stock"_s] = pool.freeCount(request.reward, work.moment.day);
        work.about = u"codes %1"_s.arg(request.codes.size());
        return Done{};
    });
}

Result<Answer> CodePools::list(const QString &reward, std::optional<PoolCodeState> state,
                               std::optional<PoolCodeId> after, int limit)
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    const Role role = m_desk.who()->role;
    if (permissionFor(role, Act::Stock) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Stock)};
    }
    const auto programme = m_desk.store().newestProgramme().programme;
    if (!programme->reward(reward)) {
        return refusals::NoSuchReward{reward};
    }
    const bool isWhole = permissionFor(role, Act::SeeCodes) == Permission::Yes;
    const BusinessDay today = programme->calendar.dayOf(presentTime(m_desk));
    const PoolCodes pool(m_desk.store().connection());
    const PoolCounts counts = pool.counts(reward, today);
    Answer answer;
    answer.figures = {{u"reward"_s, reward},
                      {u"free"_s, counts.free},
                      {u"lapsed"_s, counts.lapsed},
                      {u"given"_s, counts.given},
                      {u"returned"_s, counts.returned},
                      {u"withdrawn"_s, counts.withdrawn}};
    QJsonArray codes;
    for (const PoolCode &code : pool.of(reward, state, after, limit)) {
        QJsonObject shown{{u"id"_s, QString::number(code.id.value())},
                          {u"state"_s, nameOf(code.state)}};
        shown[u"code"_s] = !code.code ? QJsonValue()
                           : isWhole  ? QJsonValue(*code.code)
                                      : QJsonValue(maskedCode(*code.code));
        shown[u"last_day"_s] =
            code.lastDay ? QJsonValue(code.lastDay->date().toString(Qt::ISODate)) : QJsonValue();
        shown[u"redemption"_s] =
            code.redemption ? QJsonValue(QString::number(code.redemption->value())) : QJsonValue();
        codes.append(shown);
    }
    answer.figures[u"codes"_s] = codes;
    return answer;
}

} // namespace regulars
