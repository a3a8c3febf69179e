#pragma once

#include "services/timeline.h"
#include "tables/operationtable.h"

namespace regulars
{

// What happened to one member; empty while nobody is shown.
class TimelineModel : public OperationTable
{
public:
    struct Page
    {
        MemberId member;
        std::vector<OperationKind> kinds;
        std::optional<OperationId> olderThan;
        int limit;
    };
    // Asks Timeline::page(), here or in the background; on a refusal it delivers an empty page.
    using AskingTimeline = std::function<void(const Page &, Deliver)>;

    explicit TimelineModel(AskingTimeline asking, QObject *parent = nullptr);

    // The former member's rows are gone at once.
    void show(std::optional<MemberId> member, const std::vector<OperationKind> &kinds = {});
    std::optional<MemberId> member() const { return m_member; }

private:
    std::optional<MemberId> m_member;
    std::vector<OperationKind> m_kinds;
};

} // namespace regulars
