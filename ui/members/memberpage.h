#pragma once

#include "ui/page.h"
#include "values/id.h"

#include <functional>
#include <optional>

class QBoxLayout;
class QScrollArea;

namespace regulars
{

class ActForm;
class ApprovalBar;
class InlineMessage;
class MemberActs;
class MemberCard;
class MemberSide;
class Orders;
class Shop;
class TimelineCard;

// One member with all that is known, all that happened, and all that can be done about him (M3,
// M5).
class MemberPage : public Page
{
    Q_OBJECT

public:
    // The member so many places from another in the list that he was opened from.
    using Neighbour = std::function<std::optional<MemberId>(MemberId, int)>;

    MemberPage(Shop &shop, Neighbour neighbour, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString listedUnder() const override;
    void onShown() override;
    // His id.
    // A card for the field that waits for one: the new card, the other's.
    bool scanned(const QString &code) override;
    void open(const QString &subject) override;

    std::optional<MemberId> member() const { return m_member; }
    MemberActs *acts() const { return m_acts; }
    QAction *reveals() const { return m_reveal; }
    ActForm *form() const { return m_form; }
    InlineMessage *message() const { return m_message; }
    MemberSide *side() const { return m_side; }
    TimelineCard *timeline() const { return m_timeline; }

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCommands();
    QWidget *makeBody();
    QWidget *makeActions();
    void listen();
    void show(MemberId member);
    using QWidget::show;
    void refresh();
    void forget();
    void followRole();
    void fitColumns();
    void step(int places);
    void copyPhone();
    void revealPhone();

    Shop &m_shop;
    Neighbour m_neighbour;
    std::optional<MemberId> m_member;
    Orders *m_orders;
    QAction *m_back, *m_serve, *m_previous, *m_next, *m_copy, *m_reveal, *m_edit, *m_card,
        *m_freeze, *m_tier, *m_adjust, *m_extend, *m_merge, *m_part, *m_export, *m_erase, *m_undo,
        *m_statement, *m_printCard;
    QBoxLayout *m_columns;
    MemberCard *m_head;
    InlineMessage *m_message;
    ApprovalBar *m_approval;
    ActForm *m_form;
    QScrollArea *m_scroll;
    MemberActs *m_acts;
    MemberSide *m_side;
    TimelineCard *m_timeline;
};

} // namespace regulars
