#pragma once

#include "insight/slice.h"
#include "services/desk.h"
#include "values/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace regulars
{

// A row behind a figure with whom it speaks of, as they are called now.
struct FigureRow
{
    EvidenceRow fact;
    QString name{}; // empty: a guest, or somebody erased
    QString card{};
    std::vector<AwardGift> gifts{}; // of an award: what it gave other than points
    friend bool operator==(const FigureRow &, const FigureRow &) = default;
};

struct FigurePage
{
    std::vector<FigureRow> rows;
    std::optional<std::size_t> next; // none: these were the last
};

// The rows whose sum (or count) is a figure: counted from the same facts, as of the period's end.
// Questions of those who may browse, asked in the background; nothing of it is stored.
class FigureRows
{
public:
    explicit FigureRows(Desk &desk)
        : m_desk(desk)
    {}

    static constexpr std::size_t pageSize = 200;

    // All of them, without names. Refuses not-signed-in, not-allowed, bad-date.
    Result<std::shared_ptr<const Evidence>> behind(const EvidenceQuestion &question);
    Result<std::shared_ptr<const Evidence>> behind(Figure figure, DayRange period)
    {
        return behind(EvidenceQuestion(figure, period));
    }

    // From that row on, with names. Refuses not-signed-in, not-allowed.
    Result<FigurePage> page(const Evidence &evidence, std::size_t from = 0,
                            std::size_t limit = pageSize);

private:
    Result<Done> permitted();

    Desk &m_desk;
};

} // namespace regulars
