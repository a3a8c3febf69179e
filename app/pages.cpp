#include "app/pages.h"

#include "ui/counter/tillpage.h"
#include "ui/members/memberpage.h"
#include "ui/members/memberspage.h"
#include "ui/reporting/reportpage.h"
#include "ui/settings/scannercard.h"
#include "ui/settings/settingspage.h"
#include "ui/shop.h"
#include "ui/transactions/transactionspage.h"
#include "ui/window/mainwindow.h"

namespace regulars
{

void addPages(MainWindow &window, Shop &shop, Theme &theme, Languages &languages)
{
    window.addPage(new TillPage(shop), PageGroup::Counter);
    auto *members = new MembersPage(shop);
    window.addPage(members, PageGroup::Counter);
    window.addPage(
        new MemberPage(
            shop, [members](MemberId from, int step) { return members->neighbour(from, step); }),
        PageGroup::Unlisted);
    window.addPage(new TransactionsPage(shop), PageGroup::Counter);
    window.addPage(new ReportPage(shop), PageGroup::Insight, Act::Browse);
    auto *settings = new SettingsPage(shop, theme, languages);
    QObject::connect(settings->scanner(), &ScannerCard::changed, &window,
                     [&window](const QString &prefix, const QString &suffix) {
                         window.scanFilter().setPrefix(prefix);
                         window.scanFilter().setSuffix(suffix);
                     });
    QObject::connect(settings, &SettingsPage::shopAsked, &window, &MainWindow::shopAsked);
    window.addPage(settings, PageGroup::System);
}

} // namespace regulars
