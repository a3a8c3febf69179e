#pragma once

#include "services/desk.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace regulars
{

// The shop's programme as somebody wants it to be.
struct ProgrammeDraft
{
    ProgrammeVersionId base; // the live version that it was begun on
    ProgrammeVersionId live; // the one that is live now
    qint64 change;           // counts its saves: the next one must name it
    Instant changedAt;
    QString changedBy; // empty: the command line
    QByteArray text;   // canonical

    bool isOutdated() const { return base != live; } // somebody published meanwhile
};

// One line of the programme's history.
struct InstalledVersion
{
    ProgrammeVersionId id;
    Instant installedAt;
    QString by; // empty: the command line
    OperationKind how;
    QString note;
    bool isLive = false;
};

// The way from an idea to the programme in force: one draft a shop, and all versions that ever
// were. Managers and owners draft, owners publish (trust.md).
//
// A save is a plain record and no operation of the journal: it moves nothing, and there are
// hundreds of them. The audit names whoever begins, takes over, reopens or discards a draft.
class ProgrammeDrafts
{
public:
    explicit ProgrammeDrafts(Desk &desk)
        : m_desk(desk)
    {}

    static bool mayDraft(Role role) { return role >= Role::Manager; }

    // None: there is no draft. Refuses not-signed-in and not-allowed, as all below.
    Result<std::optional<ProgrammeDraft>> read();

    // Expected: the change of the draft that was read, none where there was none. Refuses
    // bad-request: "programme" (faults, the first is named), "change" (another saved, discarded or
    // published meanwhile: who, and when).
    // A new draft was begun on that version, unless on what is live.
    Result<ProgrammeDraft> save(const QByteArray &text, std::optional<qint64> expected,
                                std::optional<ProgrammeVersionId> begunOn = std::nullopt);
    // As save; nothing is left.
    Result<Done> discard(qint64 expected);
    // Brings the draft onto what was published meanwhile (products that were imported …). Refuses
    // as save, and bad-request "conflict" naming the first thing that both changed.
    Result<ProgrammeDraft> join(qint64 expected);
    // Whoever saw what was published meanwhile says that the draft shall replace it.
    Result<ProgrammeDraft> acknowledge(qint64 expected);
    // An earlier version becomes the draft; live stays as it is. Refuses as save, and bad-request
    // "version" where there is none.
    Result<ProgrammeDraft> reopen(ProgrammeVersionId version, std::optional<qint64> expected);

    // Installs the draft and takes it away, in one transaction. Owners; refuses as save, as
    // ProgrammeVersions::use, and bad-request "version" where another version was published since
    // the draft was begun: both are named. Figures: version.
    Result<Answer> publish(const Envelope &envelope, qint64 expected, const QString &note = {});

    // Newest first.
    Result<std::vector<InstalledVersion>> history();
    // As it was installed. Refuses bad-request "version".
    Result<QByteArray> textOf(ProgrammeVersionId version);

private:
    Result<Done> permitted();
    ProgrammeVersionId live() const;
    ProgrammeDraft shown(ProgrammeVersionId base, qint64 change, Instant at,
                         std::optional<UserId> by, const QByteArray &text) const;
    QString nameOf(std::optional<UserId> user) const;
    Result<Done> expectChange(std::optional<qint64> expected) const;
    Result<ProgrammeDraft> store(const QByteArray &text, std::optional<qint64> expected,
                                 std::optional<ProgrammeVersionId> base, const QString &deed);
    void note(const QString &about);

    Desk &m_desk;
};

} // namespace regulars
