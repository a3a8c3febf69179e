#include "ui/shop.h"

#include "services/credentials.h"
#include "storage/coupons.h"
#include "storage/users.h"

#include <QUuid>

namespace regulars
{

Shop::Shop(std::unique_ptr<Store> store, const Clock &clock, Settings &settings)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_settings(settings)
    , m_desk(*m_store, clock, settings.tillName())
    , m_background(m_desk)
{
    // Whoever stands here may be called otherwise now.
    QObject::connect(&m_changes, &Changes::usersChanged, &m_changes, [this] {
        const auto &who = m_desk.who();
        const auto user = who && who->user ? Users(m_store->connection()).find(*who->user)
                                           : std::optional<User>();
        if (user) {
            m_operatorName = user->name;
        }
    });
}

Shop::~Shop() = default;

std::shared_ptr<const Programme> Shop::programme() const
{
    return m_store->programmeAt(m_clock.now()).programme;
}

const Currency &Shop::currency() const
{
    return programme()->currency; // lives as long as the store keeps the version
}

QString Shop::name() const
{
    return named(programme()->name);
}

QString Shop::named(const LocalName &name) const
{
    return name.in(m_settings.language());
}

std::optional<int> Shop::couponOf(const QString &code) const
{
    const auto coupon = Coupons(m_store->connection()).byCode(code);
    return coupon ? programme()->coupon(coupon->couponTemplate) : std::nullopt;
}

BusinessDay Shop::today() const
{
    return programme()->calendar.dayOf(m_clock.now());
}

Result<Role> Shop::signIn(const QString &user, const QString &pin)
{
    const auto proof = m_desk.begunProof(user, pin);
    proof->work();
    return signIn(user, *proof);
}

Result<Role> Shop::signIn(const QString &user, Proof &proof)
{
    const Result<Role> role = m_desk.signIn(proof);
    m_operatorName = role ? user : QString();
    emit m_changes.operatorChanged();
    return role;
}

Background::Ticket Shop::prove(QObject *receiver, const QString &user, const QString &pin,
                               std::function<void(const std::shared_ptr<Proof> &)> then,
                               std::function<void(const QString &)> fail)
{
    return m_background.read(
        receiver,
        [proof = m_desk.begunProof(user, pin)](Background::Reading &) {
            proof->work();
            return proof;
        },
        std::move(then), Background::Lane::Quick, std::move(fail));
}

void Shop::signOut()
{
    m_desk.signOut();
    m_operatorName.clear();
    emit m_changes.operatorChanged();
}

Role Shop::role() const
{
    return m_desk.who() ? m_desk.who()->role : Role::Clerk;
}

bool Shop::may(Act act) const
{
    return isSignedIn() && permissionFor(role(), act) != Permission::No;
}

Envelope Shop::envelope() const
{
    Envelope envelope;
    envelope.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return envelope;
}

} // namespace regulars
