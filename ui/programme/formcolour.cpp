#include "ui/programme/formfields.h"
#include "values/text.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// Bronze, silver, gold, platinum, diamond: TierBadge makes its light fill and dark text of them.
const std::array hues{u"#b0713a"_s, u"#9aa5b1"_s, u"#c9971c"_s, u"#4a90c9"_s, u"#7a5fc9"_s};

} // namespace

FormColour::FormColour(const QString &pointer, QWidget *parent)
    : FormField(pointer, parent)
    , m_box(new QComboBox)
    , m_line(new QLineEdit)
{
    m_box->addItems(QStringList(static_cast<qsizetype>(hues.size()) + 2));
    m_line->setMaxLength(7);
    m_line->setAttribute(Qt::WA_InputMethodEnabled, false);
    addInput(m_box, 3);
    addInput(m_line, 2);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        if (index == 0) {
            emit edited(QJsonValue::Undefined);
        } else if (index <= static_cast<int>(hues.size())) {
            emit edited(hues.at(static_cast<size_t>(index) - 1));
        } else {
            m_line->setFocus(Qt::OtherFocusReason);
            m_line->selectAll();
        }
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        const QString text = folded(m_line->text()).toLower();
        if (text != m_value.toString()) {
            emit edited(text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
        }
    });
    FormColour::rename({});
}

QString FormColour::ofTier(qsizetype tier)
{
    return hues.at(static_cast<size_t>(tier) % hues.size());
}

void FormColour::rename(const QString &name)
{
    const QStringList names{tr("grey"),     tr("bronze"),  tr("silver"),    tr("gold"),
                            tr("platinum"), tr("diamond"), tr("own colour")};
    for (int i = 0; i < m_box->count(); ++i) {
        m_box->setItemText(i, names.at(i));
    }
    m_line->setAccessibleName(tr("%1 as a number, such as #c9971c").arg(name));
}

void FormColour::setFaulty(bool isFaulty)
{
    m_line->setProperty("faulty", isFaulty);
    m_line->update();
}

void FormColour::display(const QJsonValue &value)
{
    m_value = value;
    const QString colour = value.toString();
    m_line->setText(colour);
    const auto at = std::find(hues.begin(), hues.end(), colour);
    m_box->setCurrentIndex(colour.isEmpty() ? 0 : static_cast<int>(at - hues.begin()) + 1);
}

} // namespace regulars
