#pragma once

#include "services/programmefigures.h"
#include "services/rulelimits.h"
#include "ui/programme/listandformpage.h"

#include <QHash>

#include <optional>

class QComboBox;
class QLineEdit;

namespace regulars
{

class Card;
class EmptyState;
class Label;
class RuleCalendar;
class RuleForm;
struct RuleStart;
class TrialPanel;

// All rules and offers as sentences; the chosen one can be edited where it stands, and beside it is
// what it does: on a basket, in time, together with others, and last month.
class RulesPage : public ListAndFormPage
{
    Q_OBJECT

public:
    // What the list shows.
    enum class Kind {
        All,
        Changed,
        Earning,
        Offers,
        Tasks,
        Joining,
        Actions,
        Friends,
        TopUps,
        Dated
    };

    RulesPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("rules"); }
    QString title() const override { return tr("Rules"); }
    QString iconName() const override { return QStringLiteral("list"); }
    void onShown() override;
    void open(const QString &subject) override; // a rule's id

    WordedList *rules() const { return m_list; }
    RuleForm *form() const { return m_form; }
    TrialPanel *trial() const { return m_trial; }
    RuleCalendar *calendar() const { return m_calendar; }
    QComboBox *filter() const { return m_filter; }
    QLineEdit *search() const { return m_search; }
    QStringList overlaps() const { return m_overlapTexts; }
    QString timesText() const;
    QString firedText() const;

    bool addStart(const QString &startId) override;

protected:
    void retranslate() override;
    void refresh() override;
    void leaveStarts() override;

private:
    struct Tally
    {
        qint64 times = 0;
        Points points;
    };

    void makeCommands();
    void makeList();
    void makeMiddle();
    QWidget *makeSide();
    void fillFilter();

    std::optional<int> chosenRule() const; // its place in the draft
    bool isShown(const Rule &rule, const QString &text) const;
    QString badgeOf(const Rule &rule, bool *isQuiet) const;
    void showList();
    void showChosen();
    void showStarts();
    void showTimes(const Rule &rule);
    void showOverlaps(int chosen);
    void showFired(const Rule &rule);
    void readFirings();
    QString limitsText(const Rule &rule) const;
    void tellCommands();

    void take(const QString &pointer, const QJsonValue &value);
    void add(const RuleStart &start);
    void duplicate();
    void remove();
    void move(int by);
    void switchOff();
    QAction *undoCommand() const;

    QAction *m_add, *m_duplicate, *m_remove, *m_up, *m_down, *m_off, *m_test, *m_find;
    QComboBox *m_filter;
    QLineEdit *m_search;
    WordedList *m_list;
    QWidget *m_addButton;
    Label *m_count;
    EmptyState *m_none;
    Card *m_ruleCard;
    RuleForm *m_form;
    Card *m_trialCard;
    TrialPanel *m_trial;
    Card *m_timesCard;
    RuleCalendar *m_calendar;
    Label *m_timesText;
    Card *m_overlapsCard;
    Label *m_overlaps;
    QStringList m_overlapTexts;
    Card *m_firedCard;
    Label *m_fired;
    QWidget *m_side;
    std::optional<QHash<QString, Tally>> m_firings; // last month's; none: not read yet
    QHash<QString, LimitUse> m_limits;              // read with them
};

} // namespace regulars
