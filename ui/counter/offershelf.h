#pragma once

#include "services/boughttogether.h"
#include "ui/background.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

class Shop;

// What to offer a customer next, by what the shop's baskets hold together. The baskets are gone
// through once a day, behind the window and not before somebody asks; till and member page share
// what was found.
class OfferShelf : public QObject
{
    Q_OBJECT

public:
    explicit OfferShelf(Shop &shop, QObject *parent = nullptr);
    ~OfferShelf() override;

    using Show = std::function<void(const std::vector<NextOffer> &)>;
    // The receiver's question before is let go. While the day's baskets are being gone through
    // nothing is answered: ready() tells when to ask again. What fails is not told: an offer is no
    // more than a hint.
    void ask(QObject *receiver, std::optional<MemberId> member, const QStringList &basket,
             std::size_t most, Show show);
    void letGo(QObject *receiver);

    // "Offer next: Croissant. It goes with Latte: in 38% of baskets, 2.1 times as often as usual."
    QString sentence(const NextOffer &offer) const;

signals:
    void ready();

private:
    void survey();
    QString productName(const QString &product) const;

    Shop &m_shop;
    std::shared_ptr<const TogetherSurvey> m_survey;
    std::optional<BusinessDay> m_surveyedOn;
    Background::Ticket m_reading;
    bool m_isReading = false;
};

} // namespace regulars
