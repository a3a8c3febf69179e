#pragma once

#include "ui/editors/valueedit.h"

#include <optional>

namespace regulars
{

// A birthday, with or without its year: 1990-02-28, 19900228, 02-28, 2月28日.
class BirthdayEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit BirthdayEdit(QWidget *parent = nullptr);

    // As the services take it: "1990-02-28" or "--02-28"; empty when the field is, or when there is
    // no such day.
    std::optional<QString> value() const;
    void setValue(const QString &birthday);
    bool isValid() const override { return isBlank() || value(); }

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace regulars
