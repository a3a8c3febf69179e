#include "ui/counter/offerline.h"

#include "ui/counter/offershelf.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int quietMs = 150;

} // namespace

OfferLine::OfferLine(Till &till, QWidget *parent)
    : QWidget(parent)
    , m_till(till)
    , m_text(new Label(TextRole::Body, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"basket"_s, Tone::Muted, 18));
    m_text->setElided(true);
    row->addWidget(m_text, 1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &OfferLine::ask);
    connect(&till, &Till::customerChanged, this, &OfferLine::follow);
    connect(&till, &Till::billChanged, this, &OfferLine::follow);
    hide();
}

void OfferLine::setShelf(OfferShelf *shelf)
{
    m_shelf = shelf;
    connect(shelf, &OfferShelf::ready, this, &OfferLine::ask);
    follow();
}

QString OfferLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

// Somebody else, or something else in the basket: what was said of the former goes at once.
void OfferLine::follow()
{
    const auto member =
        m_till.customer() ? std::optional(m_till.customer()->id) : std::optional<MemberId>();
    QStringList basket;
    for (const SaleLine &line : m_till.bill().lines) {
        if (!line.product.isEmpty() && !basket.contains(line.product)) {
            basket.append(line.product);
        }
    }
    if (member == m_member && basket == m_basket) {
        return;
    }
    m_member = member;
    m_basket = basket;
    m_offer.reset();
    tell();
    if (m_shelf) {
        m_shelf->letGo(this);
        m_quiet.start();
    }
}

void OfferLine::ask()
{
    if (!m_shelf || (!m_member && m_basket.isEmpty())) {
        return;
    }
    m_shelf->ask(this, m_member, m_basket, 1, [this](const std::vector<NextOffer> &offers) {
        m_offer = offers.empty() ? std::nullopt : std::optional(offers.front());
        tell();
    });
}

void OfferLine::tell()
{
    const QString text = m_offer && m_shelf ? m_shelf->sentence(*m_offer) : QString();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void OfferLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
}

} // namespace regulars
