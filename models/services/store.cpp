#include "services/store.h"

#include "programme/installedreading.h"
#include "services/storekey.h"
#include "storage/meta.h"
#include "storage/migrator.h"
#include "storage/programmes.h"
#include "storage/transaction.h"
#include "storage/verify/chaintail.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

const QString idFact = u"store_id"_s;
const QString digestKeyFact = u"digest_key"_s;

// What a store is born with.
QString nameStore(Connection &connection)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Transaction transaction(connection);
    const Meta meta(connection);
    meta.put(idFact, id);
    meta.put(digestKeyFact, QString::fromLatin1(randomKey().toHex()));
    transaction.commit();
    return id;
}

InstalledProgramme compiled(const ProgrammeVersion &version)
{
    const ProgrammeReading reading = readInstalledProgramme(version.text);
    if (!reading.programme) {
        throw StorageError(
            StorageError::Kind::Corrupt,
            u"Programme version %1 of this store can't be read: %2. Restore the newest backup."_s
                .arg(version.id.value())
                .arg(reading.faults.empty() ? QString() : reading.faults.front().toText()));
    }
    return {version.id, version.inForceFrom, reading.programme};
}

// Of a store that was proved when it was opened, pages are not looked through anew at each visit:
// where the file is mapped into memory that is most of the work. Who only reads spreads nothing.
void trustPages(Connection &reader)
{
    reader.execScript("PRAGMA cell_size_check = OFF;");
}

} // namespace

Store::Store(QString path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode)
{}

Store::~Store() = default;

std::unique_ptr<Store> Store::open(const QString &path, Mode mode)
{
    std::unique_ptr<Store> store(new Store(path, mode));
    if (mode == Mode::Write) {
        store->m_file = StoreFile::openToWrite(path, {});
        store->m_connection = &store->m_file->writer();
    } else {
        store->m_file = StoreFile::openToRead(path, {});
        store->m_reader = store->m_file->newReader();
        store->m_connection = store->m_reader.get();
    }
    if (mode != Mode::Examine) {
        store->proveTail();
    }
    if (mode == Mode::Read) {
        trustPages(*store->m_reader);
    }
    return store;
}

void Store::proveTail()
{
    if (const auto fault = chainTailFault(*m_connection)) {
        throw StorageError(StorageError::Kind::Corrupt,
                           u"%1 is damaged, or was changed by another program (%2). Keep the file "
                           "as it is, see `regulars verify`, and restore the newest backup."_s.arg(
                               m_path, *fault));
    }
}

std::unique_ptr<Store> Store::create(const QString &path)
{
    std::unique_ptr<Store> store(new Store(path, Mode::Write));
    store->m_file = StoreFile::create(
        path, {}, [](Connection &connection) { makeStoreKey(nameStore(connection)); });
    store->m_connection = &store->m_file->writer();
    return store;
}

std::unique_ptr<Store> Store::inMemory()
{
    std::unique_ptr<Store> store(new Store({}, Mode::Write));
    store->m_reader = std::make_unique<Connection>(Connection::memory, Connection::Access::Create);
    store->m_connection = store->m_reader.get();
    Migrator().migrate(*store->m_connection);
    nameStore(*store->m_connection);
    store->m_pepper = randomKey();
    return store;
}

std::unique_ptr<Store> Store::newReader() const
{
    const StoreFile *file = m_file ? m_file.get() : m_viewOf;
    if (!file) {
        throw std::logic_error("a store in memory has no second connection");
    }
    std::unique_ptr<Store> reader(new Store(m_path, Mode::Read));
    reader->m_reader = file->newReader();
    reader->m_viewOf = file;
    reader->m_connection = reader->m_reader.get();
    if (m_mode != Mode::Examine) {
        trustPages(*reader->m_reader);
    }
    return reader;
}

void Store::reopen()
{
    m_file->reopen();
    m_connection = &m_file->writer();
    m_programmes.clear();
    proveTail();
}

QString Store::fact(const QString &key)
{
    const std::optional<QString> value = Meta(*m_connection).value(key);
    if (!value) {
        throw StorageError(StorageError::Kind::Corrupt,
                           u"The store lacks its %1. Restore the newest backup."_s.arg(key));
    }
    return *value;
}

QString Store::id()
{
    return fact(idFact);
}

QByteArray Store::digestKey()
{
    if (m_digestKey.isEmpty()) {
        m_digestKey = QByteArray::fromHex(fact(digestKeyFact).toLatin1());
    }
    return m_digestKey;
}

std::optional<QByteArray> Store::pepper()
{
    if (!m_pepper) {
        m_pepper = storeKey(id());
    }
    return m_pepper;
}

void Store::loadProgrammes()
{
    const Programmes stored(*m_connection);
    // Another process may have installed one beside a reader.
    if (!m_programmes.empty() &&
        (isWriter() || stored.newest() == std::max_element(m_programmes.begin(), m_programmes.end(),
                                                           [](const auto &a, const auto &b) {
                                                               return a.version < b.version;
                                                           })
                                              ->version)) {
        return;
    }
    m_programmes.clear();
    for (const ProgrammeVersion &version : stored.all()) {
        m_programmes.push_back(compiled(version));
    }
}

bool Store::hasProgramme()
{
    loadProgrammes();
    return !m_programmes.empty();
}

InstalledProgramme Store::programmeAt(Instant at)
{
    if (!hasProgramme()) {
        throw StorageError(StorageError::Kind::Misuse,
                           u"This store has no programme yet. Make it with `regulars init`."_s);
    }
    const auto later = std::upper_bound(
        m_programmes.begin(), m_programmes.end(), at,
        [](Instant instant, const auto &one) { return instant < one.inForceFrom; });
    return later == m_programmes.begin() ? m_programmes.front() : *std::prev(later);
}

InstalledProgramme Store::programmeOf(ProgrammeVersionId version)
{
    loadProgrammes();
    for (const InstalledProgramme &one : m_programmes) {
        if (one.version == version) {
            return one;
        }
    }
    throw StorageError(StorageError::Kind::Corrupt,
                       u"The store has no programme version %1."_s.arg(version.value()));
}

InstalledProgramme Store::newestProgramme()
{
    return programmeAt(Instant(std::numeric_limits<qint64>::max()));
}

} // namespace regulars
