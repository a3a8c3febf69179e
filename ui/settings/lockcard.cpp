#include "ui/settings/lockcard.h"

#include "services/shopsettings.h"
#include "ui/attempt.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <vector>

namespace regulars
{

namespace
{

constexpr int minute = 60;

QString waitText(int seconds)
{
    if (seconds == 0) {
        return LockCard::tr("Never");
    }
    return seconds % minute == 0 ? LockCard::tr("After %n minute(s)", nullptr, seconds / minute)
                                 : LockCard::tr("After %n second(s)", nullptr, seconds);
}

void fill(QComboBox *box, std::vector<int> waits, int kept)
{
    if (std::find(waits.begin(), waits.end(), kept) == waits.end()) {
        waits.push_back(kept);
        std::sort(waits.begin(), waits.end());
    }
    box->clear();
    for (const int seconds : waits) {
        box->addItem(waitText(seconds), seconds);
    }
    box->setCurrentIndex(box->findData(kept));
}

} // namespace

LockCard::LockCard(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_clerks(new QComboBox)
    , m_managers(new QComboBox)
    , m_clerksName(addRow(m_clerks))
    , m_managersName(addRow(m_managers))
    , m_hint(new Label(TextRole::Caption, Tone::Muted))
{
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    connect(m_clerks, &QComboBox::activated, this, [this] {
        SettingsRequest request;
        SettingsRequest before;
        request.clerkLockSeconds = m_clerks->currentData().toInt();
        before.clerkLockSeconds = ShopSettings::lockSeconds(m_shop.store(), Role::Clerk);
        keep(request, before);
    });
    connect(m_managers, &QComboBox::activated, this, [this] {
        SettingsRequest request;
        SettingsRequest before;
        request.managerLockSeconds = m_managers->currentData().toInt();
        before.managerLockSeconds = ShopSettings::lockSeconds(m_shop.store(), Role::Manager);
        keep(request, before);
    });
    retranslate();
}

Label *LockCard::addRow(QComboBox *box)
{
    auto *name = new Label;
    name->setWordWrap(true);
    name->setBuddy(box);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(box, 1);
    content()->addLayout(row);
    return name;
}

void LockCard::keep(const SettingsRequest &request, const SettingsRequest &before)
{
    attempt(this, [&] {
        const auto kept = ShopSettings(m_shop.desk()).change(m_shop.envelope(), request);
        if (!kept) {
            Toast::tell(this, NoticeKind::Warning, refusalText(kept.refusal(), m_shop));
            refresh();
            return;
        }
        refresh();
        emit changed([this, request, before] { keep(before, request); });
    });
}

void LockCard::refresh()
{
    attempt(this, [this] {
        fill(m_clerks, {0, 30, 60, 120, 300, 600, 1800},
             ShopSettings::lockSeconds(m_shop.store(), Role::Clerk));
        fill(m_managers, {30, 60, 120, 300, 600},
             ShopSettings::lockSeconds(m_shop.store(), Role::Manager));
    });
}

void LockCard::retranslate()
{
    setHeading(tr("Lock"));
    m_clerksName->setText(tr("When a clerk touches nothing"));
    m_managersName->setText(tr("When a manager or owner touches nothing"));
    m_hint->setText(tr("Holds for every till of the shop. Ctrl+L locks at once."));
    refresh();
}

void LockCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
