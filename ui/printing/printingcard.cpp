#include "ui/printing/printingcard.h"

#include "ui/parts/label.h"
#include "ui/printing/printing.h"
#include "ui/printing/printsettings.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace regulars
{

PrintingCard::PrintingCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_paper(new QComboBox)
    , m_printer(new QComboBox)
    , m_afterSale(new QCheckBox)
{
    const PrintSettings settings(shop.settings());
    for (QComboBox *box : {m_paper, m_printer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_header = makeLines(settings.header());
    m_footer = makeLines(settings.footer());
    m_paperName = addRow(m_paper);
    m_printerName = addRow(m_printer);
    content()->addWidget(m_afterSale);
    m_headerName = addRow(m_header);
    m_footerName = addRow(m_footer);
    m_hint = new Label(TextRole::Caption, Tone::Muted);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    m_afterSale->setChecked(settings.printsAfterSale());
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        const SlipWidth before = PrintSettings(m_shop.settings()).slipWidth();
        PrintSettings(m_shop.settings()).setSlipWidth(static_cast<SlipWidth>(index));
        emit undoable([this, before] {
            PrintSettings(m_shop.settings()).setSlipWidth(before);
            fill();
        });
    });
    connect(m_printer, &QComboBox::activated, this, [this] {
        const QString before = PrintSettings(m_shop.settings()).printer(PrintKind::Receipt);
        PrintSettings(m_shop.settings())
            .setPrinter(PrintKind::Receipt, m_printer->currentData().toString());
        emit undoable([this, before] {
            PrintSettings(m_shop.settings()).setPrinter(PrintKind::Receipt, before);
            fill();
        });
    });
    connect(m_afterSale, &QCheckBox::toggled, this,
            [this](bool isOn) { PrintSettings(m_shop.settings()).setPrintsAfterSale(isOn); });
    connect(m_afterSale, &QCheckBox::clicked, this,
            [this](bool isOn) { emit undoable([this, isOn] { m_afterSale->setChecked(!isOn); }); });
    connect(m_header, &QPlainTextEdit::textChanged, this,
            [this] { PrintSettings(m_shop.settings()).setHeader(m_header->toPlainText()); });
    connect(m_footer, &QPlainTextEdit::textChanged, this,
            [this] { PrintSettings(m_shop.settings()).setFooter(m_footer->toPlainText()); });
    fit();
    retranslate();
}

Label *PrintingCard::addRow(QWidget *field)
{
    auto *name = new Label;
    name->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(field, 1);
    content()->addLayout(row);
    return name;
}

QPlainTextEdit *PrintingCard::makeLines(const QStringList &lines)
{
    auto *edit = new QPlainTextEdit(lines.join(u'\n'));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    return edit;
}

// Three lines of text, whatever its size.
void PrintingCard::fit()
{
    for (QPlainTextEdit *edit : {m_header, m_footer}) {
        edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + scaled(20));
    }
}

void PrintingCard::fill()
{
    const PrintSettings settings(m_shop.settings());
    m_paper->clear();
    m_paper->addItems({tr("Roll, 58 mm"), tr("Roll, 80 mm"), tr("A4")});
    m_paper->setCurrentIndex(static_cast<int>(settings.slipWidth()));
    if (!isVisible()) { // the system may take its time to name its printers
        return;
    }
    const QString kept = settings.printer(PrintKind::Receipt);
    QStringList names = printerNames();
    if (!kept.isEmpty() && !names.contains(kept)) {
        names.append(kept);
    }
    m_printer->clear();
    m_printer->addItem(tr("As the system has it"), QString());
    for (const QString &name : std::as_const(names)) {
        m_printer->addItem(name, name);
    }
    m_printer->setCurrentIndex(std::max(m_printer->findData(kept), 0));
}

void PrintingCard::retranslate()
{
    setHeading(tr("Printing"));
    m_paperName->setText(tr("Paper for receipts"));
    m_printerName->setText(tr("Printer for receipts"));
    m_afterSale->setText(tr("Print a receipt after every sale"));
    m_headerName->setText(tr("Lines below the shop's name"));
    m_footerName->setText(tr("Lines at the end"));
    m_header->setAccessibleName(tr("Lines below the shop's name"));
    m_footer->setAccessibleName(tr("Lines at the end"));
    m_header->setPlaceholderText(tr("Address, phone, opening hours"));
    m_footer->setPlaceholderText(tr("Thank you, returns within 7 days…"));
    m_hint->setText(tr("F12 at the till prints the receipt of what was done last. The till never "
                       "waits for the printer."));
    fill();
}

void PrintingCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void PrintingCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    fill();
}

} // namespace regulars
