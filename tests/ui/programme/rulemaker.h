#pragma once

#include "protocol/till/tillsession.h"
#include "rulescase.h"
#include "services/dayend.h"
#include "ui/programme/ruleform.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/slotbutton.h"
#include "ui/sentences/slotpopup.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <stdexcept>

namespace regulars
{

// The owner at the page of rules, who makes one with its own controls: what she presses, chooses
// and types. What is not there, or is refused, throws.
class RuleMaker
{
public:
    explicit RuleMaker(RulesPage &page)
        : m_page(page)
    {}

    // "Add a rule…", one of the starts, Enter.
    void start(const QString &id)
    {
        ProgrammeFloor::command(&m_page, QKeySequence(QKeySequence::New))->trigger();
        expect(m_page.starts()->choose(id), id);
        QTest::keyClick(m_page.starts(), Qt::Key_Return);
        expect(!m_page.isChoosingStart(), id);
    }
    // A line of the menu behind "Add a condition or an effect".
    void add(const QString &words) { add(words, {}); }
    // One below these of its menus.
    void add(const QString &words, const QStringList &menus)
    {
        QMenu *menu = sentences().additions();
        for (const QString &title : menus) {
            const auto below = menu->findChildren<QMenu *>();
            const auto found = std::find_if(below.begin(), below.end(), [&](const QMenu *one) {
                return one->title() == title;
            });
            expect(found != below.end(), title + QStringLiteral(" is no menu"));
            menu = *found;
        }
        QStringList offered;
        for (QAction *action : menu->findChildren<QAction *>()) {
            offered += action->text();
            if (action->text() == words) {
                action->trigger();
                expectNoFault(words);
                return;
            }
        }
        expect(false, words + QStringLiteral(" is not among\n") + offered.join(u'\n'));
    }
    void either(const QString &condition, const QString &words)
    {
        add(words, {QStringLiteral("Either one condition or another"), condition});
    }
    void together(const QString &alternative, const QString &words)
    {
        add(words, {QStringLiteral("Together with an alternative"), alternative});
    }
    void countOnly(const QString &words) { add(words, {QStringLiteral("Count only some goods")}); }
    void turnRound(const QString &words) { add(words, {QStringLiteral("Turn a condition round")}); }
    // One line instead of "points for every amount", with which the start of base points begins.
    void addInstead(const QString &words)
    {
        add(words);
        takeAway(QStringLiteral("/give/0/points_per/points"));
    }
    void takeAway(const QString &pointer)
    {
        QTest::keyClick(&slot(pointer), Qt::Key_Delete);
        expectNoFault(pointer);
    }
    // Opens the slot, types or chooses, Enter.
    void type(const QString &pointer, const QString &text)
    {
        QWidget *field = opened(pointer).field();
        auto *line = field->findChild<QLineEdit *>();
        auto *number = field->findChild<QSpinBox *>();
        if (number) {
            number->setValue(text.toInt());
            QTest::keyClick(number, Qt::Key_Return);
        } else {
            expect(line, pointer);
            line->setText(text);
            QTest::keyClick(line, Qt::Key_Return);
        }
        expect(!sentences().popup(), text + QStringLiteral(" is refused at ") + pointer);
    }
    // A day, or the first and the last.
    void date(const QString &pointer, const QList<QDate> &days)
    {
        const auto edits = opened(pointer).field()->findChildren<QDateEdit *>();
        expect(edits.size() == days.size(), pointer);
        for (qsizetype i = 0; i < days.size(); ++i) {
            edits.at(i)->setDate(days.at(i));
        }
        QTest::keyClick(edits.constFirst(), Qt::Key_Return);
        expect(!sentences().popup(), QStringLiteral("refused at ") + pointer);
    }
    void choose(const QString &pointer, const QStringList &texts)
    {
        auto *tree = opened(pointer).field()->findChild<QTreeWidget *>();
        expect(tree, pointer);
        for (QTreeWidgetItemIterator item(tree); *item; ++item) {
            const bool isMeant = texts.contains((*item)->text(0));
            if ((*item)->flags() & Qt::ItemIsUserCheckable) {
                (*item)->setCheckState(0, isMeant ? Qt::Checked : Qt::Unchecked);
            }
            if (isMeant) {
                tree->setCurrentItem(*item);
            }
        }
        QTest::keyClick(tree, Qt::Key_Return);
        expect(!sentences().popup(), texts.join(u' ') + QStringLiteral(" refused at ") + pointer);
    }
    void happens(const QString &trigger) { pick(form().triggerBox(), trigger); }
    // So many times a window for each member.
    void limit(int times, const QString &window)
    {
        form().memberTimes()->setValue(times);
        pick(form().memberWindow(), window);
        expectNoFault(window);
    }
    void limitAll(int times) { form().totalTimes()->setValue(times); }

    QString said() const
    {
        QStringList texts;
        for (const Sentence &sentence : sentences().sentences()) {
            texts += plain(sentence);
        }
        return texts.join(u' ');
    }
    RuleForm &form() const { return *m_page.form(); }

private:
    static void expect(bool isSo, const QString &what)
    {
        if (!isSo) {
            throw std::logic_error(what.toStdString());
        }
    }
    void expectNoFault(const QString &what) const
    {
        expect(form().fault().isEmpty(), what + QStringLiteral(": ") + form().fault());
    }
    SentenceEditor &sentences() const { return *form().sentences(); }
    SlotButton &slot(const QString &pointer) const
    {
        SlotButton *found = sentences().slotAt(pointer);
        expect(found, QStringLiteral("no slot at %1 in: %2").arg(pointer, said()));
        found->setFocus();
        return *found;
    }
    SlotPopup &opened(const QString &pointer) const
    {
        QTest::keyClick(&slot(pointer), Qt::Key_Return);
        expect(sentences().popup(), pointer);
        return *sentences().popup();
    }
    static void pick(QComboBox *box, const QString &data)
    {
        const int index = box->findData(data);
        expect(index >= 0, data);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    RulesPage &m_page;
};

// Another till of the same shop, which hears JSON lines and nothing else.
class TillLine
{
public:
    explicit TillLine(ProgrammeFloor &floor)
        : m_floor(floor)
        , m_session(floor.shop->store(), floor.clock, QStringLiteral("2"))
    {
        ask({{QStringLiteral("op"), QStringLiteral("sign-in")},
             {QStringLiteral("user"), QStringLiteral("Owner")},
             {QStringLiteral("pin"), ProgrammeFloor::secret()}});
    }

    // The answer; throws with what was said where it is no.
    QJsonObject ask(const QJsonObject &request)
    {
        m_floor.clock.advanceMs(1'000);
        const QByteArray said =
            m_session.answer(QJsonDocument(request).toJson(QJsonDocument::Compact));
        const QJsonObject answer = QJsonDocument::fromJson(said).object();
        if (!answer.value(u"ok").toBool()) {
            throw std::logic_error(said.toStdString());
        }
        return answer;
    }
    QJsonObject ask(const QByteArray &request)
    {
        return ask(QJsonDocument::fromJson(request).object());
    }
    // Days go by, each of them ended.
    void passDays(int days)
    {
        m_floor.clock.advanceMs(qint64(days) * 24 * 3'600'000);
        salesfloor::Shop::done(DayEnd(m_floor.shop->desk()).run({}, std::nullopt));
    }

private:
    ProgrammeFloor &m_floor;
    TillSession m_session;
};

} // namespace regulars
