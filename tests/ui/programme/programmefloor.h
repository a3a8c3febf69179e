#pragma once

#include "services/programmeversions.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "services/staff.h"
#include "storage/drafts.h"
#include "ui/programme/draftsession.h"
#include "ui/shop.h"

#include <QAction>
#include <QDir>
#include <QTemporaryDir>
#include <QWidget>

namespace regulars
{

// A shop with the owner at its window and the draft that its pages share.
struct ProgrammeFloor
{
    static QString secret() { return QStringLiteral("a good pass phrase"); }

    explicit ProgrammeFloor(const QByteArray &programme, const char *now = "2026-11-02 10:00")
        : clock(salesfloor::at(now))
        , settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        qputenv("REGULARS_KEYS", folder.filePath(QStringLiteral("keys")).toUtf8());
        auto store = Store::inMemory();
        salesfloor::Shop::done(
            setUpShop(*store, clock,
                      {programme, QStringLiteral("Owner"), secret(), salesfloor::Shop::cheap}));
        shop = std::make_unique<Shop>(std::move(store), clock, settings);
        standAs(QStringLiteral("Owner"), secret());
        session = std::make_unique<DraftSession>(*shop, &window);
    }

    void standAs(const QString &name, const QString &pin)
    {
        salesfloor::Shop::done(shop->signIn(name, pin));
    }
    // Somebody new.
    void standIn(const QString &name, Role role, const QString &pin)
    {
        UserRequest user;
        user.name = name;
        user.role = role;
        user.pin = pin;
        salesfloor::Shop::done(Staff(shop->desk(), salesfloor::Shop::cheap).user({}, user));
        standAs(name, pin);
    }

    // Somebody with that card, and what a purchase of so much gives them now.
    MemberRef enrol(const QString &card)
    {
        EnrolRequest request;
        request.card = card;
        request.name = card;
        const Answer answer = salesfloor::Shop::done(Membership(shop->desk()).enrol({}, request));
        return MemberRef::of(answer.members.front().second);
    }
    qint64 earned(const std::optional<MemberRef> &member, const char *amount,
                  const char *category = "")
    {
        SaleRequest request;
        request.member = member;
        request.lines = {salesfloor::line(amount, category)};
        const Answer sold = salesfloor::Shop::done(Sales(shop->desk()).checkout({}, request));
        return salesfloor::quoteOf(sold).value(QStringLiteral("earn")).toInteger(-1);
    }

    // A draft with one more rule at the end of two, as another release of the program left it.
    void keepDraft(const QByteArray &rule)
    {
        const salesfloor::Terms terms{.rules = rule, .hasBase = true};
        Drafts(shop->store().connection())
            .put({ProgrammeVersionId(1), 0, clock.now(), std::nullopt, terms.text()});
        session->reload();
    }

    // Each edit of a page changes one place: its pointer and what stands there now.
    QString onlyChange() const
    {
        QStringList places;
        for (const JsonSplice &splice :
             splicesBetween(session->live().root(), session->document().root())) {
            places += splice.key ? jsonpointer::joined(splice.pointer, *splice.key)
                                 : jsonpointer::joined(splice.pointer, splice.index);
        }
        return places.join(u' ');
    }

    static QAction *command(const QWidget *page, const QKeySequence &key)
    {
        for (QAction *action : page->actions()) {
            if (action->shortcut() == key) {
                return action;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder;
    FixedClock clock;
    Settings settings;
    QWidget window;
    std::unique_ptr<Shop> shop;
    std::unique_ptr<DraftSession> session;
};

} // namespace regulars
