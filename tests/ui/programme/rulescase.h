#pragma once

#include "pagelook.h"
#include "programmefloor.h"
#include "ui/programme/rulespage.h"
#include "ui/programme/rulestarts.h"
#include "ui/programme/wordedlist.h"

#include <memory>

namespace regulars
{

// What each test of the rules' page begins with: three rules of which two meet, on a Wednesday
// afternoon, and the page in English.
class RulesCase
{
protected:
    void start(const QByteArray &programme = programmeText())
    {
        m_floor = std::make_unique<ProgrammeFloor>(programme, wednesday);
        m_page = std::make_unique<RulesPage>(*m_floor->shop, draft());
        m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
        show();
    }
    void finish()
    {
        m_page.reset();
        m_floor.reset();
    }

    void show()
    {
        m_page->show();
        m_page->activateWindow();
        m_page->onShown();
        PageLook::settle();
    }
    DraftSession &draft() const { return *m_floor->session; }
    void publish()
    {
        static_cast<void>(salesfloor::Shop::done(draft().publish(m_floor->shop->envelope())));
    }
    QAction *command(const QKeySequence &key) const
    {
        return ProgrammeFloor::command(m_page.get(), key);
    }
    // Adds it by the gallery, by keys.
    void add(const QString &start)
    {
        command(QKeySequence(QKeySequence::New))->trigger();
        QVERIFY(m_page->isChoosingStart());
        QVERIFY2(m_page->starts()->choose(start), qPrintable(start));
        QTest::keyClick(m_page->starts(), Qt::Key_Return);
        QVERIFY(!m_page->isChoosingStart());
    }
    void choose(const QString &rule) { QVERIFY(m_page->rules()->choose(rule)); }

    static constexpr const char *wednesday = "2026-11-04 14:30";

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<RulesPage> m_page;

private:
    static QByteArray programmeText()
    {
        return salesfloor::Terms{.rules =
                                     R"({"id": "wed", "name": "Wednesday tea", "on": "purchase",
                     "when": {"category": "tea", "weekdays": ["wed"], "between": ["14:00", "16:00"]},
                     "give": {"multiply": 2}},
                    {"id": "week", "name": "Mid-week", "on": "purchase", "when": {"weekdays": ["wed", "thu"]},
                     "give": {"multiply": 1.5}})",
                                 .tiers = R"({"id": "basic", "name": "Basic"},
                    {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"}, "multiplier": 1.2,
                     "paths": [{"metric": "spend", "at_least": "5000.00"}]})"}
            .text();
    }
};

} // namespace regulars
