#pragma once

#include "services/desk.h"
#include "storage/members.h"

#include <map>

namespace regulars
{

// What a merge changed of the two besides their figures: kept beside its operation, so that they
// can be parted again, and erased with the one who went.
struct MergeRecord
{
    struct Tag
    {
        QString tag;
        bool wasHeld; // by the one who stays, then until:
        std::optional<BusinessDay> until;
    };
    struct Consent
    {
        QString purpose;
        Instant at;
    };
    std::optional<QString> phone{}; // of the one who went
    std::optional<QString> card{};
    std::vector<Members::Alias> aliases{};
    std::vector<MemberId> earlier{}; // merged into him before
    std::vector<UserId> users{};     // whose own account he was
    QStringList filled{};            // fields that the other one got from him
    std::vector<Tag> tags{};         // that the other one got
    std::vector<Consent> consents{};

    QByteArray toJson() const;
    static std::optional<MergeRecord> fromJson(const QByteArray &json);
};

// The last word on each purpose.
using ConsentsHeld = std::map<QString, MemberConsent>;
ConsentsHeld consentsHeld(const std::vector<MemberConsent> &oldestFirst);

// Makes two members one (S39): lots, stored value and debt move with their expiry, purchases,
// coupons and tags follow, the higher tier and the stricter consents stay, empty fields are filled;
// old card and phone lead to the one who stays. What one earned by bringing the other is taken back
// (S19).
class Merging
{
public:
    // Both living and two.
    Merging(Work &work, Member from, Member into);

    void run();

private:
    void fillFields();
    void moveFigures();
    void moveTags();
    void narrowConsents();
    void keepHigherTier();
    void takeBackReferral();

    Work &m_work;
    Connection &m_store;
    Member m_from;
    Member m_into;
    MergeRecord m_record;
};

} // namespace regulars
