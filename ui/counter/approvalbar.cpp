#include "ui/counter/approvalbar.h"

#include "storage/users.h"
#include "ui/attempt.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/regularsstyle.h"
#include "ui/theme/stylepaint.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

ApprovalBar::ApprovalBar(Shop &shop, Orders &orders, QWidget *parent)
    : QFrame(parent)
    , m_shop(shop)
    , m_orders(orders)
    , m_reason(new Label(TextRole::Strong))
    , m_question(new Label(TextRole::Body, Tone::Muted))
    , m_user(new QLineEdit)
    , m_pin(new QLineEdit)
    , m_agree(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    m_reason->setWordWrap(true);
    m_question->setWordWrap(true);
    column->addWidget(m_reason);
    column->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_user, 1);
    row->addWidget(m_pin, 1);
    row->addWidget(m_agree);
    column->addLayout(row);
    m_pin->setEchoMode(QLineEdit::Password);
    m_agree->setProperty("kind", u"primary"_s);
    m_agree->setAutoDefault(false);
    for (QLineEdit *field : {m_user, m_pin}) {
        field->setAttribute(Qt::WA_InputMethodEnabled, field == m_user);
        field->installEventFilter(this);
        connect(field, &QLineEdit::returnPressed, this, &ApprovalBar::approve);
    }
    connect(m_agree, &QPushButton::clicked, this, &ApprovalBar::approve);
    connect(&orders, &Orders::refused, this, [this](const Refusal &refusal) {
        if (std::holds_alternative<refusals::NeedsApproval>(refusal)) {
            m_reason->setText(refusalText(refusal, m_shop));
        } else if (isVisible()) {
            complain(refusalText(refusal, m_shop));
        }
    });
    connect(&orders, &Orders::notProved, this, &ApprovalBar::complain);
    connect(&orders, &Orders::approvalWanted, this, &ApprovalBar::open);
    connect(&orders, &Orders::approvalOver, this, [this] {
        m_pin->clear();
        if (isVisible()) {
            const bool hadFocus = isAncestorOf(QApplication::focusWidget());
            hide();
            emit closed(hadFocus);
        }
    });
    hide();
    retranslate();
}

void ApprovalBar::open()
{
    const QString before = m_user->text();
    m_names.clear();
    attempt(this, [this] {
        for (const User &user : Users(m_shop.store().connection()).all()) {
            if (user.isActive && user.role != Role::Clerk && user.name != m_shop.operatorName()) {
                m_names += user.name;
            }
        }
    });
    if (!m_names.contains(before)) {
        m_user->setText(m_names.isEmpty() ? QString() : m_names.front());
    }
    m_pin->clear();
    retranslate();
    setAccessibleName(m_reason->text());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    (m_user->text().isEmpty() ? m_user : m_pin)->setFocus(Qt::ShortcutFocusReason);
}

QString ApprovalBar::reason() const
{
    return m_reason->text();
}

QString ApprovalBar::trouble() const
{
    return m_question->tone() == Tone::Danger ? m_question->text() : QString();
}

void ApprovalBar::complain(const QString &trouble)
{
    m_question->setTone(Tone::Danger);
    m_question->setText(trouble);
    m_pin->setFocus(Qt::OtherFocusReason);
}

void ApprovalBar::approve()
{
    if (m_user->text().trimmed().isEmpty() || m_pin->text().isEmpty()) {
        (m_user->text().trimmed().isEmpty() ? m_user : m_pin)->setFocus();
        return;
    }
    const QString pin = m_pin->text();
    m_pin->clear();
    m_orders.approve(m_user->text().trimmed(), pin);
}

bool ApprovalBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_names.isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const qsizetype count = m_names.size();
            const qsizetype at = m_names.indexOf(m_user->text());
            const qsizetype next = (at + (key == Qt::Key_Down ? 1 : count - 1)) % count;
            m_user->setText(m_names.at(at < 0 ? 0 : next));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ApprovalBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ApprovalBar::retranslate()
{
    m_question->setTone(Tone::Muted);
    m_question->setText(tr("PIN, then Enter. Esc gives up."));
    m_user->setPlaceholderText(tr("Name"));
    m_user->setAccessibleName(tr("Name of the manager or owner"));
    m_pin->setPlaceholderText(tr("PIN or password"));
    m_pin->setAccessibleName(tr("PIN or password of the manager or owner"));
    m_agree->setText(tr("Agree"));
}

void ApprovalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    stylepaint::panel(&painter, rect(), t.tint(Tone::Warning),
                      blended(t.surface, t.of(Tone::Warning), 0.45), RegularsStyle::radius);
}

} // namespace regulars
