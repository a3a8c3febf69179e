#pragma once

#include "programme/templates.h"
#include "protocol/served/servedaddress.h"
#include "protocol/served/storeserver.h"
#include "services/shopsetup.h"
#include "support/fixedclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace regulars::tests
{

// A shop in a file, held by this process and served to whoever connects.
class ServedShop
{
public:
    explicit ServedShop(VerbRunner runner = {})
        : clock(*Instant::fromIso(QStringLiteral("2026-11-22T15:00:00+08:00")))
    {
        qputenv("REGULARS_KEYS", folder.filePath(QStringLiteral("keys")).toUtf8());
        store = Store::create(path());
        const ShopSetup setup{templateText(QStringLiteral("convenience")),
                              QStringLiteral("owner"),
                              QStringLiteral("a long secret"),
                              {1, 8 << 20}};
        if (!setUpShop(*store, clock, setup))
            qFatal("the shop could not be set up");
        server = std::make_unique<StoreServer>(*store, clock, std::move(runner));
        if (!server->listen())
            qFatal("the server does not listen: %s", qPrintable(server->errorString()));
    }

    QString path() const { return folder.filePath(QStringLiteral("shop.regulars")); }
    qint64 number(const char *sql) { return store->connection().prepareText(sql).scalar<qint64>(); }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Store> store;
    std::unique_ptr<StoreServer> server;
};

// A client that speaks in raw bytes.
class RawClient
{
public:
    explicit RawClient(const ServedShop &shop)
    {
        // Both ends may share one thread: the server accepts while this waits, so that its queue of
        // fifty is never full for long.
        const QString address = servedAddresses(shop.path()).constFirst();
        const auto connects = [&] {
            if (socket.state() == QLocalSocket::UnconnectedState)
                socket.connectToServer(address);
            return socket.state() == QLocalSocket::ConnectedState;
        };
        if (!QTest::qWaitFor(connects, 10'000))
            qFatal("nobody answers: %s", qPrintable(socket.errorString()));
    }
    // As a till of that name, signed in.
    RawClient(const ServedShop &shop, const char *till)
        : RawClient(shop)
    {
        greet(till);
        ask(R"({"op":"sign-in","user":"owner","pin":"a long secret"})");
    }

    QJsonObject greet(const char *till)
    {
        return ask(QByteArray(R"({"served":1,"till":")") + till + "\"}");
    }
    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }
    QJsonObject ask(const QByteArray &line)
    {
        send(line + '\n');
        return next();
    }
    // The next answer; empty when the connection ended or nothing came.
    QJsonObject next()
    {
        static_cast<void>(QTest::qWaitFor(
            [&] { return socket.canReadLine() || socket.state() != QLocalSocket::ConnectedState; },
            20'000));
        return QJsonDocument::fromJson(socket.readLine()).object();
    }
    bool isEnded()
    {
        return QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; },
                               20'000);
    }

    QLocalSocket socket;
};

} // namespace regulars::tests
