#include "ui/printing/printpage.h"

#include "ui/attempt.h"
#include "ui/languages.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/printing/leafletpaper.h"
#include "ui/printing/receiptslip.h"
#include "ui/printing/sheetview.h"
#include "ui/printing/statementpaper.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSpinBox>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int twoColumns = 760; // at 100 %
constexpr int mostCopies = 20;

std::vector<qint64> numbersOf(const QString &text)
{
    std::vector<qint64> numbers;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 number = one.toLongLong(&isNumber);
        if (isNumber && number > 0) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

} // namespace

PrintPage::PrintPage(Shop &shop, PrintQueue &queue, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_queue(queue)
{
    m_print = addCommand(u"printer"_s, Qt::CTRL | Qt::Key_P);
    m_save = addCommand(u"save"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_back = addCommand(u"chevron-left"_s, Qt::Key_Escape);
    m_leaflet = new QAction(themeIcon(u"printer"_s), QString(), this);
    connect(m_print, &QAction::triggered, this, &PrintPage::print);
    connect(m_save, &QAction::triggered, this, &PrintPage::save);
    connect(m_back, &QAction::triggered, this, &PrintPage::back);
    m_view = new SheetView;
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_options = makeOptions();
    auto *side = new QVBoxLayout;
    side->addWidget(m_options);
    side->addStretch(1);
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(24, 16, 24, 16);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_scroll, 3);
    m_columns->addLayout(side, 2);
    auto *whole = new QScrollArea;
    whole->setWidget(body);
    whole->setWidgetResizable(true);
    whole->setFrameShape(QFrame::NoFrame);
    whole->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(whole);
    listen();
    PrintPage::retranslate();
    fitColumns();
}

QString PrintPage::title() const
{
    return tr("Print");
}

const std::shared_ptr<const Printout> &PrintPage::printout() const
{
    return m_view->printout();
}

Label *PrintPage::addRow(Card *card, QWidget *field)
{
    auto *name = new Label(TextRole::Body, Tone::Muted);
    name->setBuddy(field);
    card->content()->addWidget(name);
    card->content()->addWidget(field);
    return name;
}

Card *PrintPage::makeOptions()
{
    auto *card = new Card;
    card->content()->setSpacing(8);
    m_title = new Label(TextRole::Title);
    m_title->setWordWrap(true);
    m_pages = new Label(TextRole::Body, Tone::Muted);
    m_message = new InlineMessage;
    card->content()->addWidget(m_title);
    card->content()->addWidget(m_pages);
    card->content()->addSpacing(8);
    m_period = new QComboBox;
    m_language = new QComboBox;
    for (const QString &code : Language::codes()) {
        m_language->addItem(Languages::nameOf(code), code);
    }
    m_paper = new QComboBox;
    m_printer = new QComboBox;
    m_copies = new QSpinBox;
    m_copies->setRange(1, mostCopies);
    for (QComboBox *box : {m_period, m_language, m_paper, m_printer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_periodName = addRow(card, m_period);
    m_languageName = addRow(card, m_language);
    m_paperName = addRow(card, m_paper);
    m_printerName = addRow(card, m_printer);
    m_copiesName = addRow(card, m_copies);
    card->content()->addSpacing(8);
    card->content()->addWidget(m_message);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *print = new ActionButton(m_print);
    print->setProperty("kind", u"primary"_s);
    flow->addWidget(print);
    flow->addWidget(new ActionButton(m_save));
    flow->addWidget(new ActionButton(m_back));
    card->content()->addWidget(acts);
    return card;
}

void PrintPage::listen()
{
    connect(m_paper, &QComboBox::activated, this, &PrintPage::choosePaper);
    connect(m_printer, &QComboBox::activated, this, [this] {
        PrintSettings(m_shop.settings()).setPrinter(m_kind, m_printer->currentData().toString());
    });
    connect(m_period, &QComboBox::activated, this, &PrintPage::readStatement);
    connect(m_language, &QComboBox::activated, this, &PrintPage::present);
    connect(&m_shop.changes(), &Changes::operatorChanged, this, &PrintPage::clear);
}

void PrintPage::onShown()
{
    fillPrinters();
    m_printer->setFocus(Qt::OtherFocusReason);
}

void PrintPage::clear()
{
    m_facts = {};
    m_operation.reset();
    m_members.clear();
    m_from.clear();
    m_message->clear();
    present();
}

void PrintPage::open(const QString &subject)
{
    clear();
    m_from = subject.section(u';', 1);
    const QString what = subject.section(u';', 0, 0);
    const QString kind = what.section(u':', 0, 0);
    if (kind == u"label"_s || kind == u"coupon"_s) {
        openLabels(kind, what.section(u':', 1).split(u',', Qt::SkipEmptyParts));
        return;
    }
    const std::vector<qint64> numbers = numbersOf(what.section(u':', 1));
    const bool isLeaflet = kind == u"leaflet"_s;
    if (numbers.empty() && !isLeaflet) {
        return;
    }
    m_isCopy = kind == u"copy"_s;
    if (m_isCopy || kind == u"receipt"_s) {
        m_kind = PrintKind::Receipt;
        m_operation = OperationId(numbers.front());
    } else if (isLeaflet) {
        m_kind = PrintKind::Leaflet;
        m_language->setCurrentIndex(m_language->findData(m_shop.settings().language()));
    } else {
        m_kind = kind == u"card"_s ? PrintKind::Card : PrintKind::Statement;
        for (const qint64 number : numbers) {
            m_members.emplace_back(number);
        }
    }
    m_copies->setValue(1);
    m_period->setCurrentIndex(0);
    fillPapers();
    fillPrinters();
    read();
}

void PrintPage::showPaper(std::shared_ptr<const Printout> printout, const QString &from)
{
    clear();
    m_from = from;
    m_kind = PrintKind::List;
    m_copies->setValue(1);
    m_facts = std::move(printout);
    fillPapers();
    fillPrinters();
    present();
}

template <typename Facts>
void PrintPage::take(const Result<Facts> &facts)
{
    if (!facts) {
        m_facts = {};
        m_message->show(NoticeKind::Warning, refusalText(facts.refusal(), m_shop));
    } else {
        m_facts = *facts;
    }
    present();
}

void PrintPage::read()
{
    if (m_kind == PrintKind::Statement) {
        readStatement();
        return;
    }
    if (m_kind == PrintKind::Leaflet) {
        take(Result<InstalledProgramme>(m_shop.store().newestProgramme()));
        return;
    }
    if (m_kind == PrintKind::Card) {
        m_shop.background().readNewest(
            this,
            [members = m_members](Background::Reading &reading) {
                return MemberCards(reading.desk).of(members);
            },
            [this](const Result<std::vector<CardFacts>> &cards) { take(cards); });
        return;
    }
    m_shop.background().readNewest(
        this,
        [operation = *m_operation](Background::Reading &reading) {
            return Receipts(reading.desk).of(operation);
        },
        [this](const Result<ReceiptFacts> &facts) { take(facts); });
}

void PrintPage::readStatement()
{
    if (m_members.empty()) {
        return;
    }
    m_shop.background().readNewest(
        this,
        [member = m_members.front(), days = span()](Background::Reading &reading) {
            return Statements(reading.desk).make(MemberRef::of(member), days.first, days.second);
        },
        [this](const Result<StatementFacts> &facts) { take(facts); });
}

std::pair<BusinessDay, BusinessDay> PrintPage::span() const
{
    const BusinessDay today = m_shop.today();
    const BusinessDay month = today.firstOfMonth();
    const BusinessDay year = today.firstOfYear();
    switch (static_cast<Period>(m_period->currentIndex())) {
    case Period::ThisMonth:
        return {month, today};
    case Period::LastMonth:
        return {month.plusDays(-1).firstOfMonth(), month.plusDays(-1)};
    case Period::ThisYear:
        return {year, today};
    case Period::LastYear:
        return {year.plusDays(-1).firstOfYear(), year.plusDays(-1)};
    case Period::SinceJoining:
        return {BusinessDay::fromNumber(19000102), today};
    default:
        return {month.minus({12, Length::Unit::Month}), today};
    }
}

void PrintPage::present()
{
    const PrintSettings settings(m_shop.settings());
    std::shared_ptr<const Printout> printout;
    attempt(this, [&] {
        if (const auto *receipt = std::get_if<ReceiptFacts>(&m_facts)) {
            const ReceiptLook look{settings.header(), settings.footer(), m_isCopy};
            printout = std::make_shared<SlipPaper>(receiptSlip(*receipt, look, m_shop),
                                                   settings.slipWidth());
        } else if (const auto *cards = std::get_if<std::vector<CardFacts>>(&m_facts)) {
            const auto paper = std::make_shared<CardPaper>(*cards, settings.cardLayout(), m_shop);
            const int left = static_cast<int>(cards->size()) - paper->cardCount();
            if (left > 0) {
                m_message->show(NoticeKind::Note,
                                tr("%Ln member(s) without a card number are left out. \"Lost "
                                   "card\" on the member's page gives one.",
                                   nullptr, left));
            }
            if (paper->cardCount() > 0) {
                printout = paper;
            }
        } else if (const auto *statement = std::get_if<StatementFacts>(&m_facts)) {
            printout = std::make_shared<StatementPaper>(*statement, m_shop);
        } else if (const auto *programme = std::get_if<InstalledProgramme>(&m_facts)) {
            printout = std::make_shared<LeafletPaper>(
                *programme, m_language->currentData().toString(), m_shop.today());
        } else if (const auto *list = std::get_if<std::shared_ptr<const Printout>>(&m_facts)) {
            printout = *list;
        } else if (const auto *labels = std::get_if<std::vector<LabelFace>>(&m_facts);
                   labels && !labels->empty()) {
            printout = std::make_shared<LabelPaper>(labelsTitle(*labels), *labels,
                                                    settings.labelLayout(), m_shop);
        }
    });
    m_view->show(printout);
    m_print->setEnabled(printout && m_printer->isEnabled());
    m_save->setEnabled(printout != nullptr);
    m_title->setText(printout ? printout->title() : tr("Nothing to print"));
    m_pages->setText(printout ? tr("%Ln page(s)", nullptr, m_view->pageCount()) : QString());
    m_scroll->setAccessibleDescription(m_title->text() + u", "_s + m_pages->text());
}

void PrintPage::fillPrinters()
{
    const QString kept = PrintSettings(m_shop.settings()).printer(m_kind);
    QStringList names = printerNames();
    if (!kept.isEmpty() && !names.contains(kept)) {
        names.append(kept);
    }
    m_printer->clear();
    for (const QString &name : std::as_const(names)) {
        m_printer->addItem(name, name);
    }
    m_printer->setEnabled(!names.isEmpty());
    if (names.isEmpty()) {
        m_printer->addItem(tr("No printer on this computer"));
    }
    m_printer->setCurrentIndex(std::max(m_printer->findData(kept), 0));
    m_print->setEnabled(printout() && m_printer->isEnabled());
}

void PrintPage::fillPapers()
{
    const PrintSettings settings(m_shop.settings());
    m_paper->clear();
    switch (m_kind) {
    case PrintKind::Receipt:
        m_paper->addItems({tr("Roll, 58 mm"), tr("Roll, 80 mm"), tr("A4")});
        m_paper->setCurrentIndex(static_cast<int>(settings.slipWidth()));
        break;
    case PrintKind::Card:
        m_paper->addItems({tr("Single cards, 85.6 × 54 mm"), tr("A4, ten cards with cut marks")});
        m_paper->setCurrentIndex(static_cast<int>(settings.cardLayout()));
        break;
    case PrintKind::Statement:
    case PrintKind::Leaflet:
    case PrintKind::List:
        m_paper->addItem(tr("A4"));
        break;
    case PrintKind::Label:
        m_paper->addItems({tr("Single labels, 70 × 37 mm"), tr("A4, three by eight labels")});
        m_paper->setCurrentIndex(static_cast<int>(settings.labelLayout()));
        break;
    }
    m_language->setVisible(m_kind == PrintKind::Leaflet);
    m_languageName->setVisible(m_kind == PrintKind::Leaflet);
    const bool isStatement = m_kind == PrintKind::Statement;
    m_period->setVisible(isStatement);
    m_periodName->setVisible(isStatement);
}

void PrintPage::choosePaper()
{
    PrintSettings settings(m_shop.settings());
    if (m_kind == PrintKind::Receipt) {
        settings.setSlipWidth(static_cast<SlipWidth>(m_paper->currentIndex()));
    } else if (m_kind == PrintKind::Card) {
        settings.setCardLayout(static_cast<CardLayout>(m_paper->currentIndex()));
    } else if (m_kind == PrintKind::Label) {
        settings.setLabelLayout(static_cast<LabelLayout>(m_paper->currentIndex()));
    }
    present();
}

void PrintPage::retranslate()
{
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF"));
    m_back->setText(tr("Back"));
    m_leaflet->setText(tr("Print the leaflet for customers…"));
    m_periodName->setText(tr("Period"));
    m_languageName->setText(tr("Language"));
    m_paperName->setText(tr("Paper"));
    m_printerName->setText(tr("Printer"));
    m_copiesName->setText(tr("Copies"));
    m_copies->setAccessibleName(tr("Copies"));
    m_scroll->setAccessibleName(tr("Preview"));
    const int period = std::max(m_period->currentIndex(), 0);
    m_period->clear();
    m_period->addItems({tr("The last 12 months"), tr("This month"), tr("Last month"),
                        tr("This year"), tr("Last year"), tr("Since joining")});
    m_period->setCurrentIndex(period);
    m_message->clear();
    fillPapers();
    if (isVisible()) { // the system may take its time to name its printers
        fillPrinters();
    }
    present();
}

// Side by side where there is room; else the choices come first.
void PrintPage::fitColumns()
{
    const bool isWide = width() >= scaled(twoColumns);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_scroll->setMinimumHeight(scaled(isWide ? 240 : 420));
    m_options->setMinimumWidth(isWide ? scaled(280) : 0);
    m_options->setMaximumWidth(isWide ? scaled(380) : QWIDGETSIZE_MAX);
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void PrintPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        m_view->show(printout());
    }
}

void PrintPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_print->trigger();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace regulars
