#include "ui/transactions/journalfilter.h"

#include "storage/tills.h"
#include "storage/users.h"
#include "ui/attempt.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/menutext.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array parts{JournalFilter::Part::Kind, JournalFilter::Part::User,
                           JournalFilter::Part::Who, JournalFilter::Part::State,
                           JournalFilter::Part::Till};

} // namespace

JournalFilter::JournalFilter(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_question{shop.today(), shop.today()}
    , m_spans(new QToolButton)
    , m_spanMenu(new QMenu(this))
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
    , m_to(new Label(u"–"_s, TextRole::Body, Tone::Muted))
{
    auto *flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_spans->setIcon(themeIcon(u"calendar"_s));
    m_spans->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_spans->setFocusPolicy(Qt::StrongFocus);
    m_spans->setPopupMode(QToolButton::InstantPopup);
    m_spans->setMenu(m_spanMenu);
    connect(m_spanMenu, &QMenu::aboutToShow, this, &JournalFilter::fillSpans);
    flow->addWidget(m_spans);
    for (QDateEdit *date : {m_first, m_last}) {
        date->setDisplayFormat(u"yyyy-MM-dd"_s);
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, [this, date] {
            const BusinessDay day(date->date());
            show(date == m_first ? day : std::min(m_question.first, day),
                 date == m_last ? day : std::max(m_question.last, day));
        });
    }
    flow->addWidget(m_first);
    flow->addWidget(m_to);
    flow->addWidget(m_last);
    for (const Part part : parts) {
        auto *chip = new FilterChip(QString());
        m_chips.insert(part, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, part] { openMenu(part); });
        connect(chip, &FilterChip::removed, this, [this, part] { take(part); });
        flow->addWidget(chip);
    }
    followRole();
    retranslate();
}

void JournalFilter::show(BusinessDay first, BusinessDay last)
{
    m_question.first = first;
    m_question.last = last;
    change();
}

void JournalFilter::show(Span span)
{
    const BusinessDay today = m_shop.today();
    switch (span) {
    case Span::Today:
        return show(today, today);
    case Span::Yesterday:
        return show(today.plusDays(-1), today.plusDays(-1));
    case Span::Week:
        return show(today.plusDays(-6), today);
    case Span::Month:
        return show(today.firstOfMonth(), today);
    case Span::LastMonth:
        return show(today.firstOfMonth().plusDays(-1).firstOfMonth(),
                    today.firstOfMonth().plusDays(-1));
    }
}

void JournalFilter::setGroups(const QList<KindGroup> &groups)
{
    m_groups = groups;
    m_question.kinds.clear();
    for (const KindGroup group : groups) {
        const auto kinds = kindsOf(group);
        m_question.kinds.insert(m_question.kinds.end(), kinds.begin(), kinds.end());
    }
    change();
}

void JournalFilter::setTill(const QString &till)
{
    m_question.till = till;
    change();
}

void JournalFilter::setUser(const QString &user)
{
    m_question.user = user;
    change();
}

void JournalFilter::setWho(LogFilter::Who who)
{
    m_question.who = who;
    change();
}

void JournalFilter::setUndone(std::optional<bool> isUndone)
{
    m_question.isUndone = isUndone;
    change();
}

void JournalFilter::take(Part part)
{
    switch (part) {
    case Part::Kind:
        return setGroups({});
    case Part::Till:
        return setTill({});
    case Part::User:
        return setUser({});
    case Part::Who:
        return setWho(LogFilter::Who::Anybody);
    case Part::State:
        return setUndone({});
    }
}

void JournalFilter::clear()
{
    m_groups.clear();
    m_question = {m_question.first, m_question.last};
    change();
}

bool JournalFilter::isSet(Part part) const
{
    switch (part) {
    case Part::Kind:
        return !m_groups.isEmpty();
    case Part::Till:
        return !m_question.till.isEmpty();
    case Part::User:
        return !m_question.user.isEmpty();
    case Part::Who:
        return m_question.who != LogFilter::Who::Anybody;
    case Part::State:
        return m_question.isUndone.has_value();
    }
    return false;
}

int JournalFilter::conditions() const
{
    return static_cast<int>(
        std::count_if(parts.begin(), parts.end(), [this](Part part) { return isSet(part); }));
}

bool JournalFilter::isOfToday() const
{
    return m_question.first == m_shop.today() && m_question.last == m_question.first;
}

void JournalFilter::change()
{
    tell();
    emit changed();
}

QString JournalFilter::textOf(Part part) const
{
    const bool isOn = isSet(part);
    switch (part) {
    case Part::Kind: {
        QStringList names;
        for (const KindGroup group : m_groups) {
            names += nameOf(group);
        }
        return isOn ? names.join(u", "_s) : tr("All kinds");
    }
    case Part::Till:
        return isOn ? tr("Till %1").arg(m_question.till) : tr("All tills");
    case Part::User:
        return isOn ? m_question.user : tr("All clerks");
    case Part::Who:
        return !isOn                                       ? tr("With and without member")
               : m_question.who == LogFilter::Who::Members ? tr("With a member")
                                                           : tr("Without a member");
    case Part::State:
        return !isOn ? tr("Undone or not") : *m_question.isUndone ? tr("Undone") : tr("Standing");
    }
    return {};
}

void JournalFilter::tell()
{
    for (const Part part : parts) {
        FilterChip *chip = m_chips[part];
        chip->setRemovable(isSet(part));
        chip->setCheckable(false);
        const QString text = textOf(part);
        chip->setText(text);
        chip->setAccessibleName(isSet(part) ? tr("Filter: %1. Delete takes it away.").arg(text)
                                            : tr("Filter: %1").arg(text));
        chip->updateGeometry();
    }
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(m_question.first.date());
    m_last->setDate(m_question.last.date());
}

void JournalFilter::openMenu(Part part)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto choice = [this, menu](const QString &text, bool isOn, auto choose) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, choose);
    };
    switch (part) {
    case Part::Kind:
        fillKinds(menu);
        break;
    case Part::Till:
        fillNames(menu, tillNames(), m_question.till, &JournalFilter::setTill);
        break;
    case Part::User:
        fillNames(menu, userNames(), m_question.user, &JournalFilter::setUser);
        break;
    case Part::Who:
        choice(tr("With a member"), m_question.who == LogFilter::Who::Members,
               [this] { setWho(LogFilter::Who::Members); });
        choice(tr("Without a member"), m_question.who == LogFilter::Who::Nobody,
               [this] { setWho(LogFilter::Who::Nobody); });
        break;
    case Part::State:
        choice(tr("Standing"), m_question.isUndone == false, [this] { setUndone(false); });
        choice(tr("Undone"), m_question.isUndone == true, [this] { setUndone(true); });
        break;
    }
    menu->popup(m_chips[part]->mapToGlobal(QPoint(0, m_chips[part]->height())));
}

QStringList JournalFilter::tillNames()
{
    QStringList names;
    attempt(this, [&] {
        const Tills tills(m_shop.store().connection());
        for (const ChainHead &head : tills.heads()) {
            names += tills.name(head.till).value_or(QString());
        }
    });
    names.removeAll(QString());
    return names;
}

QStringList JournalFilter::userNames()
{
    QStringList names;
    attempt(this, [&] {
        for (const User &user : Users(m_shop.store().connection()).all()) {
            names += user.name;
        }
    });
    return names;
}

void JournalFilter::fillKinds(QMenu *menu)
{
    for (int i = 0; i < kindGroups; ++i) {
        const auto group = static_cast<KindGroup>(i);
        QAction *action = menu->addAction(nameOf(group));
        action->setCheckable(true);
        action->setChecked(m_groups.contains(group));
        connect(action, &QAction::triggered, this, [this, group](bool isOn) {
            QList<KindGroup> groups = m_groups;
            groups.removeAll(group);
            if (isOn) {
                groups += group;
            }
            setGroups(groups);
        });
    }
}

void JournalFilter::fillNames(QMenu *menu, const QStringList &names, const QString &chosen,
                              void (JournalFilter::*choose)(const QString &))
{
    for (const QString &name : names) {
        QAction *action = menu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(name == chosen);
        connect(action, &QAction::triggered, this, [this, name, choose] { (this->*choose)(name); });
    }
}

void JournalFilter::fillSpans()
{
    m_spanMenu->clear();
    const std::pair<Span, QString> spans[] = {{Span::Today, tr("Today")},
                                              {Span::Yesterday, tr("Yesterday")},
                                              {Span::Week, tr("Last 7 days")},
                                              {Span::Month, tr("This month")},
                                              {Span::LastMonth, tr("Last month")}};
    for (const auto &[span, name] : spans) {
        connect(m_spanMenu->addAction(name), &QAction::triggered, this,
                [this, span = span] { show(span); });
    }
}

void JournalFilter::followRole()
{
    const bool mayBrowse =
        m_shop.isSignedIn() && permissionFor(m_shop.role(), Act::Browse) == Permission::Yes;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_spans, m_first, m_to, m_last}) {
        widget->setVisible(mayBrowse);
    }
}

void JournalFilter::retranslate()
{
    m_spans->setText(tr("Days"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    tell();
}

} // namespace regulars
