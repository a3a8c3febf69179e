// What the palette and the key sheet offer in the window's name.
#include "ui/page.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QStatusBar>

namespace regulars
{

void MainWindow::addStanding(QWidget *standing, const QList<QAction *> &commands)
{
    statusBar()->addPermanentWidget(standing);
    m_standing += commands;
}

void MainWindow::setPractice(bool isPractice)
{
    m_isPractice = isPractice;
    refreshStatus();
}

QList<CommandPalette::Command> MainWindow::commands() const
{
    QList<CommandPalette::Command> list;
    if (const Page *page = currentPage()) {
        for (QAction *action : page->actions()) {
            list.append({page->title(), action});
        }
    }
    for (const Place &place : m_places) {
        list.append({tr("Page"), place.go});
    }
    for (QAction *action : m_own + m_standing) {
        list.append({tr("Window"), action});
    }
    return list;
}

QList<KeySheet::Section> MainWindow::keys() const
{
    QList<KeySheet::Section> sections;
    if (const Page *page = currentPage()) {
        sections.append({page->title(), page->actions()});
    }
    QList<QAction *> pages;
    for (const Place &place : m_places) {
        pages.append(place.go);
    }
    sections.append({tr("Pages"), pages});
    sections.append({tr("Everywhere"), m_own});
    return sections;
}

} // namespace regulars
