#include "storage/storefilling.h"

#include "storage/storedforms.h"

#include <stdexcept>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

void useJournal(Connection &store, Sql pragma, const QString &wanted)
{
    const QString journal = store.prepare(pragma).scalar<QString>();
    if (store.path() != Connection::memory && journal != wanted) {
        throw std::logic_error("a store that is being filled is read by somebody");
    }
}

} // namespace

StoreFilling::StoreFilling(Connection &store)
    : m_store(store)
{
    std::vector<QByteArray> names;
    {
        Statement indexes = store.prepareText(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
            "ORDER BY rowid");
        while (indexes.step()) {
            names.push_back(indexes.utf8(0).toByteArray());
            m_indexes.push_back(indexes.utf8(1).toByteArray());
        }
    }
    useJournal(store, "PRAGMA journal_mode = MEMORY", u"memory"_s);
    store.execScript("PRAGMA synchronous = OFF;"
                     "PRAGMA secure_delete = OFF;"
                     "PRAGMA foreign_keys = OFF;"
                     "PRAGMA cache_size = -1048576;"); // KiB
    for (const QByteArray &name : names) {
        store.execScript("DROP INDEX \"" + name + "\"");
    }
}

void StoreFilling::insert(const Account &whole)
{
    m_store.exec(R"(
        INSERT INTO account (member, points, debt, stored_value, earned, redeemed, expired,
                             purchases, spend, paid, first_purchase_on, last_purchase_on,
                             last_activity_on, tier, tier_until, tier_review_on, tier_is_manual)
        VALUES (:member, :points, :debt, :stored_value, :earned, :redeemed, :expired,
                :purchases, :spend, :paid, :first_purchase_on, :last_purchase_on,
                :last_activity_on, :tier, :tier_until, :tier_review_on, :tier_is_manual))",
                 whole.member, whole.points, whole.debt, whole.storedValue, whole.earned,
                 whole.redeemed, whole.expired, whole.purchases, whole.spend, whole.paid,
                 whole.firstPurchaseOn, whole.lastPurchaseOn, whole.lastActivityOn, whole.tier,
                 whole.tierUntil, whole.tierReviewOn, whole.isTierManual);
}

void StoreFilling::finish(const std::function<void(int done, int total)> &progress)
{
    const int total = static_cast<int>(m_indexes.size());
    for (int done = 0; done < total; ++done) {
        m_store.execScript(m_indexes[static_cast<std::size_t>(done)]);
        if (progress) {
            progress(done + 1, total);
        }
    }
    m_indexes.clear();
    m_store.execScript("PRAGMA cache_size = -65536;"
                       "PRAGMA foreign_keys = ON;"
                       "PRAGMA secure_delete = ON;"
                       "PRAGMA synchronous = FULL;");
    useJournal(m_store, "PRAGMA journal_mode = WAL", u"wal"_s);
}

} // namespace regulars
