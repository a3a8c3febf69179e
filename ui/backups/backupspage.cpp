#include "ui/backups/backupspage.h"

#include "ui/backups/backuplist.h"
#include "ui/figures.h"
#include "ui/members/askbar.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/fittedcolumns.h"
#include "ui/parts/fittedrows.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/intoview.h"
#include "ui/parts/label.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/backupkeeper.h"
#include "ui/shop.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shownRows = 8;

} // namespace

BackupsPage::BackupsPage(Shop &shop, BackupKeeper &keeper, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_keeper(keeper)
    , m_card(new BackupCard(shop, keeper))
    , m_listCard(new Card)
    , m_list(new BackupList(this))
    , m_view(new QTableView)
    , m_none(new Label(TextRole::Body, Tone::Muted))
    , m_lastDrill(new Label(TextRole::Caption, Tone::Muted))
    , m_message(new InlineMessage)
    , m_plan(new Label)
    , m_ask(new AskBar)
{
    makeCommands();
    layOut();
    listen();
    BackupsPage::retranslate();
    follow();
}

void BackupsPage::makeCommands()
{
    m_now = addCommand(u"save"_s, Qt::CTRL | Qt::Key_Return);
    m_try = addCommand(u"check"_s, Qt::CTRL | Qt::Key_T);
    m_restore = addCommand(u"undo"_s, Qt::CTRL | Qt::Key_R);
    m_fromFile = addCommand(u"folder"_s, Qt::CTRL | Qt::Key_O);
    m_certificate = addCommand(u"printer"_s, Qt::CTRL | Qt::Key_P);
    m_certificate->setEnabled(false);
}

void BackupsPage::layOut()
{
    m_view->setModel(m_list);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fitted = new FittedColumns(m_view, 24, [](int) { return false; });
    m_rows = new FittedRows(m_view, shownRows);
    for (Label *label : {m_none, m_lastDrill, m_plan}) {
        label->setWordWrap(true);
    }
    m_plan->hide();
    auto *buttons = new FlowLayout;
    for (QAction *action : {m_try, m_restore, m_fromFile}) {
        buttons->addWidget(new ActionButton(action));
    }
    m_listCard->content()->addWidget(m_view);
    m_listCard->content()->addWidget(m_none);
    m_listCard->content()->addLayout(buttons);
    m_listCard->content()->addWidget(m_plan);
    m_listCard->content()->addWidget(m_ask);
    m_listCard->content()->addWidget(m_message);
    m_listCard->content()->addWidget(m_lastDrill);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_card);
    column->addWidget(m_listCard);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    new IntoView(scroll, {m_plan, m_ask});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void BackupsPage::listen()
{
    connect(m_now, &QAction::triggered, &m_keeper, &BackupKeeper::backUp);
    connect(m_try, &QAction::triggered, this, [this] {
        if (!chosen().isEmpty()) {
            askWords(chosen(), &BackupsPage::certify);
        }
    });
    connect(m_restore, &QAction::triggered, this, [this] {
        if (!chosen().isEmpty()) {
            restoreFrom(chosen());
        }
    });
    connect(m_fromFile, &QAction::triggered, this, &BackupsPage::askFile);
    connect(m_ask, &AskBar::closed, m_plan, &Label::hide);
    connect(&m_keeper, &BackupKeeper::changed, this, &BackupsPage::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsPage::follow);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        m_ask->leave();
        m_plan->hide();
        m_message->clear();
        m_words.reset();
        m_found.reset();
        follow();
    });
}

void BackupsPage::onShown()
{
    fill();
    m_view->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::fill()
{
    const QString before = chosen();
    m_list->show(m_keeper, m_shop.programme()->calendar);
    int row = 0;
    for (int i = 0; i < m_list->rowCount(); ++i) {
        row = m_list->at(i)->path == before ? i : row;
    }
    if (m_list->rowCount() > 0) {
        m_view->selectRow(row);
    }
    follow();
    measure();
}

QString BackupsPage::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    const BackupFile *file = index.isValid() ? m_list->at(index.row()) : nullptr;
    return file ? file->path : QString();
}

void BackupsPage::follow()
{
    const bool isOwner = m_shop.may(Act::Restore);
    const bool isFree = !m_isTrying && m_list->rowCount() > 0;
    m_now->setEnabled(!m_keeper.isAtWork());
    m_try->setEnabled(isFree);
    m_restore->setVisible(isOwner);
    m_restore->setEnabled(isFree && isOwner);
    m_fromFile->setVisible(isOwner);
    m_fromFile->setEnabled(!m_isTrying && isOwner);
    m_certificate->setEnabled(m_found.has_value());
    m_view->setVisible(m_list->rowCount() > 0);
    m_none->setVisible(m_list->rowCount() == 0);
}

QString BackupsPage::plan() const
{
    return m_plan->isHidden() ? QString() : m_plan->text();
}

void BackupsPage::measure()
{
    m_fitted->refit();
    m_view->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_rows->refit();
}

void BackupsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void BackupsPage::retranslate()
{
    m_now->setText(tr("Back up now"));
    m_try->setText(tr("Try it out"));
    m_restore->setText(tr("Restore this one"));
    m_fromFile->setText(tr("Restore from a file…"));
    m_certificate->setText(tr("Print the certificate"));
    m_listCard->setHeading(tr("Backups there are"));
    m_view->setAccessibleName(tr("Backups there are"));
    m_none->setText(tr("None yet. The first is made by itself within the hour, or now by the "
                       "button above."));
    const auto last = BackupDrill::last(m_shop.store());
    m_lastDrill->setText(
        last ? tr("A backup was last tried out on %1.")
                   .arg(shown(*last, m_shop.programme()->calendar))
             : tr("No backup was tried out yet. A backup that was never put back is a hope: try "
                  "one out now and then, and keep the certificate."));
    m_message->clear();
    m_list->retranslate();
    measure();
}

} // namespace regulars
