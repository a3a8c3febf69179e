#include "programme/programmefile.h"
#include "programme/programmewriter.h"
#include "protocol/importing/cellvalues.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/importrun.h"
#include "protocol/till/refusaltext.h"
#include "services/programmeversions.h"

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

class ProductRows
{
public:
    explicit ProductRows(ImportRun &run)
        : m_run(run)
        , m_programme(run.programme())
    {}

    void take();

private:
    QString cell(const TableRow &row, Field field) const
    {
        return m_run.columns().cell(row.cells, field);
    }
    // The reason why not.
    std::optional<RowComplaint> fill(const TableRow &row, Product &product) const;
    void takeRow(const TableRow &row);
    void install();

    ImportRun &m_run;
    Programme m_programme; // with what the file brings
    QHash<QString, std::size_t> m_at;
};

std::optional<RowComplaint> ProductRows::fill(const TableRow &row, Product &product) const
{
    if (const QString name = cell(row, Field::Name); !name.isEmpty()) {
        if (!isCalled(product.name, name)) {
            product.name = LocalName{name, {}};
        }
    } else if (product.name.isEmpty()) {
        product.name = LocalName{product.id, {}};
    }
    if (const QString category = cell(row, Field::Category); !category.isEmpty()) {
        const auto id = idMeant(m_programme.categories, category);
        if (!id) {
            return RowComplaint{ImportFault::UnknownCategory, category};
        }
        product.category = m_programme.category(*id);
    }
    for (const auto &[field, amount] :
         {std::pair{Field::Price, &product.price}, std::pair{Field::Cost, &product.cost}}) {
        const QString text = cell(row, field);
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
    return std::nullopt;
}

void ProductRows::takeRow(const TableRow &row)
{
    const QString id = cell(row, Field::Id);
    if (id.isEmpty()) {
        return m_run.reject(row.line, RowComplaint{ImportFault::IdMissing});
    }
    const auto known = m_at.constFind(id);
    Product product;
    product.id = id;
    if (known != m_at.constEnd()) {
        product = m_programme.products[*known];
    }
    if (const auto fault = fill(row, product)) {
        return m_run.reject(row.line, *fault);
    }
    ImportOutcome &outcome = m_run.outcome();
    if (known == m_at.constEnd()) {
        m_at.insert(id, m_programme.products.size());
        m_programme.products.push_back(product);
    } else if (product == m_programme.products[*known]) {
        ++outcome.skipped;
        return;
    } else {
        m_programme.products[*known] = product;
    }
    ++outcome.taken;
    ++outcome.products;
}

void ProductRows::install()
{
    const QByteArray text = writeProgramme(m_programme);
    if (const ProgrammeReading reading = readProgramme(text); !reading.programme) {
        throw ImportError(u"with these products the programme has faults: "_s +
                          reading.faults.front().toText());
    }
    // The same products may be brought again after the programme was changed by hand.
    const QByteArray key =
        m_run.keyOf(u"products", u"%1 %2"_s.arg(m_run.installed().version.value())
                                     .arg(QString::fromLatin1(m_run.keyOfLine(0).toHex())));
    const Result<Answer> installed =
        m_run.take({key}, [&] { return ProgrammeVersions(m_run.desk()).use({}, text); });
    if (!installed && !m_run.stopped()) {
        throw ImportError(sentenceFor(installed.refusal(), m_run.programme().currency.decimals));
    }
}

void ProductRows::take()
{
    for (std::size_t i = 0; i < m_programme.products.size(); ++i) {
        m_at.insert(m_programme.products[i].id, i);
    }
    while (const std::optional<TableRow> row = m_run.next()) {
        takeRow(*row);
    }
    if (m_run.outcome().products > 0 && !m_run.outcome().isCancelled) {
        install();
    }
}

} // namespace

void importProducts(ImportRun &run)
{
    ProductRows(run).take();
}

} // namespace regulars
