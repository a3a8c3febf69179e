#include "ui/backups/backupnotice.h"

#include "ui/attempt.h"
#include "ui/settings/backupkeeper.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lookEveryMs = 10 * 60'000;
using Level = BackupStanding::Level;
using Cause = BackupStanding::Cause;

} // namespace

BackupNotice::BackupNotice(Shop &shop, BackupKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_keeper(keeper)
    , m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setProperty("kind", u"quiet"_s);
    connect(m_button, &QPushButton::clicked, this, &BackupNotice::asked);
    connect(&m_keeper, &BackupKeeper::changed, this, &BackupNotice::look);
    connect(&shop.changes(), &Changes::operatorChanged, this, &BackupNotice::look);
    connect(&m_looking, &QTimer::timeout, this, &BackupNotice::look);
    m_looking.start(lookEveryMs);
    look();
}

void BackupNotice::look()
{
    const bool mayMend = m_shop.may(Act::Backup);
    if (!mayMend || m_shop.store().isInMemory() || m_keeper.hasOnePlace()) {
        m_button->hide();
        return;
    }
    BackupStanding standing;
    if (!attempt(this, [&] { standing = m_keeper.standing(); }) || standing.level == Level::Good) {
        m_button->hide();
        return;
    }
    const bool isRed = standing.level == Level::Alarming;
    const Tone tone = isRed ? Tone::Danger : Tone::Warning;
    m_button->setIcon(themeIcon(isRed ? u"error"_s : u"warning"_s, tone));
    m_button->setText(isRed ? tr("No backup on another disk for %n day(s)", nullptr, standing.days)
                      : standing.cause == Cause::PlaceMissing
                          ? tr("The second place for backups is not there")
                      : standing.cause == Cause::NoPlace ? tr("No second place for backups yet")
                                                         : tr("No backup on another disk yet"));
    m_button->setAccessibleName(m_button->text());
    m_button->show();
}

QString BackupNotice::text() const
{
    return m_button->isHidden() ? QString() : m_button->text();
}

void BackupNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        look();
    }
}

} // namespace regulars
