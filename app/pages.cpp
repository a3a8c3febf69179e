#include "app/pages.h"

#include "ui/audit/auditlogpage.h"
#include "ui/backups/backupnotice.h"
#include "ui/backups/backupspage.h"
#include "ui/counter/offershelf.h"
#include "ui/counter/tillpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurerowspage.h"
#include "ui/duelists/comingup.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/importing/importpage.h"
#include "ui/insights/insightpage.h"
#include "ui/members/memberpage.h"
#include "ui/members/memberside.h"
#include "ui/members/memberspage.h"
#include "ui/people/ownsecretcard.h"
#include "ui/people/peoplepage.h"
#include "ui/people/recoverycard.h"
#include "ui/printing/printingcard.h"
#include "ui/printing/printpage.h"
#include "ui/printing/receiptprinter.h"
#include "ui/printing/recoverypaper.h"
#include "ui/programme/cataloguepage.h"
#include "ui/programme/couponspage.h"
#include "ui/programme/draftsession.h"
#include "ui/programme/goodspage.h"
#include "ui/programme/policypage.h"
#include "ui/programme/rulespage.h"
#include "ui/programme/segmentspage.h"
#include "ui/programme/simulatorpage.h"
#include "ui/programme/tierspage.h"
#include "ui/programme/versionspage.h"
#include "ui/reporting/reportpage.h"
#include "ui/settings/backupkeeper.h"
#include "ui/settings/lockcard.h"
#include "ui/settings/scannercard.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/soundscard.h"
#include "ui/shop.h"
#include "ui/sound/sounds.h"
#include "ui/transactions/transactionspage.h"
#include "ui/welcome/signinpage.h"
#include "ui/window/daykeeper.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QPushButton>

namespace regulars
{

namespace
{

// Slips at the till and of the journal, cards and statements of members: one queue for all.
PrintPage *addPrinting(MainWindow &window, Shop &shop, TillPage *till,
                       TransactionsPage *transactions)
{
    auto *queue = new PrintQueue(&window);
    auto *receipts = new ReceiptPrinter(shop, *queue, &window);
    auto *papers = new PrintPage(shop, *queue);
    window.addPage(papers, PageGroup::Unlisted);
    window.addErrand(papers->leafletCommand());
    QObject::connect(papers->leafletCommand(), &QAction::triggered, &window, [&window, papers] {
        const QString from =
            window.currentPage() == papers ? QStringLiteral("till") : window.currentPage()->id();
        window.showPage(papers->id(), QStringLiteral("leaflet;") + from);
    });
    till->setReceiptPrinter([receipts](OperationId operation) { receipts->print(operation); });
    QObject::connect(&till->till().orders(), &Orders::written, receipts,
                     &ReceiptPrinter::printAfterSale);
    const auto preview = [&window](const QString &kind, OperationId operation,
                                   const QString &from) {
        window.showPage(QStringLiteral("print"),
                        QStringLiteral("%1:%2;%3").arg(kind).arg(operation.value()).arg(from));
    };
    QObject::connect(receipts, &ReceiptPrinter::previewAsked, &window,
                     [preview](OperationId operation) {
                         preview(QStringLiteral("receipt"), operation, QStringLiteral("till"));
                     });
    QObject::connect(transactions, &TransactionsPage::reprintAsked, &window,
                     [preview](OperationId operation) {
                         preview(QStringLiteral("copy"), operation, QStringLiteral("transactions"));
                     });
    return papers;
}

// Tiers, rules, goods …: all edit one draft, which lives as long as the window.
void addProgramme(MainWindow &window, Shop &shop, MembersPage *members)
{
    auto *session = new DraftSession(shop, &window);
    session->setParent(&window);
    window.addPage(new TiersPage(shop, *session), PageGroup::Programme, Act::Browse);
    window.addPage(new RulesPage(shop, *session), PageGroup::Programme, Act::Browse);
    window.addPage(new GoodsPage(shop, *session), PageGroup::Programme, Act::Browse);
    window.addPage(new CataloguePage(shop, *session), PageGroup::Programme, Act::Browse);
    window.addPage(new CouponsPage(shop, *session), PageGroup::Programme, Act::Browse);
    auto *segments = new SegmentsPage(shop, *session);
    window.addPage(segments, PageGroup::Programme, Act::Browse);
    QObject::connect(segments, &SegmentsPage::membersAsked, members,
                     [&window, members](const MemberFilter &filter) {
                         members->show(filter);
                         window.showPage(members->id());
                     });
    window.addPage(new PolicyPage(shop, *session), PageGroup::Programme, Act::Browse);
    auto *simulator = new SimulatorPage(shop, *session);
    window.addPage(simulator, PageGroup::Programme, Act::Browse);
    auto *versions = new VersionsPage(shop, *session);
    window.addPage(versions, PageGroup::Programme, Act::Browse);
    QObject::connect(simulator, &SimulatorPage::concluded, versions, &VersionsPage::setTrial);
}

// What is read, done and refused at the till can be heard.
Sounds *addSounds(MainWindow &window, Shop &shop, TillPage *till)
{
    auto *sounds = new Sounds(shop.settings(), playOnDevice, &window);
    QObject::connect(&window, &MainWindow::codeRead, sounds,
                     [sounds] { sounds->play(Sound::Scan); });
    QObject::connect(&till->till(), &Till::finished, sounds,
                     [sounds] { sounds->play(Sound::Success); });
    QObject::connect(till, &TillPage::said, sounds, [sounds](NoticeKind kind) {
        if (kind == NoticeKind::Warning || kind == NoticeKind::Error) {
            sounds->play(Sound::Error);
        }
    });
    return sounds;
}

// What comes in from files; a backup is made first.
void addImporting(MainWindow &window, Shop &shop, BackupKeeper &keeper)
{
    auto *importing = new ImportPage(shop);
    importing->setBefore([&keeper, importing](const std::function<void()> &through) {
        keeper.backUpThen(importing, through);
    });
    window.addPage(importing, PageGroup::System, Act::ImportMembers);
}

// The audit log and the backups, which both print, and the sign in the status bar.
void addTrust(MainWindow &window, Shop &shop, BackupKeeper &keeper, PrintPage *printing)
{
    window.addPage(new AuditLogPage(shop), PageGroup::System, Act::ReadAudit);
    auto *backups = new BackupsPage(shop, keeper);
    window.addPage(backups, PageGroup::System, Act::Backup);
    QObject::connect(backups, &BackupsPage::printAsked, &window,
                     [&window, printing, backups](const std::shared_ptr<const Printout> &printout) {
                         printing->showPaper(printout, backups->id());
                         window.showPage(printing->id());
                     });
    auto *notice = new BackupNotice(shop, keeper);
    window.addStanding(notice, {});
    QObject::connect(notice, &BackupNotice::asked, &window,
                     [&window] { window.showPage(QStringLiteral("backups")); });
}

// F1: what is told of the page in front, its keys on top; its paper goes where all papers go.
void addHandbook(MainWindow &window, Shop &shop, PrintPage *printing)
{
    const auto actions = [&window](const QString &pageId) {
        for (const Page *page : window.findChildren<Page *>()) {
            if (page->id() == pageId) {
                return page->actions();
            }
        }
        return QList<QAction *>();
    };
    auto *handbook = new HandbookWindow(actions, &window);
    handbook->offerPractice(window.signInPage()->practiceCommand());
    QObject::connect(&window, &MainWindow::handbookAsked, handbook, [&window, &shop, handbook] {
        // At the lock from its beginning; paper waits until somebody is there.
        const bool isOpen = shop.isSignedIn();
        handbook->printButton()->setVisible(isOpen);
        handbook->open(isOpen && window.currentPage() ? window.currentPage()->id() : QString(),
                       isOpen ? shop.role() : Role::Clerk);
    });
    QObject::connect(handbook, &HandbookWindow::printAsked, &window,
                     [&window, printing](const std::shared_ptr<const Printout> &printout) {
                         const QString from = window.currentPage()->id();
                         printing->showPaper(
                             printout, from == printing->id() ? QStringLiteral("till") : from);
                         window.showPage(printing->id());
                         window.activateWindow();
                     });
}

// How the shop does, what stands behind each figure, and who is to be seen to soon.
void addOutlook(MainWindow &window, Shop &shop, PrintPage *printing)
{
    window.addPage(new DashboardPage(shop), PageGroup::Insight, Act::Browse);
    window.addPage(new FigureRowsPage(shop), PageGroup::Unlisted, Act::Browse);
    auto *comingUp = new ComingUpPage(shop);
    window.addPage(comingUp, PageGroup::Insight, Act::Browse);
    QObject::connect(comingUp, &ComingUpPage::printAsked, &window,
                     [&window, printing](const std::shared_ptr<const Printout> &printout) {
                         printing->showPaper(printout, QStringLiteral("comingup"));
                         window.showPage(printing->id());
                     });
}

// A member's page; what to offer him next is found once for it and the till.
void addMemberPage(MainWindow &window, Shop &shop, MembersPage *members, TillPage *till)
{
    auto *member = new MemberPage(
        shop, [members](MemberId from, int step) { return members->neighbour(from, step); });
    window.addPage(member, PageGroup::Unlisted);
    auto *shelf = new OfferShelf(shop, &window);
    till->setOfferShelf(shelf);
    member->side()->setOfferShelf(shelf);
}

} // namespace

void addPages(MainWindow &window, Shop &shop, BackupKeeper &keeper, Theme &theme,
              Languages &languages)
{
    auto *till = new TillPage(shop);
    window.addPage(till, PageGroup::Counter);
    window.scanFilter().setKnown([till](const QString &code) { return till->knows(code); });
    Sounds *sounds = addSounds(window, shop, till);
    auto *members = new MembersPage(shop);
    window.addPage(members, PageGroup::Counter);
    addMemberPage(window, shop, members, till);
    auto *transactions = new TransactionsPage(shop);
    window.addPage(transactions, PageGroup::Counter);
    PrintPage *printing = addPrinting(window, shop, till, transactions);
    addProgramme(window, shop, members);
    addImporting(window, shop, keeper);
    addOutlook(window, shop, printing);
    auto *insight = new InsightPage(shop);
    window.addPage(insight, PageGroup::Insight, Act::Browse);
    QObject::connect(insight, &InsightPage::membersAsked, members,
                     [&window, members](const MemberFilter &filter) {
                         members->show(filter);
                         window.showPage(members->id());
                     });
    auto *reports = new ReportPage(shop);
    window.addPage(reports, PageGroup::Insight, Act::Browse);
    window.addPage(new PeoplePage(shop), PageGroup::System, Act::ClerkPins);
    addTrust(window, shop, keeper, printing);
    addHandbook(window, shop, printing);
    auto *settings = new SettingsPage(shop, theme, languages);
    auto *recovery = new RecoveryCard(shop);
    settings->addCard(recovery);
    QObject::connect(
        recovery, &RecoveryCard::made, &window,
        [&window, &shop](const RecoverySheet &sheet) { showRecoverySheet(window, shop, sheet); });
    auto *receipts = new PrintingCard(shop);
    settings->addCard(receipts, Role::Manager);
    auto *heard = new SoundsCard(*sounds);
    settings->addCard(heard, Role::Clerk);
    settings->addCard(new OwnSecretCard(shop), Role::Clerk);
    QObject::connect(receipts, &PrintingCard::undoable, settings, &SettingsPage::offerUndo);
    QObject::connect(heard, &SoundsCard::undoable, settings, &SettingsPage::offerUndo);
    QObject::connect(settings->lock(), &LockCard::changed, &window, &MainWindow::startQuiet);
    QObject::connect(settings->scanner(), &ScannerCard::changed, &window,
                     [&window](const QString &prefix, const QString &suffix) {
                         window.scanFilter().setPrefix(prefix);
                         window.scanFilter().setSuffix(suffix);
                     });
    QObject::connect(settings, &SettingsPage::shopAsked, &window, &MainWindow::shopAsked);
    window.addPage(settings, PageGroup::System);
    auto *days = new DayKeeper(shop);
    QObject::connect(days, &DayKeeper::daysClosed, &keeper, &BackupKeeper::backUpIfNews);
    window.addStanding(days, {days->runAction(), days->confirmAction()});
}

void showRecoverySheet(MainWindow &window, Shop &shop, const RecoverySheet &sheet)
{
    if (auto *page = window.findChild<PrintPage *>()) {
        page->showPaper(std::make_shared<RecoveryPaper>(sheet, shop), QStringLiteral("settings"));
        window.showPage(QStringLiteral("print"));
    }
}

} // namespace regulars
