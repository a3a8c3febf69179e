#include "ui/importing/importpage.h"

#include "ui/attempt.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/dropzone.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/pastimports.h"
#include "ui/importing/rejectscard.h"
#include "ui/importing/takebackjob.h"
#include "ui/members/askbar.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/thinprogress.h"
#include "ui/shop.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Buttons say what their action says and go where it goes.
QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton;
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

ImportPage::ImportPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_job(new ImportJob(shop, this))
    , m_takingBack(new TakeBackJob(shop, this))
{
    makeCommands();
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeBody());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_foot = makeFoot();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_foot);
    listen();
    ImportPage::retranslate();
}

ImportPage::~ImportPage()
{
    m_job->disconnect(this);
    m_takingBack->disconnect(this);
}

QString ImportPage::id() const
{
    return u"import"_s;
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::iconName() const
{
    return u"import"_s;
}

void ImportPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                void (ImportPage::*act)()) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_choose = command(u"folder"_s, Qt::CTRL | Qt::Key_O, &ImportPage::chooseFile);
    m_example = command(u"export"_s, {}, &ImportPage::saveExample);
    m_forward = command(u"arrow-right"_s, Qt::CTRL | Qt::Key_Return, &ImportPage::goOn);
    m_back = command(u"chevron-left"_s, Qt::ALT | Qt::Key_Left, &ImportPage::goBack);
    m_cancel = command(u"close"_s, {}, &ImportPage::cancel);
    m_save = command(u"save"_s, Qt::CTRL | Qt::Key_S, &ImportPage::saveRejects);
    m_takeBack = command(u"undo"_s, Qt::Key_F8, &ImportPage::wantTakeBack);
    m_takeBackNow = new QAction(this);
    connect(m_takeBackNow, &QAction::triggered, this, &ImportPage::takeBack);
    m_members = addCommand(u"members"_s);
    connect(m_members, &QAction::triggered, this, [this] { emit asked(u"members"_s, {}); });
}

Card *ImportPage::makeWork()
{
    auto *card = new Card;
    m_workText = new Label(TextRole::Strong);
    m_progress = new ThinProgress;
    m_workHint = new Label(TextRole::Body, Tone::Muted);
    for (Label *label : {m_workText, m_workHint}) {
        label->setWordWrap(true);
    }
    card->content()->addWidget(m_workText);
    card->content()->addWidget(m_progress);
    card->content()->addWidget(m_workHint);
    card->content()->addWidget(new ActionButton(m_cancel), 0, Qt::AlignLeft);
    return card;
}

QWidget *ImportPage::makeBody()
{
    m_stepText = new Label(TextRole::Caption, Tone::Muted);
    m_title = new Label(TextRole::Title);
    m_title->setWordWrap(true);
    m_zone = new DropZone(m_choose);
    m_past = new PastImports(m_shop, m_takeBack);
    m_form = new ColumnsForm(m_shop);
    m_work = makeWork();
    m_outcome = new OutcomeCard(m_shop);
    m_rejects = new RejectsCard(m_shop, m_save);
    m_message = new InlineMessage;
    m_need = new InlineMessage;
    m_ask = new AskBar;
    m_acts = new QWidget;
    auto *flow = new FlowLayout(m_acts, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_example, m_members}) {
        flow->addWidget(new ActionButton(action));
    }
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_stepText);
    head->addWidget(m_title);
    column->addLayout(head);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_message, m_need, m_ask, m_zone, m_work, m_form,
                                          m_outcome, m_acts, m_rejects, m_past}) {
        column->addWidget(widget);
    }
    column->addStretch(1);
    return body;
}

QWidget *ImportPage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 24, 12);
    m_backButton = buttonFor(m_back);
    m_forwardButton = buttonFor(m_forward);
    m_forwardButton->setProperty("kind", u"primary"_s);
    row->addWidget(m_backButton);
    row->addStretch(1);
    row->addWidget(m_forwardButton);
    return foot;
}

void ImportPage::listen()
{
    connect(m_zone, &DropZone::dropped, this, [this](const QString &path) { openFile(path, {}); });
    connect(m_form, &ColumnsForm::changed, this, &ImportPage::tell);
    connect(m_form, &ColumnsForm::encodingWanted, this,
            [this](const QString &encoding) { openFile(m_plan->path(), encoding); });
    connect(m_past, &PastImports::chosenChanged, this, &ImportPage::lookIfItStands);
    connect(m_job, &ImportJob::progressed, this, &ImportPage::tellWork);
    connect(m_job, &ImportJob::ended, this, &ImportPage::jobEnded);
    connect(m_takingBack, &TakeBackJob::progressed, this, &ImportPage::tellWork);
    connect(m_takingBack, &TakeBackJob::ended, this, &ImportPage::takenBack);
    Changes &changes = m_shop.changes();
    connect(&changes, &Changes::membersReplaced, this, [this] {
        if (m_step == Step::Imported || (isVisible() && m_step == Step::Choosing)) {
            m_past->refresh();
        }
    });
    connect(&changes, &Changes::operatorChanged, this, [this] {
        if (!isBusy()) {
            reset();
        }
    });
}

void ImportPage::onShown()
{
    if (m_step == Step::Choosing) {
        m_past->refresh();
        m_zone->button()->setFocus(Qt::OtherFocusReason);
    } else {
        m_forwardButton->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::open(const QString &subject)
{
    if (!subject.isEmpty() && !isBusy()) {
        openFile(subject, {});
    }
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    m_ask->leave();
    tell();
}

// What was seen of members goes, too.
void ImportPage::reset()
{
    if (m_step == Step::Trying) {
        m_job->cancel();
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_message->clear();
    m_form->show(nullptr);
    m_plan.reset();
    m_end.reset();
    m_takenBack.reset();
    m_isTakenBack = false;
    m_rejects->show({}, {}, 0);
    m_past->forget();
    goTo(Step::Choosing);
    if (isVisible()) {
        m_past->refresh();
    }
    if (hadFocus) { // of a button that is gone now
        m_zone->button()->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::chooseFile()
{
    const QString before = m_shop.settings().value(u"import/folder"_s).toString();
    auto *dialog = new QFileDialog(this, tr("Choose a file"), before,
                                   tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // When the dialog is gone: it would give the focus back to where it was.
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) {
            m_shop.settings().setValue(u"import/folder"_s, QFileInfo(path).absolutePath());
            openFile(path, {});
        },
        Qt::QueuedConnection);
    dialog->open();
}

void ImportPage::goOn()
{
    switch (m_step) {
    case Step::Mapping:
        return tryOut();
    case Step::Tried:
        return wantImport();
    case Step::Imported:
        return reset();
    case Step::Choosing:
    case Step::Opening:
    case Step::Trying:
    case Step::Importing:
    case Step::TakingBack:
        break;
    }
}

void ImportPage::goBack()
{
    if (m_step == Step::Tried) {
        m_message->clear();
        m_end.reset();
        goTo(Step::Mapping);
    } else if (m_step == Step::Mapping) {
        reset();
    }
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        goBack();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_ask->isVisible()) {
        return; // the question took it already
    }
    auto *pressed = qobject_cast<QPushButton *>(focusWidget());
    if (isEnter && pressed && pressed != m_forwardButton) {
        pressed->click();
        return;
    }
    if (isEnter && m_forward->isVisible() && m_forward->isEnabled()) {
        goOn();
        return;
    }
    Page::keyPressEvent(event);
}

void ImportPage::tell()
{
    const bool isWorking = m_step == Step::Opening || m_step == Step::Trying || isBusy();
    const bool hasEnd =
        (m_step == Step::Tried || m_step == Step::Imported) && m_end && m_end->outcome;
    m_zone->setVisible(m_step == Step::Choosing);
    m_past->setVisible(m_step == Step::Choosing && m_past->table()->rowCount() > 0);
    m_form->setVisible(m_step == Step::Mapping);
    m_work->setVisible(isWorking);
    m_outcome->setVisible(hasEnd);
    m_rejects->setVisible(hasEnd && m_end->outcome->rejected > 0);
    m_choose->setVisible(m_step == Step::Choosing);
    m_example->setVisible(m_step == Step::Choosing);
    m_members->setVisible(m_step == Step::Imported);
    m_acts->setVisible(m_step == Step::Choosing || m_step == Step::Imported);
    m_back->setVisible(m_step == Step::Mapping || m_step == Step::Tried);
    m_cancel->setVisible(isWorking);
    m_cancel->setEnabled(m_step == Step::TakingBack ? !m_takingBack->isCancelled()
                                                    : !m_job->isRunning() || !m_job->isCancelled());
    m_save->setVisible(hasEnd && m_end->outcome->rejected > 0);
    const bool hasBatch =
        m_step == Step::Imported && hasEnd && m_end->outcome->batch && !m_isTakenBack;
    m_takeBack->setVisible(m_step == Step::Choosing || hasBatch);
    m_takeBack->setEnabled(hasBatch || m_past->chosen());
    m_foot->setVisible(m_step != Step::Choosing && !isWorking);
    tellForward();
    tellStep();
    tellWork();
}

void ImportPage::take()
{
    if (std::exchange(m_isWaiting, true)) {
        return;
    }
    m_message->show(NoticeKind::Note, tr("A backup is made first …"));
    m_before([this, who = m_shop.operatorName()] {
        m_isWaiting = false;
        if (m_plan && m_shop.isSignedIn() && m_shop.operatorName() == who) {
            begin();
        }
    });
}

} // namespace regulars
