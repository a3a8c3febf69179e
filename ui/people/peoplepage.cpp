#include "ui/people/peoplepage.h"

#include "ui/attempt.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/fittedcolumns.h"
#include "ui/parts/fittedrows.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/intoview.h"
#include "ui/parts/toast.h"
#include "ui/people/peoplelist.h"
#include "ui/people/permissiontable.h"
#include "ui/people/personform.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"
#include "ui/welcome/newsecretfields.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int twoColumns = 720; // at 100 %

// Back to how they stood; none where there is nothing to take back.
std::optional<UserRequest> inverseOf(const UserRequest &request,
                                     const std::optional<Colleague> &before)
{
    UserRequest inverse;
    inverse.name = request.newName.value_or(request.name);
    if (!before) {
        inverse.isActive = false;
        return inverse;
    }
    if (request.newName) {
        inverse.newName = before->name;
    }
    if (request.role) {
        inverse.role = before->role;
    }
    if (request.isActive) {
        inverse.isActive = before->isActive;
    }
    const bool isAny = inverse.newName || inverse.role || inverse.isActive;
    return isAny ? std::optional(inverse) : std::nullopt;
}

} // namespace

PeoplePage::PeoplePage(Shop &shop, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
{
    m_add = addCommand(u"user-plus"_s, Qt::CTRL | Qt::Key_N);
    m_undo = addCommand(u"undo"_s, Qt::Key_F8);
    m_undo->setEnabled(false);
    m_message = new InlineMessage;
    m_list = new PeopleList;
    m_nobody = new EmptyState(u"user-plus"_s);
    m_nobody->setAction(m_add);
    m_nobody->hide();
    m_form = new PersonForm;
    makeTable();
    layOut();
    listen();
    PeoplePage::retranslate();
    fit();
    followRole();
}

void PeoplePage::makeTable()
{
    m_permissions = new PermissionTable(this);
    m_table = new QTableView;
    m_table->setModel(m_permissions);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fitted = new FittedColumns(m_table, 24, [](int) { return false; });
    m_rows = new FittedRows(m_table, m_permissions->rowCount()); // the page scrolls, not a part
}

void PeoplePage::layOut()
{
    m_listCard = new Card;
    m_listCard->content()->addWidget(m_list);
    m_listCard->content()->addWidget(m_nobody);
    m_listCard->content()->addWidget(new ActionButton(m_add), 0, Qt::AlignLeft);
    m_listCard->content()->addStretch(1);
    m_form->content()->addStretch(1);
    m_tableCard = new Card;
    m_tableCard->content()->addWidget(m_table);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_listCard, 1);
    m_columns->addWidget(m_form, 1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_message);
    column->addLayout(m_columns);
    column->addWidget(m_tableCard);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_sight = new IntoView(scroll, {m_form});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void PeoplePage::listen()
{
    connect(m_add, &QAction::triggered, this, &PeoplePage::add);
    connect(m_undo, &QAction::triggered, this, &PeoplePage::undo);
    connect(m_list, &PeopleList::chosenChanged, this, &PeoplePage::choose);
    connect(m_form, &PersonForm::saveWanted, this, &PeoplePage::save);
    connect(m_form, &PersonForm::activeWanted, this, &PeoplePage::setActive);
    connect(m_form, &PersonForm::cancelled, this, [this] {
        m_form->clear();
        refresh();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    Changes &changes = m_shop.changes();
    connect(&changes, &Changes::usersChanged, this, &PeoplePage::refresh);
    connect(&changes, &Changes::programmeChanged, this, &PeoplePage::refresh); // its time zone
    connect(&changes, &Changes::operatorChanged, this, [this] {
        m_people.clear();
        m_list->show({}, m_shop.programme()->calendar, m_shop.clock().now());
        m_form->clear();
        m_message->clear();
        m_inverse.reset();
        m_undo->setEnabled(false);
        m_isWorking = false;
        m_form->setWorking(false);
        followRole();
    });
}

void PeoplePage::followRole()
{
    const bool mayAll = m_shop.may(Act::Users);
    m_add->setVisible(mayAll);
    m_form->setReach(mayAll ? PersonForm::Reach::All : PersonForm::Reach::ClerksPins);
}

void PeoplePage::onShown()
{
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::refresh()
{
    if (!m_shop.may(Act::ClerkPins)) {
        return;
    }
    m_shop.background().readNewest(
        m_list, [](Background::Reading &reading) { return Staff(reading.desk).people(); },
        [this](const Result<std::vector<Colleague>> &people) { take(people); });
}

void PeoplePage::take(const Result<std::vector<Colleague>> &people)
{
    m_people = people ? *people : std::vector<Colleague>();
    m_list->show(m_people, m_shop.programme()->calendar, m_shop.clock().now());
    const bool isAlone = m_people.size() <= 1;
    m_nobody->setVisible(isAlone && m_shop.may(Act::Users));
    for (const Colleague &person : m_people) {
        if (person.name == m_wanted) {
            m_wanted.clear();
            m_list->choose(person.id);
        }
    }
    if (m_form->isNew()) {
        return;
    }
    if (!m_list->chosen() && !m_people.empty()) {
        m_list->choose(m_people.front().id);
    } else if (m_form->secretFields()->isEmpty()) {
        choose();
    }
}

void PeoplePage::choose()
{
    const auto chosen = m_list->chosen();
    const auto person = std::find_if(m_people.begin(), m_people.end(), [&](const Colleague &one) {
        return chosen && one.id == *chosen;
    });
    if (person == m_people.end()) {
        m_form->clear();
    } else {
        m_form->show(*person);
    }
}

void PeoplePage::add()
{
    m_message->clear();
    m_list->choose(std::nullopt);
    m_form->begin(Role::Clerk);
    m_sight->bring();
}

// The secret's hash is made in the background: nobody waits for it.
void PeoplePage::save()
{
    if (m_isWorking || !m_form->isFilled()) {
        return;
    }
    m_message->clear();
    const UserRequest request = m_form->request();
    const QString secret = m_form->secret();
    if (secret.isEmpty()) {
        if (request.newName || request.role) {
            write(request);
        }
        return;
    }
    m_isWorking = true;
    m_form->setWorking(true);
    const auto made = std::make_shared<NewSecret>(m_shop.store(), secret);
    const auto end = [this] {
        m_isWorking = false;
        m_form->setWorking(false);
    };
    m_shop.background().read(
        this,
        [made](Background::Reading &) {
            made->work();
            return made;
        },
        [this, end, request](const std::shared_ptr<NewSecret> &hashed) {
            if (!m_isWorking) {
                return; // somebody else stands here by now
            }
            end();
            UserRequest whole = request;
            whole.prepared = hashed;
            write(whole);
        },
        Background::Lane::Quick,
        [this, end](const QString &trouble) {
            end();
            m_message->show(NoticeKind::Error, trouble);
        });
}

void PeoplePage::setActive(bool isActive)
{
    if (const auto &person = m_form->person(); person && !m_isWorking) {
        UserRequest request;
        request.name = person->name;
        request.isActive = isActive;
        write(request);
    }
}

void PeoplePage::write(const UserRequest &request)
{
    const std::optional<Colleague> before = m_form->person();
    attempt(this, [&] {
        const Result<Answer> answer = Staff(m_shop.desk()).user(m_shop.envelope(), request);
        if (!answer) {
            m_form->say(answer.refusal(), refusalText(answer.refusal(), m_shop));
            return;
        }
        written(request, before);
    });
}

bool PeoplePage::isSelf(const Colleague &person) const
{
    const auto &who = m_shop.desk().who();
    return who && who->user == person.id;
}

void PeoplePage::written(const UserRequest &request, const std::optional<Colleague> &before)
{
    m_form->clear();
    m_inverse = inverseOf(request, before);
    m_undo->setEnabled(m_inverse.has_value());
    m_wanted = request.newName.value_or(request.name);
    const QString text = !before            ? tr("%1 can sign in now.").arg(m_wanted)
                         : request.isActive ? *request.isActive
                                                  ? tr("%1 can sign in again.").arg(m_wanted)
                                                  : tr("%1 is switched off.").arg(m_wanted)
                         : !m_inverse ? tr("%1 has a new PIN or password.").arg(m_wanted)
                                            : tr("Saved.");
    const bool concernsSelf = before && isSelf(*before) && (request.role || request.isActive);
    Toast::tell(this, NoticeKind::Success, text, m_inverse ? m_undo : nullptr);
    emit m_shop.changes().usersChanged();
    if (concernsSelf) {
        m_shop.desk().recheck();
        emit m_shop.changes().operatorChanged();
    }
}

void PeoplePage::undo()
{
    if (!m_inverse) {
        return;
    }
    const UserRequest request = *m_inverse;
    attempt(this, [&] {
        const Result<Answer> answer = Staff(m_shop.desk()).user(m_shop.envelope(), request);
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_inverse.reset();
        m_undo->setEnabled(false);
        m_form->clear();
        m_wanted = request.newName.value_or(request.name);
        Toast::tell(this, NoticeKind::Note, tr("It is as it was."));
        emit m_shop.changes().usersChanged();
    });
}

void PeoplePage::retranslate()
{
    m_add->setText(tr("Add a user"));
    m_undo->setText(tr("Undo"));
    m_listCard->setHeading(tr("People of the shop"));
    m_list->setAccessibleName(tr("People of the shop"));
    m_nobody->setText(tr("Add your first clerk"),
                      tr("With a PIN of their own, what they do stands under their name."));
    m_tableCard->setHeading(tr("Who may do what"));
    m_table->setAccessibleName(tr("Who may do what"));
    m_permissions->retranslate();
    m_message->clear();
    m_list->show(m_people, m_shop.programme()->calendar, m_shop.clock().now());
    fit();
}

// Side by side where there is room.
void PeoplePage::fit()
{
    m_columns->setDirection(width() >= scaled(twoColumns) ? QBoxLayout::LeftToRight
                                                          : QBoxLayout::TopToBottom);
    m_rows->refit();
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void PeoplePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_fitted->refit();
        fit();
    }
}

} // namespace regulars
