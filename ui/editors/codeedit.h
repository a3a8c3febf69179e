#pragma once

#include "ui/editors/valueedit.h"

namespace regulars
{

// A card's, coupon's or receipt's code, typed or scanned: no input method, no blanks, and control
// characters that some scanners send are left out.
class CodeEdit : public ValueEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);

    QString value() const { return text(); }
    bool isValid() const override { return true; }

protected:
    QString cleaned(const QString &typed) const override;
};

} // namespace regulars
