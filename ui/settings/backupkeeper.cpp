#include "ui/settings/backupkeeper.h"

#include "ui/attempt.h"
#include "ui/shop.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lookEveryMs = 5 * 60'000;
constexpr int retryMs = 500;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 threeDaysMs = 72 * hourMs;
// In UTC, so that names sort by time whatever the clock on the wall did.
const QString stampFormat = u"yyyyMMdd-HHmmss"_s;
const QString plainEnding = u".regulars"_s;
const QString sealedEnding = u".sealed"_s;

QString secondKey(const QString &storeId)
{
    return u"backups/%1"_s.arg(storeId);
}

} // namespace

BackupKeeper::BackupKeeper(Shop &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
{
    const std::vector<DatedBackup> known = backups();
    if (!known.empty()) {
        QFile file(Backups::manifestPath(known.front().path));
        if (file.open(QIODevice::ReadOnly)) {
            const auto manifest =
                manifestFromJson(QJsonDocument::fromJson(file.readAll()).object());
            m_operations = manifest ? manifest->operations : -1;
        }
    }
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::backUpIfDue);
    m_timer.start(lookEveryMs);
}

QString BackupKeeper::folder() const
{
    QString home = qEnvironmentVariable("REGULARS_BACKUPS");
    if (home.isEmpty()) {
        home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               u"/regulars/backups"_s;
    }
    return QDir(home).filePath(m_shop.store().id());
}

QString BackupKeeper::secondFolder() const
{
    return m_hasOnePlace ? QString()
                         : m_shop.settings().value(secondKey(m_shop.store().id())).toString();
}

void BackupKeeper::setSecondFolder(const QString &folder)
{
    m_shop.settings().setValue(secondKey(m_shop.store().id()), folder);
    emit changed();
}

std::vector<DatedBackup> BackupKeeper::backupsIn(const QString &folder, const QString &ending)
{
    std::vector<DatedBackup> found;
    const QDir place(folder);
    for (const QString &name :
         place.entryList({u"*"_s + ending}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString stamp = name.chopped(ending.size()).right(stampFormat.size());
        QDateTime made = QDateTime::fromString(stamp, stampFormat);
        made.setTimeSpec(Qt::UTC);
        if (made.isValid()) {
            found.push_back({place.filePath(name), Instant(made.toMSecsSinceEpoch())});
        }
    }
    return found;
}

std::vector<DatedBackup> BackupKeeper::backups() const
{
    return backupsIn(folder(), plainEnding);
}

std::vector<DatedBackup> BackupKeeper::sealedBackups() const
{
    return isSecondThere() ? backupsIn(secondFolder(), sealedEnding) : std::vector<DatedBackup>();
}

bool BackupKeeper::isSecondThere() const
{
    const QString second = secondFolder();
    return !second.isEmpty() && QFileInfo(second).isDir();
}

BackupStanding BackupKeeper::standing() const
{
    return backupStanding(m_shop.store(), m_shop.clock().now(), !secondFolder().isEmpty(),
                          isSecondThere());
}

void BackupKeeper::backUpIfNews()
{
    if (!m_shop.store().isInMemory() && hasNews()) {
        backUp();
    }
}

void BackupKeeper::backUpThen(QObject *receiver, const std::function<void()> &then)
{
    backUpIfNews();
    if (!m_isAtWork) {
        return then();
    }
    auto *waiting = new QObject(receiver);
    connect(this, &BackupKeeper::changed, waiting, [this, waiting, then] {
        if (!m_isAtWork) {
            waiting->deleteLater();
            disconnect(this, nullptr, waiting, nullptr);
            then();
        }
    });
}

bool BackupKeeper::isSafeElsewhere() const
{
    if (m_hasOnePlace) {
        return true; // nothing of it would be missed
    }
    const auto last = Backups::lastElsewhere(m_shop.store());
    return last && m_shop.clock().now().ms() - last->made.ms() <= threeDaysMs;
}

bool BackupKeeper::hasNews() const
{
    return Backups::operations(m_shop.store()) != m_operations;
}

void BackupKeeper::backUpIfDue()
{
    const auto last = Backups::last(m_shop.store());
    const bool isRecent = last && m_shop.clock().now().ms() - last->made.ms() < hourMs;
    if (!isRecent && hasNews()) {
        backUp();
    }
}

BackupKeeper::Places BackupKeeper::places() const
{
    const QString second = secondFolder();
    return {
        folder(), second, second.isEmpty() ? std::nullopt : storeSealKey(m_shop.store().id()),
        QDateTime::fromMSecsSinceEpoch(m_shop.clock().now().ms(), Qt::UTC).toString(stampFormat)};
}

BackupKeeper::Outcome BackupKeeper::make(Store &store, const Clock &clock, const Places &places)
{
    Outcome outcome;
    try {
        if (!QDir().mkpath(places.first)) {
            outcome.trouble = tr("The folder %1 can't be made. See that you may write there.")
                                  .arg(QDir::toNativeSeparators(places.first));
            return outcome;
        }
        outcome.path = QDir(places.first).filePath(places.name + plainEnding);
        outcome.made = Backups(store, clock).make(outcome.path);
        if (places.second.isEmpty()) {
            return outcome;
        }
        if (!QFileInfo(places.second).isDir()) {
            outcome.trouble = tr("The second place %1 is not there. Plug the disk in, or choose "
                                 "another place.")
                                  .arg(QDir::toNativeSeparators(places.second));
        } else if (!places.key) {
            outcome.trouble = tr("This computer lacks the shop's key, so nothing can be sealed for "
                                 "the second place.");
        } else {
            outcome.sealedPath = QDir(places.second).filePath(places.name + sealedEnding);
            outcome.sealed = Backups(store, clock).make(outcome.sealedPath, places.key);
        }
    } catch (const StorageError &error) {
        outcome.trouble = troubleText(error);
    }
    return outcome;
}

void BackupKeeper::backUp()
{
    if (m_isAtWork) {
        return;
    }
    m_isAtWork = true;
    emit changed();
    m_shop.background().read(
        this,
        [places = places()](Background::Reading &reading) {
            return make(reading.store, reading.clock, places);
        },
        [this](const Outcome &outcome) { take(outcome); }, Background::Lane::Long,
        [this](const QString &trouble) {
            Outcome failed;
            failed.trouble = trouble;
            take(failed);
        });
}

void BackupKeeper::take(const Outcome &outcome)
{
    if (m_shop.store().connection().isInTransaction()) {
        // An import is in the middle of a turn; what was made can wait to be written down.
        QTimer::singleShot(retryMs, this, [this, outcome] { take(outcome); });
        return;
    }
    m_isAtWork = false;
    m_trouble = outcome.trouble;
    try {
        Backups backups(m_shop.store(), m_shop.clock());
        if (outcome.made) {
            m_operations = outcome.made->operations;
            backups.remember(*outcome.made, outcome.path);
        }
        if (outcome.sealed) {
            backups.remember(*outcome.sealed, outcome.sealedPath);
        }
    } catch (const StorageError &error) {
        m_trouble = troubleText(error);
    }
    if (outcome.made) {
        removeOutlived();
    }
    emit changed();
}

void BackupKeeper::removeOutlived() const
{
    const Calendar &calendar = m_shop.programme()->calendar;
    for (const DatedBackup &old : outlivedBackups(backups(), calendar)) {
        if (old.path != m_spared) {
            QFile::remove(Backups::manifestPath(old.path));
            QFile::remove(old.path);
        }
    }
    const QString second = secondFolder();
    if (second.isEmpty()) {
        return;
    }
    for (const DatedBackup &old : outlivedBackups(backupsIn(second, sealedEnding), calendar)) {
        if (old.path != m_spared) {
            QFile::remove(old.path);
        }
    }
}

void BackupKeeper::backUpAtTheEnd()
{
    m_timer.stop();
    try {
        if (!m_shop.store().isInMemory() && hasNews()) {
            const std::unique_ptr<Store> view = m_shop.store().newReader();
            take(make(*view, m_shop.clock(), places()));
        }
    } catch (const StorageError &error) {
        m_trouble = troubleText(error);
    }
}

} // namespace regulars
