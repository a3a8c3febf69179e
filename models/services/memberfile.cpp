#include "services/memberfile.h"

#include "services/lookup.h"
#include "services/ornull.h"
#include "services/present.h"
#include "services/profile.h"
#include "services/quotejson.h"
#include "services/timeline.h"
#include "storage/auditlog.h"
#include "storage/blockedcards.h"
#include "storage/ledger.h"
#include "storage/members.h"
#include "storage/poolcodes.h"
#include "storage/purchases.h"
#include "storage/redemptions.h"
#include "storage/tiershistory.h"

#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chunk = 500;

// Writes what lies under one person, members merged into him included.
class Writing
{
public:
    Writing(Desk &desk, MemberId member)
        : m_desk(desk)
        , m_store(desk.store().connection())
        , m_installed(desk.store().programmeAt(presentTime(desk)))
        , m_programme(*m_installed.programme)
        , m_member(member)
        , m_all(Members(m_store).withMerged(member))
    {}

    QJsonObject run() const
    {
        QJsonObject file{{u"format"_s, u"regulars-member/1"_s},
                         {u"made_at"_s, iso(m_desk.clock().now())},
                         {u"member"_s, Lookup(m_desk).shown(m_member)}};
        file[u"person"_s] = person();
        file[u"consents"_s] = consents();
        file[u"tags"_s] = tags();
        file[u"tiers"_s] = tiers();
        file[u"purchases"_s] = purchases();
        file[u"ledger"_s] = ledger();
        file[u"rewards"_s] = rewards();
        file[u"events"_s] = events();
        return file;
    }

private:
    QString iso(Instant at) const { return m_programme.calendar.toIso(at); }
    QString money(Money amount) const { return amountText(m_programme, amount); }

    QJsonObject person() const
    {
        const Member row = *Members(m_store).find(m_member);
        QJsonObject person = profileJson(row.person);
        person[u"id"_s] = QString::number(m_member.value());
        person[u"joined"_s] = row.joinedOn.toIso();
        if (row.referrer) {
            person[u"referrer"_s] = QString::number(row.referrer->value());
        }
        const QStringList lost = BlockedCards(m_store).of(m_member);
        if (!lost.isEmpty()) {
            person[u"lost_cards"_s] = QJsonArray::fromStringList(lost);
        }
        return person;
    }

    QJsonArray consents() const
    {
        QJsonArray rows;
        for (const MemberConsent &consent : Members(m_store).consents(m_member)) {
            rows += QJsonObject{{u"purpose"_s, consent.purpose},
                                {u"given"_s, consent.isGiven},
                                {u"at"_s, iso(consent.at)},
                                {u"wording"_s, consent.wording},
                                {u"source"_s, consent.source}};
        }
        return rows;
    }

    QJsonArray tags() const
    {
        QJsonArray rows;
        for (const HeldTag &held : Members(m_store).tags(m_member)) {
            QJsonObject row{{u"tag"_s, held.tag}};
            if (held.until) {
                row[u"until"_s] = held.until->toIso();
            }
            rows += row;
        }
        return rows;
    }

    QJsonArray tiers() const
    {
        QJsonArray rows;
        for (const MemberId member : m_all) {
            for (const TierChange &change : TiersHistory(m_store).of(member)) {
                rows += QJsonObject{{u"at"_s, iso(change.at)},
                                    {u"from"_s, orNull(change.fromTier)},
                                    {u"to"_s, change.toTier}};
            }
        }
        return rows;
    }

    QJsonObject purchaseJson(const Purchase &purchase) const
    {
        QJsonArray lines;
        for (const PurchaseLine &line : purchase.lines) {
            lines += QJsonObject{{u"product"_s, orNull(line.product)},
                                 {u"category"_s, orNull(line.category)},
                                 {u"quantity"_s, toText(line.quantity)},
                                 {u"amount"_s, money(line.list)},
                                 {u"returned"_s, toText(line.quantityBack)}};
        }
        return {{u"purchase"_s, QString::number(purchase.id.value())},
                {u"at"_s, iso(purchase.at)},
                {u"receipt"_s, orNull(purchase.receipt)},
                {u"price"_s, money(purchase.price)},
                {u"points_used"_s, purchase.pointsUsed.count()},
                {u"earned"_s, purchase.earned.count()},
                {u"undone"_s, purchase.isUndone},
                {u"lines"_s, lines}};
    }

    QJsonArray purchases() const
    {
        QJsonArray rows;
        std::optional<PurchaseId> place;
        for (;;) {
            const auto some = Purchases(m_store).ofMember(m_member, place, chunk);
            for (const Purchase &purchase : some) {
                rows += purchaseJson(purchase);
            }
            if (std::ssize(some) < chunk) {
                return rows;
            }
            place = some.back().id;
        }
    }

    QJsonArray ledger() const
    {
        QJsonArray rows;
        for (const MemberId member : m_all) {
            std::optional<Ledger::PagePlace> place;
            for (;;) {
                const auto some = Ledger(m_store).entriesOf(member, place, chunk);
                for (const Entry &entry : some) {
                    rows += entryJson(entry);
                }
                if (std::ssize(some) < chunk) {
                    break;
                }
                place = Ledger::PagePlace{some.back().businessDate, some.back().id};
            }
        }
        return rows;
    }

    QJsonObject entryJson(const Entry &entry) const
    {
        QJsonObject row{{u"at"_s, iso(entry.at)}, {u"source"_s, entry.source}};
        if (entry.unit == Unit::Points) {
            row[u"points"_s] = entry.amount;
        } else {
            row[u"stored_value"_s] = money(Money(entry.amount));
        }
        return row;
    }

    // With the partner they may stand for the person.
    void addCodes(QJsonObject &row, RedemptionId redemption) const
    {
        QJsonArray codes;
        for (const PoolCode &held : PoolCodes(m_store).holding(redemption)) {
            codes += orNull(held.code);
        }
        if (!codes.isEmpty()) {
            row[u"codes"_s] = codes;
        }
    }

    QJsonArray rewards() const
    {
        QJsonArray rows;
        std::optional<RedemptionId> place;
        for (;;) {
            const auto some = Redemptions(m_store).ofMember(m_member, place, chunk);
            for (const Redemption &redemption : some) {
                QJsonObject row{{u"reward"_s, redemption.reward},
                                {u"on"_s, redemption.businessDate.toIso()},
                                {u"quantity"_s, redemption.quantity},
                                {u"points"_s, redemption.points.count()},
                                {u"money"_s, money(redemption.money)},
                                {u"undone"_s, redemption.isUndone}};
                addCodes(row, redemption.id);
                rows += row;
            }
            if (std::ssize(some) < chunk) {
                return rows;
            }
            place = some.back().id;
        }
    }

    // Who served him is no data of his; what was written about him is.
    QJsonArray events() const
    {
        QJsonArray rows;
        std::optional<OperationId> place;
        do {
            const auto page =
                Timeline(m_desk).page(MemberRef::of(m_member), {}, place, chunk).value();
            for (const OperationRow &row : page.rows) {
                QJsonObject event{{u"at"_s, iso(row.at)},
                                  {u"kind"_s, static_cast<int>(row.kind)},
                                  {u"till"_s, row.till},
                                  {u"points"_s, row.points.count()}};
                if (!row.text.isEmpty()) {
                    event[u"text"_s] = row.text;
                }
                rows += event;
            }
            place = page.olderThan;
        } while (place);
        return rows;
    }

    Desk &m_desk;
    Connection &m_store;
    InstalledProgramme m_installed;
    const Programme &m_programme;
    MemberId m_member;
    std::vector<MemberId> m_all;
};

void write(QString &text, const QString &name, const QJsonValue &value, int depth)
{
    const QString indent(depth * 2, u' ');
    if (value.isObject()) {
        text += indent + name + u":\n"_s;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            write(text, it.key(), it.value(), depth + 1);
        }
        return;
    }
    if (value.isArray()) {
        text += indent + name + u":\n"_s;
        int n = 0;
        for (const QJsonValue &one : value.toArray()) {
            write(text, QString::number(++n), one, depth + 1);
        }
        return;
    }
    const QString shown = value.isNull() ? u"–"_s : value.toVariant().toString();
    text += indent + name + u": "_s + shown + u'\n';
}

} // namespace

Result<QJsonObject> MemberFile::make(const MemberRef &member)
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::ExportMembers) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::ExportMembers)};
    }
    const Result<MemberId> living = resolveMember(m_desk.store(), member);
    if (!living) {
        return living.refusal();
    }
    const QJsonObject file = Writing(m_desk, *living).run();
    AuditLog(m_desk.store().connection())
        .add({std::nullopt, m_desk.clock().now(), m_desk.till(), who->user, std::nullopt,
              nameOf(Act::ExportMembers), 0, u"member %1"_s.arg(living->value())});
    return file;
}

QString MemberFile::readable(const QJsonObject &file)
{
    QString text;
    for (auto it = file.begin(); it != file.end(); ++it) {
        write(text, it.key(), it.value(), 0);
    }
    return text;
}

} // namespace regulars
