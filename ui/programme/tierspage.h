#pragma once

#include "services/programmefigures.h"
#include "ui/programme/programmepage.h"
#include "ui/sentences/sentenceeditor.h"

#include <QHash>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace regulars
{

class ActionButton;
class Card;
class DraftForm;
class FormCheck;
class FormField;
class Label;
class SpreadChart;
class TierLadder;

// The ladder of tiers: what each gives, the ways into it, how it is kept, its welcome; with how
// many members hold it and reach it, and who would move if the draft were in force.
class TiersPage : public ProgrammePage
{
    Q_OBJECT

public:
    TiersPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("tiers"); }
    QString title() const override { return tr("Tiers"); }
    QString iconName() const override { return QStringLiteral("crown"); }
    void onShown() override;

    void choose(int tier);
    int chosen() const { return m_chosen; }
    // By the place in the tier: "/multiplier".
    FormField *field(const QString &pointer) const;
    TierLadder *ladder() const { return m_ladder; }
    SentenceEditor *sentences() const { return m_sentences; }
    SpreadChart *chart() const { return m_chart; }
    QString reachText() const;
    // Buttons of the parts: "/paths" adds one, "/paths/0" takes it away; "/benefits/0/when" and
    // "/benefits/0/allow" switch it.
    QPushButton *partButton(const QString &place) const;

    enum class Command { Add, Remove, Up, Down, RemoveToo };
    QAction *command(Command command) const;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    QWidget *makeLadder();
    QWidget *makeForm();
    Card *makeReach();
    void layOut();
    void measure();
    void nameFields();
    void showLadder();
    void showParts();
    void showPart(const QString &list, const QString &heading, const QString &add);
    void addPartRow(const QString &said, const QString &list, const QString &item);
    QPushButton *partButtonFor(const QString &place, const QString &text, QBoxLayout *row);
    QString saidAt(const QString &place) const;
    QStringList benefitIds() const; // of the tier's benefits
    QString base() const;
    QJsonObject tierJson() const;

    void countMembers();
    void readSpread();
    void showSpread(const MemberSpread &spread, Metric metric, qint64 bound,
                    std::optional<qint64> before);
    QString figureText(Metric metric, qint64 value) const;

    void add();
    void remove();
    void removeToo();
    void move(int from, int to);
    void addPart(const QString &list);
    void switchBenefit(const QString &item, const QString &member);
    void takeSentence(const QString &pointer, const QJsonValue &value);

    int m_chosen = 0;
    QAction *m_add, *m_remove, *m_up, *m_down, *m_removeToo;
    DraftForm *m_form;
    TierLadder *m_ladder;
    Card *m_ladderCard;
    Card *m_basics;
    FormCheck *m_keep;
    Card *m_partsCard;
    QWidget *m_partsHolder;
    QVBoxLayout *m_parts = nullptr;
    Card *m_said;
    SentenceEditor *m_sentences;
    Card *m_reachCard;
    SpreadChart *m_chart;
    Label *m_reach;
    Label *m_moved;
    QHash<QString, qint64> m_members; // by tier id
    QHash<QString, QPushButton *> m_partButtons;
    QString m_partFocus;
    QHBoxLayout *m_row;
    QWidget *m_side;
    QWidget *m_tier;
};

} // namespace regulars
