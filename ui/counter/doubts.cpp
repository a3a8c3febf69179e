#include "ui/counter/doubts.h"

#include "services/usualbasket.h"
#include "ui/attempt.h"
#include "ui/editors/valueedit.h"
#include "ui/figures.h"
#include "ui/shop.h"

#include <QCoreApplication>

#include <algorithm>

namespace regulars
{

namespace
{

struct DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Doubts)
};

} // namespace

void Doubts::scanned(const QString &code)
{
    m_code = code;
    m_codeAtMs = m_shop.clock().monotonicMs();
}

// As in 38.50 after a card that ends in 3850.
bool Doubts::isTail(const ValueEdit &typed) const
{
    const bool isNear = m_shop.clock().monotonicMs() - m_codeAtMs <= codeMs;
    const QString digits = typed.digits();
    return isNear && digits.size() >= shortestTail && m_code.endsWith(digits);
}

Money Doubts::most(QWidget *asker) const
{
    std::optional<Money> usual;
    attempt(asker, [&] { usual = UsualBasket(m_shop.desk()).price(); });
    return usual ? std::max(Money(usualTimes * usual->count()), Money(always)) : Money(unknownMost);
}

QString Doubts::cause(ValueEdit &typed, std::optional<Money> amount) const
{
    if (typed.hasLeaked() || isTail(typed)) {
        return DoubtWords::tr(
                   "%1 came from a scanner, not from a person. If it is meant, press Enter "
                   "again; otherwise type over it.")
            .arg(typed.text().trimmed());
    }
    if (amount && *amount >= most(&typed)) {
        return DoubtWords::tr("%1 is far more than usual here. If it is meant, press Enter again; "
                              "otherwise type over it.")
            .arg(shown(*amount, m_shop.currency()));
    }
    return {};
}

QString Doubts::about(const QString &content, ValueEdit &typed, std::optional<Money> amount)
{
    const QString why = cause(typed, amount);
    if (why.isEmpty()) {
        return {};
    }
    const qint64 now = m_shop.clock().monotonicMs();
    std::erase_if(m_asked, [now](const auto &one) { return now - one.second > latestMs; });
    const QString asked = content + u'#' + QString::number(typed.changes());
    const auto [before, isNew] = m_asked.try_emplace(asked, now);
    if (!isNew && now - before->second >= soonestMs) {
        return {};
    }
    before->second = now; // Enter after Enter at a machine's pace never comes to an end
    return why;
}

} // namespace regulars
