#pragma once

#include "ui/editors/valueedit.h"

#include <optional>

namespace regulars
{

// A phone number as people write it, read for the shop's country.
class PhoneEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit PhoneEdit(const QString &country = QStringLiteral("CN"), QWidget *parent = nullptr);

    void setCountry(const QString &country) { m_country = country; }
    // E.164; empty when the field is, or when this is no number that can exist.
    std::optional<QString> value() const;
    void setValue(const QString &e164);
    bool isValid() const override { return isBlank() || value(); }

protected:
    QString cleaned(const QString &typed) const override;

private:
    QString m_country;
};

} // namespace regulars
