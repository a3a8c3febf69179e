#include "protocol/importing/productmerge.h"

#include "programme/programmedocument.h"
#include "programme/programmewriter.h"
#include "protocol/importing/cellvalues.h"
#include "protocol/importing/firstrow.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/importrun.h"
#include "protocol/tablefiles/tablewriter.h"
#include "services/pinyin.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

bool isCalled(const LocalName &name, const QString &text)
{
    return name.plain == text || std::any_of(name.byLanguage.begin(), name.byLanguage.end(),
                                             [&](const QString &one) { return one == text; });
}

// Of the name's letters, Han in pinyin; no category has it.
QString idFor(const QString &name, const Programme &programme)
{
    QString letters;
    for (const QChar c : name) {
        letters += c.script() == QChar::Script_Han ? nameKeys(c).pinyin : QString(c);
    }
    QSet<QString> taken;
    for (const Category &category : programme.categories) {
        taken.insert(category.id);
    }
    return freshId(QJsonObject(), u"/categories"_s, letters, taken);
}

} // namespace

ProductMerge::ProductMerge(Programme programme, bool addsCategories)
    : m_programme(std::move(programme))
    , m_addsCategories(addsCategories)
{
    for (std::size_t i = 0; i < m_programme.products.size(); ++i) {
        m_at.insert(m_programme.products[i].id, i);
    }
}

std::optional<int> ProductMerge::category(const QString &text)
{
    if (const auto known = m_categories.constFind(text); known != m_categories.constEnd()) {
        return *known;
    }
    std::optional<int> found;
    if (const auto id = idMeant(m_programme.categories, text)) {
        const auto at = std::find_if(m_programme.categories.begin(), m_programme.categories.end(),
                                     [&](const Category &one) { return one.id == *id; });
        found = static_cast<int>(at - m_programme.categories.begin());
    } else if (m_addsCategories) {
        found = static_cast<int>(m_programme.categories.size());
        m_programme.categories.push_back({idFor(text, m_programme), LocalName{text, {}}, {}});
        m_newCategories += text;
    }
    if (found) {
        m_categories.insert(text, *found);
    }
    return found;
}

std::optional<RowComplaint> ProductMerge::fill(const ColumnMap &columns, const QStringList &cells,
                                               Product &product)
{
    for (const auto &[field, amount] :
         {std::pair{Field::Price, &product.price}, std::pair{Field::Cost, &product.cost}}) {
        const QString text = columns.cell(cells, field);
        if (text.isEmpty()) {
            continue;
        }
        const auto read = amountFromCell(text, m_programme.currency.decimals);
        if (!read || *read < Money()) {
            return RowComplaint{field == Field::Price ? ImportFault::PriceNoAmount
                                                      : ImportFault::CostNoAmount,
                                text};
        }
        *amount = *read;
    }
    if (const QString text = columns.cell(cells, Field::Category); !text.isEmpty()) {
        const auto found = category(text);
        if (!found) {
            return RowComplaint{ImportFault::UnknownCategory, text};
        }
        product.category = found;
    }
    if (const QString name = columns.cell(cells, Field::Name); !name.isEmpty()) {
        if (!isCalled(product.name, name)) {
            product.name = LocalName{name, {}};
        }
    } else if (product.name.isEmpty()) {
        product.name = LocalName{product.id, {}};
    }
    return std::nullopt;
}

std::variant<ProductMerge::Taken, RowComplaint> ProductMerge::take(const ColumnMap &columns,
                                                                   const QStringList &cells)
{
    const QString id = columns.cell(cells, Field::Id);
    if (id.isEmpty()) {
        return RowComplaint{ImportFault::IdMissing};
    }
    const auto known = m_at.constFind(id);
    Product product;
    product.id = id;
    if (known != m_at.constEnd()) {
        product = m_programme.products[*known];
    }
    if (const auto fault = fill(columns, cells, product)) {
        return *fault;
    }
    if (known == m_at.constEnd()) {
        m_at.insert(id, m_programme.products.size());
        m_programme.products.push_back(product);
        return Taken::New;
    }
    if (product == m_programme.products[*known]) {
        return Taken::Same;
    }
    m_programme.products[*known] = product;
    return Taken::Changed;
}

ProductTrial tryProducts(const ImportOrder &order, const std::shared_ptr<const Programme> &base,
                         bool addsCategories, const std::function<bool()> &isCancelled)
{
    ReadOptions options;
    options.encoding = order.encoding;
    options.isCancelled = isCancelled;
    const auto reader = TableReader::open(order.path, options);
    const ColumnMap columns(ImportKind::Products, reader->heading(), order.maps);
    ProductTrial trial;
    ProductMerge merge(*base, addsCategories);
    const auto take = [&](qint64 line, const QStringList &cells) {
        ++trial.outcome.read;
        const auto taken = merge.take(columns, cells);
        if (const auto *complaint = std::get_if<RowComplaint>(&taken)) {
            ++trial.outcome.rejected;
            trial.rejects.push_back({line, *complaint});
            trial.cells.push_back(cells);
        } else if (std::get<ProductMerge::Taken>(taken) == ProductMerge::Taken::Same) {
            ++trial.outcome.skipped;
        } else {
            ++trial.outcome.taken;
            ++trial.outcome.products;
            trial.added += std::get<ProductMerge::Taken>(taken) == ProductMerge::Taken::New ? 1 : 0;
        }
    };
    if (!order.hasHeading.value_or(!isRowOfData(order, columns, reader->heading(), *base))) {
        take(reader->headingLine(), reader->heading());
    }
    while (const auto item = reader->next()) {
        if (const auto *row = std::get_if<TableRow>(&*item)) {
            take(row->line, row->cells);
            continue;
        }
        const RowError &error = std::get<RowError>(*item);
        ++trial.outcome.read;
        ++trial.outcome.rejected;
        // In place: of a passing one g++ fears that it moves what was never set.
        ImportReject &reject = trial.rejects.emplace_back();
        reject.line = error.line;
        reject.reason = error.fault;
        trial.cells.push_back({error.excerpt});
    }
    trial.newCategories = merge.newCategories();
    trial.text = writeProgramme(merge.programme());
    return trial;
}

void writeProducts(const Programme &programme, const QString &language, const QString &path)
{
    const int decimals = programme.currency.decimals;
    const auto writer = TableWriter::create(path, {{u"id"_s},
                                                   {u"name"_s},
                                                   {u"category"_s},
                                                   {u"price"_s, ColumnKind::Number, decimals},
                                                   {u"cost"_s, ColumnKind::Number, decimals}});
    const auto amount = [&](const std::optional<Money> &money) {
        return money ? toText(*money, decimals) : QString();
    };
    // By name where that means this one, else by id.
    QStringList categories;
    for (const Category &category : programme.categories) {
        const QString name = category.name.in(language);
        const bool isPlain =
            !name.isEmpty() && idMeant(programme.categories, name) == std::optional(category.id);
        categories += isPlain ? name : category.id;
    }
    for (const Product &product : programme.products) {
        writer->append({product.id, product.name.in(language),
                        product.category ? categories.at(*product.category) : QString(),
                        amount(product.price), amount(product.cost)});
    }
    writer->commit();
}

} // namespace regulars
