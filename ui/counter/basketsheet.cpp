#include "ui/counter/basketsheet.h"

#include "ui/counter/choicelist.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/quantityedit.h"
#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "values/text.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace regulars
{

using namespace Qt::StringLiterals;

BasketSheet::BasketSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_product(new QLineEdit)
    , m_quantity(new QuantityEdit)
    , m_amount(new MoneyEdit(shop().currency()))
    , m_list(new ChoiceList)
{
    body()->addWidget(field(m_product, &m_productLabel));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field(m_quantity, &m_quantityLabel), 1);
    row->addWidget(field(m_amount, &m_amountLabel), 2);
    body()->addLayout(row);
    body()->addWidget(m_list, 100);
    body()->addStretch(1); // where there is no list
    m_product->setMaxLength(64);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_product, m_quantity, m_amount}) {
        connect(edit, &QLineEdit::returnPressed, this, &BasketSheet::add);
    }
    m_list->installEventFilter(this);
    setFocusProxy(m_product);
    connect(primary(), &QPushButton::clicked, this, &BasketSheet::add);
    BasketSheet::retranslate();
}

QWidget *BasketSheet::field(QWidget *edit, Label **label)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    *label = new Label(TextRole::Caption, Tone::Muted);
    (*label)->setBuddy(edit);
    column->addWidget(*label);
    column->addWidget(edit);
    return box;
}

void BasketSheet::open()
{
    m_product->clear();
    m_quantity->setValue(Quantity(1'000));
    m_amount->setCurrency(shop().currency());
    m_amount->clear();
    refresh();
    m_product->setFocus(Qt::ShortcutFocusReason);
}

void BasketSheet::refresh()
{
    const auto programme = shop().programme();
    std::vector<Choice> choices;
    for (const SaleLine &line : till().bill().lines) {
        const auto product = programme->product(line.product);
        const auto category = programme->category(line.category);
        QString name = line.product;
        if (product) {
            name = shop().named(programme->products[static_cast<size_t>(*product)].name);
        } else if (category) {
            name = shop().named(programme->categories[static_cast<size_t>(*category)].name);
        }
        Choice choice{name};
        choice.lead = u"%1 ×"_s.arg(toText(line.quantity));
        choice.figure = shown(line.amount, programme->currency);
        choices.push_back(choice);
    }
    m_list->setChoices(choices);
    m_list->setVisible(!choices.empty());
}

// An empty field after at least one line goes back to the amount.
void BasketSheet::add()
{
    const QString what = folded(m_product->text());
    if (what.isEmpty() && m_amount->isBlank()) {
        emit left();
        return;
    }
    if (!m_quantity->value()) {
        m_quantity->setFaulty(true);
        m_quantity->setFocus();
        return;
    }
    const auto line = till().lineFor(what, *m_quantity->value(), m_amount->value());
    if (!line) {
        emit till().told(NoticeKind::Note,
                         tr("%1 has no price of its own: type the line's amount.").arg(what));
        m_amount->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (till().isDoubtful(u"quantity"_s, *m_quantity, std::nullopt) ||
        till().isDoubtful(u"line"_s, *m_amount, line->amount)) {
        return;
    }
    till().addLine(*line);
    open();
}

bool BasketSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && m_list->currentRow() >= 0) {
            till().removeLine(m_list->currentRow());
            refresh();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void BasketSheet::retranslate()
{
    setHeading(tr("Lines of the bill"));
    m_productLabel->setText(tr("Product or category"));
    m_product->setAccessibleName(tr("Product or category"));
    m_product->setPlaceholderText(tr("Scan, code or name"));
    m_quantityLabel->setText(tr("Quantity"));
    m_quantity->setAccessibleName(tr("Quantity"));
    m_amountLabel->setText(tr("Amount of the line"));
    m_amount->setAccessibleName(tr("Amount of the line"));
    m_amount->setPlaceholderText(tr("its price"));
    m_list->setAccessibleName(tr("Lines of the bill"));
    primary()->setText(tr("Add line"));
    setHint(tr("Enter adds, Enter on an empty field is done · Delete takes a line away · Esc goes "
               "back"));
}

} // namespace regulars
