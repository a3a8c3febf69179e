#include "ui/welcome/lostkeyform.h"

#include "services/recovery.h"
#include "services/storekey.h"
#include "ui/attempt.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

LostKeyForm::LostKeyForm(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_why(new Label(TextRole::Body, Tone::Warning))
    , m_opener(new QPushButton)
    , m_entry(new QWidget)
    , m_name(new Label)
    , m_code(new QLineEdit)
    , m_button(new QPushButton)
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
    , m_message(new InlineMessage)
{
    m_why->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_opener->setProperty("kind", u"quiet"_s);
    m_opener->setIcon(themeIcon(u"key"_s));
    m_name->setBuddy(m_code);
    m_code->setAttribute(Qt::WA_InputMethodEnabled, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_why);
    column->addWidget(m_opener, 0, Qt::AlignLeft);
    column->addWidget(m_entry);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(8);
    entry->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->addWidget(m_code, 1);
    row->addWidget(m_button);
    entry->addLayout(row);
    entry->addWidget(m_hint);
    entry->addWidget(m_message);
    m_entry->hide();
    connect(m_opener, &QPushButton::clicked, this, &LostKeyForm::open);
    connect(m_code, &QLineEdit::textEdited, m_message, &InlineMessage::clear);
    connect(m_code, &QLineEdit::returnPressed, this, &LostKeyForm::bringBack);
    connect(m_button, &QPushButton::clicked, this, &LostKeyForm::bringBack);
    retranslate();
}

void LostKeyForm::open()
{
    m_opener->hide();
    m_entry->show();
    m_code->setFocus();
}

void LostKeyForm::bringBack()
{
    if (m_code->text().trimmed().isEmpty()) {
        m_code->setFocus();
        return;
    }
    attempt(this, [this] {
        const Result<Done> back = Recovery::bringBack(m_shop.store(), m_code->text());
        if (!back) {
            m_message->show(NoticeKind::Warning, refusalText(back.refusal(), m_shop));
            m_code->setFocus();
            return;
        }
        m_code->clear();
        emit broughtBack();
    });
}

void LostKeyForm::retranslate()
{
    m_why->setText(tr("This computer has no key for this shop, so nobody can sign in yet."));
    m_opener->setText(tr("Lost the key?"));
    m_name->setText(tr("Code of the recovery sheet"));
    m_code->setAccessibleName(tr("Code of the recovery sheet"));
    m_code->setPlaceholderText(u"0000-0000-0000-…"_s);
    m_button->setText(tr("Bring the key back"));
    attempt(this, [this] {
        m_hint->setText(tr("Type the 56 letters and digits, or scan the QR code. If you still have "
                           "the key's file, put it back as %1 instead.")
                            .arg(QDir::toNativeSeparators(storeKeyPath(m_shop.store().id()))));
    });
}

void LostKeyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_message->clear();
        retranslate();
    }
}

} // namespace regulars
