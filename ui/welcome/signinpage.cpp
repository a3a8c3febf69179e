#include "ui/welcome/signinpage.h"

#include "services/recovery.h"
#include "storage/users.h"
#include "ui/attempt.h"
#include "ui/parts/avatar.h"
#include "ui/parts/card.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/welcome/firstrun.h"
#include "ui/welcome/lostkeyform.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int roleRole = Qt::UserRole;
constexpr int tileWidth = 116;
constexpr int tileHeight = 124;
constexpr int tilesAcross = 4;

// A person: disc, name, what they are here.
class TilePainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(tileWidth), scaled(tileHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Tokens &t = tokens();
        const QRect tile = option.rect.adjusted(4, 4, -4, -4);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        if (isChosen || isHovered) {
            stylepaint::panel(painter, tile, isChosen ? t.tint(Tone::Primary) : t.hover(),
                              isChosen ? t.primary : QColor(), RegularsStyle::cardRadius);
        }
        if (option.state & QStyle::State_HasFocus) {
            stylepaint::focusRing(painter, tile, t, RegularsStyle::cardRadius);
        }
        const int side = scaled(52);
        const QRect disc(tile.center().x() - side / 2, tile.top() + scaled(12), side, side);
        Avatar::paint(painter, disc, index.data().toString());
        painter->setPen(t.text);
        painter->setFont(fontOf(TextRole::Strong));
        QRect line(tile.left() + 6, disc.bottom() + scaled(8), tile.width() - 12,
                   painter->fontMetrics().height());
        painter->drawText(line, Qt::AlignHCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            line.width()));
        line.translate(0, line.height());
        painter->setFont(fontOf(TextRole::Caption));
        painter->setPen(t.muted);
        painter->drawText(line, Qt::AlignHCenter,
                          SignInPage::nameOf(static_cast<Role>(index.data(roleRole).toInt())));
        painter->restore();
    }
};

} // namespace

SignInPage::SignInPage(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_title(new Label(TextRole::Heading))
    , m_hint(new Label(TextRole::Body, Tone::Muted))
    , m_people(new QListView)
    , m_pin(new QLineEdit)
    , m_unlock(new QPushButton)
    , m_message(new InlineMessage)
    , m_capsLock(new Label(TextRole::Caption, Tone::Warning))
    , m_lostKey(new LostKeyForm(shop))
    , m_practice(new QAction(themeIcon(u"shop"_s), QString(), this))
    , m_practising(new QPushButton(themeIcon(u"shop"_s), QString()))
{
    m_people->setModel(&m_model);
    m_people->setItemDelegate(new TilePainter(m_people));
    m_people->setViewMode(QListView::IconMode);
    m_people->setMovement(QListView::Static);
    m_people->setResizeMode(QListView::Adjust);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_people->setMouseTracking(true);
    m_people->setTabKeyNavigation(false);
    m_people->viewport()->setAutoFillBackground(false);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_pin->installEventFilter(this);
    m_people->installEventFilter(this);
    m_unlock->setProperty("kind", u"primary"_s);
    m_unlock->setIcon(themeIcon(u"unlock"_s, Tone::OnPrimary));
    layOut();
    m_capsLock->hide();
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &SignInPage::tick);
    connect(m_unlock, &QPushButton::clicked, this, &SignInPage::unlock);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInPage::unlock);
    connect(m_people->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SignInPage::choose);
    connect(m_people, &QListView::clicked, this, [this] { m_pin->setFocus(); });
    retranslate();
}

void SignInPage::layOut()
{
    auto *card = new Card;
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_pin, 1);
    entry->addWidget(m_unlock);
    card->content()->addWidget(m_title);
    card->content()->addWidget(m_hint);
    card->content()->addWidget(m_people);
    card->content()->addLayout(entry);
    card->content()->addWidget(m_capsLock);
    card->content()->addWidget(m_message);
    card->content()->addWidget(m_lostKey);
    m_practising->setFlat(true);
    card->content()->addWidget(m_practising, 0, Qt::AlignLeft);
    connect(m_practising, &QPushButton::clicked, m_practice, &QAction::trigger);
    connect(m_practice, &QAction::changed, this,
            [this] { m_practising->setVisible(m_practice->isVisible()); });
    m_lostKey->hide();
    connect(m_lostKey, &LostKeyForm::broughtBack, this, [this] {
        lookForKey();
        m_message->show(NoticeKind::Success,
                        tr("The key is back. Sign in with your own PIN or password."));
        m_pin->setFocus();
    });
    m_title->setElided(true);
    m_hint->setWordWrap(true);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->addStretch(1);
    auto *across = new QHBoxLayout; // an alignment would not ask how high the card is so wide
    across->addStretch(1);
    across->addWidget(card);
    across->addStretch(1);
    column->addLayout(across);
    column->addStretch(2);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

QString SignInPage::nameOf(Role role)
{
    switch (role) {
    case Role::Clerk:
        return tr("Clerk");
    case Role::Manager:
        return tr("Manager");
    case Role::Owner:
        return tr("Owner");
    }
    return {};
}

void SignInPage::begin()
{
    attempt(this, [this] {
        m_model.clear();
        for (const User &user : Users(m_shop.store().connection()).all()) {
            if (user.isActive) {
                auto *item = new QStandardItem(user.name);
                item->setData(static_cast<int>(user.role), roleRole);
                m_model.appendRow(item);
            }
        }
    });
    const QList<QStandardItem *> last = m_model.findItems(m_last);
    m_people->setCurrentIndex(last.isEmpty() ? m_model.index(0, 0) : last.first()->index());
    m_pin->clear();
    m_message->clear();
    fitPeople();
    retranslate();
    m_pin->setFocus();
    lookForKey();
}

// Nobody can be proved without it.
void SignInPage::lookForKey()
{
    attempt(this, [this] {
        const bool isMissing = Recovery::isKeyMissing(m_shop.store());
        m_lostKey->setVisible(isMissing);
        m_pin->setEnabled(!isMissing && m_secondsLeft == 0);
        m_unlock->setEnabled(!isMissing && m_secondsLeft == 0);
        if (isMissing) {
            m_lostKey->opener()->setFocus();
        }
    });
}

void SignInPage::fitPeople()
{
    const int across = std::clamp(m_model.rowCount(), 3, tilesAcross);
    const int down = std::clamp((m_model.rowCount() + across - 1) / across, 1, 2);
    m_people->setFixedSize(across * scaled(tileWidth) + scaled(16), down * scaled(tileHeight) + 4);
}

void SignInPage::choose(const QModelIndex &index)
{
    m_last = index.data().toString();
    m_pin->clear();
    if (m_secondsLeft == 0) {
        m_message->clear();
    }
}

void SignInPage::unlock()
{
    const QString who = m_people->currentIndex().data().toString();
    if (m_secondsLeft > 0 || who.isEmpty()) {
        return;
    }
    if (m_pin->text().isEmpty()) {
        m_message->show(NoticeKind::Note, tr("Type the PIN or password of %1.").arg(who));
        return;
    }
    if (m_isProving) {
        return;
    }
    const QString pin = m_pin->text();
    m_pin->clear();
    const auto sign = [this, who](const std::shared_ptr<Proof> &proof) {
        m_isProving = false;
        answer(m_shop.signIn(who, *proof));
    };
    const auto complain = [this](const QString &trouble) {
        m_isProving = false;
        m_message->show(NoticeKind::Error, trouble);
    };
    m_isProving = attempt(this, [&] { m_shop.prove(this, who, pin, sign, complain); });
}

void SignInPage::answer(const Result<Role> &role)
{
    m_pin->clear();
    if (role) {
        m_message->clear();
        return;
    }
    m_message->show(NoticeKind::Error, refusalText(role.refusal(), m_shop));
    m_pin->setFocus();
    if (const auto *locked = std::get_if<refusals::LockedOut>(&role.refusal())) {
        wait(locked->seconds);
    }
}

void SignInPage::wait(qint64 seconds)
{
    m_secondsLeft = seconds;
    m_pin->setEnabled(false);
    m_unlock->setEnabled(false);
    m_countdown.start();
}

void SignInPage::tick()
{
    if (--m_secondsLeft > 0) {
        m_message->show(NoticeKind::Error, refusalText(refusals::LockedOut{m_secondsLeft}, m_shop));
        return;
    }
    m_countdown.stop();
    m_pin->setEnabled(true);
    m_unlock->setEnabled(true);
    m_message->clear();
    m_pin->setFocus();
}

void SignInPage::watchCapsLock(const QString &typed, Qt::KeyboardModifiers modifiers)
{
    if (typed.size() != 1 || !typed.front().isLetter()) {
        return;
    }
    const bool isShifted = modifiers & Qt::ShiftModifier;
    m_capsLock->setVisible(typed.front().isUpper() != isShifted);
}

bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_pin) {
            watchCapsLock(key->text(), key->modifiers());
            // Up and Down choose the person without leaving the field.
            const int row = m_people->currentIndex().row();
            if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
                const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
                if (next >= 0 && next < m_model.rowCount()) {
                    m_people->setCurrentIndex(m_model.index(next, 0));
                }
                return true;
            }
        } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_pin->setFocus();
            return true;
        } else if (!key->text().isEmpty() && key->text().front().isPrint()) {
            m_pin->setFocus();
            m_pin->insert(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitPeople();
    }
}

void SignInPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().background);
}

void SignInPage::retranslate()
{
    m_title->setText(m_shop.name());
    m_hint->setText(tr("Who is at work? Choose yourself and type your PIN."));
    m_people->setAccessibleName(tr("People of the shop"));
    m_pin->setPlaceholderText(tr("PIN or password"));
    m_pin->setAccessibleName(tr("PIN or password"));
    m_unlock->setText(tr("Sign in"));
    m_capsLock->setText(tr("Caps lock is on."));
    m_practice->setText(FirstRun::tr("Practice shop"));
    m_practising->setText(FirstRun::tr("Practice shop"));
}

} // namespace regulars
