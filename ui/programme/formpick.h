#pragma once

#include "ui/programme/formfield.h"

#include <vector>

class QComboBox;

namespace regulars
{

// One of the things that the programme has now: a tier, a coupon. The one without a value leaves
// the member out.
class FormPick : public FormField
{
    Q_OBJECT

public:
    struct Item
    {
        QString value; // empty: the member is left out
        QString text;
        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit FormPick(const QString &pointer, QWidget *parent = nullptr);

    // The chosen one stays chosen.
    void setItems(const std::vector<Item> &items);
    QComboBox *box() const { return m_box; }
    // As somebody who chooses it.
    void choose(const QString &value);

protected:
    void display(const QJsonValue &value) override;

private:
    std::vector<Item> m_items;
    QString m_value;
    QComboBox *m_box;
};

} // namespace regulars
