#include "ui/members/memberwords.h"

#include "services/phone.h"
#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/shop.h"

#include <QCoreApplication>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

struct MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(regulars::MemberWords)
};

QString birthdayShown(const QString &birthday)
{
    return birthday.startsWith(u"--"_s) ? birthday.mid(2) : birthday;
}

QString cell(const MemberRow &row, int column, const Shop &shop)
{
    const Currency &currency = shop.currency();
    switch (static_cast<MemberTable::Column>(column)) {
    case MemberTable::Name:
        return row.name;
    case MemberTable::Card:
        return row.card;
    case MemberTable::Phone:
        return phoneWritten(row.phone, shop);
    case MemberTable::Tier:
        return tierName(row.tier, shop);
    case MemberTable::PointsHeld:
        return shown(row.points);
    case MemberTable::StoredValue:
        return row.storedValue.isZero() ? QString() : shown(row.storedValue, currency);
    case MemberTable::Spend:
        return shown(row.spend, currency);
    case MemberTable::Visits:
        return shown(Points(row.visits));
    case MemberTable::LastPurchase:
        return row.lastPurchaseOn ? shown(*row.lastPurchaseOn) : QString();
    case MemberTable::Joined:
        return shown(row.joinedOn);
    case MemberTable::Birthday:
        return birthdayShown(row.birthday);
    case MemberTable::Tags:
        return row.tags.join(u", "_s);
    case MemberTable::Frozen:
        return row.isFrozen ? MemberWords::tr("Frozen") : QString();
    case MemberTable::ColumnCount:
        break;
    }
    return {};
}

} // namespace

QString phoneWritten(const QString &phone, const Shop &shop)
{
    const QString country = shop.programme()->country;
    if (!phone.startsWith(u'+')) {
        return phone;
    }
    // Only numbers of the shop's own country are known without their prefix.
    const QString digits = nationalDigits(phone, country);
    const auto read = normalisedPhone(digits, country);
    if (!read || *read != phone) {
        return phone;
    }
    return digits.size() == 11 ? u"%1 %2 %3"_s.arg(digits.left(3), digits.mid(3, 4), digits.mid(7))
                               : digits;
}

QString calledOf(const MemberRow &row, const Shop &shop)
{
    if (!row.name.isEmpty()) {
        return row.name;
    }
    return row.phone.isEmpty() ? row.card : phoneWritten(row.phone, shop);
}

QString memberHeading(int column)
{
    switch (static_cast<MemberTable::Column>(column)) {
    case MemberTable::Name:
        return MemberWords::tr("Name");
    case MemberTable::Card:
        return MemberWords::tr("Card");
    case MemberTable::Phone:
        return MemberWords::tr("Phone");
    case MemberTable::Tier:
        return MemberWords::tr("Tier");
    case MemberTable::PointsHeld:
        return MemberWords::tr("Points");
    case MemberTable::StoredValue:
        return MemberWords::tr("Stored value");
    case MemberTable::Spend:
        return MemberWords::tr("Spend");
    case MemberTable::Visits:
        return MemberWords::tr("Visits");
    case MemberTable::LastPurchase:
        return MemberWords::tr("Last purchase");
    case MemberTable::Joined:
        return MemberWords::tr("Joined");
    case MemberTable::Birthday:
        return MemberWords::tr("Birthday");
    case MemberTable::Tags:
        return MemberWords::tr("Tags");
    case MemberTable::Frozen:
        return MemberWords::tr("State");
    case MemberTable::ColumnCount:
        break;
    }
    return {};
}

Wording<MemberRow> memberWording(const Shop &shop)
{
    Wording<MemberRow> wording;
    wording.heading = memberHeading;
    wording.text = [&shop](const MemberRow &row, int column) { return cell(row, column, shop); };
    wording.spoken = [&shop](const MemberRow &row) {
        return MemberWords::tr("%1, %2, %3 points, joined %4")
            .arg(calledOf(row, shop), tierName(row.tier, shop), shown(row.points),
                 shown(row.joinedOn));
    };
    return wording;
}

} // namespace regulars
