#include "ui/programme/formpick.h"

#include <QComboBox>

#include <algorithm>

namespace regulars
{

FormPick::FormPick(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_box(new QComboBox)
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    addInput(m_box);
    connect(m_box, &QComboBox::activated, this,
            [this] { choose(m_box->currentData().toString()); });
}

void FormPick::setItems(const std::vector<Item> &items)
{
    if (items == m_items) {
        return;
    }
    m_items = items;
    m_box->clear();
    for (const Item &item : items) {
        m_box->addItem(item.text, item.value);
    }
    m_box->setCurrentIndex(std::max(m_box->findData(m_value), 0));
}

void FormPick::choose(const QString &value)
{
    emit edited(value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value));
}

void FormPick::display(const QJsonValue &value)
{
    m_value = value.toString();
    m_box->setCurrentIndex(std::max(m_box->findData(m_value), 0));
}

} // namespace regulars
