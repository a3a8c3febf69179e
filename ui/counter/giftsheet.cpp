#include "ui/counter/giftsheet.h"

#include "ui/counter/choicelist.h"
#include "ui/counter/finder.h"
#include "ui/editors/pointsedit.h"
#include "ui/parts/label.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace regulars
{

using namespace Qt::StringLiterals;

GiftSheet::GiftSheet(Till &till, QWidget *parent)
    : Sheet(till, parent)
    , m_finder(new Finder(till.shop(), this))
    , m_whom(new QLineEdit)
    , m_list(new ChoiceList)
    , m_receiver(new Label(TextRole::Strong))
    , m_pointsLabel(new Label(TextRole::Caption, Tone::Muted))
    , m_points(new PointsEdit)
{
    m_list->setMostRows(5);
    m_list->setTakenByClick(true);
    m_receiver->setWordWrap(true);
    m_whom->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_pointsLabel->setBuddy(m_points);
    body()->addWidget(m_whom);
    body()->addWidget(m_list);
    body()->addWidget(m_receiver);
    body()->addWidget(m_pointsLabel);
    body()->addWidget(m_points);
    body()->addStretch(1);
    m_whom->installEventFilter(this);
    setFocusProxy(m_whom);
    connect(m_whom, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_to.reset();
        m_receiver->clear();
        m_finder->look(text);
    });
    connect(m_finder, &Finder::found, this, &GiftSheet::list);
    connect(m_whom, &QLineEdit::returnPressed, this, &GiftSheet::pick);
    connect(m_list, &ChoiceList::taken, this, &GiftSheet::pick);
    connect(m_points, &QLineEdit::returnPressed, this, &GiftSheet::give);
    connect(primary(), &QPushButton::clicked, this, &GiftSheet::give);
    GiftSheet::retranslate();
}

void GiftSheet::open()
{
    m_to.reset();
    m_receiver->clear();
    m_whom->clear();
    m_points->clear();
    m_list->setChoices({});
    m_list->hide();
    m_whom->setFocus(Qt::ShortcutFocusReason);
}

void GiftSheet::list()
{
    std::vector<Choice> choices;
    for (const Candidate &one : m_finder->candidates()) {
        Choice choice{one.called()};
        choice.subtitle = one.phone;
        choice.badge = one.tier;
        choice.badgeColour = one.tierColour;
        choices.push_back(choice);
    }
    m_list->setChoices(choices);
    m_list->setVisible(!choices.empty() && !m_to);
}

void GiftSheet::pick()
{
    const auto &found = m_finder->lookNow(m_whom->text());
    if (m_list->count() != static_cast<int>(found.size())) {
        list();
    }
    const int row = std::max(0, m_list->currentRow());
    if (row >= static_cast<int>(found.size())) {
        emit till().told(NoticeKind::Error, tr("Nobody is found under %1.").arg(m_whom->text()));
        return;
    }
    take(found[static_cast<size_t>(row)]);
}

void GiftSheet::receive(MemberId member)
{
    const auto found = m_finder->candidatesOf({member});
    if (!found.empty()) {
        take(found.front());
    }
}

void GiftSheet::take(const Candidate &one)
{
    m_to = one.id;
    m_receiver->setText(
        tr("To %1 %2").arg(one.called(), one.name.isEmpty() ? QString() : one.phone));
    m_list->hide();
    m_points->setFocus(Qt::ShortcutFocusReason);
}

void GiftSheet::give()
{
    if (!m_to) {
        m_whom->setFocus();
        emit till().told(NoticeKind::Note, tr("To whom? Type a phone number or a name."));
        return;
    }
    if (!m_points->value()) {
        m_points->setFocus();
        emit till().told(NoticeKind::Note, tr("How many points?"));
        return;
    }
    if (till().isDoubtful(u"give"_s, *m_points, std::nullopt)) {
        return;
    }
    till().give(MemberRef::of(*m_to), *m_points->value());
}

bool GiftSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_whom && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            m_list->step(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void GiftSheet::retranslate()
{
    setHeading(tr("Give points"));
    m_whom->setPlaceholderText(tr("To whom? Card, phone or name"));
    m_whom->setAccessibleName(tr("Receiver"));
    m_list->setAccessibleName(tr("Members found"));
    m_pointsLabel->setText(tr("Points"));
    m_points->setAccessibleName(tr("Points"));
    primary()->setText(tr("Give"));
    setHint(tr("Enter picks, then gives · Esc goes back"));
}

} // namespace regulars
