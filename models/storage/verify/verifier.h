#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace regulars
{

class Connection;
struct VerifyQuery;

// One thing that is not as it must be. No personal data.
struct Violation
{
    QString code; // "chain-hash", "balance" …
    QString till; // where an operation is to blame
    qint64 sequence = 0;
    QString field; // what was looked at
    QString expected;
    QString found;
};

// A head printed or exported earlier: it must still stand.
struct Anchor
{
    QString till;
    qint64 sequence = 0;
    QByteArray hash; // 32 bytes

    // "TILL:SEQ:HASH"; the hash in hex, in full.
    static std::optional<Anchor> fromText(const QString &text);
};

// What was looked at, and at how much of it.
struct CheckDone
{
    QString code;
    QString claim;
    qint64 violations = 0;
};

struct Verification
{
    std::vector<CheckDone> checks;
    std::vector<Violation> violations; // at most Verifier::mostPerCheck a check
    qint64 operations = 0;
    qint64 entries = 0;
    bool isSound() const { return violations.empty(); }
};

// Proves the invariants of trust.md with SQL and arithmetic of its own; of the writing code it
// shares the hash function and the list of hashed columns alone. Reads only; wants a connection for
// itself.
class Verifier
{
public:
    // Further connections to the same store share the work, each in a thread of its own.
    explicit Verifier(Connection &store, std::vector<Connection *> beside = {})
        : m_store(store)
        , m_beside(std::move(beside))
    {}

    static constexpr qint64 mostPerCheck = 100;

    struct Options
    {
        bool deep = false; // full integrity check; every detail's digest; every bill and every
                           // explanation added up again
        std::vector<Anchor> anchors;
        std::function<void(int done, int total)> progress; // from any of the threads, one at a time
    };
    Verification run(const Options &options);

private:
    struct Work;

    void note(const Violation &violation);
    void begin(const QString &code, const QString &claim);
    void checkFile(bool deep);
    void checkChains();
    void checkDetails();
    void checkMembers();
    void checkPictures();
    void checkHours();
    void checkSeals();
    void checkLimits();
    void tryTo(const std::function<void()> &check);
    void runQuery(const VerifyQuery &query);
    void place(Violation &violation, qint64 operation);
    void checkAnchors(const std::vector<Anchor> &anchors);
    static std::vector<std::function<void(Verifier &)>> parts(const Options &options);
    void takePart(Work &work);

    Connection &m_store;
    std::vector<Connection *> m_beside;
    Verification m_result;
};

} // namespace regulars
