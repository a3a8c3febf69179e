#pragma once

#include "services/desk.h"
#include "services/permissions.h"
#include "services/store.h"
#include "ui/background.h"
#include "ui/changes.h"
#include "ui/settings.h"

#include <functional>
#include <memory>

namespace regulars
{

// The open shop as the window sees it: what pages are made with. Everything in it outlives them.
class Shop
{
public:
    Shop(std::unique_ptr<Store> store, const Clock &clock, Settings &settings);
    ~Shop();

    Store &store() { return *m_store; }
    Desk &desk() { return m_desk; } // the person's at this window
    const Clock &clock() const { return m_clock; }
    Settings &settings() { return m_settings; }
    Changes &changes() { return m_changes; }
    Background &background() { return m_background; }

    // In force now.
    std::shared_ptr<const Programme> programme() const;
    const Currency &currency() const;
    // Names that the shop gave, in the window's language.
    QString name() const;
    QString named(const LocalName &name) const;
    // Of the programme in force, what the coupon of that code is; none: no such code, or the
    // programme has dropped it.
    std::optional<int> couponOf(const QString &code) const;

    // Today by the shop's calendar.
    BusinessDay today() const;

    // Who stands at the till. Everybody hears of it.
    Result<Role> signIn(const QString &user, const QString &pin);
    Result<Role> signIn(const QString &user, Proof &proof);
    // Counts the try, works the hash out in the background, then `then` gets what signs in or
    // approves, unless the receiver is gone. Throws StorageError.
    Background::Ticket prove(QObject *receiver, const QString &user, const QString &pin,
                             std::function<void(const std::shared_ptr<Proof> &)> then,
                             std::function<void(const QString &)> fail);
    void signOut();
    bool isSignedIn() const { return m_desk.who().has_value(); }
    Role role() const; // of who is signed in; the least one's when nobody is
    QString operatorName() const { return m_operatorName; }
    // They may do it alone, or with somebody's word typed in place.
    bool may(Act act) const;

    // An envelope for one press of a button: its id makes a second press answer the first.
    Envelope envelope() const;

private:
    std::unique_ptr<Store> m_store;
    const Clock &m_clock;
    Settings &m_settings;
    Desk m_desk;
    Changes m_changes;
    Background m_background;
    QString m_operatorName;
};

} // namespace regulars
