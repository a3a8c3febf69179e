// Goods bought together, against supports counted by a plain loop (C5).

#include "insight/itemsets.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace regulars;

namespace
{

ItemBaskets basketsOf(const std::vector<std::vector<int>> &lists)
{
    ItemBaskets baskets;
    for (const std::vector<int> &list : lists) {
        baskets.add(list);
    }
    return baskets;
}

// By trying every set of items that there are.
qint64 countPlainly(const std::vector<std::vector<int>> &lists, const std::vector<int> &set)
{
    return std::count_if(lists.begin(), lists.end(), [&](const std::vector<int> &list) {
        return std::all_of(set.begin(), set.end(), [&](int item) {
            return std::find(list.begin(), list.end(), item) != list.end();
        });
    });
}

std::vector<ItemSet> allPlainly(const std::vector<std::vector<int>> &lists, int items, qint64 least,
                                int most)
{
    std::vector<ItemSet> found;
    for (unsigned mask = 1; mask < (1U << items); ++mask) {
        std::vector<int> set;
        for (int item = 0; item < items; ++item) {
            if ((mask >> item & 1U) != 0) {
                set.push_back(item);
            }
        }
        const qint64 support = countPlainly(lists, set);
        if (static_cast<int>(set.size()) <= most && support >= least) {
            found.push_back({set, support});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const ItemSet &a, const ItemSet &b) { return a.items < b.items; });
    return found;
}

constexpr int kinds = 7;

std::vector<std::vector<int>> anyBaskets()
{
    return *rc::gen::container<std::vector<std::vector<int>>>(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kinds)));
}

} // namespace

class TestItemSets : public QObject
{
    Q_OBJECT

private slots:
    void noBasketsNoSets()
    {
        QVERIFY(frequentSets(ItemBaskets(), 1, 3).empty());
        QVERIFY(frequentSets(basketsOf({{}, {}}), 1, 3).empty());
        QVERIFY(frequentSets(basketsOf({{1}}), 1, 0).empty());
    }

    void theLeastSupportIsMetByEquality()
    {
        const ItemBaskets baskets = basketsOf({{1, 2}, {1, 2}, {1, 3}});
        QCOMPARE(frequentSets(baskets, 2, 2),
                 (std::vector<ItemSet>{{{1}, 3}, {{1, 2}, 2}, {{2}, 2}}));
        QCOMPARE(frequentSets(baskets, 3, 2), (std::vector<ItemSet>{{{1}, 3}}));
    }

    void twiceInABasketIsOnce()
    {
        QCOMPARE(frequentSets(basketsOf({{4, 4, 4}}), 1, 2), (std::vector<ItemSet>{{{4}, 1}}));
    }

    void liftSaysHowMuchMoreOften()
    {
        // Bread in 2 of 4; tea in 2 of 4; together once.
        const ItemBaskets baskets = basketsOf({{0, 1}, {0}, {1}, {2}});
        const auto rules = associationsOf(frequentSets(baskets, 1, 2), baskets.count(), Ratio(0));
        QCOMPARE(rules.size(), std::size_t{2});
        QCOMPARE(rules.front(), (Association{{0}, 1, 1, Ratio(1, 2), Ratio(1)}));
    }

    void confidenceIsMetByEquality()
    {
        const ItemBaskets baskets = basketsOf({{0, 1}, {0}});
        const auto sets = frequentSets(baskets, 1, 2);
        QCOMPARE(associationsOf(sets, 2, Ratio(1, 2)).size(), std::size_t{2});
        QCOMPARE(associationsOf(sets, 2, Ratio(2, 3)).size(), std::size_t{1}); // 1 → 0 alone
    }

    void findsWhatAPlainLoopFinds()
    {
        QVERIFY(rc::check("the same sets with the same supports", [] {
            const auto lists = anyBaskets();
            const auto least = *rc::gen::inRange<qint64>(1, 6);
            const auto most = *rc::gen::inRange(1, kinds + 1);
            RC_ASSERT(frequentSets(basketsOf(lists), least, most) ==
                      allPlainly(lists, kinds, least, most));
        }));
    }

    void associationsAreWhatTheirWordsSay()
    {
        QVERIFY(rc::check("support, confidence and lift by counting", [] {
            const auto lists = anyBaskets();
            const ItemBaskets baskets = basketsOf(lists);
            const auto sets = frequentSets(baskets, 2, 3);
            const Ratio least(*rc::gen::inRange<qint64>(0, 11), 10);
            const auto rules = associationsOf(sets, baskets.count(), least);
            const auto all = static_cast<qint64>(lists.size());
            std::size_t expected = 0;
            for (const ItemSet &set : sets) {
                for (const int then : set.items) {
                    std::vector<int> given = set.items;
                    std::erase(given, then);
                    expected +=
                        !given.empty() && Ratio(set.support, countPlainly(lists, given)) >= least
                            ? 1
                            : 0;
                }
            }
            RC_ASSERT(rules.size() == expected);
            for (const Association &rule : rules) {
                std::vector<int> both = rule.given;
                both.push_back(rule.then);
                const qint64 given = countPlainly(lists, rule.given);
                RC_ASSERT(rule.support == countPlainly(lists, both));
                RC_ASSERT(rule.confidence == Ratio(rule.support, given));
                RC_ASSERT(rule.lift == Ratio(rule.support, given) /
                                           Ratio(countPlainly(lists, {rule.then}), all));
            }
            RC_ASSERT(std::is_sorted(rules.begin(), rules.end(),
                                     [](const auto &a, const auto &b) { return a.lift > b.lift; }));
        }));
    }

    void aMillionBasketsTakeSeconds()
    {
        ItemBaskets baskets;
        quint32 state = 1;
        const auto next = [&](quint32 bound) {
            state = state * 1'664'525U + 1'013'904'223U;
            return static_cast<int>((state >> 8) % bound);
        };
        for (int i = 0; i < 1'000'000; ++i) {
            std::vector<int> items;
            for (int n = next(4) + 1; n > 0; --n) {
                const int reach = next(2'000) + 1; // few goods sell often
                items.push_back(next(static_cast<quint32>(reach)));
            }
            baskets.add(std::move(items));
        }
        QElapsedTimer timer;
        timer.start();
        const auto sets = frequentSets(baskets, 1'000, 3);
        qInfo("%lld ms, %zu sets", static_cast<long long>(timer.elapsed()), sets.size());
        QVERIFY(!sets.empty());
        QVERIFY(timer.elapsed() < 60'000);
    }
};

QTEST_APPLESS_MAIN(TestItemSets)
#include "tst_itemsets.moc"
