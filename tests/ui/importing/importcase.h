#pragma once

#include "importfiles.h"
#include "storage/members.h"
#include "ui/counter/counterfloor.h"
#include "ui/importing/columnsform.h"
#include "ui/importing/importpage.h"
#include "ui/importing/understoodmodel.h"
#include "ui/members/askbar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QtTest>

#include <memory>
#include <optional>

namespace regulars::tests
{

// What each test of the import assistant begins with: its page in a shop without members, the files
// that it is given, and its steps one by one.
class ImportCase
{
protected:
    using Step = ImportPage::Step;

    void start(CounterFloor::Place place = CounterFloor::Place::Memory)
    {
        m_page.reset();
        m_floor = std::make_unique<CounterFloor>(place);
        m_floor->clock().tick(); // an import pauses by it
        m_page = std::make_unique<ImportPage>(shop());
        m_page->resize(1146, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->onShown();
        m_floor->settle();
    }
    void finish()
    {
        m_page.reset();
        QCOMPARE(m_floor->verified(), QString());
        m_floor.reset();
    }

    ImportPage &page() { return *m_page; }
    Shop &shop() { return m_floor->shop(); }

    void open(const QString &path)
    {
        page().open(path);
        QTRY_VERIFY(page().step() != Step::Opening);
    }
    void tryOut()
    {
        QCOMPARE(page().step(), Step::Mapping);
        QVERIFY2(page().form()->isReady(), qPrintable(page().form()->missingText()));
        page().forward()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page().step() != Step::Trying, 120'000);
    }
    // The owner's password, where it is asked for.
    void pass()
    {
        if (page().ask()->isVisible()) {
            page().ask()->field()->setText(CounterFloor::ownersPin);
            QTest::keyClick(page().ask()->field(), Qt::Key_Return);
            QVERIFY(QTest::qWaitFor([this] { return !page().ask()->isVisible(); }));
        }
    }
    void take()
    {
        QCOMPARE(page().step(), Step::Tried);
        page().forward()->trigger();
        pass();
        QTRY_VERIFY_WITH_TIMEOUT(page().step() == Step::Imported, 120'000);
    }
    void import(const QString &path)
    {
        open(path);
        tryOut();
        take();
    }

    std::optional<MemberId> byCard(const QString &card)
    {
        return Members(shop().store().connection()).byCard(card);
    }
    qint64 members() { return Members(shop().store().connection()).count(); }
    QString cell(int row, int column) const
    {
        const auto *model = m_page->form()->understood();
        return model->index(row, column).data().toString();
    }
    static QByteArray many(int count)
    {
        QByteArray rows = "card,name,points\n";
        for (int i = 0; i < count; ++i)
            rows += 'K' + QByteArray::number(i) + ",Member " + QByteArray::number(i) + ",10\n";
        return rows;
    }

    Theme m_theme;
    ImportFiles m_files;
    std::unique_ptr<CounterFloor> m_floor;
    std::unique_ptr<ImportPage> m_page;
};

} // namespace regulars::tests
