#pragma once

#include "ui/counter/customer.h"

#include <QJsonArray>
#include <QObject>

#include <optional>
#include <vector>

namespace regulars
{

class Shop;

// Looks members up while somebody types: what is typed decides where (digits are a phone or a card,
// letters a name or its pinyin). The list comes from a thread of its own, the newest text winning;
// a whole phone number or card is answered at once.
class Finder : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostShown = 20;
    static constexpr qsizetype shortestCard = 8; // to be opened without Enter

    explicit Finder(Shop &shop, QObject *parent = nullptr);

    // The list for that text comes by found().
    void look(const QString &text);
    // Now, on the window's thread: Enter doesn't wait.
    const std::vector<Candidate> &lookNow(const QString &text);

    // The list of the newest text that was answered.
    const std::vector<Candidate> &candidates() const { return m_candidates; }
    const QString &text() const { return m_text; }

    // A whole number that belongs to somebody, or that card's bearer.
    struct Exact
    {
        MemberId member;
        bool isByCard = false;
    };
    std::optional<Exact> exact(const QString &text);
    // A few digits: too many phone numbers begin with them, and no tail is that short.
    static bool isTooShort(const QString &text);
    // It can be nothing else than a phone number.
    bool isWholePhone(const QString &text) const;
    QString masked(const QString &phone) const;

    std::vector<Candidate> candidatesOf(const std::vector<MemberId> &members);

signals:
    void found();

private:
    std::vector<Candidate> inWords(const QJsonArray &rows) const;

    Shop &m_shop;
    QString m_text;
    std::vector<Candidate> m_candidates;
};

} // namespace regulars
