#pragma once

#include "values/id.h"

#include <unordered_map>
#include <vector>

namespace regulars
{

// Where a member stands in a list of members. Ids are counted from one as members join, so that
// nearly all of them are an index; the few that are not are looked up.
class MemberPlaces
{
public:
    void add(MemberId member, int place)
    {
        const auto id = static_cast<std::size_t>(member.value());
        if (id >= mostDense) {
            m_others.emplace(member.value(), place);
            return;
        }
        if (id >= m_places.size()) {
            m_places.resize(id + 1 + id / 2, -1);
        }
        m_places[id] = place;
    }

    // −1: none of that id.
    int of(MemberId member) const
    {
        const auto id = static_cast<std::size_t>(member.value());
        if (id < m_places.size()) {
            return m_places[id];
        }
        const auto found = m_others.find(member.value());
        return found == m_others.end() ? -1 : found->second;
    }

private:
    static constexpr std::size_t mostDense = 1U << 23U; // 32 MB

    std::vector<int> m_places;
    std::unordered_map<qint64, int> m_others;
};

} // namespace regulars
