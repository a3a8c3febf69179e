#include "ui/programme/stockpanel.h"

#include "services/rewards.h"
#include "ui/attempt.h"
#include "ui/figures.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/wordedlist.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostCounted = 1'000'000;

QString signedNumber(qint64 change)
{
    return change < 0 ? QString(u'−' + QLocale().toString(-change))
                      : QString(u'+' + QLocale().toString(change));
}

} // namespace

StockPanel::StockPanel(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_there(new Label(TextRole::Lead))
    , m_form(new QWidget)
    , m_deed(new QComboBox)
    , m_amount(new QSpinBox)
    , m_reasonName(new Label(TextRole::Caption, Tone::Muted))
    , m_reason(new QLineEdit)
    , m_button(new QPushButton)
    , m_message(new InlineMessage)
    , m_logName(new Label(TextRole::Strong))
    , m_log(new WordedList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_there->setWordWrap(true);
    m_reasonName->setBuddy(m_reason);
    m_deed->addItems({QString(), QString(), QString()});
    m_amount->setKeyboardTracking(false);
    m_button->setAutoDefault(false);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_deed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_deed->setMinimumContentsLength(6); // large text leaves little room beside the number
    row->addWidget(m_deed, 3);
    row->addWidget(m_amount, 2);
    form->addLayout(row);
    form->addWidget(m_reasonName);
    form->addWidget(m_reason);
    form->addSpacing(4);
    form->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_there);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addWidget(m_logName);
    column->addWidget(m_log);
    connect(m_deed, &QComboBox::activated, this, &StockPanel::choose);
    connect(m_reason, &QLineEdit::returnPressed, this, &StockPanel::record);
    connect(m_button, &QPushButton::clicked, this, &StockPanel::record);
    choose();
}

void StockPanel::setReward(const QString &reward, bool isLive)
{
    const bool isAnother = reward != m_reward;
    m_reward = reward;
    m_isLive = isLive;
    m_form->setVisible(isLive && m_shop.may(Act::Stock));
    if (isAnother) {
        m_message->clear();
        m_reason->clear();
        m_count.reset();
        m_deed->setCurrentIndex(0);
        choose();
        show(std::vector<StockEntry>());
    }
    read();
}

QString StockPanel::text() const
{
    return m_there->text();
}

StockDeed StockPanel::chosen() const
{
    return acts[std::max(m_deed->currentIndex(), 0)];
}

// What can be typed goes by what is done.
void StockPanel::choose()
{
    switch (chosen()) {
    case StockDeed::Received:
        m_amount->setRange(1, mostCounted);
        m_amount->setPrefix(u"+"_s);
        m_amount->setValue(1);
        break;
    case StockDeed::Counted:
        m_amount->setRange(0, mostCounted);
        m_amount->setPrefix({});
        m_amount->setValue(static_cast<int>(std::min<qint64>(m_count.value_or(0), mostCounted)));
        break;
    case StockDeed::Corrected:
        m_amount->setRange(-mostCounted, mostCounted);
        m_amount->setPrefix({});
        m_amount->setValue(-1);
        break;
    }
}

void StockPanel::read()
{
    if (!m_isLive) {
        show(std::vector<StockEntry>());
        return;
    }
    m_shop.background().readNewest(
        m_log,
        [reward = m_reward](Background::Reading &reading) {
            return ProgrammeFigures(reading.desk).stock(reward);
        },
        [this](const Result<std::vector<StockEntry>> &entries) {
            show(entries ? *entries : std::vector<StockEntry>());
        });
}

void StockPanel::show(const std::vector<StockEntry> &entries)
{
    m_count = entries.empty() ? std::nullopt : std::optional(entries.front().count);
    m_there->setText(!m_isLive ? tr("Its stock begins when it is published.")
                     : m_count
                         ? tr("%Ln there now", "pieces of a reward", static_cast<int>(*m_count))
                         : tr("Not counted: as many can be had as are asked for."));
    std::vector<WordedRow> rows;
    for (const StockEntry &entry : entries) {
        QStringList words{shown(entry.at, m_shop.programme()->calendar),
                          entry.by.isEmpty() ? tr("command line") : entry.by, entry.reason};
        words.removeAll(QString());
        rows.push_back({QString::number(entry.operation.value()),
                        entry.change < 0 ? u"minus"_s : u"plus"_s,
                        tr("%1, then %2", "a change of stock; what is there after it")
                            .arg(signedNumber(entry.change), QLocale().toString(entry.count)),
                        words.join(u" · "_s), wordOf(entry), true});
    }
    m_log->show(rows);
    m_log->setVisible(!rows.empty());
    m_logName->setVisible(!rows.empty());
    m_log->setMinimumHeight(scaled(rows.size() > 2 ? 220 : 120));
    if (chosen() == StockDeed::Counted && !m_amount->hasFocus()) {
        choose();
    }
}

QString StockPanel::wordOf(const StockEntry &entry)
{
    switch (entry.cause) {
    case StockCause::Opening:
        return tr("First stock");
    case StockCause::Redeemed:
        return tr("Redeemed", "of a reward's stock");
    case StockCause::Returned:
        return tr("Given back", "of a reward's stock");
    case StockCause::Counted:
        break;
    }
    switch (entry.deed.value_or(StockDeed::Corrected)) {
    case StockDeed::Received:
        return tr("Received", "of a reward's stock");
    case StockDeed::Counted:
        return tr("Counted", "of a reward's stock");
    case StockDeed::Corrected:
        break;
    }
    return tr("Corrected", "of a reward's stock");
}

void StockPanel::record()
{
    StockRequest request;
    request.reward = m_reward;
    request.reason = m_reason->text().trimmed();
    if (request.reason.isEmpty()) {
        m_message->show(NoticeKind::Warning, tr("Say why in a few words: it stays in the log."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (chosen() == StockDeed::Counted) {
        request.counted = m_amount->value();
    } else {
        request.change = m_amount->value();
        request.isReceived = chosen() == StockDeed::Received;
    }
    attempt(this, [&] {
        const Result<Answer> answer = Rewards(m_shop.desk()).stock(m_shop.envelope(), request);
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_reason->clear();
        const auto there = answer->figures.value(u"stock"_s).toInteger();
        m_message->show(NoticeKind::Success, tr("It is on record: %Ln there now.",
                                                "pieces of a reward", static_cast<int>(there)));
        read();
        emit m_shop.changes().ledgerChanged();
        emit recorded();
    });
}

void StockPanel::retranslate()
{
    const QStringList words{tr("Goods came in"), tr("Counted on the shelf"), tr("Put right by")};
    for (int i = 0; i < m_deed->count(); ++i) {
        m_deed->setItemText(i, words.at(i));
    }
    m_deed->setAccessibleName(tr("What is done to the stock"));
    m_amount->setAccessibleName(tr("How many"));
    m_reasonName->setText(tr("Why"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("A delivery, the weekly count, one was broken …"));
    m_button->setText(tr("Put it on record"));
    m_logName->setText(tr("What happened to it"));
    m_log->setAccessibleName(tr("What happened to the stock"));
    m_message->clear();
    read();
}

} // namespace regulars
