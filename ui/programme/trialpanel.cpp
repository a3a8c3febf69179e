#include "ui/programme/trialpanel.h"

#include "services/viewloader.h"
#include "ui/editors/moneyedit.h"
#include "ui/editors/quantityedit.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/programme/scrollpast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/typeramp.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

TrialPanel::TrialPanel(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_occasion(new QComboBox)
    , m_basket(new QWidget)
    , m_rows(new QVBoxLayout(m_basket))
    , m_addLine(new QPushButton)
    , m_topUp(new MoneyEdit(shop.currency()))
    , m_member(new QComboBox)
    , m_real(new QLineEdit)
    , m_visits(new QSpinBox)
    , m_birthday(new QCheckBox)
    , m_day(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_channel(new QComboBox)
    , m_occasionLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_memberLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_whenLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_result(new Label(TextRole::Title))
    , m_why(new QGridLayout)
    , m_chosenLabel(new Label(TextRole::Body, Tone::Muted))
{
    layOut();
    addLine();
    new ScrollPast(this);
    m_topUp->setValue(m_lines.front().amount->value());
    const Calendar calendar = shop.programme()->calendar;
    const LocalTime now = calendar.localTime(shop.clock().now());
    m_day->setDate(now.civilDay.date());
    m_time->setTime(QTime(0, 0).addSecs(now.secondOfDay / 60 * 60));
    const auto again = [this] {
        arrange();
        tryOut();
    };
    for (QComboBox *box : {m_occasion, m_member, m_channel}) {
        connect(box, &QComboBox::currentIndexChanged, this, again);
    }
    connect(m_topUp, &MoneyEdit::valueChanged, this, again);
    connect(m_real, &QLineEdit::textChanged, this, again);
    connect(m_visits, &QSpinBox::valueChanged, this, again);
    connect(m_birthday, &QCheckBox::toggled, this, again);
    connect(m_day, &QDateEdit::dateChanged, this, again);
    connect(m_time, &QTimeEdit::timeChanged, this, again);
    connect(m_addLine, &QPushButton::clicked, this, [this, again] {
        addLine();
        again();
        m_lines.back().goods->setFocus(Qt::OtherFocusReason);
    });
}

void TrialPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_addLine->setProperty("kind", u"quiet"_s);
    m_addLine->setIcon(themeIcon(u"plus"_s));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_visits->setRange(0, 10000);
    m_visits->setValue(1); // neither new nor gone
    m_result->setWordWrap(true);
    m_chosenLabel->setWordWrap(true);
    auto *member = new QWidget;
    auto *memberRow = new FlowLayout(member, 8);
    memberRow->setContentsMargins(0, 0, 0, 0);
    memberRow->addWidget(m_visits);
    memberRow->addWidget(m_birthday);
    auto *when = new QWidget;
    auto *whenRow = new FlowLayout(when, 8);
    whenRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_day, m_time, m_channel}) {
        whenRow->addWidget(field);
    }
    column->addWidget(m_occasionLabel);
    column->addWidget(m_occasion);
    column->addWidget(m_basket);
    column->addWidget(m_addLine, 0, Qt::AlignLeft);
    column->addWidget(m_topUp);
    column->addWidget(m_memberLabel);
    column->addWidget(m_member);
    column->addWidget(m_real);
    column->addWidget(member);
    column->addWidget(m_whenLabel);
    column->addWidget(when);
    column->addSpacing(4);
    column->addWidget(m_result);
    m_why->setContentsMargins(0, 0, 0, 0);
    m_why->setColumnStretch(0, 1);
    m_why->setHorizontalSpacing(12);
    m_why->setVerticalSpacing(4);
    column->addLayout(m_why);
    column->addWidget(m_chosenLabel);
}

void TrialPanel::addLine()
{
    Line line;
    line.row = new QWidget;
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    line.goods = new QComboBox;
    line.goods->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.goods->setMinimumContentsLength(6);
    line.quantity = new QuantityEdit;
    line.quantity->setValue(Quantity(1000));
    line.amount = new MoneyEdit(m_shop.currency());
    Money start(100);
    for (int i = 0; i < m_shop.currency().decimals; ++i) {
        start = Money(start.count() * 10);
    }
    line.amount->setValue(start);
    line.remove = new QPushButton;
    line.remove->setIcon(themeIcon(u"close"_s));
    line.remove->setProperty("kind", u"quiet"_s);
    row->addWidget(line.goods, 4);
    row->addWidget(line.quantity, 1);
    row->addWidget(line.amount, 2);
    row->addWidget(line.remove);
    m_rows->addWidget(line.row);
    m_lines.push_back(line);
    orderLines();
    measure();
    if (m_programme) {
        fillGoods(line.goods);
    }
    nameLines();
    connect(line.goods, &QComboBox::activated, this, [this] { m_areGoodsChosen = true; });
    connect(line.goods, &QComboBox::currentIndexChanged, this, [this, line] {
        takePrice(line);
        tryOut();
    });
    connect(line.quantity, &QuantityEdit::valueChanged, this, [this, line] {
        takePrice(line);
        tryOut();
    });
    connect(line.amount, &MoneyEdit::valueChanged, this, &TrialPanel::tryOut);
    connect(line.remove, &QPushButton::clicked, this, [this, line] { removeLine(line.row); });
}

// From line to line before what stands below them.
void TrialPanel::orderLines()
{
    QWidget *before = m_occasion;
    for (const Line &line : m_lines) {
        for (QWidget *field : std::initializer_list<QWidget *>{line.goods, line.quantity,
                                                               line.amount, line.remove}) {
            setTabOrder(before, field);
            before = field;
        }
    }
}

void TrialPanel::removeLine(const QWidget *row)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [row](const Line &line) { return line.row == row; });
    if (found == m_lines.end() || m_lines.size() == 1) {
        return;
    }
    found->row->hide();
    found->row->deleteLater();
    m_lines.erase(found);
    nameLines();
    m_lines.back().goods->setFocus(Qt::OtherFocusReason);
    tryOut();
}

void TrialPanel::nameLines()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QString number = QString::number(i + 1);
        line.goods->setAccessibleName(tr("Goods of line %1").arg(number));
        line.quantity->setAccessibleName(tr("Quantity of line %1").arg(number));
        line.amount->setAccessibleName(tr("Amount of line %1").arg(number));
        line.remove->setAccessibleName(tr("Remove line %1").arg(number));
        line.remove->setToolTip(line.remove->accessibleName());
        line.remove->setVisible(m_lines.size() > 1);
    }
}

// What goods with a price cost; the amount can still be changed.
void TrialPanel::takePrice(const Line &line)
{
    const QString goods = line.goods->currentData().toString();
    const auto quantity = line.quantity->value();
    if (m_isFilling || !m_programme || !goods.startsWith(u"p:"_s) || !quantity) {
        return;
    }
    const auto product = m_programme->product(goods.mid(2));
    const auto price =
        product ? m_programme->products.at(static_cast<size_t>(*product)).price : std::nullopt;
    if (price) {
        line.amount->setValue(Money(price->count() * quantity->count() / 1000));
    }
}

void TrialPanel::startTyping()
{
    QWidget *field = m_occasion;
    if (m_basket->isVisible()) {
        field = m_lines.front().amount;
        m_lines.front().amount->selectAll();
    }
    field->setFocus(Qt::OtherFocusReason);
}

// What a field is for only while it means something.
void TrialPanel::arrange()
{
    const auto occasion = static_cast<Trigger>(m_occasion->currentData().toInt() & 0xff);
    const bool isPurchase = occasion == Trigger::Purchase;
    m_basket->setVisible(isPurchase);
    m_addLine->setVisible(isPurchase);
    m_channel->setVisible(isPurchase && m_channel->count() > 1);
    m_topUp->setVisible(occasion == Trigger::TopUp);
    const int member = m_member->currentData().toInt();
    m_real->setVisible(member == someoneReal);
    m_visits->setVisible(member >= 0);
    m_birthday->setVisible(member >= 0);
}

// Wide enough for what is written in them.
void TrialPanel::measure()
{
    m_day->setMinimumWidth(scaled(140));
    m_time->setMinimumWidth(scaled(84));
    m_birthday->setMinimumHeight(scaled(40));
    for (const Line &line : m_lines) {
        line.quantity->setMinimumWidth(scaled(44));
        line.amount->setMinimumWidth(scaled(84));
    }
}

void TrialPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
    }
}

Trial TrialPanel::trial() const
{
    const int occasion = m_occasion->currentData().toInt();
    const Calendar &calendar = m_programme->calendar;
    const Instant at = calendar.instantAt(m_day->date(), QTime(0, 0).secsTo(m_time->time()));
    Trial trial{.occasion = static_cast<Trigger>(occasion & 0xff),
                .moment = Moment::of(calendar, at)};
    if (trial.occasion == Trigger::Action) {
        trial.action = occasion >> 8;
    }
    trial.topUp = m_topUp->value().value_or(Money());
    trial.basket.channel = m_channel->currentData().toString();
    for (const Line &line : m_lines) {
        const auto amount = line.amount->value();
        const auto quantity = line.quantity->value();
        if (!amount || !quantity) {
            continue;
        }
        BasketLine sold;
        sold.quantity = *quantity;
        sold.amount = *amount;
        const QString goods = line.goods->currentData().toString();
        if (goods.startsWith(u"p:"_s)) {
            sold.product = goods.mid(2);
            if (const auto product = m_programme->product(sold.product)) {
                sold.category = m_programme->products.at(static_cast<size_t>(*product)).category;
            }
        } else if (goods.startsWith(u"c:"_s)) {
            sold.category = m_programme->category(goods.mid(2));
        }
        trial.basket.lines.push_back(sold);
    }
    return trial;
}

void TrialPanel::tryOut()
{
    if (m_isFilling || !m_programme) {
        return;
    }
    ++m_asked;
    Trial asked = trial();
    if (asked.occasion == Trigger::Purchase && asked.basket.lines.empty()) {
        TrialOutcome outcome;
        outcome.result = tr("Type an amount.");
        tell(outcome);
        return;
    }
    const int member = m_member->currentData().toInt();
    if (member == someoneReal) {
        tryReal(asked);
        return;
    }
    const Vocabulary words(*m_programme, *m_language);
    const Trials trials(*m_programme, words);
    if (member != nobody) {
        asked.member =
            trials.memberOf(member, m_visits->value(), m_birthday->isChecked(), asked.moment.day);
    }
    tell(trials.run(asked, m_chosen));
}

// A member's own figures, as the draft asks for them; read in the background.
void TrialPanel::tryReal(const Trial &trial)
{
    const QString text = m_real->text().trimmed();
    if (text.isEmpty()) {
        TrialOutcome outcome;
        outcome.result = tr("Type a member's card or phone number.");
        tell(outcome);
        return;
    }
    m_shop.background().readNewest(
        this,
        [text, trial,
         programme = m_programme](Background::Reading &reading) -> std::optional<MemberView> {
            for (const auto kind : {MemberRef::Kind::Card, MemberRef::Kind::Phone}) {
                if (const auto found = resolveMember(reading.store, {kind, text})) {
                    InstalledProgramme asked = reading.store.newestProgramme();
                    asked.programme = programme;
                    return ViewLoader(reading.store)
                        .load(*found, asked, trial.moment, &trial.basket);
                }
            }
            return std::nullopt;
        },
        [this, trial, asked = m_asked](const std::optional<MemberView> &view) {
            if (asked != m_asked) {
                return;
            }
            if (!view) {
                TrialOutcome outcome;
                outcome.result = tr("There is no member with that card or phone number.");
                tell(outcome);
                return;
            }
            Trial known = trial;
            known.member = view;
            const Vocabulary words(*m_programme, *m_language);
            tell(Trials(*m_programme, words).run(known, m_chosen));
        });
}

} // namespace regulars
