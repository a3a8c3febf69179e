// The computer's clock jumps under the real program (F7): back, and over the end of 32-bit
// time. Told by libfaketime, where that is installed.

#include "support/shopfolder.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(REGULARS_PROGRAM);

QString clockLibrary()
{
    for (const char *folder : {"/usr/lib/x86_64-linux-gnu/faketime/", "/usr/lib/faketime/",
                               "/usr/lib/aarch64-linux-gnu/faketime/"}) {
        const QString path = QString::fromLatin1(folder) + u"libfaketimeMT.so.1"_s;
        if (QFileInfo::exists(path)) {
            return path;
        }
    }
    return {};
}

// While it lives, programs that are started see this time.
class At
{
public:
    explicit At(const QByteArray &time)
    {
        qputenv("LD_PRELOAD", clockLibrary().toUtf8());
        qputenv("FAKETIME", '@' + time);
        qputenv("TZ", "UTC");
    }
    ~At()
    {
        qunsetenv("LD_PRELOAD");
        qunsetenv("FAKETIME");
        qunsetenv("TZ");
    }
    At(const At &) = delete;
    At &operator=(const At &) = delete;
};

QJsonObject sale(const QString &id)
{
    return {{u"op"_s, u"checkout"_s},
            {u"id"_s, id},
            {u"member"_s, u"card:A"_s},
            {u"lines"_s, QJsonArray{QJsonObject{{u"amount"_s, u"20.00"_s}}}}};
}

} // namespace

class TestClockJumps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aClockSetBackWaitsForAManagersWord();
    void salesGoOnAfter2038();

private:
    // What the till says to this, at that time.
    QJsonObject said(const QByteArray &time, const QJsonObject &request);
    void verifyAt(const QByteArray &time);

    std::unique_ptr<ShopFolder> m_shop;
};

void TestClockJumps::init()
{
    if (clockLibrary().isEmpty()) {
        QSKIP("libfaketime is not installed");
    }
    const At now("2026-11-02 02:00:00");
    m_shop = std::make_unique<ShopFolder>(program, u"convenience"_s);
    QVERIFY2(m_shop->isReady(), m_shop->init().err);
    TillProcess till(program, m_shop->store());
    QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
    QVERIFY(till.ask({{u"op"_s, u"enrol"_s}, {u"card"_s, u"A"_s}})[u"ok"_s].toBool());
    QVERIFY(till.ask(sale(u"1"_s))[u"ok"_s].toBool());
}

QJsonObject TestClockJumps::said(const QByteArray &time, const QJsonObject &request)
{
    const At then(time);
    TillProcess till(program, m_shop->store());
    till.signIn(ShopFolder::owner, ShopFolder::pin);
    return till.ask(request);
}

void TestClockJumps::verifyAt(const QByteArray &time)
{
    const At then(time);
    const VerbRun verify = m_shop->run(u"verify"_s, {u"--deep"_s});
    QVERIFY2(verify.exitCode == 0, broken(verify));
}

void TestClockJumps::aClockSetBackWaitsForAManagersWord() // S9
{
    const QByteArray before = "2026-11-01 02:00:00";
    const QJsonObject refused = said(before, sale(u"2"_s));
    QCOMPARE(refused[u"error"_s].toString(), u"clock-behind"_s);
    const QJsonObject again = said(before, sale(u"1"_s)); // S6: this one was done
    QVERIFY2(again[u"replayed"_s].toBool(), QJsonDocument(again).toJson());
    {
        const At then(before);
        TillProcess till(program, m_shop->store());
        QVERIFY(till.signIn(ShopFolder::owner, ShopFolder::pin)[u"ok"_s].toBool());
        const QJsonObject word = till.ask({{u"op"_s, u"confirm-clock"_s}});
        QVERIFY2(word[u"ok"_s].toBool(), QJsonDocument(word).toJson());
        QJsonObject guest = sale(u"2"_s);
        guest.remove(u"member"_s); // who joins only tomorrow, by this clock
        const QJsonObject sold = till.ask(guest);
        QVERIFY2(sold[u"ok"_s].toBool(), QJsonDocument(sold).toJson());
    }
    verifyAt("2026-11-02 03:00:00");
}

void TestClockJumps::salesGoOnAfter2038()
{
    const QByteArray after = "2038-01-20 02:00:00";
    const QJsonObject sold = said(after, sale(u"2"_s));
    QVERIFY2(sold[u"ok"_s].toBool(), QJsonDocument(sold).toJson());
    verifyAt(after);
}

QTEST_GUILESS_MAIN(TestClockJumps)
#include "tst_clockjumps.moc"
