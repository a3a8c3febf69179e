#pragma once

#include <QObject>

class QWidget;

namespace regulars
{

// Lets the wheel scroll a page past its fields: only the one with the focus turns its value.
class ScrollPast : public QObject
{
    Q_OBJECT

public:
    // All choices and counters that lie in it now.
    explicit ScrollPast(QWidget *fields);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace regulars
