#pragma once

#include "services/desk.h"
#include "storage/operations.h"

namespace regulars
{

struct Reward;

// What a reward has to hand out that day: of one with codes the free ones, else its stock (none:
// unlimited).
std::optional<qint64> stockOf(Connection &store, const Reward &reward, BusinessDay day);

// Gives a code to each piece of the redemption, those that end first, and names them in the answer
// by id: `codes` are filled in when it is shown. Silently: the answer names none, because they are
// another's than who stands at the till. False, and nothing given, where too few are there.
enum class CodesTold { InTheAnswer, Silently };
[[nodiscard]] bool giveCodes(Work &work, const Reward &reward, RedemptionId redemption,
                             qint64 quantity, CodesTold told = CodesTold::InTheAnswer);

// The texts of the codes that an answer names, as long as they are there: `code`, and `codes` of
// several.
Result<Answer> withCodes(Store &store, Result<Answer> result);

// Undone, a redemption's codes are set aside: somebody has seen them. Done again it gets the same
// ones; refuses not-allowed where one has gone elsewhere. An import that is undone takes its codes
// back; refuses not-allowed once one was given.
Result<Done> checkCodes(Connection &store, const Operation &root, bool undoes);
void turnCodes(Work &work, const Operation &root, bool undoes);

// Who is erased takes the codes he was given with him.
void forgetCodes(Work &work, MemberId member);

} // namespace regulars
