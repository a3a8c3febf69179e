#pragma once

#include "ui/editors/valueedit.h"
#include "values/moneytext.h"

namespace regulars
{

// How much of a thing: pieces, or up to three decimals of a weight. Up and Down count by one.
class QuantityEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget *parent = nullptr);

    // Above 0; empty when the field is, or what is there can't be read.
    std::optional<Quantity> value() const;
    void setValue(std::optional<Quantity> value);
    bool isValid() const override { return isBlank() || value(); }

protected:
    QString cleaned(const QString &typed) const override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace regulars
