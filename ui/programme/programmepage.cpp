#include "ui/programme/programmepage.h"

#include "ui/parts/inlinemessage.h"
#include "ui/programme/draftbanner.h"
#include "ui/programme/faulttext.h"

#include <QAction>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

ProgrammePage::ProgrammePage(Shop &shop, DraftSession &session, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_session(session)
    , m_undo(addCommand(u"undo"_s, QKeySequence::Undo))
    , m_redo(addCommand(u"redo"_s, Qt::CTRL | Qt::Key_Y))
    , m_banner(new DraftBanner(session, m_undo, m_redo))
    , m_message(new InlineMessage)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_message);
    m_body->setSpacing(12);
    column->addLayout(m_body, 1);
    connect(m_undo, &QAction::triggered, &session, &DraftSession::undo);
    connect(m_redo, &QAction::triggered, &session, &DraftSession::redo);
    connect(m_banner, &DraftBanner::reviewAsked, this, [this] { emit asked(publishingId(), {}); });
    const auto tell = [this] {
        m_undo->setEnabled(m_session.canUndo());
        m_redo->setEnabled(m_session.canRedo());
    };
    tell();
    connect(&session, &DraftSession::changed, this, [this, tell] {
        tell();
        m_message->clear();
        if (isVisible()) {
            refresh();
        }
    });
}

const Language &ProgrammePage::language() const
{
    const QString code = Language::nearest(QLocale().name());
    if (!m_language || m_language->code() != code) {
        m_language.emplace(code);
    }
    return *m_language;
}

bool ProgrammePage::isTaken(const DraftSession::Faults &faults)
{
    if (faults.empty()) {
        m_message->clear();
        return true;
    }
    m_message->show(NoticeKind::Warning, faultText(faults.front()));
    return false;
}

void ProgrammePage::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_message->clear();
}

} // namespace regulars
