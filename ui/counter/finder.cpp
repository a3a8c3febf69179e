#include "ui/counter/finder.h"

#include "services/lookup.h"
#include "services/phone.h"
#include "ui/attempt.h"
#include "ui/shop.h"
#include "values/text.h"

#include <QJsonArray>
#include <QWidget>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype tailDigits = 4;

QJsonArray rowsFor(Desk &desk, const QString &text)
{
    if (Finder::isTooShort(text)) {
        const auto card = resolveMember(desk.store(), {MemberRef::Kind::Card, text});
        return card ? QJsonArray{Lookup(desk).shown(*card)} : QJsonArray();
    }
    const Result<Answer> answer = Lookup(desk).find({}, text, Finder::mostShown);
    return answer ? answer->figures[u"members"_s].toArray() : QJsonArray();
}

Candidate inWords(const QJsonObject &row, const Shop &shop, const Programme &programme)
{
    Candidate one{MemberId(row[u"id"_s].toString().toLongLong()),
                  row[u"name"_s].toString(),
                  phoneShown(row[u"phone"_s].toString(), programme),
                  row[u"card"_s].toString(),
                  {},
                  {},
                  Points(row[u"points"_s].toInteger())};
    if (const auto index = programme.tier(row[u"tier"_s].toString())) {
        const Tier &tier = programme.tiers[static_cast<size_t>(*index)];
        one.tier = shop.named(tier.name);
        one.tierColour = tier.colour;
    }
    return one;
}

} // namespace

Finder::Finder(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
{}

std::vector<Candidate> Finder::inWords(const QJsonArray &rows) const
{
    const auto programme = m_shop.programme();
    std::vector<Candidate> candidates;
    for (const QJsonValue row : rows) {
        candidates.push_back(regulars::inWords(row.toObject(), m_shop, *programme));
    }
    return candidates;
}

void Finder::look(const QString &text)
{
    m_shop.background().readNewest(
        this, [text](Background::Reading &reading) { return rowsFor(reading.desk, text); },
        [this, text](const QJsonArray &rows) {
            m_text = text;
            m_candidates = inWords(rows);
            emit found();
        });
}

const std::vector<Candidate> &Finder::lookNow(const QString &text)
{
    if (m_text != text) {
        attempt(qobject_cast<QWidget *>(parent()), [&] {
            m_candidates = inWords(rowsFor(m_shop.desk(), text));
            m_text = text;
        });
    }
    return m_candidates;
}

std::optional<Finder::Exact> Finder::exact(const QString &text)
{
    std::optional<Exact> hit;
    attempt(qobject_cast<QWidget *>(parent()), [&] {
        const QString typed = folded(text);
        Store &store = m_shop.store();
        const auto byCard = resolveMember(store, {MemberRef::Kind::Card, typed});
        if (byCard) {
            hit = Exact{*byCard, true};
        } else if (isWholePhone(typed)) {
            const auto byPhone = resolveMember(store, {MemberRef::Kind::Phone, typed});
            if (byPhone) {
                hit = Exact{*byPhone, false};
            }
        }
    });
    return hit;
}

bool Finder::isTooShort(const QString &text)
{
    return !text.isEmpty() && text.size() < tailDigits &&
           std::all_of(text.begin(), text.end(),
                       [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

bool Finder::isWholePhone(const QString &text) const
{
    const QString country = m_shop.programme()->country;
    return phonePrefix(text, country) && normalisedPhone(text, country);
}

QString Finder::masked(const QString &phone) const
{
    const QString country = m_shop.programme()->country;
    const auto whole = normalisedPhone(phone, country);
    return whole ? maskedPhone(*whole, country) : phone;
}

std::vector<Candidate> Finder::candidatesOf(const std::vector<MemberId> &members)
{
    std::vector<Candidate> list;
    const auto programme = m_shop.programme();
    Lookup lookup(m_shop.desk());
    for (const MemberId member : members) {
        const QJsonValue row = lookup.shown(member);
        if (row.isObject()) {
            list.push_back(regulars::inWords(row.toObject(), m_shop, *programme));
        }
    }
    return list;
}

} // namespace regulars
