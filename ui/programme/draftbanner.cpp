#include "ui/programme/draftbanner.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/programme/draftsession.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// A quiet button that does what the action does.
QPushButton *quietButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setProperty("kind", u"quiet"_s);
    button->setProperty("compact", true);
    button->setIcon(action->icon());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(keyText(action->shortcut()));
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace

DraftBanner::DraftBanner(DraftSession &session, QAction *undo, QAction *redo, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_icon(new IconLabel(u"edit"_s, Tone::Primary))
    , m_text(new Label(TextRole::Strong))
    , m_undo(quietButton(undo))
    , m_redo(quietButton(redo))
    , m_theirs(new QPushButton)
    , m_mine(new QPushButton)
    , m_review(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    m_text->setWordWrap(true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_review->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_theirs, m_mine, m_review}) {
        button->setProperty("compact", true);
    }
    for (QPushButton *button : {m_undo, m_redo, m_theirs, m_mine, m_review}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_review, &QPushButton::clicked, this, &DraftBanner::reviewAsked);
    connect(m_theirs, &QPushButton::clicked, &session, &DraftSession::takeTheirs);
    connect(m_mine, &QPushButton::clicked, &session, &DraftSession::keepMine);
    for (const auto heard :
         {&DraftSession::changed, &DraftSession::saved, &DraftSession::conflicted}) {
        connect(&session, heard, this, &DraftBanner::tell);
    }
    tell();
}

void DraftBanner::setReviewOffered(bool isOffered)
{
    m_isReviewOffered = isOffered;
    tell();
}

QString DraftBanner::text() const
{
    return m_text->text();
}

void DraftBanner::tell()
{
    const int changes = m_session.changes();
    const bool isSplit = m_session.conflict().has_value();
    const bool isWarning = needsCare();
    setHidden(changes == 0 && !isWarning && !m_session.canRedo());
    m_icon->setIcon(isWarning ? u"warning"_s : u"edit"_s,
                    isWarning ? Tone::Warning : Tone::Primary);
    m_theirs->setText(tr("Take theirs"));
    m_mine->setText(tr("Keep mine"));
    m_review->setText(m_session.mayPublish() ? tr("Review and publish") : tr("Review"));
    if (isSplit) {
        m_text->setText(tr("This draft was changed at another window since it was read here."));
    } else if (m_session.isUnreadable()) {
        m_text->setText(tr("The draft that is kept here can't be opened; what is in force is "
                           "shown, and nothing can be changed until that is settled"));
    } else if (!m_session.faults().empty()) {
        m_text->setText(tr("Draft: %n change(s); something in it must be mended before it can be "
                           "published",
                           nullptr, changes));
    } else if (m_session.isOutdated()) {
        m_text->setText(
            tr("Draft: %n change(s); another version was published meanwhile", nullptr, changes));
    } else if (changes == 0) {
        m_text->setText(tr("Nothing differs from what is live"));
    } else {
        m_text->setText(tr("Draft: %n change(s)", nullptr, changes));
    }
    m_theirs->setVisible(isSplit);
    m_mine->setVisible(isSplit);
    m_undo->setVisible(!isSplit);
    m_redo->setVisible(!isSplit);
    m_review->setVisible(m_isReviewOffered && !isSplit && (changes > 0 || isWarning));
    update();
}

bool DraftBanner::needsCare() const
{
    return m_session.conflict() || m_session.isOutdated() || m_session.isUnreadable() ||
           !m_session.faults().empty();
}

void DraftBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
    }
}

void DraftBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    const bool isWarning = needsCare();
    const Tone tone = isWarning ? Tone::Warning : Tone::Primary;
    stylepaint::panel(&painter, rect(), t.tint(tone), blended(t.surface, t.of(tone), 0.45),
                      RegularsStyle::radius);
}

} // namespace regulars
