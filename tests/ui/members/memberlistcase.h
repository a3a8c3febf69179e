#pragma once

#include "services/memberlist.h"
#include "services/salesfloor.h"
#include "ui/counter/counterfloor.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertableview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QtTest>

#include <memory>

namespace regulars::tests
{

// What each test of the members' list begins with: a shop of its own, still without members.
class MemberListCase
{
protected:
    void start()
    {
        m_theme.setScale(100);
        m_theme.setChoice(Theme::Choice::Light);
        m_floor = std::make_unique<CounterFloor>();
    }
    void finish()
    {
        m_page.reset();
        m_floor.reset();
    }

    void fill(int members)
    {
        for (int i = 0; i < members; ++i) {
            const MemberId member =
                m_floor->enrol(QStringLiteral("138%1").arg(10000000 + i),
                               QStringLiteral("Member %1").arg(i, 4, 10, QChar(u'0')));
            if (i < 9) {
                m_floor->sell(member, qPrintable(QString::number((i * 7 % 9 + 1) * 10)));
            }
        }
    }
    void open()
    {
        m_page = std::make_unique<MembersPage>(shop());
        m_page->resize(1146, 680);
        static_cast<QWidget *>(m_page.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->onShown();
        m_floor->settle();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_page->table()->rowCount(); ++row) {
            names += m_page->table()->rowAt(row)->name;
        }
        return names;
    }
    QStringList listed(const MemberFilter &filter, const MemberSort &sort)
    {
        QStringList names;
        for (const MemberRow &row :
             salesfloor::Shop::done(MemberList(shop().desk()).page(filter, sort)).rows) {
            names += row.name;
        }
        return names;
    }
    QAction *command(const QKeySequence &key) const
    {
        for (QAction *action : m_page->actions()) {
            if (action->shortcuts().contains(key)) {
                return action;
            }
        }
        return nullptr;
    }
    MembersPage &page() { return *m_page; }
    Shop &shop() { return m_floor->shop(); }

    Theme m_theme;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<MembersPage> m_page;
};

} // namespace regulars::tests
