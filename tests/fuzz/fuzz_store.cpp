// A store's file with any bytes of it changed: three bytes say where, one how many follow. It is
// refused in words, found out by verify, or read; never more.

#include "fuzz/fuzzing.h"
#include "services/lookup.h"
#include "services/salesfloor.h"
#include "services/shopsetup.h"
#include "storage/verify/verifier.h"

using namespace regulars;
using namespace regulars::salesfloor;
using namespace Qt::StringLiterals;

namespace
{

QByteArray soundStore(const fuzzing::Place &place)
{
    qputenv("REGULARS_KEYS", place.path(u"keys"_s).toUtf8());
    const QString path = place.path(u"sound.regulars"_s);
    const FixedClock clock(at("2026-11-02 10:00"));
    {
        const auto store = Store::create(path);
        const Result<Answer> made = setUpShop(
            *store, clock, {Terms{}.text(), u"Owner"_s, u"a good pass phrase"_s, Shop::cheap});
        Desk desk(*store, clock, u"1"_s);
        desk.signInAsCommandLine();
        EnrolRequest request;
        request.card = u"A1"_s;
        request.name = u"Ann"_s;
        const Result<Answer> member = Membership(desk).enrol({}, request);
        SaleRequest sale;
        sale.member = MemberRef::of(Shop::done(member).members.front().second);
        sale.lines = {line("40.00", "food", 4)};
        Shop::done(Sales(desk).checkout({}, sale));
        Shop::done(made);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const fuzzing::Place place;
    static const QByteArray sound = soundStore(place);
    QByteArray store = sound;
    const QByteArray changes = fuzzing::input(bytes, size);
    for (qsizetype i = 0; i + 4 <= changes.size();) {
        const auto byte = [&](qsizetype n) { return static_cast<uchar>(changes[i + n]); };
        const qsizetype where = ((byte(0) << 16) | (byte(1) << 8) | byte(2)) % store.size();
        const qsizetype length = std::min<qsizetype>(byte(3) % 32, store.size() - where);
        const QByteArray put = changes.mid(i + 4, length);
        store.replace(where, put.size(), put);
        i += 4 + length;
    }
    const QString path = place.write(u"hostile.regulars"_s, store);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::remove(path + suffix);
    }
    try {
        const auto opened = Store::open(path, Store::Mode::Read);
        Verifier(opened->connection()).run({true, {}, {}});
        const FixedClock clock(at("2026-11-03 10:00"));
        Desk desk(*opened, clock, u"1"_s);
        desk.signInAsCommandLine();
        static_cast<void>(Lookup(desk).find({}, u"Ann"_s));
    } catch (const StorageError &error) {
        if (error.message().isEmpty()) {
            fuzzing::fail("refused without a word");
        }
    }
    return 0;
}
