#pragma once

#include "programme/programmewriter.h"
#include "services/programmeversions.h"
#include "services/sales.h"
#include "services/salesfloor.h"
#include "ui/counter/counterfloor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regulars::tests
{

// Sells those products in one basket.
inline void sellGoods(CounterFloor &floor, std::optional<MemberId> member,
                      const QStringList &products)
{
    SaleRequest request;
    if (member) {
        request.member = MemberRef::of(*member);
    }
    for (const QString &product : products) {
        request.lines.push_back(salesfloor::line("10.00", "", 1, product.toLatin1().constData()));
    }
    salesfloor::Shop::done(Sales(floor.shop().desk()).checkout({}, request));
}

// A shelf on which latte goes with croissants and buns with jam, water with nothing; the next day.
inline void stockGoodsThatGoTogether(CounterFloor &floor)
{
    QJsonObject root = QJsonDocument::fromJson(writeProgramme(*floor.shop().programme())).object();
    QJsonArray products;
    for (const char *name : {"Latte", "Croissant", "Bun", "Jam", "Water"}) {
        const QString text = QString::fromLatin1(name);
        products.append(
            QJsonObject{{QStringLiteral("id"), text.toLower()}, {QStringLiteral("name"), text}});
    }
    root[QStringLiteral("products")] = products;
    salesfloor::Shop::done(
        ProgrammeVersions(floor.shop().desk()).use({}, QJsonDocument(root).toJson()));
    const auto sell = [&](const char *first, const char *second) {
        QStringList basket{QString::fromLatin1(first)};
        if (*second) {
            basket.append(QString::fromLatin1(second));
        }
        sellGoods(floor, std::nullopt, basket);
    };
    for (int i = 0; i < 6; ++i) {
        sell("latte", "croissant");
        sell("bun", "jam");
    }
    for (int i = 0; i < 2; ++i) {
        sell("latte", "");
        sell("water", "");
    }
    floor.clock().advanceMs(24LL * 3'600'000);
}

} // namespace regulars::tests
