#include "ui/audit/auditlogpage.h"

#include "ui/audit/audittable.h"
#include "ui/audit/auditwords.h"
#include "ui/audit/digestcard.h"
#include "ui/audit/digestwords.h"
#include "ui/figures.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/rowview.h"
#include "ui/shop.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shownOfChoice = 10; // characters

} // namespace

AuditLogPage::AuditLogPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_table(new AuditTable(
          [this](const AuditTable::Question &question, AuditTable::Deliver deliver) {
              m_shop.background().readNewest(
                  m_table,
                  [question](Background::Reading &reading) {
                      return AuditTrail(reading.desk).page(question.asked, question.olderThan);
                  },
                  [deliver = std::move(deliver)](Result<AuditPage> found) {
                      deliver(found ? std::move(*found) : AuditPage());
                  });
          },
          this))
    , m_chain(new InlineMessage)
    , m_message(new InlineMessage)
    , m_digest(new DigestCard(shop))
    , m_when(new QComboBox)
    , m_who(new QComboBox)
    , m_what(new QComboBox)
    , m_refused(new QCheckBox)
{
    for (QComboBox *box : {m_who, m_what}) {
        // Its texts come later; the longest need not push the commands into another line.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shownOfChoice);
    }
    m_export = addCommand(u"export"_s, Qt::CTRL | Qt::Key_E);
    m_prove = addCommand(u"shield"_s, Qt::CTRL | Qt::Key_R);
    m_clear = addCommand(u"close"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace);
    makeView();
    layOut();
    AuditLogPage::retranslate();
    listen();
}

void AuditLogPage::makeView()
{
    m_view = new QTableView;
    m_view->setModel(m_table);
    showAsRows(*m_view);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_nothing = new EmptyState(u"shield"_s);
    m_nothing->setAction(m_clear);
    m_nothing->hide();
}

void AuditLogPage::layOut()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_chain);
    column->addWidget(m_digest);
    auto *filter = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_when, m_who, m_what, m_refused}) {
        filter->addWidget(widget);
    }
    filter->addWidget(new ActionButton(m_export));
    filter->addWidget(new ActionButton(m_prove));
    column->addLayout(filter);
    column->addWidget(m_message);
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    rows->addWidget(m_nothing);
    m_pane = new Card;
    m_hint = new Label(TextRole::Body, Tone::Muted);
    m_hint->setWordWrap(true);
    m_facts = new QFormLayout;
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_pane->content()->addWidget(m_hint);
    m_pane->content()->addLayout(m_facts);
    m_pane->content()->addStretch(1);
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(12);
    m_split->addWidget(m_rows);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    column->addWidget(m_split, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void AuditLogPage::listen()
{
    connect(m_export, &QAction::triggered, this, &AuditLogPage::askFile);
    connect(m_prove, &QAction::triggered, this, &AuditLogPage::prove);
    connect(m_clear, &QAction::triggered, this, &AuditLogPage::clearFilters);
    for (QComboBox *box : {m_when, m_who, m_what}) {
        connect(box, &QComboBox::activated, this, &AuditLogPage::ask);
    }
    connect(m_refused, &QCheckBox::clicked, this, &AuditLogPage::ask);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditLogPage::tellChoice);
    connect(m_table, &QAbstractItemModel::modelReset, this, &AuditLogPage::tellEmpty);
    connect(m_digest, &DigestCard::reportAsked, this,
            [this](const QString &subject) { emit asked(u"reports"_s, subject); });
    connect(&m_shop.changes(), &Changes::usersChanged, this, &AuditLogPage::fillNames);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        m_people.clear();
        m_acts.clear();
        fillChoices();
        m_refused->setChecked(false);
        m_table->forget();
        m_message->clear();
        m_chain->clear();
        m_digest->clear();
        tellChoice();
    });
}

void AuditLogPage::onShown()
{
    if (!m_shop.may(Act::ReadAudit)) {
        return;
    }
    fillNames();
    ask();
    m_digest->refresh();
    if (m_chain->text().isEmpty()) {
        prove();
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void AuditLogPage::fillNames()
{
    if (!m_shop.may(Act::ReadAudit)) {
        return;
    }
    struct Names
    {
        QStringList people;
        QStringList acts;
    };
    m_shop.background().readNewest(
        m_who,
        [](Background::Reading &reading) {
            AuditTrail trail(reading.desk);
            const Result<QStringList> people = trail.people();
            const Result<QStringList> acts = trail.acts();
            return Names{people ? *people : QStringList(), acts ? *acts : QStringList()};
        },
        [this](const Names &names) {
            m_people = names.people;
            m_acts = names.acts;
            fillChoices();
        });
}

// What is chosen stays chosen.
void AuditLogPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &all, const QStringList &codes,
                         const auto &textOf) {
        const QString before = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString &code : codes) {
            box->addItem(textOf(code), code);
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    fill(m_who, tr("Everybody"), m_people, DigestWords::whoText);
    fill(m_what, tr("Everything"), m_acts, DigestWords::actsText);
}

AuditQuestion AuditLogPage::question() const
{
    AuditQuestion question;
    const BusinessDay today = m_shop.today();
    const auto days = [&](BusinessDay first, BusinessDay last) {
        question.first = first;
        question.last = last;
    };
    switch (static_cast<Span>(m_when->currentIndex())) {
    case Span::Today:
        days(today, today);
        break;
    case Span::Yesterday:
        days(today.plusDays(-1), today.plusDays(-1));
        break;
    case Span::Week:
        days(today.plusDays(-6), today);
        break;
    case Span::Month:
        days(today.month().first(), today);
        break;
    case Span::LastMonth:
        days(today.month().plusMonths(-1).first(), today.month().plusMonths(-1).last());
        break;
    case Span::Always:
        break;
    }
    question.who = m_who->currentData().toString();
    question.what = m_what->currentData().toString();
    question.isRefusedOnly = m_refused->isChecked();
    return question;
}

void AuditLogPage::ask()
{
    m_table->show(question());
}

void AuditLogPage::clearFilters()
{
    m_when->setCurrentIndex(static_cast<int>(Span::Always));
    m_who->setCurrentIndex(0);
    m_what->setCurrentIndex(0);
    m_refused->setChecked(false);
    ask();
    m_view->setFocus(Qt::OtherFocusReason);
}

void AuditLogPage::tellEmpty()
{
    const bool isEmpty = m_table->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    tellChoice();
}

void AuditLogPage::tellChoice()
{
    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
    const QModelIndex index = m_view->currentIndex();
    const AuditLine *line = index.isValid() ? m_table->rowAt(index.row()) : nullptr;
    m_hint->setVisible(!line);
    if (!line) {
        return;
    }
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty()) {
            return;
        }
        auto *text = new Label(value, TextRole::Body);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(new Label(name, TextRole::Caption, Tone::Muted), text);
    };
    const Wording<AuditLine> words = auditWording(m_shop);
    for (int column = 0; column < AuditTable::ColumnCount; ++column) {
        add(words.heading(column), words.text(*line, column));
    }
    if (line->sequence > 0) {
        add(tr("In the chain"), tr("till %1, no. %2").arg(line->till).arg(line->sequence));
    }
    if (line->member) {
        add(tr("Member"), tr("No. %1").arg(line->member->value()));
    }
    for (const auto &[name, value] : aboutRows(*line)) {
        add(name, value);
    }
}

QString AuditLogPage::details() const
{
    QStringList lines;
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        const auto textAt = [&](QFormLayout::ItemRole role) {
            const QLayoutItem *item = m_facts->itemAt(row, role);
            const auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            return label ? label->text() : QString();
        };
        lines += u"%1: %2"_s.arg(textAt(QFormLayout::LabelRole), textAt(QFormLayout::FieldRole));
    }
    return lines.join(u'\n');
}

// Side by side where there is room, one above the other where text is large.
void AuditLogPage::measure()
{
    const int widths[] = {140, 110, 220, 110, 90, 120};
    for (int column = 0; column < AuditTable::ColumnCount; ++column) {
        m_view->setColumnWidth(column, scaled(widths[column]));
    }
    m_view->verticalHeader()->setDefaultSectionSize(scaled(32));
    const bool isWide = width() >= scaled(900);
    m_split->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_rows->setMinimumSize(scaled(240), scaled(260));
    m_pane->setMinimumSize(scaled(240), scaled(isWide ? 260 : 200));
}

void AuditLogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measure();
}

void AuditLogPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

void AuditLogPage::retranslate()
{
    m_export->setText(tr("Export"));
    m_prove->setText(tr("Prove the books"));
    m_clear->setText(tr("Show everything"));
    const int span = m_when->count() > 0 ? m_when->currentIndex() : static_cast<int>(Span::Week);
    m_when->clear();
    m_when->addItems({tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("This month"),
                      tr("Last month"), tr("All time")});
    m_when->setCurrentIndex(span);
    m_when->setAccessibleName(tr("When"));
    m_who->setAccessibleName(tr("Who"));
    m_what->setAccessibleName(tr("What"));
    m_refused->setText(tr("Refused only"));
    m_view->setAccessibleName(tr("Audit log"));
    m_nothing->setText(tr("Nothing in the log fits"), tr("No row meets all that is asked above."));
    m_pane->setHeading(tr("Details"));
    m_hint->setText(tr("Choose a row to see all it holds."));
    m_chain->clear();
    m_message->clear();
    fillChoices();
    m_table->setWording(auditWording(m_shop));
    tellChoice();
    measure();
    if (isVisible()) {
        prove();
    }
}

} // namespace regulars
