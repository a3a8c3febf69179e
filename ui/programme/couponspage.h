#pragma once

#include "ui/programme/listandformpage.h"
#include "ui/sentences/sentenceeditor.h"

#include <QHash>

namespace regulars
{

class Card;
class DraftForm;
class EmptyState;
class FormCheck;
class FormCount;
class FormField;
class FormLength;
class FormPick;
class IssuedCoupons;
class Label;

// The shop's coupons: what each takes off, when and for how long, as sentences and fields in the
// draft; beside it those that members hold.
class CouponsPage : public ListAndFormPage
{
    Q_OBJECT

public:
    CouponsPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("coupons"); }
    QString title() const override { return tr("Coupons"); }
    QString iconName() const override { return QStringLiteral("coupon"); }
    void onShown() override;
    void open(const QString &subject) override; // a coupon's id
    bool scanned(const QString &code) override;

    WordedList *list() const { return m_list; }
    // By the place in the coupon: "/valid"; "/kind" and "/discount" for what it is.
    FormField *field(const QString &pointer) const;
    SentenceEditor *sentences() const { return m_sentences; }
    IssuedCoupons *issued() const { return m_issued; }

    enum class Command { Add, Duplicate, Remove, Earlier, Later, Verify, Export, Sheet, RemoveToo };
    QAction *command(Command command) const { return m_commands.value(static_cast<int>(command)); }

    bool addStart(const QString &startId) override;

protected:
    void retranslate() override;
    void refresh() override;
    void leaveStarts() override;

private:
    void makeCommands();
    void makeList();
    void makeFields(QVBoxLayout *column);
    QWidget *makeCoupon();
    void nameFields();
    void tellCommands();

    std::optional<int> chosenCoupon() const; // its place in the draft
    QString base() const;
    QString nameOf(int coupon) const;
    QString badgeOf(const QString &id) const;
    void showList();
    void showChosen();
    void showStarts();

    void takeKind(const QJsonValue &kind);
    void takeDiscount(const QJsonValue &kind);
    void takeValid(const QJsonValue &valid);
    void takeSentence(const QString &pointer, const QJsonValue &value);
    void change(FormField &field, const ProgrammeDocument::Change &change);
    void duplicate();
    void remove();
    void removeToo();
    void move(int by);
    void askExport();
    void printSheet();
    void printCodes(const QStringList &codes);

    QHash<int, QAction *> m_commands;
    DraftForm *m_form;
    QWidget *m_addButton;
    WordedList *m_list;
    EmptyState *m_none;
    Label *m_count;
    QWidget *m_coupon;
    Card *m_saidCard;
    SentenceEditor *m_sentences;
    Card *m_termsCard;
    FormPick *m_kind;
    FormPick *m_discount;
    FormCheck *m_ends;
    FormLength *m_valid;
    FormCount *m_units;
    Card *m_issuedCard;
    IssuedCoupons *m_issued;
};

} // namespace regulars
