// What the page of goods shows of the draft, and what is done on it.
#include "protocol/importing/productmerge.h"
#include "ui/attempt.h"
#include "ui/editors/moneyedit.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/tablefile.h"
#include "ui/parts/toast.h"
#include "ui/programme/categorytree.h"
#include "ui/programme/deedspanel.h"
#include "ui/programme/goodsimport.h"
#include "ui/programme/goodspage.h"
#include "ui/programme/goodstable.h"
#include "ui/programme/usewords.h"
#include "ui/shop.h"
#include "ui/theme/menutext.h"
#include "values/text.h"

#include <QAction>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

GoodsFilter GoodsPage::filter() const
{
    return {m_search->text(), m_tree->chosen()};
}

void GoodsPage::refresh()
{
    const QScopedValueRollback quiet(m_isShowing, true);
    const GoodsForm::Subject subject = m_form->subject();
    const QString id = m_form->id();
    m_tree->show(session().programme(), language());
    showProducts();
    if (subject == GoodsForm::Subject::Product && m_table->chosen().isEmpty()) {
        m_table->choose(id);
    }
    showForm(subject, id);
    m_deeds->refresh();
    m_import->refresh();
    tell();
}

void GoodsPage::showProducts()
{
    m_model->show(session().document().sharedProgramme(), language().code(), filter(),
                  session().mayEdit());
    m_count->setText(tr("%Ln product(s)", nullptr, m_model->rowCount()));
    tell();
}

void GoodsPage::showForm(GoodsForm::Subject subject, const QString &id)
{
    m_form->show(subject, id, language());
}

void GoodsPage::chosenInTree()
{
    if (m_isShowing) {
        return;
    }
    {
        const QScopedValueRollback quiet(m_isShowing, true);
        m_table->clearSelection();
        showProducts();
    }
    const QString category = m_tree->chosen().value_or(QString());
    showForm(category.isEmpty() ? GoodsForm::Subject::None : GoodsForm::Subject::Category,
             category);
    message()->clear();
    tell();
}

void GoodsPage::chosenInTable()
{
    if (m_isShowing) {
        return;
    }
    if (const QString product = m_table->current(); !product.isEmpty()) {
        showForm(GoodsForm::Subject::Product, product);
    } else {
        const QString category = m_tree->chosen().value_or(QString());
        showForm(category.isEmpty() ? GoodsForm::Subject::None : GoodsForm::Subject::Category,
                 category);
    }
    tell();
}

void GoodsPage::tell()
{
    const bool mayEdit = session().mayEdit();
    const auto chosen = static_cast<int>(m_table->chosen().size());
    const bool isGoods = view() == View::Goods;
    const bool isDeeds = view() == View::Deeds;
    const bool isCategory = m_form->subject() == GoodsForm::Subject::Category;
    m_add->setText(isDeeds ? tr("Add an action") : tr("Add a product"));
    m_add->setEnabled(mayEdit && (isGoods || isDeeds));
    m_addCategory->setEnabled(mayEdit && isGoods);
    m_remove->setText(isDeeds      ? tr("Remove the action")
                      : isCategory ? tr("Remove the category")
                      : chosen > 1 ? tr("Remove %n product(s)", nullptr, chosen)
                                   : tr("Remove"));
    m_remove->setEnabled(mayEdit &&
                         (isDeeds ? m_deeds->hasChosen() : isGoods && (chosen > 0 || isCategory)));
    m_move->setEnabled(mayEdit && isGoods && chosen > 0);
    m_bring->setEnabled(mayEdit && isGoods);
    m_export->setEnabled(session().mayEdit() && isGoods && !session().programme().products.empty());
}

// Other languages keep their names.
QJsonValue GoodsPage::named(const QString &place, const QString &name) const
{
    const QJsonValue before = session().value(place + u"/name"_s);
    if (!before.isObject()) {
        return name;
    }
    QJsonObject names = before.toObject();
    names.insert(language().code(), name);
    return names;
}

bool GoodsPage::take(int product, GoodsModel::Column column, const QString &typed)
{
    const QString place = u"/products/%1"_s.arg(product);
    const QString text = folded(typed);
    const auto put = [&](const QString &member, const QJsonValue &value) {
        return isTaken(value.isUndefined() ? session().tryRemove(place + member)
                                           : session().trySet(place + member, value));
    };
    if (column == GoodsModel::Name) {
        return put(u"/name"_s, named(place, text));
    }
    if (column == GoodsModel::CategoryName) {
        return put(u"/category"_s,
                   text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
    }
    const QString member = column == GoodsModel::Price ? u"/price"_s : u"/cost"_s;
    if (text.isEmpty()) {
        return put(member, QJsonValue::Undefined);
    }
    const Currency &currency = session().programme().currency;
    MoneyEdit reader(currency);
    reader.setText(text);
    const auto amount = reader.value();
    if (!amount) {
        message()->show(NoticeKind::Warning,
                        tr("“%1” is no amount. What was there before stays.").arg(text));
        return false;
    }
    return put(member, toText(*amount, currency.decimals));
}

void GoodsPage::add()
{
    if (view() == View::Deeds) {
        m_deeds->add();
        return;
    }
    addProduct(session().freshId(u"/products"_s, u"product"_s));
    if (FormField *code = m_form->field(u"/id"_s)) {
        code->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(code->focusProxy())) {
            line->selectAll();
        }
    }
}

void GoodsPage::addProduct(const QString &code)
{
    QJsonObject product{{u"id"_s, code}, {u"name"_s, tr("New product")}};
    if (const QString category = m_tree->chosen().value_or(QString()); !category.isEmpty()) {
        product.insert(u"category"_s, category);
    }
    m_search->clear();
    if (isTaken(session().tryInsert(u"/products"_s, -1, product))) {
        m_table->choose(code);
        showForm(GoodsForm::Subject::Product, code);
    }
}

bool GoodsPage::scanned(const QString &code)
{
    if (view() != View::Goods) {
        return false;
    }
    if (session().programme().product(code)) {
        open(code);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!session().mayEdit()) {
        message()->show(NoticeKind::Note, tr("No product has the code %1.").arg(code));
        return true;
    }
    addProduct(code);
    if (FormField *name = m_form->field(u"/name"_s)) {
        name->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(name->focusProxy())) {
            line->selectAll();
        }
    }
    return true;
}

void GoodsPage::addCategory()
{
    const QString id = session().freshId(u"/categories"_s, u"category"_s);
    QJsonObject category{{u"id"_s, id}, {u"name"_s, tr("New category")}};
    if (const QString parent = m_tree->chosen().value_or(QString()); !parent.isEmpty()) {
        category.insert(u"parent"_s, parent);
    }
    if (isTaken(session().tryInsert(u"/categories"_s, -1, category))) {
        m_tree->choose(id);
        if (FormField *name = m_form->field(u"/name"_s)) {
            name->setFocus(Qt::OtherFocusReason);
            if (auto *line = qobject_cast<QLineEdit *>(name->focusProxy())) {
                line->selectAll();
            }
        }
    }
}

void GoodsPage::remove()
{
    if (view() == View::Deeds) {
        m_deeds->remove();
    } else if (m_form->subject() == GoodsForm::Subject::Category) {
        removeCategory();
    } else {
        removeProducts();
    }
}

void GoodsPage::refuse(const std::vector<IdUse> &uses, bool isCategory)
{
    const QString who = joinedNamers(namersIn(uses, session().programme(), language().code()));
    const bool isSimple =
        std::all_of(uses.begin(), uses.end(), [](const IdUse &use) { return use.isRemovable; });
    message()->show(NoticeKind::Warning,
                    isCategory ? tr("This category is named by others: %1.").arg(who)
                               : tr("A product is named by others: %1.").arg(who),
                    isSimple && isCategory ? m_removeToo : nullptr);
}

void GoodsPage::removeProducts()
{
    const QStringList ids = m_table->chosen();
    std::vector<IdUse> uses;
    std::vector<int> places;
    for (const QString &id : ids) {
        const int at = *session().programme().product(id);
        places.push_back(at);
        const auto found = quickUsesOf(session().document().root(), u"/products/%1"_s.arg(at));
        uses.insert(uses.end(), found.begin(), found.end());
    }
    if (!uses.empty()) {
        refuse(uses, false);
        return;
    }
    std::sort(places.rbegin(), places.rend());
    const auto faults = session().tryChange(
        [&places](QJsonObject &root) {
            QJsonArray products = root[u"products"_s].toArray();
            for (const int place : places) {
                products.removeAt(place);
            }
            root[u"products"_s] = products;
            return true;
        },
        u"/products"_s);
    if (isTaken(faults)) {
        Toast::tell(this, NoticeKind::Note,
                    tr("%Ln product(s) removed.", nullptr, static_cast<int>(ids.size())),
                    undoCommand());
    }
}

void GoodsPage::removeCategory()
{
    const QString place = m_form->place();
    const std::vector<IdUse> uses = quickUsesOf(session().document().root(), place);
    if (!uses.empty()) {
        refuse(uses, true);
    } else if (isTaken(session().tryRemove(place))) {
        Toast::tell(this, NoticeKind::Note, tr("The category is removed."), undoCommand());
    }
}

// Its products and the categories in it go where it was.
void GoodsPage::removeToo()
{
    const QString place = m_form->place();
    if (isTaken(session().tryChange(
            [&place](QJsonObject &root) { return removeWithUses(root, place); }, place))) {
        Toast::tell(this, NoticeKind::Note, tr("The category is removed."), undoCommand());
    }
}

void GoodsPage::moveTo(const QString &category)
{
    const QStringList ids = m_table->chosen();
    std::vector<int> places;
    for (const QString &id : ids) {
        places.push_back(*session().programme().product(id));
    }
    const auto faults = session().tryChange(
        [&](QJsonObject &root) {
            QJsonArray products = root[u"products"_s].toArray();
            for (const int place : places) {
                QJsonObject product = products.at(place).toObject();
                product.remove(u"category"_s);
                if (!category.isEmpty()) {
                    product.insert(u"category"_s, category);
                }
                products[place] = product;
            }
            root[u"products"_s] = products;
            return true;
        },
        u"/products"_s);
    if (isTaken(faults)) {
        const auto index = session().programme().category(category);
        const auto count = static_cast<int>(ids.size());
        Toast::tell(this, NoticeKind::Note,
                    index ? tr("%Ln product(s) moved to “%1”.", nullptr, count)
                                .arg(nameOfCategory(session().programme(), *index, language()))
                          : tr("%Ln product(s) lie in no category now.", nullptr, count),
                    undoCommand());
    }
}

void GoodsPage::askMove()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Pickable &category : categoriesOf(session().programme(), language())) {
        menu->addAction(menuText(category.text), this, [this, id = category.id] { moveTo(id); });
    }
    menu->addSeparator();
    menu->addAction(tr("Out of all categories"), this, [this] { moveTo({}); });
    menu->popup(m_table->mapToGlobal(QPoint(0, 0)));
}

void GoodsPage::askImport()
{
    showView(View::Import);
    m_import->begin();
}

void GoodsPage::askExport()
{
    askTableFile(this, tr("Export the products"), tr("products", "a file's name"),
                 [this](const QString &path) { exportTo(path); });
}

void GoodsPage::exportTo(const QString &path)
{
    const bool isWritten =
        attempt(this, [&] { writeProducts(session().programme(), language().code(), path); });
    if (isWritten) {
        Toast::tell(this, NoticeKind::Success,
                    tr("%Ln product(s) written to %1.", nullptr,
                       static_cast<int>(session().programme().products.size()))
                        .arg(QFileInfo(path).fileName()));
    }
}

QAction *GoodsPage::undoCommand() const
{
    for (QAction *action : actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace regulars
