#include "app/pages.h"

#include "ui/counter/tillpage.h"
#include "ui/members/memberspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shop.h"
#include "ui/window/mainwindow.h"

namespace regulars
{

void addPages(MainWindow &window, Shop &shop, Theme &theme, Languages &languages)
{
    window.addPage(new TillPage(shop), PageGroup::Counter);
    window.addPage(new MembersPage(shop), PageGroup::Counter);
    auto *settings = new SettingsPage(shop, theme, languages);
    QObject::connect(settings, &SettingsPage::shopAsked, &window, &MainWindow::shopAsked);
    window.addPage(settings, PageGroup::System);
}

} // namespace regulars
