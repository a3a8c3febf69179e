#include "engine/viewcodec.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace regulars
{

namespace
{

// The keys of the kept map. They are stored for ever: add, never renumber. What has its default is
// left out.
enum class Key : qint64 {
    JoinedOn = 1,
    Tier,
    Birthday,
    Gender,
    Tags,
    PurchasesBefore,
    LastPurchaseOn,
    IsReferred,
    FriendPaid,
    UsablePoints,
    Debt,
    StoredPrincipal,
    StoredBonus,
    Measures,
    InTopShare,
    UsedByMember,
    UsedInTotal,
    EarnedToday,
    IssuedThisYear,
    Products,
    Expiring
};

// Days are counted from 2000-01-01, so that they take three bytes.
constexpr qint64 DayZero = 2'451'545;
// More rules or measures than any programme has; a kept size is only believed up to here.
constexpr qint64 LargestSize = 100'000;
constexpr qsizetype LongestText = 10'000;

[[noreturn]] void refuse(const char *why)
{
    throw std::invalid_argument(why);
}

class ViewWriter
{
public:
    ViewWriter()
        : m_cbor(&m_bytes)
    {}

    QByteArray written(const MemberView &view)
    {
        m_cbor.startMap();
        write(view);
        m_cbor.endMap();
        return m_bytes;
    }

private:
    void write(const MemberView &view)
    {
        key(Key::JoinedOn);
        day(view.joinedOn);
        number(Key::Tier, view.tier);
        if (view.birthday)
            birthday(*view.birthday);
        if (!view.gender.isEmpty()) {
            key(Key::Gender);
            m_cbor.append(view.gender);
        }
        if (!view.tags.isEmpty()) {
            key(Key::Tags);
            list(view.tags, [this](const QString &tag) { m_cbor.append(tag); });
        }
        number(Key::PurchasesBefore, view.purchasesBefore);
        if (view.lastPurchaseOn) {
            key(Key::LastPurchaseOn);
            day(*view.lastPurchaseOn);
        }
        number(Key::IsReferred, view.isReferred);
        number(Key::FriendPaid, view.friendPaid);
        number(Key::UsablePoints, view.usablePoints.count());
        number(Key::Debt, view.debt.count());
        number(Key::StoredPrincipal, view.storedPrincipal.count());
        number(Key::StoredBonus, view.storedBonus.count());
        writeFigures(view);
    }

    void writeFigures(const MemberView &view)
    {
        if (!view.measures.empty()) {
            key(Key::Measures);
            list(view.measures, [this](const MeasureValue &measure) { figure(measure); });
        }
        if (!view.inTopShare.empty())
            ranked(view.inTopShare);
        used(Key::UsedByMember, view.usedByMember);
        used(Key::UsedInTotal, view.usedInTotal);
        number(Key::EarnedToday, view.earnedToday.count());
        number(Key::IssuedThisYear, view.issuedThisYear.count());
        if (!view.products.empty()) {
            key(Key::Products);
            list(view.products, [this](const ProductHistory &history) {
                m_cbor.startArray(2);
                m_cbor.append(history.product);
                list(history.boughtOn, [this](BusinessDay on) { day(on); });
                m_cbor.endArray();
            });
        }
        if (!view.expiring.empty()) {
            key(Key::Expiring);
            list(view.expiring, [this](const ExpiringPoints &points) {
                m_cbor.startArray(2);
                day(points.on);
                m_cbor.append(points.points.count());
                m_cbor.endArray();
            });
        }
    }

    void key(Key name) { m_cbor.append(static_cast<qint64>(name)); }
    void day(BusinessDay on) { m_cbor.append(on.date().toJulianDay() - DayZero); }

    void number(Key name, qint64 value)
    {
        if (value == 0)
            return;
        key(name);
        m_cbor.append(value);
    }

    void birthday(const BirthDate &birthday)
    {
        key(Key::Birthday);
        m_cbor.startArray(birthday.year ? 3 : 2);
        m_cbor.append(birthday.month);
        m_cbor.append(birthday.day);
        if (birthday.year)
            m_cbor.append(*birthday.year);
        m_cbor.endArray();
    }

    template <typename List, typename Write>
    void list(const List &items, Write write)
    {
        m_cbor.startArray(static_cast<quint64>(items.size()));
        for (const auto &item : items)
            write(item);
        m_cbor.endArray();
    }

    // One number, or two where the figure has a base.
    void figure(const MeasureValue &measure)
    {
        if (measure.base == 0) {
            m_cbor.append(measure.value);
            return;
        }
        m_cbor.startArray(2);
        m_cbor.append(measure.value);
        m_cbor.append(measure.base);
        m_cbor.endArray();
    }

    // How many there are, then the places of those that are in.
    void ranked(const std::vector<bool> &inTopShare)
    {
        key(Key::InTopShare);
        const auto count = std::count(inTopShare.begin(), inTopShare.end(), true);
        m_cbor.startArray(static_cast<quint64>(1 + count));
        m_cbor.append(static_cast<qint64>(inTopShare.size()));
        for (std::size_t i = 0; i < inTopShare.size(); ++i) {
            if (inTopShare[i])
                m_cbor.append(static_cast<qint64>(i));
        }
        m_cbor.endArray();
    }

    // How many there are, then place, times and points of those that are used: few rules have
    // limits.
    void used(Key name, const std::vector<UsedAllowance> &allowances)
    {
        if (allowances.empty())
            return;
        key(name);
        const auto unused = std::count(allowances.begin(), allowances.end(), UsedAllowance{});
        m_cbor.startArray(1 + 3 * (allowances.size() - static_cast<std::size_t>(unused)));
        m_cbor.append(static_cast<qint64>(allowances.size()));
        for (std::size_t i = 0; i < allowances.size(); ++i) {
            if (allowances[i] == UsedAllowance{})
                continue;
            m_cbor.append(static_cast<qint64>(i));
            m_cbor.append(allowances[i].times);
            m_cbor.append(allowances[i].points.count());
        }
        m_cbor.endArray();
    }

    QByteArray m_bytes;
    QCborStreamWriter m_cbor;
};

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
            if (last == 0 && name != static_cast<qint64>(Key::JoinedOn))
                refuse("a kept view says when the member joined");
            last = name;
            readValue(static_cast<Key>(name), view);
        }
        leave();
        if (last == 0 || m_cbor.currentOffset() != m_size)
            refuse("a kept view is one map and nothing else");
        return view;
    }

private:
    void readValue(Key name, MemberView &view)
    {
        switch (name) {
        case Key::JoinedOn:
            view.joinedOn = day();
            return;
        case Key::Tier:
            view.tier = smallNumber();
            return;
        case Key::Birthday:
            view.birthday = birthday();
            return;
        case Key::Gender:
            view.gender = text();
            return;
        case Key::Tags:
            forEachItem([&] { view.tags.append(text()); });
            return;
        case Key::PurchasesBefore:
            view.purchasesBefore = number();
            return;
        case Key::LastPurchaseOn:
            view.lastPurchaseOn = day();
            return;
        case Key::IsReferred:
            view.isReferred = number() != 0;
            return;
        case Key::FriendPaid:
            view.friendPaid = number() != 0;
            return;
        default:
            readFigures(name, view);
        }
    }

    void readFigures(Key name, MemberView &view)
    {
        switch (name) {
        case Key::UsablePoints:
            view.usablePoints = Points(number());
            return;
        case Key::Debt:
            view.debt = Points(number());
            return;
        case Key::StoredPrincipal:
            view.storedPrincipal = Money(number());
            return;
        case Key::StoredBonus:
            view.storedBonus = Money(number());
            return;
        case Key::Measures:
            forEachItem([&] { view.measures.push_back(figure()); });
            return;
        case Key::InTopShare:
            view.inTopShare = ranked();
            return;
        case Key::UsedByMember:
            view.usedByMember = used();
            return;
        case Key::UsedInTotal:
            view.usedInTotal = used();
            return;
        case Key::EarnedToday:
            view.earnedToday = Points(number());
            return;
        case Key::IssuedThisYear:
            view.issuedThisYear = Points(number());
            return;
        case Key::Products:
            forEachItem([&] { view.products.push_back(productHistory()); });
            return;
        case Key::Expiring:
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
        if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
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
        if (days < -DayZero || days > DayZero * 2)
            refuse("a day that is not there");
        try {
            return BusinessDay(QDate::fromJulianDay(days + DayZero));
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

QByteArray encodeView(const MemberView &view)
{
    return ViewWriter().written(view);
}

MemberView decodeView(const QByteArray &bytes)
{
    return ViewReader(bytes).read();
}

} // namespace regulars
