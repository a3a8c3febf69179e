#include "programme/sectionreader.h"

#include "programme/conditionreader.h"
#include "programme/valuereader.h"

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostEntries = 10'000;
constexpr size_t mostProducts = 100'000;

void indexSection(Draft &draft, const JsonNode &root, QLatin1StringView section,
                  QHash<QString, int> &index, size_t most = mostEntries)
{
    const JsonNode *list = root.find(section);
    if (!list)
        return;
    if (!list->isArray()) {
        draft.fault(*list, u"\"%1\" is a list"_s.arg(section),
                    u"write \"%1\": [{\"id\": …}, {\"id\": …}]"_s.arg(section));
        return;
    }
    if (list->children.size() > most)
        draft.fault(*list, u"\"%1\" holds more than %2 entries"_s.arg(section).arg(most),
                    u"keep what the programme needs"_s);
    for (size_t i = 0; i < list->children.size(); ++i) {
        const JsonNode &item = list->children[i];
        if (!item.isObject())
            continue; // the section's reader says so
        const JsonNode *id = item.find("id"_L1);
        if (!id) {
            draft.fault(item, u"\"id\" is missing"_s,
                        u"give it a short name of its own, never changed later"_s);
        } else if (const auto text = readId(draft, *id)) {
            if (index.contains(*text))
                draft.fault(*id, u"the id \"%1\" stands twice in \"%2\""_s.arg(*text, section),
                            u"give one of them another id"_s);
            else
                index.insert(*text, static_cast<int>(i));
        }
    }
}

// A category that is its own ancestor is cut loose, so that no walk upwards runs for ever.
void cutCircles(Draft &draft, const std::vector<JsonNode> &items)
{
    auto &categories = draft.programme.categories;
    enum class Mark { New, OnPath, Done };
    std::vector<Mark> marks(categories.size(), Mark::New);
    for (size_t start = 0; start < categories.size(); ++start) {
        std::vector<size_t> path;
        size_t at = start;
        while (marks[at] == Mark::New) {
            marks[at] = Mark::OnPath;
            path.push_back(at);
            if (!categories[at].parent)
                break;
            const auto parent = static_cast<size_t>(*categories[at].parent);
            if (marks[parent] == Mark::OnPath) {
                const JsonNode *node = items[at].find("parent"_L1);
                draft.fault(node ? *node : items[at],
                            u"the categories go round in a circle: \"%1\" lies below itself"_s.arg(
                                categories[at].id),
                            u"give one of them another parent, or none"_s);
                categories[at].parent.reset();
                break;
            }
            at = parent;
        }
        for (const size_t done : path)
            marks[done] = Mark::Done;
    }
}

// The segments that a segment asks for.
std::vector<int> segmentsWithin(const Segment &segment)
{
    std::vector<int> asked;
    forEachLeaf(segment.when, [&](const Condition &leaf) {
        if (const auto *inSegment = std::get_if<conditions::InSegment>(&leaf.test))
            asked.insert(asked.end(), inSegment->segments.begin(), inSegment->segments.end());
    });
    return asked;
}

// Whether the segment asks for itself, through others too.
bool asksForItself(const std::vector<std::vector<int>> &asked, int segment)
{
    std::vector<bool> seen(asked.size(), false);
    std::vector<int> open{segment};
    while (!open.empty()) {
        const auto at = static_cast<size_t>(open.back());
        open.pop_back();
        for (const int next : asked[at]) {
            if (next == segment)
                return true;
            if (!seen[static_cast<size_t>(next)]) {
                seen[static_cast<size_t>(next)] = true;
                open.push_back(next);
            }
        }
    }
    return false;
}

} // namespace

const std::vector<JsonNode> &itemsOf(const JsonNode &root, QLatin1StringView section)
{
    static const std::vector<JsonNode> none;
    const JsonNode *list = root.find(section);
    return list && list->isArray() ? list->children : none;
}

void indexSections(Draft &draft, const JsonNode &root)
{
    Programme &programme = draft.programme;
    indexSection(draft, root, "categories"_L1, programme.categoryIndex);
    indexSection(draft, root, "products"_L1, programme.productIndex, mostProducts);
    indexSection(draft, root, "actions"_L1, programme.actionIndex);
    indexSection(draft, root, "segments"_L1, programme.segmentIndex);
    indexSection(draft, root, "tiers"_L1, programme.tierIndex);
    if (itemsOf(root, "tiers"_L1).empty())
        programme.tierIndex.insert(lowestTierId, 0);
    indexSection(draft, root, "rules"_L1, programme.ruleIndex);
    indexSection(draft, root, "coupons"_L1, programme.couponIndex);
    indexSection(draft, root, "rewards"_L1, programme.rewardIndex);
}

QString idOf(const JsonNode &item)
{
    const JsonNode *id = item.find("id"_L1);
    return id && id->isString() ? id->text : QString();
}

void readCategorySection(Draft &draft, const JsonNode &root)
{
    const auto &items = itemsOf(root, "categories"_L1);
    for (const JsonNode &item : items) {
        const Fields fields(draft, item, {"id"_L1, "name"_L1, "parent"_L1});
        Category category;
        category.id = idOf(item);
        fields.take("name"_L1, category.name, readName);
        if (const JsonNode *parent = fields.find("parent"_L1))
            category.parent =
                readReference(draft, *parent, draft.programme.categoryIndex, "category"_L1);
        draft.programme.categories.push_back(std::move(category));
    }
    cutCircles(draft, items);
}

void readProductSection(Draft &draft, const JsonNode &root)
{
    for (const JsonNode &item : itemsOf(root, "products"_L1)) {
        const Fields fields(draft, item,
                            {"id"_L1, "name"_L1, "category"_L1, "price"_L1, "cost"_L1, "lasts"_L1,
                             "minimum_tier"_L1, "on_sale_from"_L1});
        Product product;
        product.id = idOf(item);
        fields.take("name"_L1, product.name, readName);
        if (const JsonNode *category = fields.find("category"_L1))
            product.category =
                readReference(draft, *category, draft.programme.categoryIndex, "category"_L1);
        fields.take("price"_L1, product.price, readMoney);
        fields.take("cost"_L1, product.cost, readMoney);
        fields.take("lasts"_L1, product.lasts, readPositiveLength);
        fields.take("minimum_tier"_L1, product.minimumTier, readTier);
        fields.take("on_sale_from"_L1, product.onSaleFrom, readDay);
        draft.programme.products.push_back(std::move(product));
    }
}

void readActionSection(Draft &draft, const JsonNode &root)
{
    for (const JsonNode &item : itemsOf(root, "actions"_L1)) {
        const Fields fields(draft, item, {"id"_L1, "name"_L1});
        Action action;
        action.id = idOf(item);
        fields.take("name"_L1, action.name, readName);
        draft.programme.actions.push_back(std::move(action));
    }
}

void readSegmentSection(Draft &draft, const JsonNode &root)
{
    const auto &items = itemsOf(root, "segments"_L1);
    auto &segments = draft.programme.segments;
    for (const JsonNode &item : items) {
        const Fields fields(draft, item, {"id"_L1, "name"_L1, "when"_L1});
        Segment segment;
        segment.id = idOf(item);
        fields.take("name"_L1, segment.name, readName);
        if (const JsonNode *when = fields.require(
                "when"_L1, u"say who belongs to it, such as {\"silent_for\": \"90 days\"}"_s))
            segment.when = readCondition(draft, *when, conditionscopes::ofSegment());
        segments.push_back(std::move(segment));
    }
    std::vector<std::vector<int>> asked;
    for (const Segment &segment : segments)
        asked.push_back(segmentsWithin(segment));
    for (size_t i = 0; i < segments.size(); ++i) {
        if (asksForItself(asked, static_cast<int>(i)))
            draft.fault(*items[i].find("when"_L1),
                        u"the segment \"%1\" refers to itself in a circle"_s.arg(segments[i].id),
                        u"let one of them ask something other than a segment"_s);
    }
}

std::optional<Allowance> readAllowance(Draft &draft, const JsonNode &node)
{
    const Fields fields(draft, node, {"times"_L1, "points"_L1, "window"_L1});
    if (!fields.isObject())
        return std::nullopt;
    Allowance allowance;
    fields.take("times"_L1, allowance.times, readCount);
    fields.take("points"_L1, allowance.points, readPoints);
    fields.take("window"_L1, allowance.window, readWindow);
    if (!fields.find("times"_L1) && !fields.find("points"_L1) && !fields.hasUnknownKeys())
        draft.fault(node, u"this limits nothing"_s,
                    u"write {\"times\": 1, \"window\": \"month\"}, or points instead of times"_s);
    return allowance;
}

Term readTerm(Draft &draft, const Fields &fields)
{
    Term term;
    fields.take("from"_L1, term.from, readDay);
    fields.take("until"_L1, term.until, readDay);
    if (term.from && term.until && *term.until < *term.from)
        draft.fault(*fields.find("until"_L1), u"this ends before it begins"_s,
                    u"make \"until\" the later date; both days are included"_s);
    return term;
}

} // namespace regulars
