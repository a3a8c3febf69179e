#pragma once

#include "programme/jsonpointer.h"
#include "programme/programmefile.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// A programme file under the hands of somebody who edits it: at every moment a valid programme in
// its canonical text. An edit that would leave none changes nothing and says why. Where an earlier
// release took what this one doesn't, that stands until it is mended, and other edits are made
// beside it.
class ProgrammeDocument
{
public:
    using Faults = std::vector<ProgrammeFault>; // empty: done

    explicit ProgrammeDocument(std::shared_ptr<const Programme> programme);
    // None where the text is no programme.
    static std::optional<ProgrammeDocument> read(const QByteArray &text, Faults *faults = nullptr);
    // Of a text that a store has kept: what merely never fires is let stand, see openFaults().
    static std::optional<ProgrammeDocument> readKept(const QByteArray &text,
                                                     Faults *faults = nullptr);

    const Programme &programme() const { return *m_programme; }
    std::shared_ptr<const Programme> sharedProgramme() const { return m_programme; }
    const QJsonObject &root() const { return m_root; }
    const QByteArray &text() const { return m_text; } // canonical
    QJsonValue value(const QString &pointer) const { return jsonpointer::valueAt(m_root, pointer); }

    // Pointers are those of the canonical text; see jsonpointer.h for what they may leave out.
    Faults trySet(const QString &pointer, const QJsonValue &value);
    Faults tryInsert(const QString &listPointer, qsizetype index, const QJsonValue &value);
    Faults tryRemove(const QString &pointer);
    Faults tryMove(const QString &listPointer, qsizetype from, qsizetype to);
    // Several changes as one edit: the change gives false where it can't be made.
    using Change = std::function<bool(QJsonObject &root)>;
    Faults tryChange(const Change &change, const QString &pointer = {});
    // The whole file anew: an import, another version.
    Faults tryReplace(const QByteArray &text);

    // What must be mended before this can be published; empty as a rule.
    const Faults &openFaults() const;

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    // The edit's places, to show where it was; none where there is nothing to undo.
    std::vector<JsonSplice> undo();
    std::vector<JsonSplice> redo();

    static constexpr size_t mostUndos = 500;

private:
    ProgrammeDocument() = default;
    Faults take(const QByteArray &json);
    void settle(std::shared_ptr<const Programme> programme);
    // A step back or forth: what of the text is replaced, and by what.
    struct Step
    {
        qsizetype at;
        QByteArray before;
        QByteArray after;
    };
    static Step between(const QByteArray &from, const QByteArray &to);
    std::vector<JsonSplice> step(std::vector<Step> &from, std::vector<Step> &to);

    std::shared_ptr<const Programme> m_programme;
    QJsonObject m_root;
    QByteArray m_text;
    mutable std::optional<Faults> m_openFaults; // once they were asked for
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

// An id that nothing of the list has: of the wish's Latin letters and digits ("Bread & tea" →
// "bread-tea"), numbered where it is taken. Han must have been written in letters before.
QString freshId(const QJsonObject &root, const QString &listPointer, const QString &wish,
                const QSet<QString> &alsoTaken = {});

// A place that names a category, product, tier, action, segment, coupon or reward by its id.
struct IdUse
{
    QString pointer; // of the id itself
    QString section; // where it stands: "rules" …; "policy"
    QString id;      // of what stands there; empty in the policy
    // Without this place the thing that names it still means what it meant, but for that one.
    bool isRemovable = false;
    friend bool operator==(const IdUse &, const IdUse &) = default;
};

// Every place of the file that names the item at the pointer ("/categories/3"); none for an item
// that nothing can name.
std::vector<IdUse> usesOf(const QJsonObject &root, const QString &itemPointer);

// Takes the item away with every place that names it: children of a category go to its parent, its
// products too. False where some use is not removable: its rule would say something else.
bool removeWithUses(QJsonObject &root, const QString &itemPointer);

} // namespace regulars
