#pragma once

#include "insight/slice.h"
#include "programme/programme.h"

#include <QCoreApplication>

#include <memory>

namespace regulars
{

// What a part of a figure is called above its rows, and how it is told which rows belong to it.
class SliceWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SliceWords)

public:
    // `language` is that of names which the shop gave.
    SliceWords(std::shared_ptr<const Programme> programme, QString language)
        : m_programme(std::move(programme))
        , m_language(std::move(language))
    {}

    QString nameOf(const EvidenceQuestion &question) const;
    QString definitionOf(const EvidenceQuestion &question) const;
    QString giftText(const AwardGift &gift) const; // "coupon “5 off 30”", whichever way it went

    static QString segmentName(const QString &code);
    static QString bandName(const QString &band);
    static QString bridgeName(BridgeKind kind);

private:
    QString partName(const EvidenceQuestion &question) const;
    QString tierName(const QString &tier) const;
    QString ruleName(const QString &rule) const;
    QString offerName(const Slice &slice) const;
    QString couponName(const QString &coupon) const;
    QString rewardNames(const QStringList &rewards) const;
    QString money(Money amount) const;
    QString spendingName(const Slice &slice) const;

    std::shared_ptr<const Programme> m_programme;
    QString m_language;
};

} // namespace regulars
