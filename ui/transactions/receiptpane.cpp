#include "ui/transactions/receiptpane.h"

#include "services/sales.h"
#include "tables/operationtable.h"
#include "ui/counter/customer.h"
#include "ui/counter/reckoning.h"
#include "ui/counter/todaypanel.h"
#include "ui/figures.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/transactions/journalwords.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>

namespace regulars
{

using namespace Qt::StringLiterals;

ReceiptPane::ReceiptPane(Shop &shop, const QList<QAction *> &acts, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_what(new Label(TextRole::Lead))
    , m_state(new Label(TextRole::Strong, Tone::Warning))
    , m_hint(new EmptyState(u"list"_s))
    , m_figures(new QWidget)
    , m_grid(new QGridLayout(m_figures))
    , m_acts(new QWidget)
{
    content()->setSpacing(8);
    for (Label *label : {m_what, m_state}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    content()->addWidget(m_hint, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    content()->addWidget(m_figures);
    content()->addStretch(0);
    auto *flow = new FlowLayout(m_acts, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *act : acts) {
        auto *button = new ActionButton(act);
        flow->addWidget(button);
        const auto follow = [button, act] { button->setVisible(act->isVisible()); };
        connect(act, &QAction::changed, button, follow);
        follow();
    }
    content()->addWidget(m_acts);
    retell();
}

void ReceiptPane::tell(const std::optional<OperationRow> &row)
{
    const bool isSame = row && m_row && row->operation == m_row->operation;
    m_row = row;
    if (!isSame) {
        m_purchase = {};
    }
    retell();
    readPurchase();
}

void ReceiptPane::readPurchase()
{
    const QString purchase =
        m_row && m_row->purchase ? QString::number(m_row->purchase->value()) : QString();
    m_shop.background().readNewest(
        this,
        [purchase](Background::Reading &reading) {
            if (purchase.isEmpty()) {
                return QJsonObject();
            }
            const auto found = Sales(reading.desk).purchase({}, {purchase, {}});
            return found ? found->figures : QJsonObject();
        },
        [this](const QJsonObject &figures) {
            if (figures != m_purchase) {
                m_purchase = figures;
                retell();
            }
        });
}

void ReceiptPane::addRow(const QString &name, const QString &figure, bool isStrong)
{
    const int row = m_grid->rowCount();
    const TextRole role = isStrong ? TextRole::Strong : TextRole::Body;
    auto *left = new Label(name, role, isStrong ? Tone::Plain : Tone::Muted);
    left->setWordWrap(true);
    auto *right = new Label(figure, role);
    right->setWordWrap(!figure.isEmpty() && figure.size() > 16);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(right, row, 1);
}

void ReceiptPane::addHeading(const QString &text)
{
    auto *heading = new Label(text, TextRole::Strong);
    heading->setContentsMargins(0, 8, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

QString ReceiptPane::money(const QJsonValue &value) const
{
    const auto amount = moneyFromText(value.toString(), m_shop.currency().decimals);
    return amount ? shown(*amount, m_shop.currency()) : value.toString();
}

QString ReceiptPane::goodsName(const QJsonObject &line) const
{
    const auto programme = m_shop.programme();
    const QString product = line[u"product"_s].toString();
    const QString category = line[u"category"_s].toString();
    if (const auto at = programme->product(product)) {
        return m_shop.named(programme->products[static_cast<size_t>(*at)].name);
    }
    if (!product.isEmpty()) {
        return product;
    }
    if (const auto at = programme->category(category)) {
        return m_shop.named(programme->categories[static_cast<size_t>(*at)].name);
    }
    return category.isEmpty() ? tr("Goods") : category;
}

void ReceiptPane::retell()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_what->setVisible(m_row.has_value());
    m_figures->setVisible(m_row.has_value());
    m_acts->setVisible(m_row.has_value());
    m_hint->setVisible(!m_row);
    m_hint->setText({}, tr("Choose a row to see its receipt."));
    const QString state = m_row ? journalState(*m_row) : QString();
    m_state->setVisible(!state.isEmpty());
    m_state->setText(state);
    if (!m_row) {
        return;
    }
    m_what->setText(journalWhat(*m_row, m_shop));
    tellOperation();
    if (!m_purchase.isEmpty()) {
        tellPurchase();
    }
    updateGeometry();
}

void ReceiptPane::tellOperation()
{
    const auto programme = m_shop.programme();
    addRow(tr("When"), shown(m_row->at, programme->calendar));
    if (m_row->day != programme->calendar.dayOf(m_row->at)) {
        addRow(tr("Booked on"), shown(m_row->day));
    }
    addRow(tr("Till"), m_row->till);
    addRow(tr("Clerk"), m_row->user.isEmpty() ? tr("Command line") : m_row->user);
    if (!m_row->approver.isEmpty()) {
        addRow(tr("Agreed by"), m_row->approver);
    }
    if (!m_row->receipt.isEmpty()) {
        addRow(tr("Receipt"), m_row->receipt);
    }
    if (m_row->member) {
        addRow(tr("Member"), journalMember(*m_row, m_shop));
        if (!m_row->member->phone.isEmpty() && !m_row->member->name.isEmpty()) {
            addRow(tr("Phone"), phoneShown(m_row->member->phone, *programme));
        }
    }
    if (m_row->other) {
        addRow(tr("To"), journalNamed(*m_row->other, m_shop));
    }
    if (!m_row->points.isZero()) {
        addRow(tr("Points"), shownSigned(m_row->points), true);
    }
    if (!m_row->storedValue.isZero()) {
        addRow(tr("Stored value"), shownSigned(m_row->storedValue, programme->currency), true);
    }
    if (m_row->money) {
        addRow(tr("Paid"), shown(*m_row->money, programme->currency), true);
    }
    const QStringList codes = TodayPanel::poolCodesOf(*m_row);
    for (const QString &code : codes) {
        addRow(tr("Code"), code);
    }
    if (!m_row->text.isEmpty()) {
        addRow(tr("Note"), m_row->text);
    }
}

void ReceiptPane::tellPurchase()
{
    tellLines();
    tellSums();
    tellRefunds();
}

void ReceiptPane::tellLines()
{
    addHeading(tr("Goods"));
    for (const QJsonValue item : m_purchase[u"lines"_s].toArray()) {
        const QJsonObject line = item.toObject();
        QString name = goodsName(line);
        if (const double quantity = line[u"quantity"_s].toDouble(); quantity != 1) {
            name = tr("%1 × %2").arg(name, QString::number(quantity));
        }
        if (const double back = line[u"returned"_s].toDouble(); back > 0) {
            name = tr("%1, %2 returned").arg(name, QString::number(back));
        }
        addRow(name, money(line[u"amount"_s]));
    }
}

void ReceiptPane::tellSums()
{
    const Currency &currency = m_shop.currency();
    const Reckoning sold = Reckoning::of(m_purchase[u"quote"_s].toObject(), m_shop);
    for (const Reckoning::Discount &discount : sold.discounts) {
        addRow(discount.name, shownSigned(-discount.amount, currency));
    }
    if (!sold.pointsUsed.isZero()) {
        addRow(tr("%1 points used").arg(shown(sold.pointsUsed)),
               shownSigned(-sold.pointsMoney, currency));
    }
    if (!sold.storedValue.isZero()) {
        addRow(tr("From stored value"), shownSigned(-sold.storedValue, currency));
    }
    addRow(tr("To pay"), shown(sold.payable, currency), true);
    if (!m_row->member || sold.why.empty()) {
        return;
    }
    addHeading(tr("Why these points"));
    for (const Reckoning::Why &why : sold.why) {
        addRow(why.name, why.points);
    }
    addRow(tr("Earned"), shownSigned(sold.earn), true);
}

void ReceiptPane::tellRefunds()
{
    const QJsonArray refunds = m_purchase[u"refunded"_s].toArray();
    if (refunds.isEmpty()) {
        return;
    }
    addHeading(tr("Paid back since"));
    for (const QJsonValue item : refunds) {
        const QJsonObject refund = item.toObject();
        addRow(refund[u"at"_s].toString().left(16).replace(u'T', u' '),
               money(refund[u"money_back"_s]));
        if (const QString stored = money(refund[u"stored_value_back"_s]); stored != money(u"0"_s)) {
            addRow(tr("To stored value"), stored);
        }
        if (const qint64 taken = refund[u"points_taken"_s].toInteger(); taken != 0) {
            addRow(tr("Points taken back"), shownSigned(Points(-taken)));
        }
        if (const qint64 given = refund[u"points_returned"_s].toInteger(); given != 0) {
            addRow(tr("Points given back"), shownSigned(Points(given)));
        }
    }
}

QStringList ReceiptPane::lines() const
{
    QStringList all;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const QLayoutItem *left = m_grid->itemAtPosition(row, 0);
        const QLayoutItem *right = m_grid->itemAtPosition(row, 1);
        if (left && right && left != right) {
            all += qobject_cast<Label *>(left->widget())->text() + u" | "_s +
                   qobject_cast<Label *>(right->widget())->text();
        }
    }
    return all;
}

void ReceiptPane::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retell();
    }
}

} // namespace regulars
