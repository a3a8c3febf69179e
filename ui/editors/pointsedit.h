#pragma once

#include "ui/editors/valueedit.h"
#include "values/amount.h"

#include <optional>

namespace regulars
{

// A whole number of points; with a sign where an adjustment may take some.
class PointsEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit PointsEdit(QWidget *parent = nullptr);

    void setSigned(bool isSigned) { m_isSigned = isSigned; }
    std::optional<Points> value() const;
    void setValue(std::optional<Points> value);
    bool isValid() const override { return isBlank() || value(); }

protected:
    QString cleaned(const QString &typed) const override;

private:
    bool m_isSigned = false;
};

} // namespace regulars
