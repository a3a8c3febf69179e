#pragma once

#include "services/desk.h"
#include "services/memberfilter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regulars
{

// A named way of looking at the members. A text that was searched for is not kept.
struct MemberListView
{
    QString name;
    MemberFilter filter{};
    MemberSort sort{};
    QStringList columns{}; // the window's ids, in order
};

// The shop's saved views of the members' list; everybody who may browse sees the same.
class SavedMemberViews
{
public:
    explicit SavedMemberViews(Desk &desk)
        : m_desk(desk)
    {}

    Result<std::vector<MemberListView>> all(); // by name
    // One of the same name is replaced. Refuses not-allowed, bad-request (the name).
    Result<Answer> save(const Envelope &envelope, const MemberListView &view);
    // Refuses bad-request where there is none.
    Result<Answer> remove(const Envelope &envelope, const QString &name);

private:
    Desk &m_desk;
};

} // namespace regulars
