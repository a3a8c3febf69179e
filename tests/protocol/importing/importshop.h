#pragma once

#include "protocol/importing/importfile.h"
#include "services/membership.h"
#include "services/sales.h"
#include "services/shopsetup.h"
#include "services/store.h"
#include "storage/verify/verifier.h"
#include "support/fixedclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace regulars::tests
{

// A shop of two tiers and two categories that gives a point for each yuan, 500 on joining (which an
// import must not give), and lets points die a year after.
inline QByteArray importProgramme()
{
    return R"({
      "format": "regulars-programme/1", "name": "Shop", "currency": "CNY", "country": "CN",
      "time_zone": "Asia/Shanghai",
      "policy": {"expiry": {"after": "12 months"}},
      "categories": [{"id": "tea", "name": "茶饮"}, {"id": "bread", "name": "面包"}],
      "products": [{"id": "latte", "name": "拿铁", "category": "tea", "price": "18.00"}],
      "tiers": [{"id": "basic", "name": "普通"},
                {"id": "gold", "name": {"zh_CN": "金卡", "en": "Gold"}, "multiplier": 2,
                 "paths": [{"metric": "spend", "at_least": "1000.00"}],
                 "keep": {"for": "12 months"}}],
      "rules": [{"id": "base", "on": "purchase", "give": {"points_per": {"points": 1, "amount": "1.00"}}},
                {"id": "welcome", "on": "enrol", "give": {"points": 500}}]})";
}

inline const Instant importNow = *Instant::fromIso(u"2026-11-22T15:00:00+08:00");

// A store in memory with the command line at its till, and files beside it.
class ImportShop
{
public:
    ImportShop()
        : clock(importNow)
        , store(Store::inMemory())
    {
        const ShopSetup setup{importProgramme(),
                              QStringLiteral("owner"),
                              QStringLiteral("a long secret"),
                              {1, 8 << 20}};
        if (!setUpShop(*store, clock, setup))
            qFatal("the shop could not be set up");
        desk = std::make_unique<Desk>(*store, clock, QStringLiteral("command-line"));
        desk->signInAsCommandLine();
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file could not be written");
        return file.fileName();
    }

    ImportOrder order(ImportKind kind, const QByteArray &text) const
    {
        ImportOrder order;
        order.kind = kind;
        order.path = file(QStringLiteral("table.csv"), text);
        return order;
    }

    ImportOutcome take(const ImportOrder &order)
    {
        Result<ImportOutcome> outcome = importFile(*desk, order);
        if (!outcome)
            qFatal("the import was refused: %s", qPrintable(codeOf(outcome.refusal())));
        return *outcome;
    }
    ImportOutcome take(ImportKind kind, const QByteArray &text) { return take(order(kind, text)); }

    qint64 number(const char *sql) { return store->connection().prepareText(sql).scalar<qint64>(); }
    QString text(const char *sql) { return store->connection().prepareText(sql).scalar<QString>(); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<Desk> desk;
};

} // namespace regulars::tests
