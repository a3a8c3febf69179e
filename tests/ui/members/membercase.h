#pragma once

#include "storage/members.h"
#include "ui/counter/counterfloor.h"
#include "ui/members/actform.h"
#include "ui/members/memberpage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPushButton>
#include <QtTest>

#include <memory>
#include <optional>
#include <stdexcept>

namespace regulars::tests
{

// What each test of a member's page begins with: 张小梅 with 120 points, opened, and Anna Berg
// behind her in the list.
class MemberCase
{
protected:
    void start(CounterFloor::Place place = CounterFloor::Place::Memory)
    {
        m_theme.setScale(100);
        m_theme.setChoice(Theme::Choice::Light);
        m_floor = std::make_unique<CounterFloor>(place);
        m_zhang = m_floor->enrol(QStringLiteral("13812345678"), QStringLiteral("张小梅"),
                                 QStringLiteral("9000000019"), QStringLiteral("--11-05"));
        m_next = m_floor->enrol(QStringLiteral("13912345678"), QStringLiteral("Anna Berg"));
        m_floor->sell(*m_zhang, "120");
        make();
    }
    void finish()
    {
        m_page.reset();
        QCOMPARE(m_floor->verified(), QString());
        m_floor.reset();
    }

    MemberPage &page() { return *m_page; }
    Shop &shop() { return m_floor->shop(); }
    Member stored() { return *Members(shop().store().connection()).find(*m_zhang); }

    QAction *command(const QString &text)
    {
        for (QAction *action : page().actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        throw std::logic_error("no such command: " + text.toStdString());
    }
    void press(const QString &text)
    {
        command(text)->trigger();
        m_floor->settle();
    }
    template <class Editor>
    Editor *editor(const QString &name)
    {
        for (Editor *one : page().form()->findChildren<Editor *>()) {
            if (one->isVisible() && one->accessibleName() == name) {
                return one;
            }
        }
        throw std::logic_error("no such field: " + name.toStdString());
    }
    // What the form of the act offers.
    void doIt()
    {
        page().form()->button()->click();
        m_floor->settle();
    }

    Theme m_theme;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<MemberPage> m_page;
    std::optional<MemberId> m_zhang;
    std::optional<MemberId> m_next;

private:
    void make()
    {
        m_page = std::make_unique<MemberPage>(
            shop(), [this](MemberId member, int step) -> std::optional<MemberId> {
                if (step == 0) {
                    return member == *m_zhang || member == *m_next ? std::optional(member)
                                                                   : std::nullopt;
                }
                return member == *m_zhang && step == 1 ? m_next : std::nullopt;
            });
        m_page->resize(1146, 680);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open(QString::number(m_zhang->value()));
        m_page->onShown();
        m_floor->settle();
    }
};

} // namespace regulars::tests
