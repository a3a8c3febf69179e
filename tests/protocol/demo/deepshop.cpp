#include "deepshop.h"

#include "protocol/demo/demoshop.h"
#include "services/membership.h"
#include "services/rewards.h"
#include "support/cheapsecret.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace regulars::tests
{

DeepShop::DeepShop()
{
    m_store = Store::inMemory();
    DemoOrder order{people, 11, m_clock.now(), {}};
    order.cost = cheapSecret;
    if (!makeDemo(*m_store, order)) {
        throw std::logic_error("no demo shop");
    }
    Desk desk(*m_store, m_clock, u"command-line"_s);
    desk.signInAsCommandLine();
    m_tables = readTables(*m_store);
    Membership membership(desk);
    done(membership.merge({}, {holder(3), holder(40)}));
    MemberRequest erased;
    erased.member = holder(50);
    done(membership.erase({}, erased));
    const Answer merged = done(membership.merge({}, {holder(4), holder(41)}));
    done(membership.unmerge({}, {QString::number(merged.operation->value())}));
    // Some of a tier with benefits use one; one of them by mistake.
    Rewards rewards(desk);
    int used = 0;
    for (const auto &[id, one] : readTables(*m_store).living) {
        if (one.tier != u"member"_s && used < 5) {
            const MemberRef ref{MemberRef::Kind::Id, QString::number(id)};
            done(rewards.benefit({}, {ref, u"hot-water"_s}));
            done(rewards.benefit({}, {ref, u"hot-water"_s}));
            ++used;
        }
    }
    m_tables = readTables(*m_store);
    m_deep = done(Insights(*m_store).deepFigures(period));
}

qint64 DeepShop::number(const char *sql)
{
    return m_store->connection().prepareText(sql).scalar<qint64>();
}

MemberRef DeepShop::holder(int n)
{
    const auto it = std::next(m_tables.living.begin(), n);
    return {MemberRef::Kind::Id, QString::number(it->first)};
}

} // namespace regulars::tests
