#include "tables/timelinemodel.h"

namespace regulars
{

TimelineModel::TimelineModel(AskingTimeline asking, QObject *parent)
    : OperationTable(
          [this, asking = std::move(asking)](const Question &page, Deliver deliver) {
              if (m_member) {
                  asking({*m_member, m_kinds, page.olderThan, page.limit}, std::move(deliver));
              } else {
                  deliver({});
              }
          },
          parent)
{}

void TimelineModel::show(std::optional<MemberId> member, const std::vector<OperationKind> &kinds)
{
    if (member != m_member) {
        clear();
    }
    m_member = member;
    m_kinds = kinds;
    if (m_member) {
        refresh();
    }
}

} // namespace regulars
