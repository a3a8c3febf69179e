#pragma once

#include "services/insights.h"
#include "ui/counter/counterfloor.h"
#include "ui/parts/inlinemessage.h"
#include "ui/reporting/closingbar.h"
#include "ui/reporting/reportpage.h"
#include "ui/reporting/reportpreview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace regulars::tests
{

// What each test of the reports' page begins with: in November one member bought; it is the second
// of December, and the page is not yet shown.
class ReportCase
{
protected:
    static constexpr qint64 dayMs = 24 * 3'600'000LL;
    inline static const Month november{2026, 11};

    void start()
    {
        m_theme.setScale(100);
        m_theme.setChoice(Theme::Choice::Light);
        make(CounterFloor::Place::Memory);
    }
    void finish()
    {
        m_page.reset();
        m_floor.reset();
    }

    void make(CounterFloor::Place place)
    {
        m_page.reset();
        m_floor = std::make_unique<CounterFloor>(place);
        m_zhang = m_floor->enrol(QStringLiteral("13812345678"), QStringLiteral("张小梅"));
        m_floor->sell(m_zhang, "640.00");
        m_floor->clock().advanceMs(30 * dayMs);
        m_page = std::make_unique<ReportPage>(m_floor->shop());
        m_page->resize(1146, 680);
    }
    void open()
    {
        m_page->QWidget::show();
        m_page->onShown();
        QTRY_VERIFY(m_page->report());
        m_floor->settle();
        // Below the edge of a small window nothing is drawn.
        QTRY_VERIFY(m_page->preview()->isDrawn() || m_page->preview()->visibleRegion().isEmpty());
    }
    QAction *command(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        for (QAction *action : m_page->actions()) {
            if (action->shortcut() == QKeySequence(QKeyCombination(modifiers, Qt::Key(key)))) {
                return action;
            }
        }
        return nullptr;
    }
    // Yes, close the month.
    void agree()
    {
        QVERIFY(m_page->closing()->isVisible());
        m_page->closing()->yesButton()->click();
        QVERIFY(m_page->isBusy());
        QTRY_VERIFY(!m_page->isBusy());
        m_floor->settle();
        QTRY_VERIFY(m_page->report());
    }
    // Until it is written, or can't be.
    void write(const QString &path)
    {
        m_page->writeTo(path);
        QTRY_VERIFY(m_page->message()->kind() != NoticeKind::Note);
    }
    MonthReport stored(Month month = november)
    {
        return Insights(m_floor->shop().store()).month(month);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<ReportPage> m_page;
    MemberId m_zhang{1};
    QTemporaryDir m_folder;
    Theme m_theme;
};

} // namespace regulars::tests
