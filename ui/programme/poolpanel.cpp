#include "ui/programme/poolpanel.h"

#include "services/catalogue.h"
#include "ui/attempt.h"
#include "ui/figures.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/codefilecard.h"
#include "ui/programme/wordedlist.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int codesOfAPage = 100;

int countIn(const QJsonObject &figures, const QString &name)
{
    return static_cast<int>(figures.value(name).toInteger());
}

} // namespace

PoolPanel::PoolPanel(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_there(new Label(TextRole::Lead))
    , m_rest(new Label(TextRole::Body, Tone::Muted))
    , m_low(new InlineMessage)
    , m_file(new CodeFileCard(shop))
    , m_aside(new Label(TextRole::Caption, Tone::Muted))
    , m_states(new QComboBox)
    , m_list(new WordedList)
    , m_masked(new Label(TextRole::Caption, Tone::Muted))
    , m_none(new Label(TextRole::Body, Tone::Muted))
    , m_more(new QPushButton)
    , m_form(new QWidget)
    , m_reasonName(new Label(TextRole::Caption, Tone::Muted))
    , m_reason(new QLineEdit)
    , m_free(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_message(new InlineMessage)
{
    make();
    connect(m_file, &CodeFileCard::taken, this, [this] {
        read();
        emit recorded();
    });
    connect(m_states, &QComboBox::activated, this, &PoolPanel::read);
    connect(m_more, &QPushButton::clicked, this, &PoolPanel::readMore);
    connect(m_list, &WordedList::chosenChanged, this, &PoolPanel::tellButtons);
    connect(m_free, &QPushButton::clicked, this, [this] { turn(true); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { turn(false); });
    connect(&shop.changes(), &Changes::operatorChanged, this, &PoolPanel::forget);
    // What somebody redeems or brings elsewhere.
    connect(&shop.changes(), &Changes::ledgerChanged, this, [this] {
        if (isVisible()) {
            read();
        }
    });
}

void PoolPanel::make()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (Label *label : {m_there, m_rest, m_aside, m_masked, m_none}) {
        label->setWordWrap(true);
    }
    m_states->addItems({QString(), QString(), QString(), QString(), QString()});
    m_more->setProperty("kind", u"quiet"_s);
    m_reasonName->setBuddy(m_reason);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(m_reasonName);
    form->addWidget(m_reason);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(0, 4, 0, 0);
    flow->addWidget(m_free);
    flow->addWidget(m_withdraw);
    form->addWidget(buttons);
    for (QPushButton *button : {m_more, m_free, m_withdraw}) {
        button->setAutoDefault(false);
    }
    column->addWidget(m_there);
    column->addWidget(m_rest);
    column->addWidget(m_low);
    column->addWidget(m_file);
    column->addWidget(m_aside);
    column->addWidget(m_states);
    column->addWidget(m_list);
    column->addWidget(m_masked);
    column->addWidget(m_none);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addWidget(m_message);
    m_list->setMinimumHeight(scaled(160));
}

void PoolPanel::setReward(const QString &reward, bool isLive)
{
    const bool isAnother = reward != m_reward || isLive != m_isLive;
    m_reward = reward;
    m_isLive = isLive;
    m_file->setReward(reward);
    m_file->setVisible(isLive && m_shop.may(Act::Stock));
    if (isAnother) {
        m_message->clear();
        m_reason->clear();
        m_states->setCurrentIndex(0);
        show(Answer(), false);
    }
    read();
}

// What one person sees whole isn't for whoever comes next.
void PoolPanel::forget()
{
    const QString reward = m_reward;
    const bool isLive = m_isLive;
    setReward(QString(), false);
    setReward(reward, isLive && m_shop.isSignedIn());
}

QString PoolPanel::hints() const
{
    QStringList hints;
    for (const Label *label : {m_aside, m_masked}) {
        if (!label->isHidden()) {
            hints += label->text();
        }
    }
    return hints.join(u'\n');
}

QString PoolPanel::text() const
{
    return m_rest->isHidden() ? m_there->text() : QString(m_there->text() + u'\n' + m_rest->text());
}

std::optional<PoolCodeState> PoolPanel::chosenState() const
{
    const int at = m_states->currentIndex();
    return at > 0 ? std::optional(shownStates[at - 1]) : std::nullopt;
}

const PoolPanel::Row *PoolPanel::chosen() const
{
    const QString key = m_list->chosen();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return QString::number(row.id.value()) == key;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void PoolPanel::read()
{
    ask(std::nullopt);
}

void PoolPanel::readMore()
{
    if (!m_rows.empty()) {
        ask(m_rows.back().id);
    }
}

void PoolPanel::ask(std::optional<PoolCodeId> after)
{
    if (!m_isLive || !m_shop.may(Act::Stock)) {
        show(Answer(), false);
        return;
    }
    m_shop.background().readNewest(
        m_list,
        [reward = m_reward, state = chosenState(), after](Background::Reading &reading) {
            return CodePools(reading.desk).list(reward, state, after, codesOfAPage + 1);
        },
        [this, isMore = after.has_value()](const Result<Answer> &found) {
            show(found ? *found : Answer(), isMore);
        });
}

void PoolPanel::show(const Answer &answer, bool isMore)
{
    if (!isMore) {
        m_rows.clear();
    }
    const QJsonArray codes = answer.figures.value(u"codes"_s).toArray();
    m_isMoreThere = codes.size() > codesOfAPage;
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), codesOfAPage); ++i) {
        const QJsonObject code = codes.at(i).toObject();
        m_rows.push_back({PoolCodeId(code.value(u"id"_s).toString().toLongLong()),
                          poolCodeStateNamed(code.value(u"state"_s).toString())
                              .value_or(PoolCodeState::Withdrawn),
                          code.value(u"code"_s).toString(), code.value(u"last_day"_s).toString()});
    }
    tellCounts(answer.figures);
    showRows();
}

void PoolPanel::tellCounts(const QJsonObject &figures)
{
    const int free = countIn(figures, u"free"_s);
    m_there->setText(!m_isLive           ? tr("Its codes are brought once it is published.")
                     : figures.isEmpty() ? QString()
                                         : tr("%Ln code(s) to hand out", nullptr, free));
    if (figures.isEmpty() || free > fewLeft) {
        m_low->clear();
    } else {
        m_low->show(NoticeKind::Warning,
                    free > 0 ? tr("They run out soon: ask the partner for more, and bring them "
                                  "from a file.")
                             : tr("None is left, so nobody can have it: ask the partner for more, "
                                  "and bring them from a file."));
    }
    m_aside->setVisible(countIn(figures, u"returned"_s) > 0);
    QStringList rest;
    const auto add = [&](const QString &name, const auto &words) {
        if (const int count = countIn(figures, name); count > 0) {
            rest += words(count);
        }
    };
    add(u"given"_s, [](int n) { return tr("%Ln given", "codes to members", n); });
    add(u"returned"_s, [](int n) { return tr("%Ln set aside", "codes seen, then undone", n); });
    add(u"withdrawn"_s, [](int n) { return tr("%Ln taken out", "codes of a pool", n); });
    add(u"lapsed"_s, [](int n) { return tr("%Ln past their last day", "codes", n); });
    m_rest->setText(rest.join(u" · "_s));
    m_rest->setVisible(!rest.empty());
}

void PoolPanel::showRows()
{
    std::vector<WordedRow> rows;
    for (const Row &row : m_rows) {
        const auto day = BusinessDay::fromIso(row.lastDay);
        rows.push_back({QString::number(row.id.value()),
                        row.state == PoolCodeState::Free ? u"coupon"_s : u"blank"_s,
                        row.code.isEmpty() ? tr("Erased with its member") : row.code,
                        day ? tr("until %1", "a day").arg(shown(*day)) : QString(),
                        wordOf(row.state), row.state != PoolCodeState::Returned});
    }
    const bool isListed = m_isLive && m_shop.may(Act::Stock);
    m_list->show(rows);
    m_list->setVisible(!rows.empty());
    m_states->setVisible(isListed && (!rows.empty() || m_states->currentIndex() > 0));
    m_none->setVisible(isListed && rows.empty() && m_states->currentIndex() > 0);
    m_masked->setVisible(!rows.empty() && !m_shop.may(Act::SeeCodes));
    m_more->setVisible(m_isMoreThere);
    tellButtons();
}

void PoolPanel::tellButtons()
{
    const Row *row = chosen();
    const bool canFree =
        row && !row->code.isEmpty() &&
        (row->state == PoolCodeState::Returned || row->state == PoolCodeState::Withdrawn);
    const bool canWithdraw =
        row && (row->state == PoolCodeState::Free || row->state == PoolCodeState::Returned);
    m_form->setVisible(!m_rows.empty() && m_shop.may(Act::Stock));
    m_free->setEnabled(canFree);
    m_withdraw->setEnabled(canWithdraw);
}

QString PoolPanel::wordOf(PoolCodeState state)
{
    switch (state) {
    case PoolCodeState::Free:
        return tr("Free", "a partner's code");
    case PoolCodeState::Given:
        return tr("Given", "a partner's code");
    case PoolCodeState::Returned:
        return tr("Set aside", "a partner's code");
    case PoolCodeState::Withdrawn:
    case PoolCodeState::TakenBack:
        break;
    }
    return tr("Taken out", "a partner's code");
}

void PoolPanel::turn(bool frees)
{
    const Row *row = chosen();
    if (!row) {
        return;
    }
    const CodeTurnRequest request{m_reward, {row->id}, frees, m_reason->text().trimmed()};
    if (request.reason.isEmpty()) {
        m_message->show(NoticeKind::Warning, tr("Say why in a few words: it stays in the log."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    attempt(this, [&] {
        const Result<Answer> answer = CodePools(m_shop.desk()).turn(m_shop.envelope(), request);
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_reason->clear();
        m_message->show(NoticeKind::Success, frees ? tr("The code can be handed out again.")
                                                   : tr("The code is taken out: nobody gets it."));
        read();
        emit m_shop.changes().ledgerChanged();
        emit recorded();
    });
}

void PoolPanel::retranslate()
{
    m_states->setAccessibleName(tr("Which codes are listed"));
    m_states->setItemText(0, tr("All codes"));
    m_states->setItemText(1, tr("Free ones"));
    m_states->setItemText(2, tr("Given to members"));
    m_states->setItemText(3, tr("Set aside: seen, then undone"));
    m_states->setItemText(4, tr("Taken out"));
    m_list->setAccessibleName(tr("Codes"));
    m_aside->setText(tr("Set aside are codes whose redemption was undone: somebody has seen them. "
                        "Hand one out again if nobody can have used it; else take it out."));
    m_masked->setText(tr("The owner alone sees codes whole."));
    m_none->setText(tr("None of them."));
    m_more->setText(tr("Show more"));
    m_reasonName->setText(tr("Why"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Tried at the cinema: still good …"));
    m_free->setText(tr("Hand out again"));
    m_withdraw->setText(tr("Take out"));
    m_file->retranslate();
    m_message->clear();
    read();
}

} // namespace regulars
