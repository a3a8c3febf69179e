#include "ui/counter/offershelf.h"

#include "ui/shop.h"

#include <QLocale>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

double plain(Ratio ratio)
{
    return static_cast<double>(ratio.numerator()) / static_cast<double>(ratio.denominator());
}

} // namespace

OfferShelf::OfferShelf(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
{
    // Nobody's question outlives who asked it.
    connect(&shop.changes(), &Changes::operatorChanged, this, [this] {
        m_reading.cancel();
        m_isReading = false;
    });
}

OfferShelf::~OfferShelf()
{
    m_reading.cancel();
}

void OfferShelf::survey()
{
    if (m_isReading) {
        return;
    }
    m_isReading = true;
    m_reading = m_shop.background().read(
        this,
        [](Background::Reading &reading) {
            return BoughtTogether(reading.desk).bonds([&reading] { return !reading.isCancelled; });
        },
        [this, today = m_shop.today()](Result<std::optional<TogetherSurvey>> found) {
            m_isReading = false;
            if (found && *found) {
                m_survey = std::make_shared<const TogetherSurvey>(std::move(**found));
                m_surveyedOn = today;
                emit ready();
            }
        },
        Background::Lane::Long, [this](const QString &) { m_isReading = false; });
}

void OfferShelf::ask(QObject *receiver, std::optional<MemberId> member, const QStringList &basket,
                     std::size_t most, Show show)
{
    if (!m_shop.isSignedIn()) {
        return;
    }
    if (m_surveyedOn != m_shop.today()) {
        survey();
    }
    if (!m_survey) {
        return;
    }
    m_shop.background().readNewest(
        receiver,
        [member, basket, most, survey = m_survey](Background::Reading &reading) {
            return BoughtTogether(reading.desk).offersFor(member, basket, *survey, most);
        },
        [show = std::move(show)](const Result<std::vector<NextOffer>> &offers) {
            if (offers) {
                show(*offers);
            }
        });
}

void OfferShelf::letGo(QObject *receiver)
{
    m_shop.background().readNewest(
        receiver, [](Background::Reading &) { return 0; }, [](int) {});
}

QString OfferShelf::productName(const QString &product) const
{
    const auto programme = m_shop.programme();
    const auto index = programme->product(product);
    const QString name =
        index ? m_shop.named(programme->products[static_cast<std::size_t>(*index)].name)
              : QString();
    return name.isEmpty() ? product : name;
}

QString OfferShelf::sentence(const NextOffer &offer) const
{
    QStringList since;
    for (const QString &good : offer.since) {
        since.append(productName(good));
    }
    const QString share = QLocale::c().toString(plain(offer.confidence) * 100, 'f', 0) + u'%';
    const QString lift = QLocale::c().toString(plain(offer.lift), 'f', 1);
    const QString goods = since.join(tr(" + ", "between goods of one basket"));
    return offer.isOfBasket
               ? tr("Offer next: %1. It goes with %2: in %3 of such baskets, %4 times as often as "
                    "usual.")
                     .arg(productName(offer.good), goods, share, lift)
               : tr("Offer next: %1. It goes with %2, bought before: in %3 of such baskets, %4 "
                    "times as often as usual.")
                     .arg(productName(offer.good), goods, share, lift);
}

} // namespace regulars
