#include "engine/viewcodec.h"
#include "engine/viewkeys.h"

#include <QCborStreamReader>

#include <limits>
#include <stdexcept>
#include <utility>

namespace regulars
{

namespace
{

// More rules or measures than any programme has; a kept size is only believed up to here.
constexpr qint64 LargestSize = 100'000;
constexpr qsizetype LongestText = 10'000;

[[noreturn]] void refuse(const char *why)
{
    throw std::invalid_argument(why);
}

// Reads one value after the other; whatever is not what it should be is refused.
class ViewReader
{
public:
    explicit ViewReader(const QByteArray &bytes)
        : m_size(bytes.size())
        , m_cbor(bytes)
    {}

    MemberView read()
    {
        MemberView view{.joinedOn = BusinessDay::fromNumber(20000101)};
        qint64 last = 0;
        if (!m_cbor.isMap())
            refuse("a kept view is a map");
        enter();
        while (m_cbor.hasNext()) {
            const qint64 name = number();
            if (name <= last)
                refuse("the keys of a kept view rise");
            if (last == 0 && name != static_cast<qint64>(ViewKey::JoinedOn))
                refuse("a kept view says when the member joined");
            last = name;
            readValue(static_cast<ViewKey>(name), view);
        }
        leave();
        if (last == 0 || m_cbor.currentOffset() != m_size)
            refuse("a kept view is one map and nothing else");
        return view;
    }

private:
    void readValue(ViewKey name, MemberView &view)
    {
        switch (name) {
        case ViewKey::JoinedOn:
            view.joinedOn = day();
            return;
        case ViewKey::Tier:
            view.tier = smallNumber();
            return;
        case ViewKey::Birthday:
            view.birthday = birthday();
            return;
        case ViewKey::Gender:
            view.gender = text();
            return;
        case ViewKey::Tags:
            forEachItem([&] { view.tags.append(text()); });
            return;
        case ViewKey::PurchasesBefore:
            view.purchasesBefore = number();
            return;
        case ViewKey::LastPurchaseOn:
            view.lastPurchaseOn = day();
            return;
        case ViewKey::IsReferred:
            view.isReferred = number() != 0;
            return;
        case ViewKey::FriendPaid:
            view.friendPaid = number() != 0;
            return;
        default:
            readFigures(name, view);
        }
    }

    void readFigures(ViewKey name, MemberView &view)
    {
        switch (name) {
        case ViewKey::UsablePoints:
            view.usablePoints = Points(number());
            return;
        case ViewKey::Debt:
            view.debt = Points(number());
            return;
        case ViewKey::StoredPrincipal:
            view.storedPrincipal = Money(number());
            return;
        case ViewKey::StoredBonus:
            view.storedBonus = Money(number());
            return;
        case ViewKey::Measures:
            forEachItem([&] { view.measures.push_back(figure()); });
            return;
        case ViewKey::InTopShare:
            view.inTopShare = ranked();
            return;
        case ViewKey::UsedByMember:
            view.usedByMember = used();
            return;
        case ViewKey::UsedInTotal:
            view.usedInTotal = used();
            return;
        case ViewKey::EarnedToday:
            view.earnedToday = Points(number());
            return;
        case ViewKey::IssuedThisYear:
            view.issuedThisYear = Points(number());
            return;
        case ViewKey::Products:
            forEachItem([&] { view.products.push_back(productHistory()); });
            return;
        case ViewKey::Expiring:
            forEachItem([&] { view.expiring.push_back(expiringPoints()); });
            return;
        default:
            refuse("a kept view holds a key that is not known");
        }
    }

    void enter()
    {
        if (!m_cbor.enterContainer())
            refuse("a kept view is cut off");
    }

    void leave()
    {
        if (m_cbor.lastError() != QCborError::NoError || !m_cbor.leaveContainer())
            refuse("a kept view is cut off");
    }

    template <typename Read>
    void forEachItem(Read read)
    {
        if (!m_cbor.isArray())
            refuse("a list was expected");
        enter();
        while (m_cbor.hasNext())
            read();
        leave();
    }

    qint64 number()
    {
        constexpr quint64 Largest = std::numeric_limits<qint64>::max();
        qint64 value = 0;
        if (m_cbor.isUnsignedInteger() && m_cbor.toUnsignedInteger() <= Largest)
            value = static_cast<qint64>(m_cbor.toUnsignedInteger());
        else if (m_cbor.isNegativeInteger() &&
                 static_cast<quint64>(m_cbor.toNegativeInteger()) - 1 <= Largest)
            value = -static_cast<qint64>(static_cast<quint64>(m_cbor.toNegativeInteger()) - 1) - 1;
        else
            refuse("a whole number of 64 bits was expected");
        if (!m_cbor.next())
            refuse("a kept view is cut off");
        return value;
    }

    int smallNumber()
    {
        const qint64 value = number();
        if (!std::in_range<int>(value))
            refuse("a small number was expected");
        return static_cast<int>(value);
    }

    // How many rules or measures follow, or which of `size` is meant.
    std::size_t place(qint64 size)
    {
        const qint64 value = number();
        if (value < 0 || value >= size)
            refuse("a place that is not there");
        return static_cast<std::size_t>(value);
    }

    BusinessDay day()
    {
        const qint64 days = number();
        if (days < -ViewDayZero || days > ViewDayZero * 2)
            refuse("a day that is not there");
        try {
            return BusinessDay(QDate::fromJulianDay(days + ViewDayZero));
        } catch (const std::domain_error &) {
            refuse("a day that is not there");
        }
    }

    QString text()
    {
        if (!m_cbor.isString())
            refuse("a text was expected");
        QString all;
        auto part = m_cbor.readString();
        while (part.status == QCborStreamReader::Ok && all.size() <= LongestText) {
            all += part.data;
            part = m_cbor.readString();
        }
        if (part.status != QCborStreamReader::EndOfString || all.size() > LongestText)
            refuse("a text is cut off or too long");
        return all;
    }

    BirthDate birthday()
    {
        std::vector<int> parts;
        forEachItem([&] { parts.push_back(smallNumber()); });
        if (parts.size() < 2 || parts.size() > 3)
            refuse("a birthday is month, day and perhaps year");
        BirthDate birthday{parts[0], parts[1], std::nullopt};
        if (parts.size() == 3)
            birthday.year = parts[2];
        // Without a year any date that some year has will do.
        if (!QDate::isValid(birthday.year.value_or(2000), birthday.month, birthday.day))
            refuse("a birthday that is not there");
        return birthday;
    }

    MeasureValue figure()
    {
        if (!m_cbor.isArray())
            return {number(), 0};
        std::vector<qint64> parts;
        forEachItem([&] { parts.push_back(number()); });
        if (parts.size() != 2)
            refuse("a figure is a value and its base");
        return {parts[0], parts[1]};
    }

    std::vector<bool> ranked()
    {
        std::optional<std::vector<bool>> all;
        forEachItem([&] {
            if (!all)
                all.emplace(place(LargestSize), false);
            else
                (*all)[place(static_cast<qint64>(all->size()))] = true;
        });
        return all ? *all : std::vector<bool>();
    }

    std::vector<UsedAllowance> used()
    {
        std::optional<std::vector<UsedAllowance>> all;
        forEachItem([&] {
            if (!all) {
                all.emplace(place(LargestSize));
                return;
            }
            UsedAllowance &allowance = (*all)[place(static_cast<qint64>(all->size()))];
            allowance.times = number();
            allowance.points = Points(number());
        });
        return all ? *all : std::vector<UsedAllowance>();
    }

    ProductHistory productHistory()
    {
        ProductHistory history;
        int part = 0;
        forEachItem([&] {
            switch (part++) {
            case 0:
                history.product = text();
                return;
            case 1:
                forEachItem([&] { history.boughtOn.push_back(day()); });
                return;
            default:
                refuse("a product's history is its id and days");
            }
        });
        if (part != 2)
            refuse("a product's history is its id and days");
        return history;
    }

    ExpiringPoints expiringPoints()
    {
        std::optional<BusinessDay> on;
        std::optional<Points> points;
        forEachItem([&] {
            if (!on)
                on = day();
            else if (!points)
                points = Points(number());
            else
                refuse("expiring points are a day and points");
        });
        if (!points)
            refuse("expiring points are a day and points");
        return {*on, *points};
    }

    qsizetype m_size;
    QCborStreamReader m_cbor;
};

} // namespace

MemberView decodeView(const QByteArray &bytes)
{
    return ViewReader(bytes).read();
}

} // namespace regulars
