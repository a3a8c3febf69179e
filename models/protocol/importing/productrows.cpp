#include "programme/programmefile.h"
#include "programme/programmewriter.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/importrun.h"
#include "protocol/importing/productmerge.h"
#include "protocol/till/refusaltext.h"
#include "services/programmeversions.h"

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

class ProductRows
{
public:
    explicit ProductRows(ImportRun &run)
        : m_run(run)
        , m_merge(run.programme())
    {}

    void take();

private:
    void takeRow(const TableRow &row);
    void install();

    ImportRun &m_run;
    ProductMerge m_merge; // the programme with what the file brings
};

void ProductRows::takeRow(const TableRow &row)
{
    const auto taken = m_merge.take(m_run.columns(), row.cells);
    if (const auto *complaint = std::get_if<RowComplaint>(&taken)) {
        return m_run.reject(row.line, *complaint);
    }
    ImportOutcome &outcome = m_run.outcome();
    if (std::get<ProductMerge::Taken>(taken) == ProductMerge::Taken::Same) {
        ++outcome.skipped;
        return;
    }
    ++outcome.taken;
    ++outcome.products;
}

void ProductRows::install()
{
    const QByteArray text = writeProgramme(m_merge.programme());
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
