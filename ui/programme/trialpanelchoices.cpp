#include "ui/editors/moneyedit.h"
#include "ui/editors/quantityedit.h"
#include "ui/parts/label.h"
#include "ui/programme/trialpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Fills a box anew and chooses what was chosen.
template <typename Fill>
void refill(QComboBox *box, const Fill &fill)
{
    const QVariant before = box->currentData();
    box->clear();
    fill();
    box->setCurrentIndex(std::max(0, before.isValid() ? box->findData(before) : 0));
}

} // namespace

void TrialPanel::show(const std::shared_ptr<const Programme> &programme, std::optional<int> chosen,
                      const Language &language)
{
    m_isFilling = true;
    m_programme = programme;
    m_chosen = chosen;
    m_language = std::make_unique<Language>(language.code());
    fillChoices();
    const Rule *rule = chosen ? &programme->rules.at(static_cast<size_t>(*chosen)) : nullptr;
    if (rule && rule->id != m_chosenId) {
        m_chosenId = rule->id;
        follow(*rule);
    }
    m_isFilling = false;
    arrange();
    tryOut();
}

void TrialPanel::fillChoices()
{
    refill(m_occasion, [this] { fillOccasions(); });
    refill(m_member, [this] { fillMembers(); });
    refill(m_channel, [this] { fillChannels(); });
    for (const Line &line : m_lines) {
        refill(line.goods, [this, &line] { fillGoods(line.goods); });
    }
}

void TrialPanel::fillOccasions()
{
    const auto add = [this](Trigger trigger) {
        m_occasion->addItem(RuleWording::triggerText(trigger), static_cast<int>(trigger));
    };
    const Vocabulary words(*m_programme, *m_language);
    add(Trigger::Purchase);
    add(Trigger::Enrol);
    for (int i = 0; i < static_cast<int>(m_programme->actions.size()); ++i) {
        m_occasion->addItem(tr("Action: %1").arg(words.nameOf(m_programme->actions, i)),
                            (i << 8) | static_cast<int>(Trigger::Action));
    }
    for (const Trigger trigger : {Trigger::Referral, Trigger::ReferralFirstPurchase,
                                  Trigger::TierUp, Trigger::TopUp, Trigger::Day}) {
        add(trigger);
    }
}

void TrialPanel::fillMembers()
{
    const Vocabulary words(*m_programme, *m_language);
    for (int i = 0; i < static_cast<int>(m_programme->tiers.size()); ++i) {
        m_member->addItem(tr("A member: %1").arg(words.nameOf(m_programme->tiers, i)), i);
    }
    m_member->addItem(tr("Someone who is not a member"), nobody);
    m_member->addItem(tr("One of your members…"), someoneReal);
}

// Those that the programme speaks of.
void TrialPanel::fillChannels()
{
    m_channel->addItem(tr("No channel"), QString());
    QStringList channels;
    m_programme->forEachCondition([&channels](const Condition &condition) {
        forEachLeaf(condition, [&channels](const Condition &leaf) {
            if (const auto *named = std::get_if<conditions::InChannel>(&leaf.test)) {
                for (const QString &channel : named->channels) {
                    channels += channel;
                }
            }
        });
    });
    channels.removeDuplicates();
    for (const QString &channel : channels) {
        m_channel->addItem(channel, channel);
    }
}

void TrialPanel::fillGoods(QComboBox *goods) const
{
    const Vocabulary words(*m_programme, *m_language);
    goods->addItem(tr("Any goods"), QString());
    for (int i = 0; i < static_cast<int>(m_programme->categories.size()); ++i) {
        goods->addItem(words.nameOf(m_programme->categories, i),
                       QString(u"c:"_s + m_programme->categories.at(static_cast<size_t>(i)).id));
    }
    for (size_t i = 0; i < std::min(m_programme->products.size(), mostProducts); ++i) {
        const Product &product = m_programme->products[i];
        goods->addItem(words.nameOf(product.name, product.id), QString(u"p:"_s + product.id));
    }
    goods->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

// Another rule is asked about: what happens is what it speaks of, and so are the goods.
void TrialPanel::follow(const Rule &rule)
{
    const int occasion =
        (rule.on == Trigger::Action ? rule.action << 8 : 0) | static_cast<int>(rule.on);
    m_occasion->setCurrentIndex(std::max(0, m_occasion->findData(occasion)));
    if (m_areGoodsChosen || rule.on != Trigger::Purchase) {
        return;
    }
    QString goods;
    forEachLeaf(rule.when, [&](const Condition &leaf) {
        if (const auto *named = std::get_if<conditions::InCategory>(&leaf.test)) {
            goods = u"c:"_s +
                    m_programme->categories.at(static_cast<size_t>(named->categories.front())).id;
        } else if (const auto *product = std::get_if<conditions::IsProduct>(&leaf.test)) {
            goods = u"p:"_s + product->products.front();
        }
    });
    m_lines.front().goods->setCurrentIndex(std::max(0, m_lines.front().goods->findData(goods)));
}

QStringList TrialPanel::told() const
{
    QStringList lines{m_outcome.result};
    for (const TrialOutcome::Row &row : m_outcome.rows) {
        lines += tr("%1: %2", "what gives; what it gives").arg(row.name, row.figure);
    }
    lines += m_outcome.chosen;
    return lines;
}

void TrialPanel::tell(const TrialOutcome &outcome)
{
    m_outcome = outcome;
    while (QLayoutItem *item = m_why->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_result->setText(outcome.result);
    m_result->setTone(outcome.isRefused ? Tone::Danger : Tone::Plain);
    int line = 0;
    for (const TrialOutcome::Row &row : outcome.rows) {
        auto *name = new Label(row.name);
        auto *figure = new Label(row.figure, TextRole::Strong);
        name->setWordWrap(true);
        figure->setWordWrap(row.figure.size() > 12);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_why->addWidget(name, line, 0);
        m_why->addWidget(figure, line, 1);
        ++line;
    }
    m_chosenLabel->setText(outcome.chosen);
    m_chosenLabel->setVisible(!outcome.chosen.isEmpty());
    setAccessibleDescription(told().join(u' '));
}

void TrialPanel::retranslate()
{
    m_occasionLabel->setText(tr("What happens"));
    m_occasion->setAccessibleName(m_occasionLabel->text());
    m_addLine->setText(tr("More goods"));
    m_topUp->setAccessibleName(tr("Amount of the top-up"));
    m_memberLabel->setText(tr("To whom"));
    m_member->setAccessibleName(m_memberLabel->text());
    m_real->setPlaceholderText(tr("Card or phone number"));
    m_real->setAccessibleName(m_real->placeholderText());
    //: before a number that is being edited
    m_visits->setPrefix(tr("Earlier visits: "));
    m_visits->setAccessibleName(tr("Earlier visits"));
    m_birthday->setText(tr("Has their birthday"));
    m_whenLabel->setText(tr("When"));
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time of day"));
    m_channel->setAccessibleName(tr("Channel"));
    nameLines();
}

} // namespace regulars
