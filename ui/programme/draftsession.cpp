#include "ui/programme/draftsession.h"

#include "services/pinyin.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"

#include <QWidget>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

ProgrammeDocument liveOf(Shop &shop)
{
    return ProgrammeDocument(shop.store().newestProgramme().programme);
}

ProgrammeFault unreadableFault()
{
    return {1,
            {},
            u"the draft that is kept here can't be opened by this version"_s,
            u"save it as a file or discard it on the page Publish"_s};
}

} // namespace

DraftSession::DraftSession(Shop &shop, QWidget *asker)
    : m_shop(shop)
    , m_asker(asker)
    , m_liveVersion(shop.store().newestProgramme().version)
    , m_live(liveOf(shop))
    , m_document(m_live)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveAfterMs);
    connect(&m_saving, &QTimer::timeout, this, &DraftSession::save);
    connect(&shop.changes(), &Changes::programmeChanged, this, [this] {
        if (!m_isUnsaved || save()) {
            reload();
        }
    });
    connect(&shop.changes(), &Changes::operatorChanged, this, [this] {
        if (!m_isUnsaved) {
            reload();
            return;
        }
        // What somebody left unsaved waits for the next who may.
        m_saving.start();
        emit changed();
    });
    reload();
}

DraftSession::~DraftSession()
{
    if (!m_isUnsaved) {
        return;
    }
    try {
        // A refusal can't be shown any more: what is in the store stands.
        static_cast<void>(store());
    } catch (const StorageError &error) {
        qWarning("the last edits of the draft were not saved: %s", error.what());
    }
}

bool DraftSession::mayEdit() const
{
    return m_shop.isSignedIn() && ProgrammeDrafts::mayDraft(m_shop.role());
}

bool DraftSession::mayPublish() const
{
    return m_shop.isSignedIn() && m_shop.may(Act::ProgrammePublish);
}

const std::vector<Difference> &DraftSession::differences() const
{
    if (!m_differences) {
        m_differences = regulars::differences(m_live.root(), m_document.root());
    }
    return *m_differences;
}

std::optional<qint64> DraftSession::storedChange() const
{
    return m_stored ? std::optional(m_stored->change) : std::nullopt;
}

void DraftSession::readLive()
{
    m_liveVersion = m_shop.store().newestProgramme().version;
    m_live = liveOf(m_shop);
    m_differences.reset();
}

void DraftSession::show(std::optional<ProgrammeDraft> draft)
{
    m_saving.stop();
    m_isUnsaved = false;
    m_conflict.reset();
    m_stored = std::move(draft);
    readLive();
    m_unreadable.clear();
    auto document =
        m_stored ? ProgrammeDocument::readKept(m_stored->text, &m_unreadable) : std::nullopt;
    // What can be undone stays while what is shown stays.
    const QByteArray &text = document ? document->text() : m_live.text();
    if (text != m_document.text()) {
        m_document = document ? std::move(*document) : m_live;
    }
    emit changed();
}

void DraftSession::reload()
{
    attempt(m_asker, [this] {
        const auto draft = ProgrammeDrafts(m_shop.desk()).read();
        show(draft ? *draft : std::nullopt);
    });
}

DraftSession::Faults DraftSession::edited(Faults faults)
{
    if (faults.empty()) {
        m_differences.reset();
        m_isUnsaved = true;
        m_saving.start();
        emit changed();
    }
    return faults;
}

DraftSession::Faults DraftSession::tryChange(const ProgrammeDocument::Change &change,
                                             const QString &pointer)
{
    if (!mayEdit()) {
        return {{1, {}, u"managers and owners change the programme"_s, u"sign in as one"_s}};
    }
    if (isUnreadable()) {
        return {unreadableFault()};
    }
    return edited(m_document.tryChange(change, pointer));
}

DraftSession::Faults DraftSession::trySet(const QString &pointer, const QJsonValue &value)
{
    return tryChange([&](QJsonObject &root) { return jsonpointer::setAt(root, pointer, value); },
                     pointer);
}

DraftSession::Faults DraftSession::tryInsert(const QString &listPointer, qsizetype index,
                                             const QJsonValue &value)
{
    return tryChange(
        [&](QJsonObject &root) { return jsonpointer::insertAt(root, listPointer, index, value); },
        listPointer);
}

DraftSession::Faults DraftSession::tryRemove(const QString &pointer)
{
    return tryChange([&](QJsonObject &root) { return jsonpointer::removeAt(root, pointer); },
                     pointer);
}

DraftSession::Faults DraftSession::tryMove(const QString &listPointer, qsizetype from, qsizetype to)
{
    return tryChange(
        [&](QJsonObject &root) { return jsonpointer::moveAt(root, listPointer, from, to); },
        listPointer);
}

DraftSession::Faults DraftSession::tryReplace(const QByteArray &text)
{
    if (!mayEdit()) {
        return tryChange({});
    }
    if (isUnreadable()) {
        return {unreadableFault()};
    }
    return edited(m_document.tryReplace(text));
}

QString DraftSession::freshId(const QString &listPointer, const QString &name) const
{
    QSet<QString> taken;
    for (const QJsonValue &item : m_live.value(listPointer).toArray()) {
        taken.insert(item.toObject().value(u"id"_s).toString());
    }
    // Han by Han, so that words stay words.
    QString letters;
    for (const QChar c : name) {
        const bool isHan = c.script() == QChar::Script_Han;
        letters += isHan ? nameKeys(c).pinyin : QString(c);
    }
    return regulars::freshId(m_document.root(), listPointer, letters, taken);
}

void DraftSession::step(const std::vector<JsonSplice> &splices)
{
    if (splices.empty()) {
        return;
    }
    QStringList pointers;
    for (const JsonSplice &splice : splices) {
        pointers += splice.key ? jsonpointer::joined(splice.pointer, *splice.key)
                               : jsonpointer::joined(splice.pointer, splice.index);
    }
    edited({});
    emit stepped(pointers);
}

void DraftSession::undo()
{
    if (canUndo()) {
        step(m_document.undo());
    }
}

void DraftSession::redo()
{
    if (canRedo()) {
        step(m_document.redo());
    }
}

Result<Done> DraftSession::store()
{
    m_saving.stop();
    if (isUnreadable()) {
        return Done{}; // what is shown is not what is kept
    }
    ProgrammeDrafts drafts(m_shop.desk());
    const bool isDifferent = m_document.text() != m_live.text();
    const QByteArray before = m_stored ? m_stored->text : m_live.text();
    if (before == m_document.text() && isDifferent == m_stored.has_value()) {
        m_isUnsaved = false;
        return Done{};
    }
    if (!isDifferent && !isOutdated()) {
        const Result<Done> done = drafts.discard(m_stored->change);
        if (done) {
            m_stored.reset();
            m_isUnsaved = false;
        }
        return done;
    }
    Result<ProgrammeDraft> draft = drafts.save(m_document.text(), storedChange(), m_liveVersion);
    if (!draft) {
        return draft.refusal();
    }
    m_stored = std::move(draft).value();
    m_isUnsaved = false;
    return Done{};
}

bool DraftSession::save()
{
    m_saving.stop();
    if (!mayEdit()) {
        return !m_isUnsaved;
    }
    bool isDone = false;
    const bool isKept = attempt(m_asker, [&] {
        const Result<Done> done = store();
        isDone = bool(done);
        if (done) {
            m_conflict.reset();
            emit saved();
            return;
        }
        m_conflict = done.refusal();
        emit changed();
        emit conflicted();
    });
    if (!isKept) {
        m_saving.start(); // the disk may have room again
    }
    return isDone;
}

bool DraftSession::takeTheirs()
{
    reload();
    return !m_conflict;
}

bool DraftSession::keepMine()
{
    attempt(m_asker, [this] {
        const auto theirs = ProgrammeDrafts(m_shop.desk()).read();
        if (theirs) {
            m_stored = *theirs;
        }
    });
    return save();
}

Result<Answer> DraftSession::publish(const Envelope &envelope, const QString &note)
{
    if (const Result<Done> kept = store(); !kept) {
        return kept.refusal();
    }
    // Pressed twice, the envelope's first answer is given again.
    Result<Answer> answer =
        ProgrammeDrafts(m_shop.desk()).publish(envelope, m_stored ? m_stored->change : 0, note);
    if (answer && !answer->isReplayed) {
        m_stored.reset();
        emit m_shop.changes().programmeChanged();
    }
    return answer;
}

Result<Done> DraftSession::shown(const Result<ProgrammeDraft> &draft)
{
    if (!draft) {
        return draft.refusal();
    }
    show(*draft);
    return Done{};
}

Result<Done> DraftSession::discard()
{
    m_saving.stop();
    if (m_stored) {
        if (Result<Done> done = ProgrammeDrafts(m_shop.desk()).discard(m_stored->change); !done) {
            return done;
        }
    }
    show(std::nullopt);
    return Done{};
}

Result<Done> DraftSession::join()
{
    if (const Result<Done> kept = store(); !kept) {
        return kept;
    }
    if (!m_stored) {
        return Done{};
    }
    return shown(ProgrammeDrafts(m_shop.desk()).join(m_stored->change));
}

Result<Done> DraftSession::acknowledge()
{
    if (const Result<Done> kept = store(); !kept) {
        return kept;
    }
    if (!m_stored) {
        return Done{};
    }
    return shown(ProgrammeDrafts(m_shop.desk()).acknowledge(m_stored->change));
}

Result<Done> DraftSession::reopen(ProgrammeVersionId version)
{
    if (const Result<Done> kept = store(); !kept) {
        return kept;
    }
    return shown(ProgrammeDrafts(m_shop.desk()).reopen(version, storedChange()));
}

} // namespace regulars
