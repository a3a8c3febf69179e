#pragma once

#include "tables/pagedtable.h"
#include "ui/duelists/duewords.h"

namespace regulars
{

// One of the lists on the screen: pages of DueLists as somebody scrolls.
class DueTable : public PagedTable<DueRow, DuePlace>
{
public:
    using Deliver = std::function<void(DuePage)>;
    // Asks DueLists::page() in the background and delivers; on a refusal an empty page.
    using Asking =
        std::function<void(const DueQuestion &, const std::optional<DuePlace> &, Deliver)>;

    DueTable(DueWords words, Asking asking, QObject *parent = nullptr);

    void show(const DueQuestion &question);
    const DueQuestion &question() const { return m_question; }
    bool isCut() const { return m_isCut; }
    void forget() { clear(); }
    // Its words are another language's now.
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void ask(const std::optional<DuePlace> &place, Answered answered) override;

private:
    DueWords m_words;
    Asking m_asking;
    DueQuestion m_question;
    bool m_isCut = false;
};

} // namespace regulars
