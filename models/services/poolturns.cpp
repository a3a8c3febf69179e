#include "services/poolturns.h"

#include "storage/poolcodes.h"
#include "storage/redemptions.h"

#include <QJsonArray>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString idsFigure = u"pool_codes"_s;

// Still where the undo left it, or set free since and not yet given to anybody.
bool mayComeAgain(const PoolCode &code, RedemptionId redemption)
{
    return (code.state == PoolCodeState::Returned && code.redemption == redemption) ||
           code.state == PoolCodeState::Free;
}

Result<Done> checkImport(Connection &store, const Operation &root, bool undoes)
{
    const PoolCodes pool(store);
    const std::vector<PoolCode> codes = pool.importedBy(root.id);
    const auto isState = [](PoolCodeState state) {
        return [state](const PoolCode &code) { return code.state == state; };
    };
    if (undoes && !std::all_of(codes.begin(), codes.end(), isState(PoolCodeState::Free))) {
        return refusals::NotAllowed{
            u"a code of this import was given or withdrawn since; withdraw the others instead"_s};
    }
    if (!undoes && !std::all_of(codes.begin(), codes.end(), [&](const PoolCode &code) {
            return code.state == PoolCodeState::TakenBack && !pool.isThereAgain(code.id);
        })) {
        return refusals::NotAllowed{u"a code of this import was imported anew since"_s};
    }
    return Done{};
}

} // namespace

std::optional<qint64> stockOf(Connection &store, const Reward &reward, BusinessDay day)
{
    return reward.handsOutCodes ? PoolCodes(store).freeCount(reward.id, day)
                                : Redemptions(store).stock(reward.id);
}

bool giveCodes(Work &work, const Reward &reward, RedemptionId redemption, qint64 quantity,
               CodesTold told)
{
    const PoolCodes pool(work.store.connection());
    const std::vector<PoolCode> codes = pool.free(reward.id, work.moment.day, quantity);
    if (static_cast<qint64>(codes.size()) < quantity) {
        return false;
    }
    QJsonArray ids = work.answer.figures[idsFigure].toArray();
    for (const PoolCode &code : codes) {
        pool.turn(work.journal, code.id, PoolCodeState::Given, redemption);
        ids.append(QString::number(code.id.value()));
    }
    if (told == CodesTold::InTheAnswer) {
        work.answer.figures[idsFigure] = ids;
    }
    return true;
}

Result<Answer> withCodes(Store &store, Result<Answer> result)
{
    if (!result || !result->figures.contains(idsFigure)) {
        return result;
    }
    Answer answer = std::move(result).value();
    const PoolCodes pool(store.connection());
    QJsonArray texts;
    for (const QJsonValue &id : answer.figures[idsFigure].toArray()) {
        const auto code = pool.find(PoolCodeId(id.toString().toLongLong()));
        texts.append(code && code->code ? QJsonValue(*code->code) : QJsonValue());
    }
    answer.figures[u"code"_s] = texts.first();
    if (texts.size() > 1) {
        answer.figures[u"codes"_s] = texts;
    }
    return answer;
}

Result<Done> checkCodes(Connection &store, const Operation &root, bool undoes)
{
    if (root.kind == OperationKind::CodeImport) {
        return checkImport(store, root, undoes);
    }
    if (undoes) {
        return Done{};
    }
    for (const Redemption &redemption : Redemptions(store).ofOperation(root.id)) {
        const auto codes = PoolCodes(store).givenTo(redemption.id);
        if (!std::all_of(codes.begin(), codes.end(),
                         [&](const PoolCode &code) { return mayComeAgain(code, redemption.id); })) {
            return refusals::NotAllowed{
                u"its code was withdrawn or given to somebody else since; redeem anew"_s};
        }
    }
    return Done{};
}

void turnCodes(Work &work, const Operation &root, bool undoes)
{
    Connection &store = work.store.connection();
    const PoolCodes pool(store);
    if (root.kind == OperationKind::CodeImport) {
        for (const PoolCode &code : pool.importedBy(root.id)) {
            pool.turn(work.journal, code.id,
                      undoes ? PoolCodeState::TakenBack : PoolCodeState::Free, std::nullopt);
        }
        return;
    }
    for (const Redemption &redemption : Redemptions(store).ofOperation(root.id)) {
        for (const PoolCode &code : pool.givenTo(redemption.id)) {
            pool.turn(work.journal, code.id,
                      undoes ? PoolCodeState::Returned : PoolCodeState::Given, redemption.id);
        }
    }
}

void forgetCodes(Work &work, MemberId member)
{
    const PoolCodes pool(work.store.connection());
    for (const PoolCode &code : pool.ofMember(member)) {
        if (code.state == PoolCodeState::Returned) {
            pool.turn(work.journal, code.id, PoolCodeState::Withdrawn, std::nullopt);
        }
        pool.forget(code.id);
    }
}

} // namespace regulars
