#include "services/paperarchive.h"

#include "services/present.h"
#include "storage/transaction.h"

#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

Result<Done> PaperArchive::permitted()
{
    m_desk.recheck();
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    return Done{};
}

Result<qint64> PaperArchive::keep(const PaperToKeep &paper)
{
    if (const auto may = permitted(); !may) {
        return may.refusal();
    }
    Connection &connection = m_desk.store().connection();
    const KeptPaper kept{0,
                         codeOf(paper.figures.kind),
                         paper.figures.days(),
                         paper.language,
                         presentTime(m_desk),
                         m_desk.who()->user,
                         paper.markBy,
                         paper.markAt,
                         QJsonDocument(paper.figures.json).toJson(QJsonDocument::Compact)};
    Transaction transaction(connection);
    const qint64 id = KeptPapers(connection).add(kept);
    transaction.commit();
    return id;
}

Result<std::vector<PrintedPaper>> PaperArchive::all()
{
    if (const auto may = permitted(); !may) {
        return may.refusal();
    }
    std::vector<PrintedPaper> papers;
    for (const KeptPaper &paper : KeptPapers(m_desk.store().connection()).newest(mostListed)) {
        if (const auto kind = paperKindNamed(paper.kind)) {
            papers.push_back({paper.id, *kind, paper.days, paper.language, paper.madeAt,
                              paper.madeByName.value_or(u"command-line"_s)});
        }
    }
    return papers;
}

Result<PaperToKeep> PaperArchive::open(qint64 id)
{
    if (const auto may = permitted(); !may) {
        return may.refusal();
    }
    const auto paper = KeptPapers(m_desk.store().connection()).find(id);
    const auto kind = paper ? paperKindNamed(paper->kind) : std::nullopt;
    if (!kind) {
        return refusals::BadRequest{u"paper"_s, u"there is no printed report of that number"_s};
    }
    return PaperToKeep{{*kind, QJsonDocument::fromJson(paper->figures).object()},
                       paper->language,
                       paper->markBy,
                       paper->markAt};
}

} // namespace regulars
