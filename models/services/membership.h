#pragma once

#include "services/desk.h"
#include "services/memberref.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regulars
{

struct ConsentGiven
{
    QString purpose; // "marketing"
    bool given = true;
    QString wording{};
    QString source{}; // where it was given; the till's name unless told
};

struct EnrolRequest
{
    QString phone; // as typed; may be empty where a card is given
    QString name;
    QString birthday; // YYYY-MM-DD or --MM-DD
    QString gender;
    QString card; // made here unless given
    std::optional<MemberRef> referrer;
    std::vector<ConsentGiven> consents;
    QStringList tags;
    QString channel;
    bool isDemo = false;
};

// Fields left out stay; an empty text takes the field away.
struct UpdateRequest
{
    MemberRef member;
    std::optional<QString> phone{};
    std::optional<QString> name{};
    std::optional<QString> birthday{};
    std::optional<QString> gender{};
    std::optional<QString> card{};
    std::optional<QString> channel{};
};

struct MemberRequest // freeze, unfreeze, erase
{
    MemberRef member;
};

struct CardRequest
{
    MemberRef member;
    QString card{}; // made here unless given
};

struct NoteRequest
{
    MemberRef member;
    QString text;
};

struct MergeRequest
{
    MemberRef member; // goes
    MemberRef into;   // stays
};

struct UnmergeRequest
{
    QString operation; // the merge
};

struct TagRequest
{
    MemberRef member;
    QStringList add{};
    QStringList remove{};
};

struct ConsentRequest
{
    MemberRef member;
    ConsentGiven consent;
};

struct TierRequest
{
    MemberRef member;
    QString tier;
    QString until; // YYYY-MM-DD
    QString reason;
};

// Who belongs to the shop, and how they come and go. Every answer shows `member`.
class Membership
{
public:
    explicit Membership(Desk &desk)
        : m_desk(desk)
    {}

    // Joined on the operation's business date, with `enrol` and `referral` rules applied. Refuses
    // bad-request, bad-date, phone-taken, card-taken, no-such-member (the referrer), not-allowed
    // (one refers oneself, or a clerk's own account refers).
    Result<Answer> enrol(const Envelope &envelope, const EnrolRequest &request);
    // A changed phone leaves no trace: the number may be handed out anew.
    Result<Answer> update(const Envelope &envelope, const UpdateRequest &request);
    // A lost card: the old one is refused from now on, to newcomers too; only its owner may have it
    // again (by update). Refuses bad-request, card-taken. Figures: `card`, the new one.
    Result<Answer> replaceCard(const Envelope &envelope, const CardRequest &request);
    // Told in the time line with who wrote it; numbers that look like bank cards are masked.
    // Refuses bad-request.
    Result<Answer> note(const Envelope &envelope, const NoteRequest &request);
    Result<Answer> freeze(const Envelope &envelope, const MemberRequest &request);
    Result<Answer> unfreeze(const Envelope &envelope, const MemberRequest &request);
    // Points and stored value are forfeited, everything personal goes (S41). The file is vacuumed
    // by the caller (Connection::vacuum) when convenient.
    Result<Answer> erase(const Envelope &envelope, const MemberRequest &request);
    Result<Answer> merge(const Envelope &envelope, const MergeRequest &request); // S39
    // Parts them again while nothing of what came over was spent (S39), in the merge's business
    // month (S26). Refuses no-such-operation, already-undone, insufficient-points and
    // insufficient-stored-value (spent), coupon-used, phone-taken, card-taken, not-allowed (too
    // late, changed or merged further since). Figures: `undone`; members from, into.
    Result<Answer> unmerge(const Envelope &envelope, const UnmergeRequest &request);
    // What would come out of it: done and rolled back, on the store's writer. Refuses as merge()
    // does. Figures: from, into, merged (`member` objects).
    Result<Answer> mergePreview(const Envelope &envelope, const MergeRequest &request);
    Result<Answer> tag(const Envelope &envelope, const TagRequest &request);
    Result<Answer> consent(const Envelope &envelope, const ConsentRequest &request);
    Result<Answer> tier(const Envelope &envelope, const TierRequest &request); // S33

private:
    Desk &m_desk;
};

// The work of Membership::erase(), on the operation's member (S41).
void eraseMember(Work &work);

} // namespace regulars
