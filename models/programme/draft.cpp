#include "programme/draft.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Letters to insert, delete, replace or swap with their neighbour to turn one word into the other.
int editDistance(const QString &a, const QString &b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < columns; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const bool isSame = a[i - 1] == b[k - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

// Case, hyphens and blanks are what people get wrong most often.
QString folded(const QString &word)
{
    return word.toLower().replace(u'-', u'_').replace(u' ', u'_');
}

} // namespace

void Draft::fault(const JsonNode &at, const QString &message, const QString &mend)
{
    faults.push_back({at.line, at.path, message, mend});
}

void Draft::faultKey(const JsonNode &member, const QString &message, const QString &mend)
{
    faults.push_back({member.keyLine, member.path, message, mend});
}

int Draft::measure(const Measure &asked)
{
    auto &measures = programme.measures;
    const auto found = std::find(measures.begin(), measures.end(), asked);
    if (found != measures.end())
        return static_cast<int>(found - measures.begin());
    measures.push_back(asked);
    return static_cast<int>(measures.size()) - 1;
}

QString nearestTo(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longestCompared = 64;
    if (word.isEmpty() || word.size() > longestCompared)
        return {};
    const QString wanted = folded(word);
    int best = std::max(1, static_cast<int>(word.size()) / 3) + 1;
    QString nearest;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - word.size()) >= best)
            continue;
        const int distance = editDistance(wanted, folded(candidate));
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString suggestion(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype mostListed = 40;
    const QString nearest = nearestTo(word, candidates);
    if (!nearest.isEmpty())
        return u"did you mean \"%1\"?"_s.arg(nearest);
    if (candidates.isEmpty())
        return u"there is none yet; define it first"_s;
    QString list = candidates.mid(0, mostListed).join(u", "_s);
    if (candidates.size() > mostListed)
        list += u", …"_s;
    return u"one of: %1"_s.arg(list);
}

void faultReserved(Draft &draft, const JsonNode &member)
{
    draft.faultKey(member, u"\"%1\" is not available yet in this version"_s.arg(member.key),
                   u"leave it out for now"_s);
}

Fields::Fields(Draft &draft, const JsonNode &node, std::initializer_list<QLatin1StringView> known)
    : m_draft(draft)
    , m_node(node)
{
    for (const QLatin1StringView name : known)
        m_known += QString(name);
    if (!node.isObject()) {
        draft.fault(node, u"an object in { and } is expected here"_s,
                    u"its keys are %1"_s.arg(m_known.join(u", "_s)));
        return;
    }
    for (const JsonNode &member : node.children) {
        if (m_known.contains(member.key))
            continue;
        m_unknownKeys += member.key;
        draft.faultKey(member, u"\"%1\" is not known here"_s.arg(member.key),
                       suggestion(member.key, m_known));
    }
}

const JsonNode *Fields::require(QLatin1StringView key, const QString &mend) const
{
    const JsonNode *member = find(key);
    const bool isMisspelt =
        std::any_of(m_unknownKeys.begin(), m_unknownKeys.end(),
                    [&](const QString &unknown) { return nearestTo(unknown, m_known) == key; });
    if (!member && isObject() && !isMisspelt)
        m_draft.fault(m_node, u"\"%1\" is missing"_s.arg(key), mend);
    return member;
}

} // namespace regulars
