#include "protocol/importing/codefile.h"

#include "protocol/importing/columnmap.h"
#include "protocol/importing/datereading.h"
#include "protocol/importing/importerror.h"
#include "protocol/importing/rejectsfile.h"
#include "protocol/tablefiles/formulaguard.h"
#include "values/digits.h"
#include "values/text.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace regulars
{

namespace
{

constexpr std::size_t codesLookedAt = 20;

struct CodeColumns
{
    int code = -1;
    int lastDay = -1;
    bool isHeadingNamed = false; // somebody called a column by what stands in the first row
};

// What partners head their lists with, without blanks and underlines.
const QStringList &codeNames()
{
    static const QStringList names{
        u"code"_s,         u"codes"_s,          u"vouchercode"_s, u"voucher"_s,  u"couponcode"_s,
        u"coupon"_s,       u"giftcode"_s,       u"ticketcode"_s,  u"ticket"_s,   u"serial"_s,
        u"serialnumber"_s, u"activationcode"_s, u"redeemcode"_s,  u"券码"_s,     u"券號"_s,
        u"券号"_s,         u"兑换码"_s,         u"卡密"_s,        u"激活码"_s,   u"优惠码"_s,
        u"优惠券码"_s,     u"序列号"_s,         u"电子券码"_s,    u"取票码"_s,   u"兌換碼"_s,
        u"券碼"_s,         u"優惠碼"_s,         u"序號"_s,        u"票券序號"_s, u"取票碼"_s};
    return names;
}

const QStringList &lastDayNames()
{
    static const QStringList names{u"lastday"_s,    u"expires"_s,  u"expiry"_s,   u"expirydate"_s,
                                   u"validuntil"_s, u"validto"_s,  u"until"_s,    u"有效期"_s,
                                   u"有效期至"_s,   u"到期日"_s,   u"到期日期"_s, u"截止日期"_s,
                                   u"失效日期"_s,   u"使用期限"_s, u"有效期限"_s};
    return names;
}

// The first column of one of these names; −1: none.
int columnAmong(const QStringList &heading, const QStringList &names)
{
    for (int i = 0; i < heading.size(); ++i) {
        if (names.contains(plainHeading(heading[i]))) {
            return i;
        }
    }
    return -1;
}

int columnAsked(const QStringList &heading, const QString &asked, CodeColumns &columns)
{
    if (const int named = columnAmong(heading, {plainHeading(asked)}); named >= 0) {
        columns.isHeadingNamed = true;
        return named;
    }
    const auto number = numberFromDigits(asked);
    if (!number || *number < 1 || *number > heading.size()) {
        throw ImportError(u"the file has no column \"%1\"; it has %2, named by their numbers or "
                          "headings"_s.arg(asked, QString::number(heading.size())));
    }
    return *number - 1;
}

CodeColumns columnsAsked(const CodeFileOrder &order, const QStringList &heading)
{
    CodeColumns columns{columnAmong(heading, codeNames()), columnAmong(heading, lastDayNames())};
    columns.isHeadingNamed = columns.code >= 0 || columns.lastDay >= 0;
    for (const QString &one : order.maps) {
        const QString field = one.section(u'=', 0, 0).trimmed().toLower();
        const QString asked = one.section(u'=', 1).trimmed();
        if (field == u"code"_s && !asked.isEmpty()) {
            columns.code = columnAsked(heading, asked, columns);
        } else if (field == u"last_day"_s) {
            columns.lastDay = asked.isEmpty() ? -1 : columnAsked(heading, asked, columns);
        } else {
            throw ImportError(
                u"\"%1\" maps nothing; write code=column or last_day=column"_s.arg(one));
        }
    }
    return columns;
}

bool isDate(const QString &cell)
{
    return DateReading({}).read(folded(cell)).has_value();
}

bool hasDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Reads one file: whole, for only the rows below tell whether the first is a heading.
class CodeReading
{
public:
    explicit CodeReading(const CodeFileOrder &order)
        : m_order(order)
        , m_dates(order.dateFormat)
    {}

    CodeFile read();

private:
    std::unique_ptr<TableReader> open(std::optional<Delimiter> delimiter) const;
    std::unique_ptr<TableReader> openByColumns();
    void readRows(TableReader &reader);
    bool isFirstRowData() const;
    QString cell(const QStringList &cells, int column) const;
    void offer(qint64 line, const QStringList &cells);

    const CodeFileOrder &m_order;
    DateReading m_dates;
    CodeColumns m_columns;
    std::vector<TableRow> m_rows;
    CodeFile m_file;
};

std::unique_ptr<TableReader> CodeReading::open(std::optional<Delimiter> delimiter) const
{
    ReadOptions options;
    options.encoding = m_order.encoding;
    options.delimiter = delimiter;
    return TableReader::open(m_order.path, options);
}

// Blanks may be part of a code: lines without a heading fall apart at them only where what follows
// is a day.
std::unique_ptr<TableReader> CodeReading::openByColumns()
{
    auto reader = open(std::nullopt);
    m_columns = columnsAsked(m_order, reader->heading());
    const auto isCodeAndDay = [&] {
        return reader->heading().size() == 2 && isDate(reader->heading().constLast());
    };
    if (m_columns.code < 0 && reader->format().delimiter == Delimiter::Blank && !isCodeAndDay()) {
        reader = open(Delimiter::Tab);
    }
    if (m_columns.code >= 0) {
        return reader;
    }
    if (reader->heading().size() > 1 && !isCodeAndDay()) {
        throw ImportError(
            u"no column is the code; say which one by --map code=column, a heading "
            "or a number from 1; the file has %1 columns"_s.arg(reader->heading().size()));
    }
    m_columns = {0, reader->heading().size() > 1 ? 1 : -1, false};
    return reader;
}

void CodeReading::readRows(TableReader &reader)
{
    while (std::optional<TableItem> item = reader.next()) {
        if (auto *row = std::get_if<TableRow>(&*item)) {
            m_rows.push_back(std::move(*row));
        } else {
            m_file.malformed.push_back(std::get<RowError>(*item));
        }
        if (m_rows.size() + m_file.malformed.size() > mostCodesOfFile) {
            throw ImportError(
                u"the file holds more than %1 rows; split it, and take one part after the other"_s
                    .arg(mostCodesOfFile));
        }
    }
}

bool CodeReading::isFirstRowData() const
{
    const QStringList &first = m_file.heading;
    if (m_columns.isHeadingNamed) {
        return false;
    }
    const QString day = cell(first, m_columns.lastDay);
    if (!day.isEmpty()) {
        return isDate(day);
    }
    const std::size_t looked = std::min(m_rows.size(), codesLookedAt);
    const bool doAllHaveDigits =
        looked > 0 &&
        std::all_of(
            m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(looked),
            [&](const TableRow &row) { return hasDigits(cell(row.cells, m_columns.code)); });
    return hasDigits(cell(first, m_columns.code)) || !doAllHaveDigits;
}

// As it stands: of a code every character counts.
QString CodeReading::cell(const QStringList &cells, int column) const
{
    return column >= 0 && column < cells.size() ? unguarded(cells[column]).trimmed() : QString();
}

void CodeReading::offer(qint64 line, const QStringList &cells)
{
    const QString day = folded(cell(cells, m_columns.lastDay));
    const auto read = day.isEmpty() ? std::nullopt : m_dates.read(day);
    m_file.codes.push_back(
        {line, cell(cells, m_columns.code), read ? read->date.toString(Qt::ISODate) : day});
}

CodeFile CodeReading::read()
{
    const auto reader = openByColumns();
    m_file.heading = reader->heading();
    m_file.delimiter = reader->format().delimiter;
    readRows(*reader);
    m_file.hasHeading = !isFirstRowData();
    if (!m_file.hasHeading) {
        m_rows.insert(m_rows.begin(), TableRow{reader->headingLine(), m_file.heading});
    }
    for (const TableRow &row : m_rows) {
        m_dates.look(folded(cell(row.cells, m_columns.lastDay)));
    }
    m_dates.settle();
    for (const TableRow &row : m_rows) {
        offer(row.line, row.cells);
    }
    if (m_file.codes.empty() && m_file.malformed.empty()) {
        throw ImportError(u"the file holds no code under its heading"_s);
    }
    return std::move(m_file);
}

void takeFigures(CodeImportOutcome &outcome, const Answer &answer)
{
    const QJsonObject &figures = answer.figures;
    outcome.rows.taken = figures[u"taken"_s].toInteger();
    outcome.rows.skipped = figures[u"skipped"_s].toInteger();
    outcome.stock = figures[u"stock"_s].toInteger();
    for (const QJsonValue &one : figures[u"rejected"_s].toArray()) {
        outcome.rows.rejects.emplace(one[u"line"_s].toInteger(), one[u"reason"_s].toString());
    }
    outcome.rows.rejected = static_cast<qint64>(outcome.rows.rejects.size());
}

// Afterwards: what was taken is taken, and is counted whatever becomes of this file.
void writeRejects(RejectsFile &rejects, const CodeFileOrder &order, const CodeFile &file,
                  ImportOutcome &outcome)
{
    try {
        ReadOptions options;
        options.encoding = order.encoding;
        options.delimiter = file.delimiter;
        rejects.write(*TableReader::open(order.path, options), outcome.rejects);
    } catch (const FileError &error) {
        outcome.rejectsFault = error.message();
    }
}

} // namespace

CodeFile readCodeFile(const CodeFileOrder &order)
{
    return CodeReading(order).read();
}

Result<CodeImportOutcome> importCodes(Desk &desk, const CodeFileOrder &order)
{
    QElapsedTimer timer;
    timer.start();
    CodePools pools(desk);
    if (const auto allowed = pools.preview({order.reward, {}, {}}); !allowed) {
        return allowed.refusal();
    }
    const CodeFile file = readCodeFile(order);
    std::optional<RejectsFile> rejects;
    if (!order.rejectsPath.isEmpty()) {
        rejects.emplace(order.rejectsPath, file.heading, file.hasHeading);
    }
    const CodeImportRequest request{order.reward, file.codes, QFileInfo(order.path).fileName()};
    Result<Answer> answer = pools.preview(request);
    if (answer && !order.isDryRun && answer->figures[u"taken"_s].toInteger() > 0) {
        answer = pools.import({}, request);
    }
    if (!answer) {
        return answer.refusal();
    }
    CodeImportOutcome outcome;
    outcome.operation = answer->operation;
    for (const RowError &error : file.malformed) {
        outcome.rows.rejects.emplace(error.line, error.text);
    }
    takeFigures(outcome, *answer);
    outcome.rows.read = static_cast<qint64>(file.codes.size() + file.malformed.size());
    if (rejects) {
        writeRejects(*rejects, order, file, outcome.rows);
    }
    outcome.rows.elapsedMs = timer.elapsed();
    return outcome;
}

} // namespace regulars
