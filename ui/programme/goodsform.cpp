#include "ui/programme/goodsform.h"

#include "ui/language.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/label.h"
#include "ui/programme/draftform.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/picturefield.h"
#include "ui/programme/scrollpast.h"
#include "ui/programme/usewords.h"
#include "ui/shop.h"
#include "values/moneytext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

GoodsForm::GoodsForm(Shop &shop, DraftSession &session, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_session(session)
    , m_product(new DraftForm(session, this))
    , m_categoryForm(new DraftForm(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_nothing = new Card;
    m_nothingText = new EmptyState(u"goods"_s);
    m_nothing->content()->addWidget(m_nothingText);
    m_namersCard = new Card;
    m_namers = new Label;
    m_namers->setWordWrap(true);
    m_namersCard->content()->addWidget(m_namers);
    column->addWidget(makeProduct());
    column->addWidget(makeCategory());
    column->addWidget(m_nothing);
    column->addWidget(m_namersCard);
    column->addStretch(1);
    new ScrollPast(this);
}

Card *GoodsForm::makeProduct()
{
    m_productCard = new Card;
    const Currency &currency = m_session.programme().currency;
    const auto put = [this](FormField *field) {
        m_productCard->content()->addWidget(field);
        m_product->add(field);
    };
    m_code = FormLine::text(u"/id"_s);
    m_code->line()->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_category = new FormPick(u"/category"_s);
    m_lasts = new FormLength(u"/lasts"_s);
    m_tier = new FormPick(u"/minimum_tier"_s);
    m_productCard->content()->addWidget(m_code);
    connect(m_code, &FormField::edited, this,
            [this](const QJsonValue &value) { setCode(value.toString()); });
    put(new FormNames(u"/name"_s));
    put(m_category);
    put(FormLine::amount(u"/price"_s, currency));
    put(FormLine::amount(u"/cost"_s, currency));
    put(m_lasts);
    put(m_tier);
    put(dateLine(u"/on_sale_from"_s));
    m_picture = new PictureField(m_shop, Pictured::Product);
    m_productCard->content()->addWidget(m_picture);
    return m_productCard;
}

Card *GoodsForm::makeCategory()
{
    m_categoryCard = new Card;
    const auto put = [this](FormField *field) {
        m_categoryCard->content()->addWidget(field);
        m_categoryForm->add(field);
    };
    m_parent = new FormPick(u"/parent"_s);
    put(new FormNames(u"/name"_s));
    put(m_parent);
    // No place of the category: a rule that stands for it.
    m_earnsNothing = new FormCheck(u"/earns_nothing"_s, true);
    m_categoryCard->content()->addWidget(m_earnsNothing);
    connect(m_earnsNothing, &FormField::edited, this,
            [this](const QJsonValue &value) { setEarnsNothing(value.toBool(), m_name); });
    return m_categoryCard;
}

QString GoodsForm::place() const
{
    const Programme &programme = m_session.programme();
    const bool isProduct = m_subject == Subject::Product;
    const auto index = isProduct                        ? programme.product(m_id)
                       : m_subject == Subject::Category ? programme.category(m_id)
                                                        : std::nullopt;
    return index ? (isProduct ? u"/products/%1"_s : u"/categories/%1"_s).arg(*index) : QString();
}

FormField *GoodsForm::field(const QString &pointer) const
{
    if (m_subject == Subject::Product && pointer == m_code->pointer()) {
        return m_code;
    }
    return m_subject == Subject::Product    ? m_product->at(pointer)
           : m_subject == Subject::Category ? m_categoryForm->at(pointer)
                                            : nullptr;
}

void GoodsForm::show(Subject subject, const QString &id, const Language &language)
{
    m_subject = subject;
    m_id = id;
    if (place().isEmpty()) {
        m_subject = Subject::None;
        m_id.clear();
    }
    m_productCard->setVisible(m_subject == Subject::Product);
    m_categoryCard->setVisible(m_subject == Subject::Category);
    m_nothing->setVisible(m_subject == Subject::None);
    if (m_subject == Subject::Product) {
        showProduct(language);
    } else if (m_subject == Subject::Category) {
        showCategory(language);
    }
    showNamers(language);
}

void GoodsForm::showProduct(const Language &language)
{
    const Programme &programme = m_session.programme();
    const Product &product = programme.products.at(static_cast<size_t>(*programme.product(m_id)));
    const QString name = product.name.in(language.code());
    m_productCard->setHeading(name.isEmpty() ? m_id : name);
    m_category->setItems(categoriesOf(programme, language), tr("none", "no category"));
    m_tier->setItems(tiersOf(programme, language), tr("everybody", "who may buy it"));
    m_product->setBase(place());
    m_product->show();
    // What was sold under a code keeps it.
    const bool isNew = !m_session.live().programme().product(m_id);
    m_code->show(QJsonValue(m_id));
    m_code->line()->setReadOnly(!isNew || !m_session.mayEdit());
    m_picture->show(m_id, m_session.mayEdit());
}

// Whoever shows it anew while it changes asks for the product by what it is called by then.
void GoodsForm::setCode(const QString &code)
{
    const QString before = m_id;
    const QString at = place() + u"/id"_s;
    m_id = code;
    const DraftSession::Faults faults = m_session.trySet(at, code);
    if (!faults.empty()) {
        m_id = before;
        m_code->showFault(faultText(faults.front()));
    }
}

void GoodsForm::showCategory(const Language &language)
{
    const Programme &programme = m_session.programme();
    m_name = nameOfCategory(programme, *programme.category(m_id), language);
    m_categoryCard->setHeading(m_name);
    m_parent->setItems(categoriesOf(programme, language, m_id),
                       tr("none", "no category above this one"));
    m_categoryForm->setBase(place());
    m_categoryForm->show();
    m_earnsNothing->setEnabled(m_session.mayEdit());
    m_earnsNothing->show(zeroRule() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
}

void GoodsForm::showNamers(const Language &language)
{
    QStringList namers;
    if (m_subject != Subject::None) {
        std::vector<IdUse> uses = quickUsesOf(m_session.document().root(), place());
        // Its products and the categories in it stand beside it already.
        std::erase_if(uses, [](const IdUse &use) {
            return use.section == u"products"_s || use.section == u"categories"_s;
        });
        namers = namersIn(uses, m_session.programme(), language.code());
    }
    m_namersCard->setVisible(!namers.isEmpty());
    m_namers->setText(namers.join(u'\n'));
}

QString GoodsForm::namersText() const
{
    return m_namers->text();
}

std::optional<int> GoodsForm::zeroRule() const
{
    const std::vector<Rule> &rules = m_session.programme().rules;
    for (size_t i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        const auto *rate = rule.give.size() == 1
                               ? std::get_if<effects::PointsPer>(&rule.give.front().what)
                               : nullptr;
        if (rule.on != Trigger::Purchase || !rate || rate->points != 0 || rate->isExtra ||
            rule.from || rule.until || !rule.limit.isNone()) {
            continue;
        }
        const QJsonObject when = m_session.value(u"/rules/%1/when"_s.arg(i)).toObject();
        const QJsonValue named = when.value(u"category"_s);
        if (when.size() == 1 && (named == QJsonArray{m_id} || named == QJsonValue(m_id))) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

void GoodsForm::setEarnsNothing(bool isOn, const QString &name)
{
    const auto rule = zeroRule();
    DraftSession::Faults faults;
    if (isOn && !rule) {
        const int decimals = m_session.programme().currency.decimals;
        qint64 major = 1;
        for (int i = 0; i < decimals; ++i) {
            major *= 10;
        }
        const QJsonObject nothing{{u"points"_s, 0}, {u"amount"_s, toText(Money(major), decimals)}};
        faults = m_session.tryInsert(
            u"/rules"_s, -1,
            QJsonObject{{u"id"_s, m_session.freshId(u"/rules"_s, u"no-"_s + m_id)},
                        {u"name"_s, tr("No points on %1", "the name of a rule").arg(name)},
                        {u"on"_s, u"purchase"_s},
                        {u"when"_s, QJsonObject{{u"category"_s, QJsonArray{m_id}}}},
                        {u"give"_s, QJsonObject{{u"points_per"_s, nothing}}}});
    } else if (!isOn && rule) {
        faults = m_session.tryRemove(u"/rules/%1"_s.arg(*rule));
    }
    if (!faults.empty()) {
        m_earnsNothing->showFault(faultText(faults.front()));
    }
}

void GoodsForm::retranslate()
{
    const auto name = [](DraftForm *form, const QString &pointer, const QString &title,
                         const QString &help) { form->at(pointer)->setTexts(title, help); };
    m_code->setTexts(tr("Code"),
                     tr("The barcode, or a code of the shop's own. Once published it stays."));
    name(m_product, u"/name"_s, tr("Name"), tr("As it stands on receipts."));
    name(m_product, u"/category"_s, tr("Category"), {});
    name(m_product, u"/price"_s, tr("Price"), {});
    name(m_product, u"/cost"_s, tr("Cost"), tr("What the shop pays for it."));
    name(m_product, u"/lasts"_s, tr("Lasts"),
         tr("After so long a member needs it again; reminders go by it."));
    m_lasts->setNone(u"–"_s);
    name(m_product, u"/minimum_tier"_s, tr("Sold to"), tr("This tier and those above it."));
    name(
        m_product, u"/on_sale_from"_s, tr("On sale from"),
        tr("Year-month-day, such as 2026-12-31. Tiers with early access buy it some days before."));
    static_cast<FormLine *>(m_product->at(u"/price"_s))->setBlank(tr("not said", "a price"));
    static_cast<FormLine *>(m_product->at(u"/cost"_s))->setBlank(tr("not said", "a cost"));
    static_cast<FormLine *>(m_product->at(u"/on_sale_from"_s))
        ->setBlank(tr("at once", "on sale from"));
    name(m_categoryForm, u"/name"_s, tr("Name"), tr("As it stands at the till and in rules."));
    name(m_categoryForm, u"/parent"_s, tr("Part of"),
         tr("A rule for that category holds for this one too."));
    m_earnsNothing->setTexts(tr("Earns no points"),
                             tr("A rule of its own takes the points off; it stands among the "
                                "rules and can be changed there."));
    m_nothingText->setText({}, tr("Choose a product or a category to see all of it."));
    m_namersCard->setHeading(tr("Named by"));
}

} // namespace regulars
