#pragma once

#include "programme/programmediff.h"
#include "programme/programmedocument.h"
#include "services/programmedrafts.h"
#include "ui/shop.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

class QWidget;

namespace regulars
{

// The programme that all pages of the programme edit together: one draft beside what is live, saved
// by itself a moment after the last edit, with one row of undos.
//
// Where nobody has begun a draft it shows what is live; the first edit begins one, and when nothing
// differs any more there is none again.
class DraftSession : public QObject
{
    Q_OBJECT

public:
    using Faults = ProgrammeDocument::Faults;

    // The asker is the widget whose window shows a failure of the store.
    DraftSession(Shop &shop, QWidget *asker);
    ~DraftSession() override; // saves what is left

    bool mayEdit() const;
    bool mayPublish() const;

    const ProgrammeDocument &document() const { return m_document; }
    const Programme &programme() const { return m_document.programme(); }
    QJsonValue value(const QString &pointer) const { return m_document.value(pointer); }
    const ProgrammeDocument &live() const { return m_live; }

    // From live to draft.
    const std::vector<Difference> &differences() const;
    int changes() const { return changesIn(differences()); } // "Draft: 5 changes"
    // What of the draft must be mended before it is published; empty as a rule.
    Faults faults() const { return changes() > 0 ? m_document.openFaults() : Faults(); }
    // The draft that is kept can't be read by this release. What is live is shown, nothing is
    // edited, and it stays as it is until it is discarded or another version is opened.
    bool isUnreadable() const { return !m_unreadable.empty(); }
    const Faults &unreadable() const { return m_unreadable; }
    // Another version was published since the draft was begun; join(), acknowledge() or discard().
    bool isOutdated() const { return m_stored && m_stored->isOutdated(); }
    const std::optional<ProgrammeDraft> &stored() const { return m_stored; } // as last saved
    bool isSaved() const { return !m_isUnsaved; }

    // As ProgrammeDocument's; not one of them where nobody may edit here.
    Faults trySet(const QString &pointer, const QJsonValue &value);
    Faults tryInsert(const QString &listPointer, qsizetype index, const QJsonValue &value);
    Faults tryRemove(const QString &pointer);
    Faults tryMove(const QString &listPointer, qsizetype from, qsizetype to);
    Faults tryChange(const ProgrammeDocument::Change &change, const QString &pointer = {});
    Faults tryReplace(const QByteArray &text);

    // Han in pinyin; no id that the draft or the live programme has.
    QString freshId(const QString &listPointer, const QString &name) const;

    bool canUndo() const { return mayEdit() && !isUnreadable() && m_document.canUndo(); }
    bool canRedo() const { return mayEdit() && !isUnreadable() && m_document.canRedo(); }

    // Somebody at another window has saved since: refused until one of both is chosen.
    const std::optional<Refusal> &conflict() const { return m_conflict; }
    bool takeTheirs();
    bool keepMine();

    // Each saves first, and is refused as its namesake of ProgrammeDrafts.
    Result<Answer> publish(const Envelope &envelope, const QString &note = {});
    Result<Done> discard();
    Result<Done> join();
    Result<Done> acknowledge();
    Result<Done> reopen(ProgrammeVersionId version);

    static constexpr int saveAfterMs = 250;

public slots:
    void undo();
    void redo();
    // Now; false: refused (conflict()) or failed.
    bool save();
    // What lies in the store; edits not saved are lost.
    void reload();

signals:
    // The draft, what is live, or who may edit.
    void changed();
    // Undone or done again: the places that changed, to be shown.
    void stepped(const QStringList &pointers);
    void saved();
    void conflicted();

private:
    Faults edited(Faults faults);
    void step(const std::vector<JsonSplice> &splices);
    void readLive();
    void show(std::optional<ProgrammeDraft> draft);
    Result<Done> store();
    Result<Done> shown(const Result<ProgrammeDraft> &draft);
    std::optional<qint64> storedChange() const;

    Shop &m_shop;
    QPointer<QWidget> m_asker;
    ProgrammeVersionId m_liveVersion;
    ProgrammeDocument m_live;
    ProgrammeDocument m_document;
    std::optional<ProgrammeDraft> m_stored;
    Faults m_unreadable;
    std::optional<Refusal> m_conflict;
    QTimer m_saving;
    bool m_isUnsaved = false;
    mutable std::optional<std::vector<Difference>> m_differences;
};

} // namespace regulars
