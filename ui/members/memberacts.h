#pragma once

#include "services/membership.h"
#include "ui/counter/orders.h"
#include "ui/members/actform.h"

#include <functional>
#include <optional>

namespace regulars
{

class OwnProof;
class Shop;

// What is done to one member on his page: each act opens its form, is written through the services,
// and says so. Refusals and the wish for another's word come from its orders.
class MemberActs : public QObject
{
    Q_OBJECT

public:
    MemberActs(Shop &shop, Orders &orders, ActForm *form, QWidget *page);

    void setMember(std::optional<MemberId> member)
    {
        m_member = member;
        m_merge.reset();
    }

    void edit();
    void replaceCard();
    void toggleFreeze();
    void setTier();
    void adjust();
    void extend();
    void merge();
    void erase();
    // Parts again what was merged here last; else takes back what was done last.
    void undo();
    // The merge that can still be taken back: the newest, in its business month.
    std::optional<OperationId> partable() const;
    void part();
    void makeFile();
    // Writes all that is held of him to that file.
    void writeFile(const QString &path);
    void note(const QString &text);
    void tag(const QString &tag, bool isOn);
    void consent(const QString &purpose, bool isGiven, const QString &wording);

signals:
    void told(const QString &text);
    void refused(const regulars::Refusal &refusal);
    // What was typed can't be meant.
    void mistaken(const QString &sentence);
    // He is gone: the one to show instead, if there is one.
    void gone(std::optional<regulars::MemberId> instead);

private:
    using Writing = std::function<Result<Answer>(const Envelope &)>;
    MemberRef ref() const { return MemberRef::of(*m_member); }
    void run(const Writing &write, const QString &said, bool isUndoable = false);
    void mergeNow(const MergeRequest &request);
    void unmerge(OperationId merge);
    void previewMerge(const MemberRef &other);
    void proveThenErase(const QString &typed);
    void eraseNow();
    void purge();

    Shop &m_shop;
    Orders &m_orders;
    ActForm *m_form;
    QWidget *m_page;
    OwnProof *m_proof;
    std::optional<MemberId> m_member;
    std::optional<OperationId> m_merge; // done last, on this member
};

} // namespace regulars
