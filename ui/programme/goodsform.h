#pragma once

#include "ui/programme/draftsession.h"

#include <QWidget>

#include <optional>

namespace regulars
{

class Card;
class DraftForm;
class EmptyState;
class FormCheck;
class FormField;
class FormLength;
class FormLine;
class FormPick;
class Label;
class Language;
class PictureField;

// One product of the draft, or one category, with all that is known of it.
class GoodsForm : public QWidget
{
    Q_OBJECT

public:
    enum class Subject { None, Product, Category };

    GoodsForm(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    // By its id; what isn't in the draft is nothing.
    void show(Subject subject, const QString &id, const Language &language);
    Subject subject() const { return m_subject; }
    const QString &id() const { return m_id; }
    // Where the subject stands in the draft: "/products/3"; empty: there is none.
    QString place() const;
    // By the place in the subject: "/price"; null: it has none such.
    FormField *field(const QString &pointer) const;
    // Purchases of the category earn nothing.
    FormCheck *earnsNothing() const { return m_earnsNothing; }
    PictureField *picture() const { return m_picture; }
    QString namersText() const;
    void retranslate();

private:
    using QWidget::show;
    Card *makeProduct();
    Card *makeCategory();
    void showProduct(const Language &language);
    void showCategory(const Language &language);
    void setCode(const QString &code);
    void showNamers(const Language &language);
    void setEarnsNothing(bool isOn, const QString &name);
    // The rule that does nothing but take the points off that category.
    std::optional<int> zeroRule() const;

    Shop &m_shop;
    DraftSession &m_session;
    Subject m_subject = Subject::None;
    QString m_id;
    QString m_name;
    Card *m_productCard;
    DraftForm *m_product;
    FormLine *m_code;
    FormPick *m_category;
    FormPick *m_tier;
    FormLength *m_lasts;
    PictureField *m_picture;
    Card *m_categoryCard;
    DraftForm *m_categoryForm;
    FormPick *m_parent;
    FormCheck *m_earnsNothing;
    Card *m_nothing;
    EmptyState *m_nothingText;
    Label *m_namers;
    Card *m_namersCard;
};

} // namespace regulars
