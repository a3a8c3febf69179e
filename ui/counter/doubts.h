#pragma once

#include "values/amount.h"

#include <QString>

#include <map>
#include <optional>

class QWidget;

namespace regulars
{

class Shop;
class ValueEdit;

// What a scanner left behind, and what is far above what this shop takes, is nobody's word yet: it
// is asked about in place, and the same Enter a moment later means it.
class Doubts
{
public:
    static constexpr qint64 soonestMs = 400;         // no machine's second Enter counts
    static constexpr qint64 latestMs = 30'000;       // after that it is asked anew
    static constexpr qint64 codeMs = 10'000;         // so long a code's digits may still come
    static constexpr qsizetype shortestTail = 4;     // digits
    static constexpr qint64 usualTimes = 100;        // of the usual basket
    static constexpr qint64 always = 100'000;        // minor units that are never too much
    static constexpr qint64 unknownMost = 1'000'000; // while nothing is known of the shop

    explicit Doubts(Shop &shop)
        : m_shop(shop)
    {}

    void scanned(const QString &code);
    // Why it can't be taken yet, and which key takes it; empty when it can. `content` tells the
    // order from others; without an amount only where it came from is asked. What was typed anew
    // in between is asked about anew.
    QString about(const QString &content, ValueEdit &typed, std::optional<Money> amount);

private:
    QString cause(ValueEdit &typed, std::optional<Money> amount) const;
    bool isTail(const ValueEdit &typed) const;
    Money most(QWidget *asker) const;

    Shop &m_shop;
    QString m_code;
    qint64 m_codeAtMs = 0;
    std::map<QString, qint64> m_asked; // and when
};

} // namespace regulars
