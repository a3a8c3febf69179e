#include "storage/keptpapers.h"

#include "storage/canonical.h"
#include "storage/connection.h"
#include "storage/meta.h"
#include "storage/storedforms.h"

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype hashSize = 32;
const QString headKey = u"paper_head"_s;

KeptPaper readPaper(const Statement &row)
{
    return {
        row.int64(0),       row.text(1),        {row.as<BusinessDay>(2), row.as<BusinessDay>(3)},
        row.text(4),        row.as<Instant>(5), row.as<std::optional<UserId>>(6),
        row.text(7),        row.text(8),        {},
        row.optionalText(9)};
}

} // namespace

qint64 KeptPapers::add(const KeptPaper &paper) const
{
    const QByteArray packed = qCompress(paper.figures, 9);
    const auto kept = Meta(m_store).value(headKey);
    const QByteArray before =
        kept ? QByteArray::fromHex(kept->toLatin1()) : QByteArray(hashSize, '\0');
    const auto id = m_store.query("SELECT COALESCE(MAX(id), 0) + 1 FROM paper").scalar<qint64>();
    CanonicalBytes fields;
    fields.addInteger(id);
    fields.addText(paper.kind);
    fields.addInteger(paper.days.first.number());
    fields.addInteger(paper.days.last.number());
    fields.addText(paper.language);
    fields.addInteger(paper.madeAt.ms());
    if (paper.madeBy) {
        fields.addInteger(paper.madeBy->value());
    } else {
        fields.addNull();
    }
    fields.addText(paper.markBy);
    fields.addText(paper.markAt);
    fields.addBlob(packed);
    Blake2b256 chained;
    chained.add("RGLP1");
    chained.add(before);
    chained.add(fields.bytes());
    const QByteArray seal = chained.result();
    m_store.exec(R"(
        INSERT INTO paper (id, kind, first_day, last_day, language, made_at, made_by, mark_by, mark_at,
                           figures, seal)
        VALUES (:id, :kind, :first_day, :last_day, :language, :made_at, :made_by, :mark_by, :mark_at,
                :figures, :seal))",
                 id, paper.kind, paper.days.first, paper.days.last, paper.language, paper.madeAt,
                 paper.madeBy, paper.markBy, paper.markAt, packed, seal);
    Meta(m_store).put(headKey, QString::fromLatin1(seal.toHex()));
    return id;
}

std::vector<KeptPaper> KeptPapers::newest(int limit) const
{
    std::vector<KeptPaper> papers;
    Statement rows = m_store.query(R"(
        SELECT paper.id, paper.kind, paper.first_day, paper.last_day, paper.language, paper.made_at,
               paper.made_by, paper.mark_by, paper.mark_at, user.name
        FROM paper
        LEFT JOIN user ON user.id = paper.made_by
        ORDER BY paper.id DESC
        LIMIT :limit)",
                                   limit);
    while (rows.step()) {
        papers.push_back(readPaper(rows));
    }
    return papers;
}

std::optional<KeptPaper> KeptPapers::find(qint64 id) const
{
    Statement row = m_store.query(R"(
        SELECT paper.id, paper.kind, paper.first_day, paper.last_day, paper.language, paper.made_at,
               paper.made_by, paper.mark_by, paper.mark_at, user.name, paper.figures
        FROM paper
        LEFT JOIN user ON user.id = paper.made_by
        WHERE paper.id = :id)",
                                  id);
    if (!row.step()) {
        return std::nullopt;
    }
    KeptPaper paper = readPaper(row);
    paper.figures = qUncompress(row.blob(10));
    return paper;
}

} // namespace regulars
