#include "membercase.h"
#include "ui/editors/codeedit.h"
#include "ui/members/memberside.h"
#include "ui/members/timelinecard.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace regulars;
using regulars::tests::MemberCase;

// How the forms on a member's page stand, are walked through by the keyboard, and answer to what
// can't be meant (M5, X8).
class TestMemberForms : public QObject, protected MemberCase
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { finish(); }

    void namesStandBesideTheirFields_data() { forms(); }
    void namesStandBesideTheirFields();
    void tabGoesDownTheForm_data() { forms(); }
    void tabGoesDownTheForm();
    void theFormStandsBehindTheActsInTabOrder_data() { forms(); }
    void theFormStandsBehindTheActsInTabOrder();
    void tagsStandBeforeTheFieldThatAddsOne();
    void whoIsNobodyIsSaidAtTheForm();

private:
    static void forms();
    QList<QWidget *> editors();
    static QWidget *tabFrom(QWidget *widget);
};

void TestMemberForms::forms()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"Edit", "Lost card", "Adjust points", "Merge", "Tier by hand",
                            "Extend points", "Erase"}) {
        QTest::newRow(act) << QString::fromLatin1(act);
    }
}

QList<QWidget *> TestMemberForms::editors()
{
    QList<QWidget *> found;
    // The one opened before may still be on its way out.
    const QList<QFormLayout *> all = page().form()->findChildren<QFormLayout *>();
    const QFormLayout *fields = all.isEmpty() ? nullptr : all.last();
    for (int row = 0; fields && row < fields->rowCount(); ++row) {
        found += fields->itemAt(row, QFormLayout::FieldRole)->widget();
    }
    return found;
}

// On one line with what is typed, in every size: not above it.
void TestMemberForms::namesStandBesideTheirFields()
{
    QFETCH(QString, act);
    for (const int scale : {100, 200}) {
        m_theme.setScale(scale);
        press(act);
        const auto *fields = page().form()->findChild<QFormLayout *>();
        QVERIFY(fields && fields->rowCount() > 0);
        for (int row = 0; row < fields->rowCount(); ++row) {
            const auto *name =
                qobject_cast<Label *>(fields->itemAt(row, QFormLayout::LabelRole)->widget());
            const QWidget *field = fields->itemAt(row, QFormLayout::FieldRole)->widget();
            QVERIFY(name && field);
            const int apart = name->geometry().center().y() - field->geometry().center().y();
            QVERIFY2(
                std::abs(apart) <= 1,
                qPrintable(
                    u"%1 at %2 %: %3 by %4"_s.arg(act).arg(scale).arg(name->text()).arg(apart)));
        }
        page().form()->leave();
        m_floor->settle();
    }
}

void TestMemberForms::tabGoesDownTheForm()
{
    QFETCH(QString, act);
    press(act);
    const QList<QWidget *> fields = editors();
    QVERIFY(!fields.isEmpty());
    for (QWidget *field : fields) {
        QVERIFY2(field->hasFocus(), qPrintable(field->accessibleName()));
        // A date's year, month and day are walked through, too.
        for (int part = 0; part < 3 && field->hasFocus(); ++part) {
            QTest::keyClick(field, Qt::Key_Tab);
        }
    }
    QVERIFY(page().form()->button()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page().form()->isVisible());
}

QWidget *TestMemberForms::tabFrom(QWidget *widget)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Tab);
    return QApplication::focusWidget();
}

// As often as it is opened: what is made later is last of a window, unless it is put where it is
// seen.
void TestMemberForms::theFormStandsBehindTheActsInTabOrder()
{
    QFETCH(QString, act);
    for (int time = 0; time < 3; ++time) {
        press(act);
        const QList<ActionButton *> acts = page().findChildren<ActionButton *>();
        const auto last = std::find_if(acts.begin(), acts.end(), [](const ActionButton *button) {
            return button->text() == u"Erase"_s;
        });
        QVERIFY(last != acts.end());
        QCOMPARE(tabFrom(*last), editors().first());
        page().form()->button()->setFocus();
        QWidget *cancel = tabFrom(page().form()->button());
        QVERIFY(page().form()->isAncestorOf(cancel));
        QCOMPARE(tabFrom(cancel), page().timeline()->tabs());
        page().form()->leave();
        m_floor->settle();
    }
}

void TestMemberForms::tagsStandBeforeTheFieldThatAddsOne()
{
    for (const QString &tag : {u"tea"_s, u"window seat"_s}) {
        emit page().side()->tagWanted(tag, true);
        m_floor->settle();
    }
    QList<FilterChip *> chips = page().side()->findChildren<FilterChip *>();
    chips.removeIf([](const FilterChip *chip) { return !chip->isVisible(); });
    QCOMPARE(chips.size(), 2);
    QCOMPARE(tabFrom(chips[0]), chips[1]);
    const auto *field = qobject_cast<QLineEdit *>(tabFrom(chips[1]));
    QVERIFY(field && page().side()->isAncestorOf(field));
}

// Nobody is enrolled there, so that Enter isn't what helps.
void TestMemberForms::whoIsNobodyIsSaidAtTheForm()
{
    press(u"Merge"_s);
    auto *other = page().form()->findChild<CodeEdit *>();
    QVERIFY(other);
    other->setText(u"12345"_s);
    page().form()->button()->click();
    m_floor->settle();
    QVERIFY(page().form()->isVisible());
    QVERIFY(other->hasFocus());
    const QString said = page().message()->text();
    QVERIFY2(said.contains(u"12345"_s) && !said.contains(u"Enter"_s), qPrintable(said));
    other->clear();
    page().form()->button()->click();
    QVERIFY2(page().message()->text().startsWith(u"Type the phone or card"_s),
             qPrintable(page().message()->text()));
}

QTEST_MAIN(TestMemberForms)
#include "tst_memberforms.moc"
