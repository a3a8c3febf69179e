#include "ui/programme/goodsfields.h"

#include "programme/programme.h"
#include "ui/programme/formfields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <functional>

namespace regulars
{

using namespace Qt::StringLiterals;

QString nameOfCategory(const Programme &programme, int category, const Language &language)
{
    const Category &one = programme.categories.at(static_cast<size_t>(category));
    const QString name = one.name.in(language.code());
    return name.isEmpty() ? one.id : name;
}

std::vector<Pickable> categoriesOf(const Programme &programme, const Language &language,
                                   const QString &except)
{
    const auto count = static_cast<int>(programme.categories.size());
    std::vector<std::vector<int>> children(static_cast<size_t>(count) + 1);
    for (int i = 0; i < count; ++i) {
        const auto &parent = programme.categories[static_cast<size_t>(i)].parent;
        children[static_cast<size_t>(parent.value_or(count))].push_back(i);
    }
    std::vector<Pickable> items;
    const std::function<void(int, int)> add = [&](int parent, int depth) {
        for (const int child : children[static_cast<size_t>(parent)]) {
            const Category &category = programme.categories[static_cast<size_t>(child)];
            if (category.id == except) {
                continue;
            }
            items.push_back({category.id, QString(QString(depth * 3, QChar(0xa0)) +
                                                  nameOfCategory(programme, child, language))});
            add(child, depth + 1);
        }
    };
    add(count, 0);
    return items;
}

std::vector<Pickable> tiersOf(const Programme &programme, const Language &language)
{
    std::vector<Pickable> items;
    for (const Tier &tier : programme.tiers) {
        const QString name = tier.name.in(language.code());
        items.push_back({tier.id, name.isEmpty() ? tier.id : name});
    }
    return items;
}

FormLine *dateLine(const QString &pointer)
{
    auto *line = new QLineEdit;
    line->setAttribute(Qt::WA_InputMethodEnabled, false);
    return new FormLine(
        pointer, line,
        [](const QString &text) {
            const auto day = BusinessDay::fromIso(text);
            return day ? std::optional(QJsonValue(day->toIso())) : std::nullopt;
        },
        [](const QJsonValue &value) { return value.toString(); });
}

FormPick::FormPick(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_box(new QComboBox)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setMaxVisibleItems(20);
    addInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString id = m_box->itemData(index).toString();
        emit edited(id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id));
    });
}

void FormPick::setItems(const std::vector<Pickable> &items, const QString &none)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    if (!none.isNull()) {
        m_box->addItem(none, QString());
    }
    for (const Pickable &item : items) {
        m_box->addItem(item.text, item.id);
    }
    m_box->setCurrentIndex(std::max(m_box->findData(m_shown), 0));
}

void FormPick::display(const QJsonValue &value)
{
    m_shown = value.toString();
    m_box->setCurrentIndex(std::max(m_box->findData(m_shown), 0));
}

} // namespace regulars
