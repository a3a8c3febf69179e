#include "ui/welcome/restorescreen.h"

#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/theme/tokens.h"

#include <QCloseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars
{

RestoreScreen::RestoreScreen(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_job(clock)
    , m_progress(new ThinProgress)
{
    setWindowTitle(tr("Regulars"));
    auto *title = new Label(tr("The backup is being restored"), TextRole::Heading);
    auto *hint = new Label(tr("It is proved first, then it takes the place of the shop's file; the "
                              "file of now is kept. The shop opens again by itself."),
                           TextRole::Body, Tone::Muted);
    hint->setWordWrap(true);
    m_progress->setAccessibleName(tr("Restoring the backup"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_progress);
    column->addStretch(2);
    resize(scaled(720), scaled(400));
    connect(&m_job, &RestoreJob::progressed, m_progress, &ThinProgress::setValue);
}

void RestoreScreen::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_job.isRunning());
}

void RestoreScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

} // namespace regulars
