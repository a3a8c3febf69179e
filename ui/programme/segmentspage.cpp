#include "ui/programme/segmentspage.h"

#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formfields.h"
#include "ui/programme/rfmtable.h"
#include "ui/programme/wordedlist.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/shop.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *buttonRow(const QList<QWidget *> &buttons)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : buttons) {
        flow->addWidget(button);
    }
    return row;
}

QVBoxLayout *column(QWidget *parent, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

SegmentsPage::SegmentsPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ProgrammePage(shop, session, parent)
    , m_form(new DraftForm(session, this))
{
    makeCommands();
    layOut();
    connect(m_list, &WordedList::chosenChanged, this, [this] {
        leaveStarts();
        showChosen();
    });
    connect(m_sentences, &SentenceEditor::edited, this, &SegmentsPage::takeSentence);
    connect(m_rfm, &QTableWidget::currentCellChanged, this, &SegmentsPage::showRfm);
    connect(m_rfm, &RfmTable::taken, this, &SegmentsPage::addFromCell);
    connect(m_moves, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit asked(u"member"_s, item->data(Qt::UserRole).toString());
    });
    const auto grewStale = [this] {
        m_isStale = true;
        if (isVisible()) {
            survey();
        }
    };
    connect(&shop.changes(), &Changes::membersReplaced, this, grewStale);
    connect(&shop.changes(), &Changes::programmeChanged, this, grewStale);
    connect(&shop.changes(), &Changes::memberChanged, this, [this] { m_isStale = true; });
    connect(&shop.changes(), &Changes::ledgerChanged, this, [this] { m_isStale = true; });
    SegmentsPage::retranslate();
}

void SegmentsPage::makeCommands()
{
    const auto command = [this](const QString &icon, const QKeySequence &key,
                                const std::function<void()> &act) {
        QAction *action = addCommand(icon, key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_add = command(u"plus"_s, QKeySequence::New, [this] { showStarts(); });
    m_remove = command(u"trash"_s, Qt::CTRL | Qt::Key_Delete, [this] { remove(); });
    m_see = command(u"members"_s, Qt::CTRL | Qt::Key_M, [this] {
        const auto chosen = chosenSegment();
        const SegmentStanding *standing = standingOf(m_list->chosen());
        if (chosen && standing) {
            ask(nameOf(*chosen), standing->members);
        }
    });
    m_seeCame = command(u"arrow-up"_s, {}, [this] {
        const auto chosen = chosenSegment();
        const SegmentStanding *standing = standingOf(m_list->chosen());
        if (chosen && standing) {
            ask(tr("Came to “%1”", "members").arg(nameOf(*chosen)), standing->came);
        }
    });
    m_seeLeft = command(u"arrow-down"_s, {}, [this] {
        const auto chosen = chosenSegment();
        const SegmentStanding *standing = standingOf(m_list->chosen());
        if (chosen && standing) {
            ask(tr("Left “%1”", "members").arg(nameOf(*chosen)), standing->left);
        }
    });
    m_fromCell = command(u"plus"_s, Qt::CTRL | Qt::Key_G, [this] { addFromCell(); });
}

QAction *SegmentsPage::command(Command command) const
{
    switch (command) {
    case Command::Add:
        return m_add;
    case Command::Remove:
        return m_remove;
    case Command::Members:
        return m_see;
    case Command::Came:
        return m_seeCame;
    case Command::Left:
        return m_seeLeft;
    case Command::FromCell:
        break;
    }
    return m_fromCell;
}

QWidget *SegmentsPage::makeList()
{
    m_listSide = new QWidget;
    QVBoxLayout *rows = column(m_listSide, 8);
    m_list = new WordedList;
    m_none = new EmptyState(u"segments"_s);
    rows->addWidget(new ActionButton(m_add), 0, Qt::AlignLeft);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_none, 1);
    return m_listSide;
}

QWidget *SegmentsPage::makeMiddle()
{
    auto *middle = new QWidget;
    QVBoxLayout *rows = column(middle, 12);
    m_segmentCard = new Card;
    auto *names = new FormNames(u"/name"_s);
    m_form->add(names);
    m_sentences = new SentenceEditor;
    m_segmentCard->content()->addWidget(names);
    m_segmentCard->content()->addWidget(m_sentences);
    m_segmentCard->content()->addWidget(buttonRow({new ActionButton(m_remove)}));
    m_segmentCard->content()->addStretch(1);
    m_startsCard = new Card;
    m_starts = new WordedList;
    m_take = new QPushButton;
    m_take->setProperty("kind", u"primary"_s);
    m_leave = new QPushButton;
    m_startsCard->content()->addWidget(buttonRow({m_take, m_leave}));
    m_startsCard->content()->addWidget(m_starts, 1);
    connect(m_take, &QPushButton::clicked, this, [this] { addStart(m_starts->chosen()); });
    connect(m_starts, &QListView::activated, this, [this] { addStart(m_starts->chosen()); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        leaveStarts();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_segmentCard);
    m_middle->addWidget(m_startsCard);
    m_startsCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    rows->addWidget(m_middle);
    rows->addStretch(1);
    return middle;
}

QWidget *SegmentsPage::makeSide()
{
    m_side = new QWidget;
    QVBoxLayout *rows = column(m_side, 12);
    m_figuresCard = new Card;
    m_count = new Label(TextRole::Numeral);
    m_movesText = new Label;
    m_movesText->setWordWrap(true);
    m_moves = new QListWidget;
    m_moves->setTabKeyNavigation(false);
    m_figuresCard->content()->addWidget(m_count);
    m_figuresCard->content()->addWidget(m_movesText);
    m_figuresCard->content()->addWidget(buttonRow(
        {new ActionButton(m_see), new ActionButton(m_seeCame), new ActionButton(m_seeLeft)}));
    m_figuresCard->content()->addWidget(m_moves);
    m_rfmCard = new Card;
    m_rfmText = new Label(TextRole::Caption, Tone::Muted);
    m_rfm = new RfmTable;
    m_cellText = new Label;
    for (Label *label : {m_rfmText, m_cellText}) {
        label->setWordWrap(true);
    }
    m_rfmCard->content()->addWidget(m_rfmText);
    m_rfmAxis = new Label(TextRole::Caption, Tone::Muted);
    m_rfmCard->content()->addWidget(m_rfmAxis, 0, Qt::AlignRight);
    m_rfmCard->content()->addWidget(m_rfm);
    m_rfmCard->content()->addWidget(m_cellText);
    m_rfmCard->content()->addWidget(buttonRow({new ActionButton(m_fromCell)}));
    rows->addWidget(m_figuresCard);
    rows->addWidget(m_rfmCard);
    rows->addStretch(1);
    return m_side;
}

void SegmentsPage::layOut()
{
    auto *inner = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_columns->setContentsMargins(0, 0, 4, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeMiddle(), 5);
    m_columns->addWidget(makeSide(), 4);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inner);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(16);
    m_beside->addWidget(makeList(), 3);
    m_beside->addWidget(m_area, 8);
    body()->addLayout(m_beside, 1);
}

// Side by side where there is room: then the list stays where it is while the rest scrolls. One
// below the other where text is large.
void SegmentsPage::measure()
{
    const bool isWide = width() >= scaled(960);
    const bool isBeside = m_beside->indexOf(m_listSide) >= 0;
    if (isWide && !isBeside) {
        m_columns->removeWidget(m_listSide);
        m_beside->insertWidget(0, m_listSide, 3);
    } else if (!isWide && isBeside) {
        m_beside->removeWidget(m_listSide);
        m_columns->insertWidget(0, m_listSide);
    }
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMinimumHeight(scaled(isWide ? 160 : 240));
    m_starts->setMinimumHeight(scaled(isWide ? 420 : 300));
    m_moves->setFixedHeight(scaled(200));
}

void SegmentsPage::resizeEvent(QResizeEvent *event)
{
    ProgrammePage::resizeEvent(event);
    measure();
}

void SegmentsPage::changeEvent(QEvent *event)
{
    ProgrammePage::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void SegmentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChoosingStart()) {
        leaveStarts();
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    ProgrammePage::keyPressEvent(event);
}

void SegmentsPage::onShown()
{
    measure();
    refresh();
    if (m_list->isVisible()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void SegmentsPage::open(const QString &subject)
{
    refresh();
    m_list->choose(subject);
}

FormField *SegmentsPage::field(const QString &pointer) const
{
    return m_form->at(pointer);
}

QString SegmentsPage::countText() const
{
    return m_count->text();
}

QString SegmentsPage::movesText() const
{
    return m_movesText->text();
}

bool SegmentsPage::isChoosingStart() const
{
    return m_middle->currentWidget() == m_startsCard;
}

void SegmentsPage::retranslate()
{
    ProgrammePage::retranslate();
    m_add->setText(tr("Add a segment…"));
    m_remove->setText(tr("Remove"));
    m_see->setText(tr("See the members"));
    m_seeCame->setText(tr("See who came"));
    m_seeLeft->setText(tr("See who left"));
    m_fromCell->setText(tr("Make a segment of this field"));
    m_list->setAccessibleName(tr("Segments"));
    m_none->setText(tr("No segments yet"),
                    tr("A segment is all members who are alike in something: rules, offers and "
                       "lists can go by it."));
    m_startsCard->setHeading(tr("What should the members have in common?"));
    m_starts->setAccessibleName(tr("Segments to begin with"));
    m_take->setText(tr("Add this segment"));
    m_leave->setText(tr("Back"));
    m_figuresCard->setHeading(tr("Who is in it"));
    m_moves->setAccessibleName(tr("Who came and who left"));
    m_rfmCard->setHeading(tr("How lately and how often"));
    m_rfmAxis->setText(tr("Seldom → often", "how often members bought, from the left"));
    m_rfm->setAccessibleName(tr("Members by how lately and how often they bought"));
    field(u"/name"_s)->setTexts(tr("Name"), tr("As it stands in rules and lists."));
    refresh();
}

} // namespace regulars
