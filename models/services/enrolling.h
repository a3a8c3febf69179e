#pragma once

#include "services/membership.h"
#include "storage/members.h"

namespace regulars
{

// Reads what was typed of a person into `person`, leaving what was not given. Refuses bad-request
// and bad-date.
Result<Done> readPerson(const UpdateRequest &fields, const Work &work, Person &person);

// Nobody else has the phone or the card, living, through a merge, or lost it. Refuses phone-taken,
// card-taken.
Result<Done> checkFree(Connection &store, const Person &person,
                       std::optional<MemberId> self = std::nullopt);

// Words of at most 50 characters, each once. Refuses bad-request.
Result<QStringList> readTags(const QStringList &typed);

Result<Done> checkConsent(const ConsentGiven &consent);
void keepConsent(const Work &work, MemberId member, const ConsentGiven &consent);

// One new member: everything is read and checked before anything is written.
class Enrolling
{
public:
    Enrolling(Desk &desk, Work &work, const EnrolRequest &request)
        : m_desk(desk)
        , m_work(work)
        , m_request(request)
        , m_members(work.store.connection())
    {}

    Result<Done> check();
    MemberId write();

private:
    Result<Done> findReferrer();
    void grant(MemberId member);

    Desk &m_desk;
    Work &m_work;
    const EnrolRequest &m_request;
    Members m_members;
    Person m_person;
    QStringList m_tags;
    std::optional<MemberId> m_referrer;
};

} // namespace regulars
