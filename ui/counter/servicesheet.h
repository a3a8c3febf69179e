#pragma once

#include "ui/counter/sheet.h"

namespace regulars
{

class ChoiceList;
class Label;

// What earns without a sale (an own bag, a review), and what the customer's tier allows.
class ServiceSheet : public Sheet
{
    Q_OBJECT

public:
    explicit ServiceSheet(Till &till, QWidget *parent = nullptr);

    void open() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    struct Entry
    {
        QString id;
        bool isBenefit;
    };
    void take(int row);

    ChoiceList *m_list;
    Label *m_none;
    std::vector<Entry> m_entries;
};

} // namespace regulars
