#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace regulars
{

// What a shop has that requests can name, as a programme file says.
struct ShopWords
{
    QStringList categories{QStringLiteral("drinks"), QStringLiteral("coffee"),
                           QStringLiteral("bread"), QStringLiteral("snacks"),
                           QStringLiteral("tobacco")};
    QStringList rewards{QStringLiteral("water"), QStringLiteral("coffee"), QStringLiteral("off5"),
                        QStringLiteral("umbrella"), QStringLiteral("donation")};
    QStringList actions{QStringLiteral("own-bag"), QStringLiteral("survey"),
                        QStringLiteral("profile")};
    QStringList tiers{QStringLiteral("silver"), QStringLiteral("gold")};
    QStringList coupons{QStringLiteral("off5")};
    QStringList benefits{QStringLiteral("hot-water")};
    QString stocked = QStringLiteral("umbrella");

    static ShopWords of(const QJsonObject &programme)
    {
        ShopWords words;
        words.categories = ids(programme[QStringLiteral("categories")]);
        words.rewards = ids(programme[QStringLiteral("rewards")]);
        words.actions = ids(programme[QStringLiteral("actions")]);
        words.tiers = ids(programme[QStringLiteral("tiers")]);
        words.coupons = ids(programme[QStringLiteral("coupons")]);
        words.benefits.clear();
        for (const QJsonValue tier : programme[QStringLiteral("tiers")].toArray()) {
            words.benefits += ids(tier[QStringLiteral("benefits")]);
        }
        for (const QJsonValue reward : programme[QStringLiteral("rewards")].toArray()) {
            if (reward.toObject().contains(QStringLiteral("stock"))) {
                words.stocked = reward[QStringLiteral("id")].toString();
            }
        }
        return words;
    }

private:
    static QStringList ids(const QJsonValue &list)
    {
        QStringList all;
        for (const QJsonValue one : list.toArray()) {
            all.append(one[QStringLiteral("id")].toString());
        }
        return all;
    }
};

// A clerk's year in a random order: every kind of request of the till, most of them sensible, some
// not. The same seed gives the same requests for the same answers.
class RandomTill
{
public:
    explicit RandomTill(quint32 seed, ShopWords words = {})
        : m_random(seed)
        , m_words(std::move(words))
    {}

    QJsonObject next()
    {
        const int dice = m_random.bounded(1000);
        if (dice < 60 || m_members.isEmpty()) {
            return enrol();
        }
        if (dice < 450) {
            return checkout();
        }
        if (dice < 600) {
            return refund();
        }
        if (dice < 720) {
            return redeemOrTopUp();
        }
        if (dice < 860) {
            return points();
        }
        if (dice < 880) {
            return rare();
        }
        return undo();
    }

    // What a till is seldom asked for, and next() never is.
    QJsonObject seldom()
    {
        const QString member = oneOf(m_members);
        switch (m_random.bounded(4)) {
        case 0:
            return request("coupon", {{QStringLiteral("member"), member},
                                      {QStringLiteral("coupon"), oneOf(m_words.coupons)}});
        case 1:
            return request("coupon-void", {{QStringLiteral("code"), oneOf(m_coupons)},
                                           {QStringLiteral("reason"), QStringLiteral("lost")}});
        case 2:
            return request("benefit", {{QStringLiteral("member"), member},
                                       {QStringLiteral("benefit"), oneOf(m_words.benefits)}});
        default:
            return request("tag", {{QStringLiteral("member"), member},
                                   {chance(50) ? QStringLiteral("add") : QStringLiteral("remove"),
                                    QJsonArray{QStringLiteral("choir")}}});
        }
    }

    // Learns from an answer what there is to work on.
    void learn(const QJsonObject &answer)
    {
        if (!answer[QStringLiteral("ok")].toBool()) {
            return;
        }
        const QJsonObject member = answer[QStringLiteral("member")].toObject();
        if (answer[QStringLiteral("op")] == QStringLiteral("enrol")) {
            m_members.append(QStringLiteral("id:") + member[QStringLiteral("id")].toString());
        }
        for (const QJsonValue coupon : member[QStringLiteral("coupons")].toArray()) {
            remember(m_coupons, coupon.toObject()[QStringLiteral("code")].toString(), 40);
        }
        if (answer[QStringLiteral("op")] == QStringLiteral("checkout")) {
            remember(m_purchases, answer[QStringLiteral("purchase")].toString(), 40);
        }
        if (answer.contains(QStringLiteral("operation"))) {
            remember(m_operations, answer[QStringLiteral("operation")].toString(), 25);
        }
    }

private:
    static void remember(QStringList &list, const QString &text, int most)
    {
        list.append(text);
        if (list.size() > most) {
            list.removeFirst();
        }
    }
    QString oneOf(const QStringList &list)
    {
        return list.isEmpty() ? QString() : list[m_random.bounded(static_cast<int>(list.size()))];
    }
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    static QJsonObject request(const char *op, QJsonObject fields = {})
    {
        fields.insert(QStringLiteral("op"), QString::fromLatin1(op));
        return fields;
    }

    QJsonObject enrol()
    {
        QJsonObject fields{
            {QStringLiteral("phone"),
             QStringLiteral("13%1").arg(m_random.bounded(1'000'000'000), 9, 10, QLatin1Char('0'))},
            {QStringLiteral("name"), QStringLiteral("张小梅")}};
        if (chance(50)) {
            fields.insert(QStringLiteral("birthday"), QStringLiteral("--02-29"));
        }
        if (chance(30) && !m_members.isEmpty()) {
            fields.insert(QStringLiteral("referrer"), oneOf(m_members));
        }
        return request("enrol", fields);
    }

    QJsonObject checkout()
    {
        QJsonArray lines;
        for (int i = m_random.bounded(1, 5); i > 0; --i) {
            QJsonObject line{{QStringLiteral("amount"),
                              QStringLiteral("%1.%2")
                                  .arg(m_random.bounded(200))
                                  .arg(m_random.bounded(100), 2, 10, QLatin1Char('0'))}};
            if (chance(30)) {
                line.insert(QStringLiteral("quantity"), QStringLiteral("0.385"));
            } else {
                line.insert(QStringLiteral("quantity"), m_random.bounded(1, 7));
            }
            if (chance(60)) {
                line.insert(QStringLiteral("category"), oneOf(m_words.categories));
            }
            lines.append(line);
        }
        QJsonObject fields{{QStringLiteral("lines"), lines}};
        if (chance(90)) {
            fields.insert(QStringLiteral("member"), oneOf(m_members));
        }
        if (chance(25)) {
            fields.insert(QStringLiteral("use_points"), true);
        }
        if (chance(25)) {
            fields.insert(QStringLiteral("use_stored_value"), true);
        }
        if (chance(20) && !m_coupons.isEmpty()) {
            fields.insert(QStringLiteral("coupons"), QJsonArray{oneOf(m_coupons)});
        }
        return request("checkout", fields);
    }

    QJsonObject refund()
    {
        QJsonObject fields{{QStringLiteral("purchase"), oneOf(m_purchases)}};
        if (chance(40)) {
            fields.insert(QStringLiteral("all"), true);
        } else {
            fields.insert(QStringLiteral("lines"),
                          QJsonArray{QJsonObject{{QStringLiteral("line"), m_random.bounded(3)},
                                                 {QStringLiteral("quantity"), 1}}});
        }
        return request("refund", fields);
    }

    QJsonObject redeemOrTopUp()
    {
        const QString member = oneOf(m_members);
        if (chance(60)) {
            return request("redeem", {{QStringLiteral("member"), member},
                                      {QStringLiteral("reward"), oneOf(m_words.rewards)},
                                      {QStringLiteral("quantity"), m_random.bounded(1, 3)}});
        }
        const QString amount =
            oneOf({QStringLiteral("10.00"), QStringLiteral("100.00"), QStringLiteral("200.00")});
        return request(chance(70) ? "top-up" : "cash-out",
                       {{QStringLiteral("member"), member}, {QStringLiteral("amount"), amount}});
    }

    QJsonObject points()
    {
        const QString member = oneOf(m_members);
        if (chance(40)) {
            return request("give", {{QStringLiteral("from"), member},
                                    {QStringLiteral("to"), oneOf(m_members)},
                                    {QStringLiteral("points"), m_random.bounded(1, 60)}});
        }
        if (chance(50)) {
            return request("adjust", {{QStringLiteral("member"), member},
                                      {QStringLiteral("points"), m_random.bounded(-100, 100)},
                                      {QStringLiteral("reason"), QStringLiteral("counted")}});
        }
        return request("action", {{QStringLiteral("member"), member},
                                  {QStringLiteral("action"), oneOf(m_words.actions)}});
    }

    QJsonObject rare()
    {
        const QString member = oneOf(m_members);
        switch (m_random.bounded(8)) {
        case 0:
            return request("erase", {{QStringLiteral("member"), member}});
        case 1:
            return request("merge", {{QStringLiteral("member"), member},
                                     {QStringLiteral("into"), oneOf(m_members)}});
        case 2:
            return request("freeze", {{QStringLiteral("member"), member}});
        case 3:
            return request("unfreeze", {{QStringLiteral("member"), member}});
        case 4:
            return request("tier",
                           {{QStringLiteral("member"), member},
                            {QStringLiteral("tier"), oneOf(m_words.tiers)},
                            {QStringLiteral("until"), QStringLiteral("2099-01-01")},
                            {QStringLiteral("reason"), QStringLiteral("a friend of the house")}});
        case 5:
            return request("extend", {{QStringLiteral("member"), member},
                                      {QStringLiteral("until"), QStringLiteral("2099-01-01")}});
        case 6:
            return request("attach", {{QStringLiteral("purchase"), oneOf(m_purchases)},
                                      {QStringLiteral("member"), member}});
        default:
            return request("stock", {{QStringLiteral("reward"), m_words.stocked},
                                     {QStringLiteral("change"), m_random.bounded(1, 9)},
                                     {QStringLiteral("reason"), QStringLiteral("delivery")}});
        }
    }

    QJsonObject undo()
    {
        return request("undo", {{QStringLiteral("operation"), oneOf(m_operations)}});
    }

    QRandomGenerator m_random;
    ShopWords m_words;
    QStringList m_members;
    QStringList m_purchases;
    QStringList m_operations;
    QStringList m_coupons;
};

} // namespace regulars
