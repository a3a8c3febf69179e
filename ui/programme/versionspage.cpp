#include "ui/programme/versionspage.h"

#include "ui/figures.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/keybadge.h"
#include "ui/parts/label.h"
#include "ui/programme/changesview.h"
#include "ui/programme/confirmbar.h"
#include "ui/programme/draftbanner.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/simulatorpage.h"
#include "ui/programme/usewords.h"
#include "ui/programme/versionlist.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Buttons side by side where there is room, else below each other and as wide.
QWidget *buttonRow(const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    flow->setUniform(buttons.size() == 2);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : buttons) {
        flow->addWidget(button);
    }
    return row;
}

} // namespace

VersionsPage::VersionsPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
    , m_confirm(new ConfirmBar)
{
    makeCommands();
    layOut();
    banner()->setReviewOffered(false);
    connect(m_confirm, &ConfirmBar::agreed, this, &VersionsPage::agreed);
    connect(m_confirm, &ConfirmBar::left, m_publishButton, qOverload<>(&QWidget::setFocus));
    connect(&session, &DraftSession::saved, this, &VersionsPage::tellState);
    connect(&shop.changes(), &Changes::programmeChanged, this, [this] {
        if (isVisible()) {
            readVersions();
        }
    });
    VersionsPage::retranslate();
}

void VersionsPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_publish = command(u"check"_s, Qt::CTRL | Qt::Key_S, [this] { askPublish(); });
    m_try = command(u"whatif"_s, Qt::Key_F5,
                    [this] { emit asked(SimulatorPage::pageId(), u"draft"_s); });
    m_discard = command(u"trash"_s, {}, [this] { askDiscard(); });
    m_reopen = command(u"refresh"_s, Qt::CTRL | Qt::Key_R, [this] { reopen(); });
    m_export = command(u"export"_s, Qt::CTRL | Qt::Key_E, [this] { askExport(false); });
    m_exportDraft =
        command(u"export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { askExport(true); });
    m_import = command(u"import"_s, Qt::CTRL | Qt::Key_I, [this] { askImport(); });
    m_leaflet = command(u"printer"_s, Qt::CTRL | Qt::Key_P,
                        [this] { emit asked(u"print"_s, u"leaflet;versions"_s); });
    m_join = command(u"merge"_s, {}, [this] { settle(true); });
    m_acknowledge = command(u"check"_s, {}, [this] { settle(false); });
}

Card *VersionsPage::makeChanges()
{
    m_changesCard = new Card;
    m_state = new Label(TextRole::Body, Tone::Muted);
    m_state->setWordWrap(true);
    m_toMend = new Label(TextRole::Body, Tone::Danger);
    m_toMend->setWordWrap(true);
    m_toMend->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trialText = new Label;
    m_trialText->setWordWrap(true);
    m_changes = new ChangesView;
    m_none = new EmptyState(u"success"_s);
    m_outdatedText = new Label;
    m_outdatedText->setWordWrap(true);
    m_outdated = new QWidget;
    auto *asked = new QVBoxLayout(m_outdated);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->addWidget(m_outdatedText);
    asked->addWidget(buttonRow({new ActionButton(m_join), new ActionButton(m_acknowledge)}));
    m_publishButton = new QPushButton;
    m_publishButton->setProperty("kind", u"primary"_s);
    m_publishButton->setAutoDefault(false);
    connect(m_publishButton, &QPushButton::clicked, m_publish, &QAction::trigger);
    m_changesCard->content()->addWidget(m_state);
    m_changesCard->content()->addWidget(m_toMend);
    m_changesCard->content()->addWidget(m_outdated);
    m_changesCard->content()->addWidget(m_confirm);
    m_changesCard->content()->addWidget(
        buttonRow({m_publishButton, new ActionButton(m_try), new ActionButton(m_discard)}));
    m_changesCard->content()->addWidget(m_trialText);
    m_changesCard->content()->addWidget(m_changes);
    m_changesCard->content()->addWidget(m_none);
    m_changesCard->content()->addStretch(1);
    return m_changesCard;
}

Card *VersionsPage::makeHistory()
{
    m_historyCard = new Card;
    m_versions = new VersionList;
    m_historyCard->content()->addWidget(m_versions, 1);
    m_historyCard->content()->addWidget(
        buttonRow({new ActionButton(m_reopen), new ActionButton(m_export)}));
    connect(m_versions, &VersionList::chosenChanged, this, [this] {
        const bool isChosen = m_versions->chosen().has_value();
        m_reopen->setEnabled(isChosen && this->session().mayEdit());
        m_export->setEnabled(isChosen);
    });
    return m_historyCard;
}

Card *VersionsPage::makeFiles()
{
    m_filesCard = new Card;
    m_filesHint = new Label(TextRole::Caption, Tone::Muted);
    m_filesHint->setWordWrap(true);
    m_faults = new QWidget;
    auto *faults = new QVBoxLayout(m_faults);
    faults->setContentsMargins(0, 0, 0, 0);
    faults->setSpacing(6);
    m_faults->hide();
    m_filesCard->content()->addWidget(m_filesHint);
    m_filesCard->content()->addWidget(
        buttonRow({new ActionButton(m_import), new ActionButton(m_exportDraft)}));
    m_filesCard->content()->addWidget(m_faults);
    return m_filesCard;
}

Card *VersionsPage::makeLeaflet()
{
    m_leafletCard = new Card;
    m_leafletHint = new Label(TextRole::Caption, Tone::Muted);
    m_leafletHint->setWordWrap(true);
    m_leafletCard->content()->addWidget(m_leafletHint);
    m_leafletCard->content()->addWidget(buttonRow({new ActionButton(m_leaflet)}));
    return m_leafletCard;
}

void VersionsPage::layOut()
{
    auto *inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(16);
    auto *side = new QVBoxLayout;
    side->setSpacing(16);
    m_columns->addWidget(makeChanges(), 3);
    m_columns->addLayout(side, 2);
    side->addWidget(makeHistory());
    side->addWidget(makeFiles());
    side->addWidget(makeLeaflet());
    side->addStretch(1);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    body()->addWidget(m_area, 1);
}

// Versions beside the changes where there is room, below them where text is large.
void VersionsPage::measure()
{
    const bool isWide = width() >= scaled(860);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_versions->updateGeometry();
}

void VersionsPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void VersionsPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void VersionsPage::onShown()
{
    readVersions();
    refresh();
    (m_publish->isEnabled() ? static_cast<QWidget *>(m_publishButton) : m_versions)
        ->setFocus(Qt::OtherFocusReason);
}

void VersionsPage::refresh()
{
    const DraftSession &draft = session();
    if (m_confirm->isVisible()) {
        m_confirm->leave(); // it was asked about something else
    }
    const int changes = draft.changes();
    m_changes->show(
        ChangeWords(draft.live(), draft.document(), language()).sections(draft.differences()));
    m_changes->setVisible(changes > 0);
    m_none->setVisible(changes == 0 && !draft.isUnreadable());
    m_changesCard->setHeading(changes > 0 ? tr("What the draft changes (%n)", nullptr, changes)
                                          : tr("What the draft changes"));
    m_outdated->setVisible(draft.isOutdated() && !draft.conflict() && !draft.isUnreadable());
    m_publish->setEnabled(changes > 0 && draft.mayPublish() && !draft.isOutdated() &&
                          !draft.conflict() && draft.faults().empty());
    m_publish->setVisible(draft.mayPublish());
    m_publishButton->setEnabled(m_publish->isEnabled());
    m_publishButton->setVisible(draft.mayPublish());
    m_try->setEnabled(changes > 0);
    m_trialText->setText(trial());
    m_trialText->setVisible(!trial().isEmpty());
    m_discard->setEnabled(draft.mayEdit() &&
                          (changes > 0 || draft.isOutdated() || draft.isUnreadable()));
    m_import->setEnabled(draft.mayEdit() && !draft.isUnreadable());
    m_reopen->setEnabled(m_versions->chosen() && draft.mayEdit());
    m_export->setEnabled(m_versions->chosen().has_value());
    tellState();
    tellFaults();
}

QString VersionsPage::toMend() const
{
    return m_toMend->isHidden() ? QString() : m_toMend->text();
}

void VersionsPage::tellFaults()
{
    const DraftSession &draft = session();
    QStringList lines;
    if (draft.isUnreadable()) {
        lines += tr("The draft that is kept here can't be opened by this version of the program. "
                    "Save it as a file to mend it there, or discard it; what is in force is not "
                    "concerned.");
        for (const ProgrammeFault &fault : draft.unreadable()) {
            lines += placedFaultText(fault);
        }
    } else if (const DraftSession::Faults faults = draft.faults(); !faults.empty()) {
        lines += tr("An earlier version of the program took this; mend it, then publish:");
        for (const ProgrammeFault &fault : faults) {
            const QString place = placeOfFault(fault, draft.document(), language().code());
            lines +=
                place.isEmpty()
                    ? faultText(fault)
                    : tr("%1: %2", "a place; what is wrong there").arg(place, faultText(fault));
        }
    }
    constexpr qsizetype most = 12;
    m_toMend->setText(lines.first(std::min(lines.size(), most)).join(u'\n'));
    m_toMend->setVisible(!lines.isEmpty());
}

void VersionsPage::tellState()
{
    const DraftSession &draft = session();
    QString state;
    if (draft.changes() == 0) {
        state = QString();
    } else if (draft.stored() && !draft.stored()->changedBy.isEmpty()) {
        state = tr("Last changed by %1, %2.")
                    .arg(draft.stored()->changedBy,
                         shown(draft.stored()->changedAt, draft.programme().calendar));
    }
    if (draft.changes() > 0 && !draft.mayPublish()) {
        const QString who = tr("The owner reads it and publishes it.");
        state = state.isEmpty() ? who : tr("%1 %2", "two sentences").arg(state, who);
    }
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

QStringList VersionsPage::faults() const
{
    QStringList texts;
    for (const Label *label : m_faults->findChildren<Label *>()) {
        texts += label->text();
    }
    return texts;
}

void VersionsPage::showFaults(const DraftSession::Faults &faults)
{
    constexpr size_t most = 50;
    qDeleteAll(m_faults->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto add = [this](const QString &text, TextRole role, Tone tone) {
        auto *label = new Label(text, role, tone);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_faults->layout()->addWidget(label);
    };
    if (!faults.empty()) {
        add(tr("%n place(s) of the file can't be used; the draft stays as it was:", nullptr,
               static_cast<int>(faults.size())),
            TextRole::Strong, Tone::Danger);
    }
    for (size_t i = 0; i < std::min(faults.size(), most); ++i) {
        add(placedFaultText(faults[i]), TextRole::Body, Tone::Plain);
    }
    if (faults.size() > most) {
        add(tr("and %n more", nullptr, static_cast<int>(faults.size() - most)), TextRole::Body,
            Tone::Muted);
    }
    m_faults->setVisible(!faults.empty());
}

void VersionsPage::retranslate()
{
    ProgrammePage::retranslate();
    m_publish->setText(tr("Publish…"));
    m_publishButton->setText(m_publish->text());
    m_publishButton->setToolTip(keyText(m_publish->shortcut()));
    m_try->setText(tr("See what it would do"));
    m_discard->setText(tr("Discard the draft…"));
    m_reopen->setText(tr("Open as draft"));
    m_export->setText(tr("Save this version as a file…"));
    m_exportDraft->setText(tr("Save the draft as a file…"));
    m_import->setText(tr("Take a file as draft…"));
    m_join->setText(tr("Add their changes to the draft"));
    m_acknowledge->setText(tr("Let the draft replace theirs"));
    m_none->setText(tr("Nothing to publish"),
                    tr("The draft is the same as what is in force. Change something on the other "
                       "pages, open an earlier version, or take a file."));
    m_outdatedText->setText(
        tr("Another version was published since this draft was begun. Say what becomes of it "
           "before you publish."));
    m_historyCard->setHeading(tr("All versions"));
    m_versions->setAccessibleName(tr("All versions"));
    m_filesCard->setHeading(tr("As a file"));
    m_filesHint->setText(tr("A file holds the whole programme. What you take becomes the draft and "
                            "is in force only once it is published."));
    m_leafletCard->setHeading(tr("For customers"));
    m_leafletHint->setText(tr("One page in plain words: how to earn points, what they buy, what "
                              "tiers bring. It tells what is in force, not the draft."));
    m_leaflet->setText(tr("Print the leaflet…"));
    showFaults({});
    if (isVisible()) {
        readVersions();
    }
    refresh();
}

} // namespace regulars
