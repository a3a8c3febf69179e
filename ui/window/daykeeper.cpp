#include "ui/window/daykeeper.h"

#include "protocol/tablefiles/fileerror.h"
#include "storage/storageerror.h"
#include "ui/attempt.h"
#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

DayKeeper::DayKeeper(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_watch(shop.clock())
    , m_run(new QAction(themeIcon(u"calendar"_s), QString(), this))
    , m_confirm(new QAction(themeIcon(u"clock"_s), QString(), this))
    , m_text(new Label(TextRole::Caption, Tone::Muted))
    , m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_button->setProperty("kind", u"quiet"_s);
    m_button->setProperty("compact", true);
    row->addWidget(m_text);
    row->addWidget(m_button);
    connect(m_run, &QAction::triggered, this, [this] {
        m_lookedOn.reset();
        look();
        if (!isRunning() && !isWaitingForWord() && m_fault.isEmpty()) {
            Toast::tell(this, NoticeKind::Note, tr("No day is left to be closed."));
        }
    });
    connect(m_confirm, &QAction::triggered, this, &DayKeeper::confirmClock);
    connect(m_button, &QPushButton::clicked, m_confirm, &QAction::trigger);
    m_looking.setInterval(lookEveryMs);
    connect(&m_looking, &QTimer::timeout, this, &DayKeeper::look);
    m_looking.start();
    // Not inside the sign-in itself: the first page comes first.
    connect(
        &shop.changes(), &Changes::operatorChanged, this, [this] { look(); }, Qt::QueuedConnection);
    attempt(this, [this] { m_lastRun = DayEnd(m_shop.desk()).standing().lastRun; });
    tell();
}

DayKeeper::~DayKeeper()
{
    if (m_share) {
        m_share->isEnding = true;
    }
}

void DayKeeper::look()
{
    if (isRunning()) {
        return;
    }
    if (!m_shop.isSignedIn() || m_watch.hasJumped()) {
        tell();
        return;
    }
    attempt(this, [this] {
        if (m_lookedOn != m_shop.today()) {
            m_lookedOn = m_shop.today();
            const DayStanding standing = DayEnd(m_shop.desk()).standing();
            m_lastRun = standing.lastRun;
            m_fault.clear();
            if (standing.due > 0) {
                run();
            }
        }
    });
    tell();
}

void DayKeeper::run()
{
    m_share = std::make_shared<Share>();
    // Whoever is there began it, also when somebody else stands there since.
    const auto desk =
        std::make_shared<Desk>(m_shop.store(), m_shop.clock(), m_shop.settings().tillName());
    desk->seat(m_shop.desk().who());
    m_work = std::make_unique<TurnedWork>([share = m_share, desk](const TurnedWork::Pause &pause) {
        try {
            share->outcome.emplace(DayEnd(*desk).run(
                {}, std::nullopt,
                [share](int done, int total) {
                    share->done = done;
                    share->total = total;
                    return !share->isEnding;
                },
                pause));
        } catch (const StorageError &error) {
            share->trouble = troubleText(error);
        } catch (const std::exception &error) {
            share->trouble = QString::fromUtf8(error.what());
        }
    });
    connect(m_work.get(), &TurnedWork::turned, this, &DayKeeper::tell);
    connect(m_work.get(), &TurnedWork::ended, this, &DayKeeper::ended);
}

void DayKeeper::ended()
{
    if (!m_share->trouble.isEmpty()) {
        m_fault = m_share->trouble;
    } else if (m_share->outcome && !*m_share->outcome) {
        m_fault = refusalText(m_share->outcome->refusal(), m_shop);
    } else {
        attempt(this, [this] { m_lastRun = DayEnd(m_shop.desk()).standing().lastRun; });
    }
    tell();
    const auto moved = [this](const QString &figure) {
        return m_share->outcome && *m_share->outcome &&
               (*m_share->outcome)->figures[figure].toInteger() > 0;
    };
    if (moved(u"expired_points"_s) || moved(u"reviews"_s) || moved(u"rose"_s) ||
        moved(u"dated"_s)) {
        emit m_shop.changes().ledgerChanged();
        emit m_shop.changes().membersReplaced();
    }
    if (m_share->outcome && *m_share->outcome) {
        emit daysClosed();
    }
}

// The word is kept in the audit log, with who gave it.
void DayKeeper::confirmClock()
{
    attempt(this, [this] {
        const Result<Answer> said = m_shop.desk().confirmClock(m_shop.envelope());
        if (!said) {
            Toast::tell(this, NoticeKind::Warning, refusalText(said.refusal(), m_shop));
            return;
        }
        m_watch.confirm();
        m_lookedOn.reset();
        look();
    });
    tell();
}

QString DayKeeper::text() const
{
    return m_text->text();
}

QString DayKeeper::outcomeText() const
{
    if (!m_share || !m_share->outcome || !*m_share->outcome) {
        return {};
    }
    const QJsonObject &figures = (*m_share->outcome)->figures;
    const auto count = [&figures](const QString &name) {
        return static_cast<int>(figures[name].toInteger());
    };
    return QStringList{
        tr("%n day(s) closed.", nullptr, count(u"days"_s)),
        tr("%n point(s) expired.", nullptr, count(u"expired_points"_s)),
        tr("%n member(s) kept their tier.", nullptr, count(u"kept"_s)),
        tr("%n member(s) fell.", nullptr, count(u"fell"_s)),
        tr("%n member(s) rose.", nullptr, count(u"rose"_s)),
        tr("%n member(s) got something by a dated rule.", nullptr, count(u"dated"_s))}
        .join(u'\n');
}

void DayKeeper::tell()
{
    const bool isWaiting = m_watch.hasJumped() && m_shop.isSignedIn();
    const bool mayConfirm = m_shop.may(Act::ConfirmClock);
    QString text;
    Tone tone = Tone::Muted;
    if (isRunning()) {
        const int total = m_share->total;
        text = total > 1
                   ? tr("Closing day %1 of %2").arg(std::min(m_share->done + 1, total)).arg(total)
                   : tr("Closing the day");
    } else if (isWaiting) {
        text = mayConfirm
                   ? tr("The clock was set forward: is today really %1?").arg(shown(m_shop.today()))
                   : tr("The clock was set forward to %1: a manager has to say if that is "
                        "right.")
                         .arg(shown(m_shop.today()));
        tone = Tone::Warning;
    } else if (!m_fault.isEmpty()) {
        text = tr("The day was not closed: %1").arg(m_fault);
        tone = Tone::Danger;
    } else if (m_lastRun) {
        text = tr("Day closed: %1").arg(shown(*m_lastRun));
    }
    m_text->setText(text);
    m_text->setTone(tone);
    m_text->setToolTip(outcomeText());
    m_run->setText(tr("Run day-end"));
    m_run->setEnabled(m_shop.isSignedIn() && !isRunning() && !isWaiting);
    m_confirm->setText(tr("The date is right: close the days"));
    m_confirm->setEnabled(isWaiting && mayConfirm);
    m_confirm->setVisible(m_confirm->isEnabled());
    m_button->setText(tr("The date is right"));
    m_button->setVisible(m_confirm->isEnabled());
}

void DayKeeper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
}

} // namespace regulars
