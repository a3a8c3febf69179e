#include "services/programmedrafts.h"

#include "programme/installedreading.h"
#include "programme/jsonorder.h"
#include "programme/programmediff.h"
#include "programme/programmedocument.h"
#include "programme/programmewriter.h"
#include "services/programmeversions.h"
#include "storage/auditlog.h"
#include "storage/drafts.h"
#include "storage/programmes.h"
#include "storage/transaction.h"
#include "storage/users.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString draftAct = u"programme-draft"_s;

refusals::BadRequest noSuchVersion(ProgrammeVersionId version)
{
    return {u"version"_s, u"there is no version %1"_s.arg(version.value())};
}

} // namespace

Result<Done> ProgrammeDrafts::permitted()
{
    m_desk.recheck();
    if (!m_desk.who()) {
        return refusals::NotSignedIn{};
    }
    if (!mayDraft(m_desk.who()->role)) {
        return refusals::NotAllowed{draftAct};
    }
    return Done{};
}

ProgrammeVersionId ProgrammeDrafts::live() const
{
    return Programmes(m_desk.store().connection()).newest().value();
}

QString ProgrammeDrafts::nameOf(std::optional<UserId> user) const
{
    const auto found = user ? Users(m_desk.store().connection()).find(*user) : std::nullopt;
    return found ? found->name : QString();
}

ProgrammeDraft ProgrammeDrafts::shown(ProgrammeVersionId base, qint64 change, Instant at,
                                      std::optional<UserId> by, const QByteArray &text) const
{
    return {base, live(), change, at, nameOf(by), text};
}

void ProgrammeDrafts::note(const QString &about)
{
    AuditLog(m_desk.store().connection())
        .add({std::nullopt, m_desk.clock().now(), m_desk.till(), m_desk.who()->user, std::nullopt,
              draftAct, 0, about});
}

Result<std::optional<ProgrammeDraft>> ProgrammeDrafts::read()
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    const auto draft = Drafts(m_desk.store().connection()).find();
    if (!draft) {
        return std::optional<ProgrammeDraft>();
    }
    return std::optional(
        shown(draft->base, draft->change, draft->changedAt, draft->changedBy, draft->text));
}

Result<Done> ProgrammeDrafts::expectChange(std::optional<qint64> expected) const
{
    const auto draft = Drafts(m_desk.store().connection()).find();
    if (draft && draft->change != expected) {
        const QString name = nameOf(draft->changedBy);
        return refusals::BadRequest{
            u"change"_s,
            u"%1 has changed the draft meanwhile, at %2"_s.arg(
                name.isEmpty() ? u"the command line"_s : name,
                m_desk.store().newestProgramme().programme->calendar.toIso(draft->changedAt))};
    }
    if (!draft && expected) {
        return refusals::BadRequest{u"change"_s,
                                    u"the draft was published or discarded meanwhile"_s};
    }
    return Done{};
}

Result<ProgrammeDraft> ProgrammeDrafts::store(const QByteArray &text,
                                              std::optional<qint64> expected,
                                              std::optional<ProgrammeVersionId> base,
                                              const QString &deed)
{
    // What an earlier release took is kept, to be mended: publishing asks for all of it.
    const ProgrammeReading reading = readInstalledProgramme(text);
    if (!reading.programme) {
        return refusals::BadRequest{u"programme"_s, reading.faults.front().toText()};
    }
    Connection &connection = m_desk.store().connection();
    const Drafts drafts(connection);
    Transaction transaction(connection);
    if (const auto fits = expectChange(expected); !fits) {
        return fits.refusal();
    }
    const auto before = drafts.find();
    const std::optional<UserId> user = m_desk.who()->user;
    StoredDraft draft{base.value_or(before ? before->base : live()), 0, m_desk.clock().now(), user,
                      writeProgramme(*reading.programme)};
    draft.change = drafts.put(draft);
    if (!deed.isEmpty()) {
        note(deed);
    } else if (!before) {
        note(u"begun on version %1"_s.arg(draft.base.value()));
    } else if (before->changedBy != user) {
        note(u"taken over, begun on version %1"_s.arg(draft.base.value()));
    }
    transaction.commit();
    if (connection.isCheckpointDue()) {
        connection.checkpoint();
    }
    return shown(draft.base, draft.change, draft.changedAt, draft.changedBy, draft.text);
}

Result<ProgrammeDraft> ProgrammeDrafts::save(const QByteArray &text, std::optional<qint64> expected,
                                             std::optional<ProgrammeVersionId> begunOn)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    if (begunOn && !Programmes(m_desk.store().connection()).find(*begunOn)) {
        return noSuchVersion(*begunOn);
    }
    // A draft that is there keeps what it was begun on.
    const bool isNew = !Drafts(m_desk.store().connection()).find();
    return store(text, expected, isNew ? begunOn : std::nullopt, {});
}

Result<ProgrammeDraft> ProgrammeDrafts::acknowledge(qint64 expected)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    const auto draft = Drafts(m_desk.store().connection()).find();
    const ProgrammeVersionId newest = live();
    return store(draft ? draft->text : ProgrammeVersions(m_desk).newestText(), expected, newest,
                 u"to replace version %1"_s.arg(newest.value()));
}

Result<ProgrammeDraft> ProgrammeDrafts::join(qint64 expected)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    if (const auto fits = expectChange(expected); !fits) {
        return fits.refusal();
    }
    const auto draft = Drafts(m_desk.store().connection()).find();
    const InstalledProgramme newest = m_desk.store().newestProgramme();
    const auto rootOf = [](const Programme &programme) {
        return ProgrammeDocument(std::make_shared<const Programme>(programme)).root();
    };
    const ProgrammeReading reading = readInstalledProgramme(draft->text);
    if (!reading.programme) {
        return refusals::BadRequest{u"programme"_s, reading.faults.front().toText()};
    }
    const ProgrammeDocument mine(reading.programme);
    const Joining joining = joined(rootOf(*m_desk.store().programmeOf(draft->base).programme),
                                   rootOf(*newest.programme), mine.root());
    if (!joining.conflicts.empty()) {
        const Difference &first = joining.conflicts.front();
        return refusals::BadRequest{
            u"conflict"_s,
            u"version %1 and the draft have both changed %2 %3"_s.arg(newest.version.value())
                .arg(first.section, first.id)};
    }
    return store(writtenLike(joining.root, mine.text()), expected, newest.version,
                 u"joined with version %1"_s.arg(newest.version.value()));
}

Result<ProgrammeDraft> ProgrammeDrafts::reopen(ProgrammeVersionId version,
                                               std::optional<qint64> expected)
{
    const Result<QByteArray> text = textOf(version);
    if (!text) {
        return text.refusal();
    }
    return store(*text, expected, live(), u"version %1 reopened"_s.arg(version.value()));
}

Result<Done> ProgrammeDrafts::discard(qint64 expected)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    Transaction transaction(m_desk.store().connection());
    if (const auto fits = expectChange(expected); !fits) {
        return fits.refusal();
    }
    const Drafts drafts(m_desk.store().connection());
    const qint64 base = drafts.find()->base.value();
    drafts.remove();
    note(u"discarded, begun on version %1"_s.arg(base));
    transaction.commit();
    return Done{};
}

Result<Answer> ProgrammeDrafts::publish(const Envelope &envelope, qint64 expected,
                                        const QString &said)
{
    // Outside the transaction a draft may still change: expectChange() asks again inside.
    const auto draft = Drafts(m_desk.store().connection()).find();
    const QByteArray text = draft ? draft->text : QByteArray();
    return ProgrammeVersions(m_desk).use(envelope, text, said, [&](Work &) -> Result<Done> {
        if (const auto fits = expectChange(expected); !fits) {
            return fits.refusal();
        }
        const ProgrammeVersionId newest = live();
        if (draft->base != newest) {
            return refusals::BadRequest{
                u"version"_s,
                u"the draft was begun on version %1, and version %2 was published meanwhile"_s
                    .arg(draft->base.value())
                    .arg(newest.value())};
        }
        Drafts(m_desk.store().connection()).remove();
        return Done{};
    });
}

Result<std::vector<InstalledVersion>> ProgrammeDrafts::history()
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    std::vector<InstalledVersion> versions;
    for (const ProgrammeVersionRow &row : Programmes(m_desk.store().connection()).history()) {
        const bool isNoted = row.kind == OperationKind::ProgrammeUse && row.detail;
        versions.push_back({row.id, row.recordedAt, row.user.value_or(QString()), row.kind,
                            isNoted ? ProgrammeVersions::noteOf(*row.detail) : QString(),
                            versions.empty()});
    }
    return versions;
}

Result<QByteArray> ProgrammeDrafts::textOf(ProgrammeVersionId version)
{
    if (const auto allowed = permitted(); !allowed) {
        return allowed.refusal();
    }
    const auto found = Programmes(m_desk.store().connection()).find(version);
    if (!found) {
        return noSuchVersion(version);
    }
    return found->text;
}

} // namespace regulars
