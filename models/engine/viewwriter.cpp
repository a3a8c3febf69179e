#include "engine/viewcodec.h"
#include "engine/viewkeys.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace regulars
{

namespace
{

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
        key(ViewKey::JoinedOn);
        day(view.joinedOn);
        number(ViewKey::Tier, view.tier);
        if (view.birthday)
            birthday(*view.birthday);
        if (!view.gender.isEmpty()) {
            key(ViewKey::Gender);
            m_cbor.append(view.gender);
        }
        if (!view.tags.isEmpty()) {
            key(ViewKey::Tags);
            list(view.tags, [this](const QString &tag) { m_cbor.append(tag); });
        }
        number(ViewKey::PurchasesBefore, view.purchasesBefore);
        if (view.lastPurchaseOn) {
            key(ViewKey::LastPurchaseOn);
            day(*view.lastPurchaseOn);
        }
        number(ViewKey::IsReferred, view.isReferred);
        number(ViewKey::FriendPaid, view.friendPaid);
        number(ViewKey::UsablePoints, view.usablePoints.count());
        number(ViewKey::Debt, view.debt.count());
        number(ViewKey::StoredPrincipal, view.storedPrincipal.count());
        number(ViewKey::StoredBonus, view.storedBonus.count());
        writeFigures(view);
    }

    void writeFigures(const MemberView &view)
    {
        if (!view.measures.empty()) {
            key(ViewKey::Measures);
            list(view.measures, [this](const MeasureValue &measure) { figure(measure); });
        }
        if (!view.inTopShare.empty())
            ranked(view.inTopShare);
        used(ViewKey::UsedByMember, view.usedByMember);
        used(ViewKey::UsedInTotal, view.usedInTotal);
        number(ViewKey::EarnedToday, view.earnedToday.count());
        number(ViewKey::IssuedThisYear, view.issuedThisYear.count());
        if (!view.products.empty()) {
            key(ViewKey::Products);
            list(view.products, [this](const ProductHistory &history) {
                m_cbor.startArray(2);
                m_cbor.append(history.product);
                list(history.boughtOn, [this](BusinessDay on) { day(on); });
                m_cbor.endArray();
            });
        }
        if (!view.expiring.empty()) {
            key(ViewKey::Expiring);
            list(view.expiring, [this](const ExpiringPoints &points) {
                m_cbor.startArray(2);
                day(points.on);
                m_cbor.append(points.points.count());
                m_cbor.endArray();
            });
        }
    }

    void key(ViewKey name) { m_cbor.append(static_cast<qint64>(name)); }
    void day(BusinessDay on) { m_cbor.append(on.date().toJulianDay() - ViewDayZero); }

    void number(ViewKey name, qint64 value)
    {
        if (value == 0)
            return;
        key(name);
        m_cbor.append(value);
    }

    void birthday(const BirthDate &birthday)
    {
        key(ViewKey::Birthday);
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
        key(ViewKey::InTopShare);
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
    void used(ViewKey name, const std::vector<UsedAllowance> &allowances)
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

} // namespace

QByteArray encodeView(const MemberView &view)
{
    return ViewWriter().written(view);
}

} // namespace regulars
