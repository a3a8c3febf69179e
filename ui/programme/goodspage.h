#pragma once

#include "ui/programme/goodsform.h"
#include "ui/programme/goodsmodel.h"
#include "ui/programme/programmepage.h"

class QBoxLayout;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace regulars
{

class Card;
class CategoryTree;
class DeedsPanel;
class FilterChip;
class GoodsImport;
class GoodsTable;
class Label;

// What the shop sells and what members can do: categories as a tree, their products as a table that
// is edited in place, and deeds that rules can reward.
class GoodsPage : public ProgrammePage
{
    Q_OBJECT

public:
    enum class View { Goods, Deeds, Import };

    GoodsPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("goods"); }
    QString title() const override { return tr("Goods"); }
    QString iconName() const override { return QStringLiteral("goods"); }
    void onShown() override;
    // Shows the product of that code, or adds it.
    bool scanned(const QString &code) override;
    void open(const QString &subject) override; // a product's code

    View view() const;
    void showView(View view);
    CategoryTree *tree() const { return m_tree; }
    GoodsTable *table() const { return m_table; }
    GoodsModel *model() const { return m_model; }
    GoodsForm *form() const { return m_form; }
    DeedsPanel *deeds() const { return m_deeds; }
    GoodsImport *importing() const { return m_import; }
    QLineEdit *search() const { return m_search; }
    QString countText() const;

    enum class Command { Add, AddCategory, Remove, Move, Import, Export, RemoveToo };
    QAction *command(Command command) const;
    // The chosen products into that category; empty: into none.
    void moveTo(const QString &category);
    void exportTo(const QString &path);

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    QWidget *makeTree();
    QWidget *makeTable();
    QWidget *makeGoods();
    QWidget *makeSwitch();
    QWidget *buttonRow(const QList<QAction *> &actions);
    void listen();
    void layOut();
    void measure();
    void showProducts();
    void showForm(GoodsForm::Subject subject, const QString &id);
    void chosenInTree();
    void chosenInTable();
    void tell();
    GoodsFilter filter() const;

    bool take(int product, GoodsModel::Column column, const QString &typed);
    QJsonValue named(const QString &place, const QString &name) const;
    void add();
    void addProduct(const QString &code);
    void addCategory();
    void remove();
    void removeProducts();
    void removeCategory();
    void removeToo();
    void refuse(const std::vector<IdUse> &uses, bool isCategory);
    void askMove();
    void askImport();
    void askExport();
    QAction *undoCommand() const;

    QAction *m_add, *m_addCategory, *m_remove, *m_move, *m_bring, *m_export, *m_find, *m_removeToo;
    FilterChip *m_goodsChip;
    FilterChip *m_deedsChip;
    QWidget *m_switch;
    QStackedWidget *m_stack;
    CategoryTree *m_tree;
    Card *m_treeCard;
    QLineEdit *m_search;
    GoodsModel *m_model;
    GoodsTable *m_table;
    QWidget *m_tableSide;
    Label *m_count;
    GoodsForm *m_form;
    QScrollArea *m_formArea;
    QScrollArea *m_whole;
    QWidget *m_inner;
    QBoxLayout *m_columns;
    DeedsPanel *m_deeds;
    GoodsImport *m_import;
    QWidget *m_goods;
    bool m_isShowing = false;
};

} // namespace regulars
