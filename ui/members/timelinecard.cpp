#include "ui/members/timelinecard.h"

#include "ui/counter/todaypanel.h"
#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// In the order of the tabs; the first asks all.
const std::vector<std::vector<OperationKind>> &tabKinds()
{
    using enum OperationKind;
    static const std::vector<std::vector<OperationKind>> kinds{
        {},
        {Checkout, Refund, Attach, ImportPurchase},
        {Redeem, Benefit, Coupon},
        {Note},
        {Consent}};
    return kinds;
}

} // namespace

TimelineCard::TimelineCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_table(new TimelineModel(
          [this](const TimelineModel::Page &page, TimelineModel::Deliver deliver) {
              ask(page, std::move(deliver));
          },
          this))
    , m_tabs(new QTabBar)
    , m_view(new QTableView)
    , m_empty(new Label(TextRole::Body, Tone::Muted))
    , m_whole(new Label)
    , m_note(new QLineEdit)
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (size_t i = 0; i < tabKinds().size(); ++i) {
        m_tabs->addTab(QString());
    }
    m_view->setModel(m_table);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(OperationTable::What, QHeaderView::Stretch);
    for (const int column : {OperationTable::Who, OperationTable::State, OperationTable::Till}) {
        m_view->hideColumn(column);
    }
    m_empty->setWordWrap(true);
    content()->addWidget(m_tabs);
    content()->addWidget(m_empty);
    content()->addWidget(m_view, 1);
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->hide();
    content()->addWidget(m_whole);
    content()->addWidget(m_note);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        if (m_member) {
            show(*m_member);
        }
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] {
        if (!m_note->text().trimmed().isEmpty()) {
            emit noteWanted(m_note->text());
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimelineCard::tellWhole);
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] {
        m_empty->setVisible(m_table->rowCount() == 0);
        m_whole->hide();
    });
    connect(m_table, &QAbstractItemModel::rowsInserted, this, [this] { m_empty->hide(); });
    measure();
    retranslate();
}

// What the chosen row's cell has no room for, to be read and copied: a note, a partner's code.
void TimelineCard::tellWhole(const QModelIndex &row)
{
    const QModelIndex what = row.siblingAtColumn(OperationTable::What);
    const QString text = what.data().toString();
    const int room = m_view->columnWidth(OperationTable::What) - 2 * scaled(12);
    m_whole->setText(text);
    m_whole->setVisible(row.isValid() && m_view->fontMetrics().horizontalAdvance(text) > room);
}

void TimelineCard::show(MemberId member)
{
    m_member = member;
    m_table->show(member, tabKinds().at(static_cast<size_t>(std::max(m_tabs->currentIndex(), 0))));
}

void TimelineCard::ask(const TimelineModel::Page &page, TimelineModel::Deliver deliver)
{
    m_shop.background().readNewest(
        m_table,
        [page](Background::Reading &reading) {
            return Timeline(reading.desk)
                .page(MemberRef::of(page.member), page.kinds, page.olderThan, page.limit);
        },
        [deliver = std::move(deliver)](Result<LogPage> found) {
            deliver(found ? std::move(*found) : LogPage());
        });
}

QString TimelineCard::whatHappened(const OperationRow &row, const Shop &shop)
{
    const auto tags = [&row](Deed::Kind kind) {
        QStringList names;
        for (const Deed &deed : row.deeds) {
            if (deed.kind == kind) {
                names += deed.what;
            }
        }
        return names.join(u", "_s);
    };
    switch (row.kind) {
    case OperationKind::Note:
        return row.text;
    case OperationKind::Update:
        return tr("Details changed");
    case OperationKind::Freeze:
        return tr("Frozen");
    case OperationKind::Unfreeze:
        return tr("Opened again");
    case OperationKind::Merge:
        return tr("Merged");
    case OperationKind::Undo:
        if (row.undoneKind && *row.undoneKind == OperationKind::Undo) {
            return tr("Done again");
        }
        return row.isUndone ? tr("Undone, and done again since") : tr("Undone");
    case OperationKind::Tag: {
        const QString added = tags(Deed::Kind::TagAdded);
        return added.isEmpty() ? tr("Tag off: %1").arg(tags(Deed::Kind::TagRemoved))
                               : tr("Tag: %1").arg(added);
    }
    case OperationKind::Consent: {
        const QString given = tags(Deed::Kind::ConsentGiven);
        return given.isEmpty() ? tr("Consent withdrawn: %1")
                                     .arg(purposeName(tags(Deed::Kind::ConsentWithdrawn)))
                               : tr("Consent given: %1").arg(purposeName(given));
    }
    case OperationKind::Adjust:
        return row.text.isEmpty() ? tr("Adjustment") : tr("Adjustment: %1").arg(row.text);
    case OperationKind::Tier:
    case OperationKind::TierReview:
        return row.tier ? tr("Tier: %1").arg(tierName(row.tier->to, shop)) : tr("Tier reviewed");
    case OperationKind::Expire:
        return tr("Points expired");
    case OperationKind::Extend:
        return tr("Points extended");
    case OperationKind::DatedRule:
    case OperationKind::Ranking:
        return tr("Given by a rule");
    case OperationKind::Import:
        return tr("Imported");
    case OperationKind::Redeem: {
        const QStringList codes = TodayPanel::poolCodesOf(row);
        const QString what = TodayPanel::whatOf(row, shop);
        return codes.isEmpty()
                   ? what
                   : tr("%1, code %2", "a reward that was redeemed").arg(what, codes.join(u", "_s));
    }
    default:
        return TodayPanel::whatOf(row, shop);
    }
}

Wording<OperationRow> TimelineCard::wording() const
{
    Shop &shop = m_shop;
    Wording<OperationRow> words;
    words.heading = [](int column) {
        switch (static_cast<OperationTable::Column>(column)) {
        case OperationTable::When:
            return tr("When");
        case OperationTable::What:
            return tr("What");
        case OperationTable::PointsMoved:
            return tr("Points");
        case OperationTable::MoneyMoved:
            return tr("Money");
        case OperationTable::User:
            return tr("By");
        default:
            return QString();
        }
    };
    words.text = [&shop](const OperationRow &row, int column) {
        switch (static_cast<OperationTable::Column>(column)) {
        case OperationTable::When:
            return shown(row.at, shop.programme()->calendar);
        case OperationTable::What: {
            const QString what = whatHappened(row, shop);
            return row.isUndone && row.kind != OperationKind::Undo ? tr("%1 (undone)").arg(what)
                                                                   : what;
        }
        case OperationTable::PointsMoved:
            return row.points.isZero() ? QString() : shownSigned(row.points);
        case OperationTable::MoneyMoved:
            return row.money ? shown(*row.money, shop.currency()) : QString();
        case OperationTable::User:
            return row.user;
        default:
            return QString();
        }
    };
    words.spoken = [&shop](const OperationRow &row) {
        return tr("%1: %2, %3 points")
            .arg(shown(row.at, shop.programme()->calendar), whatHappened(row, shop),
                 shownSigned(row.points));
    };
    return words;
}

void TimelineCard::measure()
{
    m_view->verticalHeader()->setMinimumSectionSize(scaled(32));
    m_view->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_view->setColumnWidth(OperationTable::When, scaled(140));
    m_view->setColumnWidth(OperationTable::PointsMoved, scaled(80));
    m_view->setColumnWidth(OperationTable::MoneyMoved, scaled(100));
    m_view->setColumnWidth(OperationTable::User, scaled(80));
    m_view->setMinimumHeight(scaled(240));
}

void TimelineCard::retranslate()
{
    const QStringList names{tr("All"), tr("Purchases"), tr("Redemptions"), tr("Notes"),
                            tr("Consents")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, names.value(i));
    }
    m_tabs->setAccessibleName(tr("What is shown of the time line"));
    setHeading(tr("Time line"));
    m_view->setAccessibleName(tr("Time line"));
    m_empty->setText(tr("Nothing here yet."));
    m_note->setPlaceholderText(tr("Write a note, Enter"));
    m_note->setAccessibleName(tr("Write a note"));
    m_table->setWording(wording());
}

void TimelineCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

} // namespace regulars
