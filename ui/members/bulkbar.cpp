#include "ui/members/bulkbar.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/theme/typeramp.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : Card(parent)
    , m_text(new Label(TextRole::Strong))
    , m_tag(new QComboBox)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_all(new QPushButton)
    , m_none(new QPushButton)
    , m_cards(new QPushButton)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box, 8);
    row->setContentsMargins(0, 0, 0, 0);
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tag->setMinimumContentsLength(12);
    m_add->setProperty("kind", u"primary"_s);
    m_all->setProperty("kind", u"quiet"_s);
    m_none->setProperty("kind", u"quiet"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_text, m_tag, m_add, m_remove, m_cards, m_all, m_none}) {
        row->addWidget(widget);
    }
    content()->addWidget(box);
    connect(m_add, &QPushButton::clicked, this, [this] { want(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { want(false); });
    connect(m_tag->lineEdit(), &QLineEdit::returnPressed, this, [this] { want(true); });
    connect(m_cards, &QPushButton::clicked, this, &BulkBar::cardsWanted);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allWanted);
    connect(m_none, &QPushButton::clicked, this, &BulkBar::noneWanted);
    retranslate();
}

void BulkBar::tell(qint64 chosen, std::optional<qint64> all)
{
    m_chosen = chosen;
    m_count = all;
    retranslate();
}

void BulkBar::setTags(const QStringList &tags)
{
    const QString typed = m_tag->currentText();
    m_tag->clear();
    m_tag->addItems(tags);
    m_tag->setCurrentText(typed);
}

void BulkBar::want(bool isOn)
{
    const QString tag = m_tag->currentText().trimmed();
    if (tag.isEmpty()) {
        m_tag->setFocus();
        return;
    }
    emit tagWanted(tag, isOn);
}

void BulkBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BulkBar::retranslate()
{
    m_text->setMinimumHeight(scaled(40)); // level with the buttons beside it
    m_text->setText(tr("%Ln chosen", nullptr, static_cast<int>(m_chosen)));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->lineEdit()->setPlaceholderText(tr("Tag"));
    m_tag->lineEdit()->setAccessibleName(tr("Tag"));
    m_add->setText(tr("Put tag on"));
    m_remove->setText(tr("Take tag off"));
    m_all->setVisible(m_count.has_value());
    if (m_count) {
        m_all->setText(tr("Choose all %Ln", nullptr, static_cast<int>(*m_count)));
    }
    m_cards->setText(tr("Print cards"));
    m_none->setText(tr("Choose none"));
}

} // namespace regulars
