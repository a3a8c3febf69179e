#pragma once

#include "ui/counter/sheet.h"

namespace regulars
{

class ChoiceList;

// The catalogue as this customer meets it: what is in reach first, the rest with what is missing. A
// digit picks, Enter redeems one; Right and Left say how many.
class RewardSheet : public Sheet
{
    Q_OBJECT

public:
    static constexpr qint64 most = 99;

    explicit RewardSheet(Till &till, QWidget *parent = nullptr);

    void open() override;
    void refresh() override;
    // A reward's own code was scanned: picked already. False when the catalogue hasn't got it.
    bool openWith(const QString &reward);

protected:
    void retranslate() override;

private:
    void fill();
    void redeem(int row);
    void say();

    ChoiceList *m_list;
    std::vector<CatalogueRow> m_offers;
    qint64 m_quantity = 1;
};

} // namespace regulars
