// Rough years in the six trades: everything that a till can be asked for, in any order, over days
// and weeks that go by. The books are sound all the while; what is undone was never done, and what
// is done again is as it was (S1, S26).

#include "programme/templates.h"
#include "protocol/till/tillsession.h"
#include "services/dayend.h"
#include "services/monthclosing.h"
#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "support/longround.h"
#include "support/randomtill.h"

#include <QJsonDocument>
#include <QtTest>

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

constexpr int usualOperations = REGULARS_SANITIZED ? 400 : 1'500;
constexpr int booksEvery = 50; // operations

int operations()
{
    return roundsAsked("REGULARS_OPERATIONS", usualOperations);
}

// What a shop holds and owes, row by row; what has died by now counts as gone, written off or not.
constexpr Sql standing = R"(
    SELECT 'account', member, (points - coalesce((SELECT sum(remaining) FROM lot
               WHERE lot.member = account.member AND unit = 1 AND is_closed = 0
                 AND dies_at <= :now), 0)) || '/' || debt || '/' || stored_value || '/' || purchases
           || '/' || spend || '/' || paid || '/' || tier FROM account
    UNION ALL
    SELECT 'lot', member, unit || ' of ' || sum(remaining) || ' from ' || usable_from
           || ' until ' || coalesce(dies_at, 'ever')
    FROM lot WHERE remaining > 0 AND is_closed = 0 AND coalesce(dies_at > :now, 1)
    GROUP BY member, unit, usable_from, coalesce(dies_at, 'ever')
    UNION ALL
    SELECT 'debt', member, id || ': ' || uncovered FROM entry WHERE uncovered > 0 AND amount < 0
    UNION ALL
    SELECT 'coupon', holder, code || ' ' || state FROM coupon WHERE state <> 3
    UNION ALL
    SELECT 'stock', 0, reward || ' ' || count FROM stock
    UNION ALL
    SELECT 'tag', member, tag || ' until ' || coalesce(until, 'ever') FROM member_tag
    UNION ALL
    SELECT 'sale', coalesce(member, 0), id || ': ' || price_back || '/' || eligible_back || '/'
           || points_taken FROM purchase WHERE is_undone = 0
    UNION ALL
    SELECT 'reward', member, id || ': ' || reward FROM redemption WHERE is_undone = 0
    ORDER BY 1, 2, 3)";

QStringList standingOf(const Shop &shop)
{
    QStringList rows;
    Statement found = shop.store->connection().query(standing, shop.clock.now().ms());
    while (found.step())
        rows += u"%1 of %2: %3"_s.arg(found.text(0)).arg(found.int64(1)).arg(found.text(2));
    return rows;
}

// What one has and the other has not.
QString between(const QStringList &expected, const QStringList &found)
{
    QStringList unlike;
    for (const QString &row : expected) {
        if (!found.contains(row))
            unlike += u"missing: "_s + row;
    }
    for (const QString &row : found) {
        if (!expected.contains(row))
            unlike += u"beside: "_s + row;
    }
    return unlike.join(u'\n');
}

class RoughYear
{
public:
    RoughYear(const QJsonObject &programme, bool changes, quint32 seed)
        : m_shop(QJsonDocument(programme).toJson(), "2025-01-01 08:00")
        , m_till(*m_shop.store, m_shop.clock, u"1"_s)
        , m_programme(programme)
        , m_changes(changes)
        , m_clerk(seed, ShopWords::of(programme))
        , m_chance(seed + 1)
    {}

    // What went wrong; empty: nothing.
    QString live(int operations)
    {
        m_till.desk().signInAsCommandLine();
        for (int n = 1; n <= operations; ++n) {
            if (QString wrong = turn(); !wrong.isEmpty())
                return wrong;
            if (n % booksEvery == 0) {
                if (const QString wrong = m_shop.faults(); !wrong.isEmpty())
                    return u"the books are out of step: "_s + wrong + u'\n' + m_said.join(u'\n');
                m_said.clear();
            }
        }
        return m_shop.verified();
    }

    int exact() const { return m_exact; }
    int done() const { return m_done; }

private:
    QJsonObject ask(const QJsonObject &request)
    {
        m_shop.clock.advanceMs(1'000);
        const QByteArray line = QJsonDocument(request).toJson(QJsonDocument::Compact);
        const QJsonObject answer = QJsonDocument::fromJson(m_till.answer(line)).object();
        const QString refused =
            answer[u"error"_s].toString() + u' ' + answer[u"message"_s].toString();
        m_said += u"%1 -> %2"_s.arg(QString::fromUtf8(line), answer[u"ok"_s].toBool()
                                                                 ? answer[u"operation"_s].toString()
                                                                 : refused);
        return answer;
    }

    void letTimePass()
    {
        const int dice = m_chance.bounded(100);
        if (dice < 80) {
            m_shop.clock.advanceMs(m_chance.bounded(600) * 1'000);
            return;
        }
        const int days = dice < 97 ? m_chance.bounded(1, 4) : m_chance.bounded(10, 120);
        m_shop.passDays(days);
        m_said += u"%1 days go by"_s.arg(days);
        Shop::done(DayEnd(*m_shop.desk).run({}, {}));
        if (m_chance.bounded(10) == 0) {
            const Month last = m_shop.store->newestProgramme()
                                   .programme->calendar.dayOf(m_shop.clock.now())
                                   .month()
                                   .plusMonths(-1);
            if (MonthClosing(*m_shop.desk).close({}, last))
                m_said += u"a month is closed"_s;
        }
    }

    // The owner thinks again.
    void changeTheProgramme()
    {
        const auto one = [&](const QJsonArray &of) {
            return of[m_chance.bounded(static_cast<int>(of.size()))];
        };
        QJsonObject policy = m_programme[u"policy"_s].toObject();
        policy[u"shortfall"_s] = one({u"owe"_s, u"forgive"_s});
        policy[u"rounding"_s] = one({u"down"_s, u"nearest"_s, u"up"_s});
        policy[u"available_after"_s] = one({u"0 days"_s, u"2 days"_s});
        policy[u"restore_grace"_s] = one({u"0 days"_s, u"7 days"_s});
        policy[u"expiry"_s] = one({u"never"_s, QJsonObject{{u"after"_s, u"30 days"_s}},
                                   QJsonObject{{u"idle"_s, u"45 days"_s}},
                                   QJsonObject{{u"yearly"_s, u"06-30"_s}, {u"years"_s, 1}}});
        m_programme[u"policy"_s] = policy;
        Shop::done(ProgrammeVersions(*m_shop.desk).use({}, QJsonDocument(m_programme).toJson()));
        m_said += QString::fromUtf8(QJsonDocument(policy).toJson(QJsonDocument::Compact));
    }

    // Two that were made one, and nothing was done since (S39).
    QString part(const QString &merge, const QStringList &before)
    {
        if (m_chance.bounded(2) == 0)
            return {};
        const auto parted = Membership(*m_shop.desk).unmerge({}, {merge});
        const bool isLate = m_lastAsked.contains(u"at"_s); // in a month that is over, perhaps
        if (!parted && isLate && std::holds_alternative<refusals::NotAllowed>(parted.refusal()))
            return {};
        if (!parted)
            return u"can't be parted: "_s + Shop::reasonOf(parted.refusal()) + u'\n' +
                   m_said.join(u'\n');
        // What two owed is owed as one, by one of them, when they are parted: a younger debt.
        const auto withoutDebts = [](QStringList rows) {
            return rows.filter(QRegularExpression(u"^(?!debt )"_s));
        };
        const QString unlike = between(withoutDebts(before), withoutDebts(standingOf(m_shop)));
        return unlike.isEmpty() ? QString() : u"after a parting, "_s + unlike + m_said.join(u'\n');
    }

    QString turn()
    {
        letTimePass();
        if (m_changes && m_chance.bounded(100) == 0)
            changeTheProgramme();
        const QStringList before = standingOf(m_shop);
        const bool isUsual = m_done == 0 || m_chance.bounded(100) >= 8;
        QJsonObject request = isUsual ? m_clerk.next() : m_clerk.seldom();
        if (m_chance.bounded(100) < 4) { // written down on a slip while the power was off
            const qint64 ago = m_chance.bounded(20 * 24 * 3'600) * 1'000LL;
            request[u"at"_s] = m_shop.clock.now().plusMs(-ago).toIsoUtc();
        }
        m_lastAsked = request;
        const QJsonObject answer = ask(request);
        if (isFault(answer))
            return m_said.join(u'\n');
        m_clerk.learn(answer);
        if (!answer[u"ok"_s].toBool())
            return {};
        ++m_done;
        const QString operation = answer[u"operation"_s].toString();
        if (answer[u"op"_s] == u"merge"_s)
            return part(operation, before);
        // What was dated back is undone today: what has died between is another's loss (S9, S25).
        const bool isLate = m_lastAsked.contains(u"at"_s);
        if (operation.isEmpty() || isLate || m_chance.bounded(100) >= 25)
            return {};
        return undoAndRedo(operation, before);
    }

    QJsonObject undo(const QString &operation)
    {
        return ask({{u"op"_s, u"undo"_s}, {u"operation"_s, operation}});
    }

    // Nothing came between.
    QString undoAndRedo(const QString &operation, const QStringList &before)
    {
        const QStringList after = standingOf(m_shop);
        const QJsonObject undone = undo(operation);
        if (isFault(undone))
            return m_said.join(u'\n');
        if (!undone[u"ok"_s].toBool())
            return {};
        if (const QString unlike = between(before, standingOf(m_shop)); !unlike.isEmpty())
            return u"after an undo, "_s + unlike + u'\n' + m_said.join(u'\n');
        if (m_chance.bounded(2) == 0)
            return {};
        const QJsonObject redone = undo(undone[u"operation"_s].toString());
        if (!redone[u"ok"_s].toBool())
            return u"can't be done again: "_s + m_said.join(u'\n');
        if (const QString unlike = between(after, standingOf(m_shop)); !unlike.isEmpty())
            return u"after a redo, "_s + unlike + u'\n' + m_said.join(u'\n');
        ++m_exact;
        return {};
    }

    static bool isFault(const QJsonObject &answer)
    {
        const QString error = answer[u"error"_s].toString();
        return answer.isEmpty() || error == u"storage-failed"_s || error == u"internal-error"_s;
    }

    Shop m_shop;
    TillSession m_till;
    QJsonObject m_programme;
    bool m_changes;
    RandomTill m_clerk;
    QRandomGenerator m_chance;
    QStringList m_said; // since the books were last in step
    QJsonObject m_lastAsked;
    int m_exact = 0;
    int m_done = 0;
};

} // namespace

class TestRoughYears : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { allowLongRounds("REGULARS_OPERATIONS"); }
    void whateverIsAskedTheBooksAreSound_data();
    void whateverIsAskedTheBooksAreSound();
};

void TestRoughYears::whateverIsAskedTheBooksAreSound_data()
{
    QTest::addColumn<QJsonObject>("programme");
    QTest::addColumn<bool>("changes");
    for (const char *trade :
         {"beauty", "bookshop", "cafe", "convenience", "grocery", "mother-baby"}) {
        QJsonObject programme =
            QJsonDocument::fromJson(templateText(QString::fromLatin1(trade))).object();
        QTest::addRow("%s", trade) << programme << false;
        QTest::addRow("%s, changing", trade) << programme << true;
        QJsonObject policy = programme[u"policy"_s].toObject();
        QCOMPARE(policy[u"shortfall"_s], u"owe"_s);
        policy[u"shortfall"_s] = u"forgive"_s;
        programme[u"policy"_s] = policy;
        QTest::addRow("%s, forgiving", trade) << programme << false;
    }
}

void TestRoughYears::whateverIsAskedTheBooksAreSound()
{
    QFETCH(const QJsonObject, programme);
    QFETCH(const bool, changes);
    qInfo("%d operations", operations());
    RoughYear year(programme, changes, seedAsked(20261122));
    const QString wrong = year.live(operations());
    for (const QString &row : wrong.split(u'\n', Qt::SkipEmptyParts))
        qWarning("%s", qUtf8Printable(row)); // QtTest cuts a long message
    QVERIFY2(wrong.isEmpty(), "the books are wrong, or what was undone is not as before");
    qInfo("%d done, %d undone and done again", year.done(), year.exact());
    QVERIFY(year.done() > operations() / 3);
    QVERIFY(year.exact() > operations() / 50);
}

QTEST_GUILESS_MAIN(TestRoughYears)
#include "tst_roughyears.moc"
