#include "protocol/tablefiles/delimiter.h"

#include <array>
#include <vector>

namespace regulars
{

namespace
{

constexpr size_t sampledRows = 50;

// How one row falls apart under a delimiter. A row with a quote that stands where none may stand
// was surely written with another delimiter.
struct Shape
{
    int columns = 0;
    bool isClean = true;
    bool isEmpty = true;
};

class ShapeScanner
{
public:
    ShapeScanner(QStringView text, Delimiter delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }

    Shape next()
    {
        Shape shape;
        skipBlanks();
        shape.isEmpty = atLineBreak();
        do {
            ++shape.columns;
            readCell(shape);
        } while (readDelimiter());
        readLineBreak();
        return shape;
    }

private:
    char16_t current() const { return m_text[m_at].unicode(); }
    bool atLineBreak() const { return atEnd() || current() == u'\n' || current() == u'\r'; }
    bool isBlank() const { return !atEnd() && (current() == u' ' || current() == u'\t'); }

    bool atDelimiter() const
    {
        switch (m_delimiter) {
        case Delimiter::Comma:
            return current() == u',';
        case Delimiter::Semicolon:
            return current() == u';';
        case Delimiter::Tab:
            return current() == u'\t';
        case Delimiter::Blank:
            return isBlank();
        }
        return false;
    }

    void skipBlanks()
    {
        while (m_delimiter == Delimiter::Blank && isBlank())
            ++m_at;
    }

    void readCell(Shape &shape)
    {
        if (!atLineBreak() && current() == u'"') {
            readQuoted();
            shape.isClean &= atLineBreak() || atDelimiter();
        }
        for (; !atLineBreak() && !atDelimiter(); ++m_at)
            shape.isClean &= current() != u'"';
    }

    void readQuoted()
    {
        for (++m_at; !atEnd(); ++m_at) {
            if (current() != u'"')
                continue;
            ++m_at;
            if (atEnd() || current() != u'"')
                return;
        }
    }

    bool readDelimiter()
    {
        if (atLineBreak() || !atDelimiter())
            return false;
        ++m_at;
        skipBlanks();
        return m_delimiter != Delimiter::Blank || !atLineBreak();
    }

    void readLineBreak()
    {
        if (atEnd())
            return;
        const bool isReturn = current() == u'\r';
        ++m_at;
        if (isReturn && !atEnd() && current() == u'\n')
            ++m_at;
    }

    QStringView m_text;
    Delimiter m_delimiter;
    qsizetype m_at = 0;
};

std::vector<Shape> shapesOf(QStringView text, bool isWhole, Delimiter delimiter)
{
    ShapeScanner scanner(text, delimiter);
    std::vector<Shape> shapes;
    while (!scanner.atEnd() && shapes.size() < sampledRows) {
        const Shape shape = scanner.next();
        const bool isCut = scanner.atEnd() && !isWhole && !shapes.empty();
        if (!shape.isEmpty && !isCut)
            shapes.push_back(shape);
    }
    return shapes;
}

struct Score
{
    int columns = 0; // of the heading; below 2 it is no table
    int likeHeading = 0;
};

Score scoreOf(const std::vector<Shape> &shapes)
{
    if (shapes.empty() || !shapes.front().isClean)
        return {};
    Score score{shapes.front().columns, 0};
    for (const Shape &shape : shapes)
        score.likeHeading += shape.isClean && shape.columns == score.columns ? 1 : 0;
    return score;
}

} // namespace

Delimiter detectDelimiter(QStringView beginning, bool isWhole)
{
    Delimiter best = Delimiter::Comma;
    Score bestScore;
    for (const Delimiter candidate : {Delimiter::Comma, Delimiter::Tab, Delimiter::Semicolon}) {
        const Score score = scoreOf(shapesOf(beginning, isWhole, candidate));
        if (score.columns < 2)
            continue;
        const bool isBetter =
            bestScore.columns < 2 || score.likeHeading > bestScore.likeHeading ||
            (score.likeHeading == bestScore.likeHeading && score.columns > bestScore.columns);
        if (isBetter) {
            best = candidate;
            bestScore = score;
        }
    }
    if (bestScore.columns >= 2)
        return best;
    // A heading of two words over one column is no blank-separated table: nearly all rows must
    // agree.
    const std::vector<Shape> byBlanks = shapesOf(beginning, isWhole, Delimiter::Blank);
    const Score score = scoreOf(byBlanks);
    const auto rows = static_cast<int>(byBlanks.size());
    const bool isTable = score.columns >= 2 && score.likeHeading * 5 >= rows * 4;
    return isTable ? Delimiter::Blank : Delimiter::Comma;
}

} // namespace regulars
