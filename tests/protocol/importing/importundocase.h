// What the tests of taking an import back share: files, and its undo.
#pragma once

#include "protocol/importing/importshop.h"
#include "services/dayend.h"
#include "services/importundo.h"
#include "services/points.h"
#include "services/refunds.h"
#include "services/rewards.h"
#include "services/undo.h"
#include "services/wallet.h"
#include "storage/accounts.h"
#include "storage/members.h"

#include <QTest>

namespace regulars::tests
{

inline const QByteArray members = "card,phone,name,points,points_expire,stored_value,tags\n"
                                  "A1,13800138000,Ann,100,2027-06-30,20.00,vip\n"
                                  "A2,13800138001,Bob,0,,0.00,\n"
                                  "A3,13800138002,Cy,50,2027-01-31,0.00,\n";

inline const QByteArray sales = "receipt,member,date,amount,category\n"
                                "R1,A1,2026-11-01,300.00,tea\n"
                                "R2,B1,2026-11-02,900.00,tea\n"
                                "R3,A1,2026-11-03,800.00,bread\n"
                                "R4,,2026-11-03,7.00,bread\n"
                                "R5,B1,2026-11-04,200.00,tea\n";

class ImportUndoCase : public QObject
{
protected:
    static Result<Answer> undo(ImportShop &shop, const ImportOutcome &outcome)
    {
        return ImportUndo(*shop.desk).undo({}, {QString::number(outcome.batch.value())});
    }
    static Answer undone(ImportShop &shop, const ImportOutcome &outcome)
    {
        const Result<Answer> answer = undo(shop, outcome);
        if (!answer)
            qFatal("refused: %s", qPrintable(codeOf(answer.refusal())));
        return *answer;
    }
    // Purchases, of people whom the shop doesn't know, too.
    static ImportOutcome take(ImportShop &shop, const QByteArray &rows)
    {
        ImportOrder order = shop.order(ImportKind::Purchases, rows);
        order.enrols = true;
        return shop.take(order);
    }
    static bool isSound(ImportShop &shop)
    {
        Verifier::Options deep;
        deep.deep = true;
        const Verification found = Verifier(shop.store->connection()).run(deep);
        for (const Violation &one : found.violations)
            qWarning("%s %s: expected %s, found %s", qPrintable(one.code), qPrintable(one.field),
                     qPrintable(one.expected), qPrintable(one.found));
        return found.isSound();
    }
    static MemberId member(ImportShop &shop, const QString &card)
    {
        return Members(shop.store->connection()).byCard(card).value();
    }
    static Account account(ImportShop &shop, const QString &card)
    {
        return Accounts(shop.store->connection()).load(member(shop, card));
    }
    static Answer sell(ImportShop &shop, const QString &card, qint64 cents)
    {
        SaleRequest sale;
        sale.member = MemberRef::of(member(shop, card));
        sale.lines = {{{}, QStringLiteral("tea"), Quantity(1'000), Money(cents)}};
        const Result<Answer> sold = Sales(*shop.desk).checkout({}, sale);
        if (!sold)
            qFatal("refused: %s", qPrintable(codeOf(sold.refusal())));
        return *sold;
    }
};

} // namespace regulars::tests
