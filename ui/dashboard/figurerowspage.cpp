#include "ui/dashboard/figurerowspage.h"

#include "protocol/exporting/exportfile.h"
#include "protocol/tablefiles/fileerror.h"
#include "protocol/tablefiles/tablewriter.h"
#include "ui/attempt.h"
#include "ui/dashboard/figurewords.h"
#include "ui/dashboard/slicewords.h"
#include "ui/figures.h"
#include "ui/members/askbar.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/fittedcolumns.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/rowview.h"
#include "ui/parts/skeleton.h"
#include "ui/parts/tablefile.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace regulars
{

using namespace Qt::StringLiterals;

FigureRowsPage::FigureRowsPage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_question(Figure::Members, {shop.today(), shop.today()})
    , m_table(new FigureRowsTable(
          shop.currency(),
          [this](const std::shared_ptr<const Evidence> &evidence, std::size_t from,
                 FigureRowsTable::Deliver deliver) { askRows(evidence, from, std::move(deliver)); },
          this))
{
    m_table->setGiftWords([this](const AwardGift &gift) {
        return SliceWords(m_shop.programme(), m_shop.settings().language()).giftText(gift);
    });
    makeCommands();
    layOut();
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { openRow(index, false); });
    connect(m_table, &QAbstractItemModel::modelReset, this, &FigureRowsPage::tell);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, [this] {
        m_reading.cancel();
        m_table->forget();
        m_message->clear();
        m_ask->leave();
        retranslate();
    });
    measure();
    FigureRowsPage::retranslate();
}

void FigureRowsPage::makeCommands()
{
    m_back = addCommand(u"chevron-left"_s, Qt::Key_Escape);
    m_openMember = addCommand(u"user"_s, Qt::CTRL | Qt::Key_Return);
    m_export = addCommand(u"export"_s, Qt::CTRL | Qt::Key_E);
    m_refresh = addCommand(u"refresh"_s, Qt::Key_F5);
    connect(m_back, &QAction::triggered, this, [this] { emit asked(m_whence, QString()); });
    connect(m_openMember, &QAction::triggered, this,
            [this] { openRow(m_view->currentIndex(), true); });
    connect(m_export, &QAction::triggered, this, &FigureRowsPage::askExport);
    connect(m_refresh, &QAction::triggered, this, &FigureRowsPage::read);
}

void FigureRowsPage::layOut()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_back, m_openMember, m_export, m_refresh}) {
        flow->addWidget(new ActionButton(action));
    }
    column->addWidget(tools);
    m_name = new Label(TextRole::Title);
    m_days = new Label(TextRole::Body, Tone::Muted);
    m_total = new Label(TextRole::Heading);
    m_meaning = new Label(TextRole::Body, Tone::Muted);
    for (Label *label : {m_name, m_days, m_total, m_meaning}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_message = new InlineMessage;
    m_ask = new AskBar;
    column->addWidget(m_message);
    column->addWidget(m_ask);
    m_view = new QTableView;
    m_view->setModel(m_table);
    showAsRows(*m_view);
    m_columns =
        new FittedColumns(m_view, 24, [](int place) { return place == FigureRowsTable::Person; });
    m_nothing = new EmptyState(u"list"_s);
    m_wait = new Skeleton(8);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
}

void FigureRowsPage::measure()
{
    m_view->verticalHeader()->setMinimumSectionSize(scaled(36));
    m_view->verticalHeader()->setDefaultSectionSize(scaled(36));
    m_view->horizontalHeader()->setMinimumSectionSize(scaled(80));
    m_stack->setMinimumHeight(scaled(220));
    m_columns->refit();
}

void FigureRowsPage::open(const QString &subject)
{
    const qsizetype bar = subject.indexOf(u'|');
    if (const auto question = EvidenceQuestion::fromText(subject.mid(bar + 1))) {
        m_whence = bar > 0 ? subject.left(bar) : u"dashboard"_s;
        show(*question);
        retranslate();
    }
}

void FigureRowsPage::onShown()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_table->evidence() && !m_reading.isCancelled() && m_shop.may(Act::Browse)) {
        read();
    }
}

void FigureRowsPage::show(const EvidenceQuestion &question)
{
    m_question = question;
    m_message->clear();
    m_ask->leave();
    read();
}

void FigureRowsPage::read()
{
    m_reading.cancel();
    m_table->forget();
    m_stack->setCurrentWidget(m_wait);
    m_reading = m_shop.background().read(
        this,
        [question = m_question](Background::Reading &reading) {
            return FigureRows(reading.desk).behind(question);
        },
        [this](const Result<std::shared_ptr<const Evidence>> &evidence) {
            if (!evidence) {
                m_message->show(NoticeKind::Warning, refusalText(evidence.refusal(), m_shop));
                return;
            }
            m_table->show(*evidence);
            tell();
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault, m_refresh); });
    tell();
}

void FigureRowsPage::askRows(const std::shared_ptr<const Evidence> &evidence, std::size_t from,
                             FigureRowsTable::Deliver deliver)
{
    m_shop.background().readNewest(
        m_table,
        [evidence, from](Background::Reading &reading) {
            return FigureRows(reading.desk).page(*evidence, from);
        },
        [this, deliver = std::move(deliver)](Result<FigurePage> page) {
            if (!page) {
                m_message->show(NoticeKind::Warning, refusalText(page.refusal(), m_shop));
            }
            deliver(page ? std::move(*page) : FigurePage());
            if (!m_view->currentIndex().isValid()) {
                m_view->setCurrentIndex(m_table->index(0, 0));
            }
            tell();
        });
}

// How the figure follows from its rows.
QString FigureRowsPage::sumOf(const Evidence &evidence) const
{
    const FigureWords words(m_shop.currency(), m_shop.programme()->policy.pointValue);
    const auto count = [](qint64 number) { return shown(Points(number)); };
    const auto written = [&](qint64 number, EvidenceUnit unit) {
        switch (unit) {
        case EvidenceUnit::Member:
            return tr("%1 members").arg(count(number));
        case EvidenceUnit::Purchase:
            return tr("%1 purchases").arg(count(number));
        case EvidenceUnit::Point:
            return tr("%1 points").arg(count(number));
        case EvidenceUnit::Amount:
            return words.money(Money(number));
        }
        return QString();
    };
    const EvidenceUnit unit = unitOf(evidence.figure);
    const QString sum = written(evidence.total, unit);
    if (evidence.figure == Figure::Liability) {
        const double worth = double(evidence.total) *
                             double(m_shop.programme()->policy.pointValue.numerator()) /
                             double(m_shop.programme()->policy.pointValue.denominator());
        return tr("%1 × %2 a point = %3")
            .arg(sum, m_shop.programme()->policy.pointValue.toDecimal(),
                 words.text(Figure::Liability, worth));
    }
    if (!evidence.awardsOf.isEmpty()) {
        qint64 times = 0;
        for (const EvidenceRow &row : evidence.rows) {
            times += row.times;
        }
        return tr("%1 times, %2", "how often a rule gave; its points").arg(count(times), sum);
    }
    if (!evidence.whole) {
        return sum;
    }
    const bool isBasket = evidence.figure == Figure::AverageBasket;
    std::optional<double> ratio;
    if (*evidence.whole != 0) {
        ratio = double(evidence.total) / double(*evidence.whole);
        if (isBasket) {
            ratio = *ratio / std::pow(10.0, m_shop.currency().decimals);
        }
    }
    return tr("%1 ÷ %2 = %3")
        .arg(sum, written(*evidence.whole, isBasket ? EvidenceUnit::Purchase : unit),
             words.text(evidence.figure, ratio));
}

QString FigureRowsPage::totalText() const
{
    return m_total->text();
}

void FigureRowsPage::tell()
{
    const auto &evidence = m_table->evidence();
    const SliceWords words(m_shop.programme(), m_shop.settings().language());
    m_name->setText(words.nameOf(m_question));
    const QString days = FigureWords::periodText(m_question.period);
    m_days->setText(m_question.asOf > m_question.period.last
                        ? tr("%1, as it stood on %2").arg(days, m_question.asOf.toIso())
                        : days);
    m_meaning->setText(words.definitionOf(m_question));
    m_total->setText(evidence ? sumOf(*evidence) : tr("Being read…"));
    const bool isNothing = evidence && evidence->rows.empty();
    m_stack->setCurrentWidget(!evidence   ? static_cast<QWidget *>(m_wait)
                              : isNothing ? static_cast<QWidget *>(m_nothing)
                                          : m_view);
    m_export->setVisible(m_shop.may(Act::ExportMembers));
    m_export->setEnabled(m_export->isVisible() && evidence && !isNothing);
    m_openMember->setEnabled(evidence && !isNothing);
}

void FigureRowsPage::openRow(const QModelIndex &index, bool isMember)
{
    const QString reference = index.data(FigureRowsTable::ReferenceRole).toString();
    const qint64 member = index.data(FigureRowsTable::IdRole).toLongLong();
    if (!isMember && !reference.isEmpty()) {
        emit asked(u"transactions"_s, reference);
    } else if (member > 0) {
        emit asked(u"member"_s, QString::number(member));
    }
}

void FigureRowsPage::askExport()
{
    AskBar::Question question;
    question.text = tr("The rows go into a file, with members' names and cards. Who takes it is "
                       "kept in the audit log. Your password, please.");
    question.field = tr("Your password");
    question.button = tr("Export");
    question.isSecret = true;
    question.answer = AskBar::proving(m_shop, [this] { askFile(); });
    m_ask->ask(question);
}

void FigureRowsPage::askFile()
{
    askTableFile(this, tr("Export the rows"),
                 u"%1-%2"_s.arg(codeOf(m_question.figure), m_question.period.last.toIso()),
                 [this](const QString &path) { exportTo(path); });
}

void FigureRowsPage::exportTo(const QString &path)
{
    if (!m_table->evidence()) {
        return;
    }
    // Whoever takes it is on record before there is a file.
    bool isNoted = false;
    attempt(this, [&] {
        const Result<Done> noted = noteExport(m_shop.desk(), ExportKind::Members);
        isNoted = bool(noted);
        if (!noted) {
            m_message->show(NoticeKind::Warning, refusalText(noted.refusal(), m_shop));
        }
    });
    if (isNoted) {
        m_message->show(NoticeKind::Note, tr("The rows are being written…"));
        write(path);
    }
}

// Rows, and under them what they come to.
void FigureRowsPage::write(const QString &path)
{
    m_shop.background().read(
        this,
        [evidence = m_table->evidence()](Background::Reading &reading) {
            return FigureRows(reading.desk)
                .page(*evidence, 0, std::numeric_limits<std::size_t>::max() / 2);
        },
        [this, path, evidence = m_table->evidence()](const Result<FigurePage> &all) {
            if (!all) {
                m_message->show(NoticeKind::Warning, refusalText(all.refusal(), m_shop));
                return;
            }
            attempt(this, [&] {
                QList<TableColumn> columns;
                for (int column = 0; column < FigureRowsTable::columns; ++column) {
                    columns += TableColumn{FigureRowsTable::heading(column, evidence->figure),
                                           column == FigureRowsTable::Day      ? ColumnKind::Date
                                           : column == FigureRowsTable::Amount ? ColumnKind::Number
                                                                               : ColumnKind::Text};
                }
                const auto writer = TableWriter::create(path, columns);
                for (const FigureRow &row : all->rows) {
                    writer->append(m_table->plainCells(row));
                }
                QStringList foot(FigureRowsTable::columns);
                foot[FigureRowsTable::Person] = tr("Together");
                foot[FigureRowsTable::What] = sumOf(*evidence);
                writer->append(foot);
                writer->commit();
                m_message->show(NoticeKind::Success, tr("%Ln row(s) written to %1.", nullptr,
                                                        static_cast<int>(all->rows.size()))
                                                         .arg(path));
            });
        },
        Background::Lane::Long,
        [this](const QString &fault) { m_message->show(NoticeKind::Error, fault); });
}

void FigureRowsPage::retranslate()
{
    m_back->setText(m_whence == u"insight"_s ? tr("Back to insight") : tr("Back to the dashboard"));
    m_openMember->setText(tr("Open the member"));
    m_export->setText(tr("Export…"));
    m_refresh->setText(tr("Read anew"));
    m_view->setAccessibleName(tr("Rows behind the figure"));
    m_nothing->setText(tr("Nothing"), tr("No row of the period belongs to this figure."));
    m_message->clear();
    m_table->retranslate();
    tell();
}

void FigureRowsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        tell();
    }
}

} // namespace regulars
