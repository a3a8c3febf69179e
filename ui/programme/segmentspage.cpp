#include "ui/programme/segmentspage.h"

#include "ui/charts/chartwidget.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/draftform.h"
#include "ui/programme/formfields.h"
#include "ui/programme/rfmtable.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/shop.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QVBoxLayout *column(QWidget *parent, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

SegmentsPage::SegmentsPage(Shop &shop, DraftSession &session, QWidget *parent)
    : ListAndFormPage(shop, session, parent)
    , m_form(new DraftForm(session, this))
{
    makeCommands();
    makeList();
    columns()->addWidget(makeMiddle(), 5);
    columns()->addWidget(makeSide(), 4);
    layOut(
        m_list,
        {.wideFrom = 960, .listShare = 3, .formShare = 8, .highestList = 240, .isInColumns = true});
    connect(m_list, &WordedList::chosenChanged, this, [this] {
        leaveStarts();
        showChosen();
    });
    connect(m_sentences, &SentenceEditor::edited, this, &SegmentsPage::takeSentence);
    connect(m_rfm, &QTableWidget::currentCellChanged, this, &SegmentsPage::showRfm);
    connect(m_rfm, &RfmTable::taken, this, &SegmentsPage::addFromCell);
    connect(&shop.changes(), &Changes::operatorChanged, m_moves, &QListWidget::clear); // names
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

void SegmentsPage::makeList()
{
    QVBoxLayout *rows = listRows();
    m_list = new WordedList;
    m_none = new EmptyState(u"segments"_s);
    rows->addWidget(new ActionButton(m_add), 0, Qt::AlignLeft);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_none, 1);
}

QWidget *SegmentsPage::makeMiddle()
{
    auto *holder = new QWidget;
    QVBoxLayout *rows = column(holder, 12);
    m_segmentCard = new Card;
    auto *names = new FormNames(u"/name"_s);
    m_form->add(names);
    m_sentences = new SentenceEditor;
    m_segmentCard->content()->addWidget(names);
    m_segmentCard->content()->addWidget(m_sentences);
    m_segmentCard->content()->addWidget(buttonRow({new ActionButton(m_remove)}));
    m_segmentCard->content()->addStretch(1);
    setForm(m_segmentCard);
    startsCard()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    rows->addWidget(middle());
    rows->addStretch(1);
    return holder;
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
    m_since = new QComboBox;
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its texts come later
    connect(m_since, &QComboBox::activated, this, [this] {
        m_isStale = true;
        survey();
    });
    m_figuresCard->content()->addWidget(m_count);
    m_figuresCard->content()->addWidget(m_since, 0, Qt::AlignLeft);
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
    m_sizesCard = new Card;
    m_sizes = new ChartWidget;
    m_sizesCard->content()->addWidget(m_sizes);
    rows->addWidget(m_figuresCard);
    rows->addWidget(m_sizesCard);
    rows->addWidget(m_rfmCard);
    rows->addStretch(1);
    return m_side;
}

void SegmentsPage::measure()
{
    ListAndFormPage::measure();
    const bool isWide = columns()->direction() == QBoxLayout::LeftToRight;
    starts()->setMinimumHeight(scaled(isWide ? 420 : 300));
    m_moves->setFixedHeight(scaled(200));
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
    nameStarts(tr("What should the members have in common?"), tr("Segments to begin with"),
               tr("Add this segment"), tr("Back"));
    m_figuresCard->setHeading(tr("Who is in it"));
    m_moves->setAccessibleName(tr("Who came and who left"));
    m_rfmCard->setHeading(tr("How lately and how often"));
    m_rfmAxis->setText(tr("Seldom → often", "how often members bought, from the left"));
    m_rfm->setAccessibleName(tr("Members by how lately and how often they bought"));
    m_since->setAccessibleName(tr("Since when members came and left"));
    fillSince();
    field(u"/name"_s)->setTexts(tr("Name"), tr("As it stands in rules and lists."));
    refresh();
}

} // namespace regulars
