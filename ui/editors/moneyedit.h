#pragma once

#include "ui/editors/valueedit.h"
#include "values/moneytext.h"

namespace regulars
{

// An amount in the shop's currency: "38.5", "38,50" and "1,234.50" are read alike. No input method:
// it would swallow digits and scans.
class MoneyEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(const Currency &currency = {}, QWidget *parent = nullptr);

    void setCurrency(const Currency &currency);
    const Currency &currency() const { return m_currency; }
    // Empty when the field is, or what is there can't be read.
    std::optional<Money> value() const;
    void setValue(std::optional<Money> value);
    bool isValid() const override { return isBlank() || value(); }

protected:
    QString cleaned(const QString &typed) const override;

private:
    Currency m_currency;
};

} // namespace regulars
