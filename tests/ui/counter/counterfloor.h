#pragma once

#include "support/fixedclock.h"
#include "ui/counter/tillpage.h"
#include "ui/settings.h"
#include "ui/shop.h"

#include <QTemporaryDir>

#include <memory>

namespace regulars::tests
{

// A till in a shop of one point a yuan: two tiers, three rewards (mug 500, coffee 300, bag 1,500),
// points worth a tenth of a yuan up to half of the bill, a coupon of 5.00 off, a task of a thousand
// visits. Keys are pressed at
// whatever has the focus, and counted.
class CounterFloor
{
public:
    // On disk the background reads in a thread of its own, as it does in a shop.
    enum class Place { Memory, Disk };

    explicit CounterFloor(Place place = Place::Memory);
    ~CounterFloor();

    // Shows the page and gives it the focus.
    bool isReady();

    Shop &shop() { return *m_shop; }
    TillPage &page() { return *m_page; }
    Till &till() { return m_page->till(); }
    FixedClock &clock() { return m_clock; }

    MemberId enrol(const QString &phone, const QString &name, const QString &card = {},
                   const QString &birthday = {});
    void sell(MemberId member, const char *amount);
    // A reward of 200 points that hands out a partner's codes: so many of them, MUSIC-0001 and on.
    // And whatever rules besides, as the programme file has them, one more action (cup) for them.
    void offerMusic(int codes, const QByteArray &rules = {});
    qint64 points(MemberId member);
    qint64 storedValue(MemberId member);
    qint64 purchasesOf(MemberId member);
    void standIn(Role role); // somebody else at the till
    void standInAsOwner();
    // The owner's secret costs as much as in a shop, to be looked at.
    void makeSecretsCostly();

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *text);
    void resetKeys() { m_keys = 0; }
    int keys() const { return m_keys; }
    // Lets what is read in the background arrive.
    void settle();

    // What is wrong in the books, by the shop's own verifier; empty when all is in step.
    QString verified();

    static const QString ownersPin;
    static const QString clerksPin;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<TillPage> m_page;
    int m_keys = 0;
};

} // namespace regulars::tests
