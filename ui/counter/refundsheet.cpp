#include "ui/counter/refundsheet.h"

#include "services/sales.h"
#include "services/serving.h"
#include "storage/purchases.h"
#include "ui/attempt.h"
#include "ui/counter/choicelist.h"
#include "ui/editors/codeedit.h"
#include "ui/figures.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QJsonArray>
#include <QKeyEvent>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 unit = 1'000; // thousandths

Quantity quantityOf(const QJsonValue &value)
{
    return quantityFromText(value.isString() ? value.toString()
                                             : QString::number(value.toInteger()))
        .value_or(Quantity());
}

} // namespace

RefundSheet::RefundSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_code(new CodeEdit)
    , m_about(new Label(TextRole::Body, Tone::Muted))
    , m_list(new ChoiceList)
    , m_outcome(new Label(TextRole::Strong))
{
    m_about->setWordWrap(true);
    m_outcome->setWordWrap(true);
    body()->addWidget(m_code);
    body()->addWidget(m_about);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_outcome);
    m_code->installEventFilter(this);
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (!m_code->isBlank()) {
            openReceipt({{}, m_code->value()});
        } else if (m_list->currentRow() >= 0) {
            choose(m_list->currentRow());
        }
    });
    connect(m_list, &ChoiceList::taken, this, &RefundSheet::choose);
    connect(m_list, &ChoiceList::moreWanted, this, &RefundSheet::changeWanted);
    connect(m_list, &ChoiceList::markWanted, this, &RefundSheet::mark);
    connect(m_list, &QListWidget::currentRowChanged, this, &RefundSheet::preview);
    connect(primary(), &QPushButton::clicked, this, &RefundSheet::act);
    RefundSheet::retranslate();
}

void RefundSheet::open()
{
    m_purchase.reset();
    m_isWithReceipt = false;
    m_code->clear();
    listPurchases();
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showStage();
    if (m_list->count() > 0) {
        m_list->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_code->setFocus(Qt::ShortcutFocusReason);
    }
}

void RefundSheet::refresh()
{
    if (m_purchase) {
        showStage();
        preview();
    } else {
        listPurchases();
    }
}

void RefundSheet::listPurchases()
{
    std::vector<Purchase> purchases;
    if (const auto &customer = till().customer()) {
        attempt(this,
                [&] { purchases = Serving(shop().desk()).refundable(customer->id, mostShown); });
    }
    m_purchases.clear();
    std::vector<Choice> choices;
    const auto programme = shop().programme();
    for (const Purchase &purchase : purchases) {
        m_purchases.push_back(purchase.id.value());
        Choice choice{shown(purchase.at, programme->calendar)};
        choice.subtitle = tr("%n item(s)", nullptr, static_cast<int>(purchase.lines.size()));
        choice.subtitle += u" · "_s + tr("%1 points earned").arg(shown(purchase.earned));
        choice.figure = shown(purchase.price - purchase.priceBack, programme->currency);
        choices.push_back(choice);
    }
    m_list->setChoices(choices);
}

bool RefundSheet::openReceipt(const PurchaseRef &purchase)
{
    m_isWithReceipt = true;
    m_purchase = purchase;
    const QString code = m_code->value();
    listLines();
    if (m_lines.empty()) {
        m_purchase.reset();
        m_code->setFaulty(!code.isEmpty());
        return false;
    }
    return true;
}

void RefundSheet::listLines()
{
    m_lines.clear();
    m_marked.clear();
    std::optional<Result<Answer>> found;
    if (!attempt(this, [&] { found = Sales(shop().desk()).purchase({}, *m_purchase); })) {
        return;
    }
    if (!*found) {
        emit till().told(NoticeKind::Error, refusalText(found->refusal(), shop()));
        return;
    }
    const QJsonObject &purchase = (*found)->figures;
    if (purchase[u"undone"_s].toBool()) {
        emit till().told(NoticeKind::Error, refusalText(refusals::AlreadyUndone{}, shop()));
        return;
    }
    m_purchase = PurchaseRef{purchase[u"purchase"_s].toString(), {}};
    m_hasMember = !(*found)->members.empty();
    const auto programme = shop().programme();
    for (const QJsonValue row : purchase[u"lines"_s].toArray()) {
        const QString product = row[u"product"_s].toString();
        const auto index = programme->product(product);
        QString name =
            index ? shop().named(programme->products[static_cast<size_t>(*index)].name) : product;
        if (name.isEmpty()) {
            const auto category = programme->category(row[u"category"_s].toString());
            name = category
                       ? shop().named(programme->categories[static_cast<size_t>(*category)].name)
                       : tr("Goods");
        }
        const Quantity open = quantityOf(row[u"quantity"_s]) - quantityOf(row[u"returned"_s]);
        m_lines.push_back({name, open, open,
                           moneyFromText(row[u"net"_s].toString(), programme->currency.decimals)
                               .value_or(Money())});
    }
    showStage();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::ShortcutFocusReason);
    preview();
}

void RefundSheet::showStage()
{
    m_code->setVisible(!m_purchase);
    m_outcome->setVisible(m_purchase.has_value());
    const bool isEmpty = !m_purchase && m_purchases.empty();
    m_about->setVisible(m_purchase || isEmpty);
    primary()->setVisible(m_purchase.has_value());
    if (!m_purchase) {
        m_about->setText(till().customer()
                             ? tr("This member has no purchase that can come back. If "
                                  "there is a receipt, scan or type its code.")
                             : tr("Scan or type the receipt's code, or look the customer up."));
        setHint(isEmpty ? tr("Enter opens · Esc goes back")
                        : tr("↑↓ pick · Enter opens · Esc goes back"));
        return;
    }
    m_about->setText(m_hasMember ? tr("What comes back?")
                                 : (canAttach() ? tr("An anonymous purchase: it can be put on %1.")
                                                      .arg(till().customer()->called())
                                                : tr("An anonymous purchase. Look a customer up "
                                                     "to put it on them.")));
    std::vector<Choice> choices;
    if (canAttach()) {
        choices.push_back({tr("Put it on %1").arg(till().customer()->called())});
    }
    choices.push_back({tr("All of it")});
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        Choice choice{line.name};
        choice.subtitle = tr("%1 of %2").arg(toText(line.wanted), toText(line.open));
        choice.figure = shown(line.net, shop().currency());
        choice.isOpen = !line.open.isZero();
        choice.isMarked = m_marked.contains(static_cast<int>(i));
        choices.push_back(choice);
    }
    m_list->setChoices(choices);
    setHint(tr("↑↓ pick · Space marks several · ← → how many · Enter does it · Esc goes back"));
}

bool RefundSheet::canAttach() const
{
    return m_purchase && !m_hasMember && till().customer();
}

void RefundSheet::choose(int row)
{
    if (m_purchase) {
        act();
        return;
    }
    if (row < 0 || row >= static_cast<int>(m_purchases.size())) {
        return;
    }
    m_isWithReceipt = false;
    m_purchase = PurchaseRef{QString::number(m_purchases[static_cast<size_t>(row)]), {}};
    listLines();
    if (m_lines.empty()) {
        m_purchase.reset();
    }
}

void RefundSheet::changeWanted(int change)
{
    const int line = m_list->currentRow() - (canAttach() ? 2 : 1);
    if (!m_purchase || line < 0) {
        return;
    }
    Line &one = m_lines.at(static_cast<size_t>(line));
    const qint64 wanted = one.wanted.count() + change * unit;
    one.wanted = Quantity(
        std::clamp<qint64>(wanted, std::min<qint64>(unit, one.open.count()), one.open.count()));
    showStage();
    preview();
}

void RefundSheet::mark(int row)
{
    const int line = row - (canAttach() ? 2 : 1);
    if (!m_purchase || line < 0) {
        return;
    }
    if (!m_marked.erase(line)) {
        m_marked.insert(line);
    }
    showStage();
    preview();
}

RefundRequest RefundSheet::request() const
{
    RefundRequest request{*m_purchase, {}, false, !m_isWithReceipt};
    const int line = m_list->currentRow() - (canAttach() ? 2 : 1);
    std::set<int> wanted = m_marked;
    if (wanted.empty() && line >= 0) {
        wanted.insert(line);
    }
    if (wanted.empty()) {
        request.all = true;
    }
    for (const int one : wanted) {
        request.lines.push_back({one, m_lines.at(static_cast<size_t>(one)).wanted});
    }
    return request;
}

void RefundSheet::preview()
{
    if (!m_purchase || m_lines.empty() || m_list->currentRow() < 0) {
        return;
    }
    if (canAttach() && m_list->currentRow() == 0) {
        m_outcome->clear();
        primary()->setText(tr("Put it on this member"));
        return;
    }
    primary()->setText(tr("Refund"));
    attempt(this, [&] {
        const auto answer = Refunds(shop().desk()).preview({}, request());
        if (!answer) {
            m_outcome->setText(refusalText(answer.refusal(), shop()));
            return;
        }
        const auto &figures = answer->figures;
        m_outcome->setText(tr("%1 · %2 points taken · %3 points returned")
                               .arg(Till::backText(figures, shop().currency()),
                                    shown(Points(figures[u"points_taken"_s].toInteger())),
                                    shown(Points(figures[u"points_returned"_s].toInteger()))));
    });
}

void RefundSheet::act()
{
    if (!m_purchase) {
        return;
    }
    if (canAttach() && m_list->currentRow() == 0) {
        till().attach(*m_purchase);
    } else {
        till().refund(request());
    }
}

bool RefundSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_code && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && m_list->count() > 0) {
            m_list->step(key == Qt::Key_Up ? -1 : 1);
            m_list->setFocus();
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void RefundSheet::retranslate()
{
    setHeading(tr("Refund"));
    m_code->setPlaceholderText(tr("Scan or type the receipt's code"));
    m_code->setAccessibleName(tr("Receipt's code"));
    m_list->setAccessibleName(tr("Purchases and their lines"));
    primary()->setText(tr("Refund"));
    showStage();
}

} // namespace regulars
