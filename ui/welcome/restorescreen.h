#pragma once

#include "ui/welcome/restorejob.h"

#include <QWidget>

namespace regulars
{

class Label;
class ThinProgress;

// Stands in the window's place while the shop's file gives way to a backup: nothing can be done
// then, and nothing must be.
class RestoreScreen : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreScreen(const Clock &clock, QWidget *parent = nullptr);

    RestoreJob &job() { return m_job; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RestoreJob m_job;
    ThinProgress *m_progress;
};

} // namespace regulars
