#include "ui/members/chipbar.h"

#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/taborder.h"
#include "ui/shop.h"

#include <QAction>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

ChipBar::ChipBar(Shop &shop, QAction *clear, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_clear(clear)
    , m_chips(new FlowLayout(this, 8))
{
    m_chips->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ChipBar::tell(const MemberFilter &filter)
{
    // A chip may be telling this itself: it goes once it is done.
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<FilterPart> parts = partsOf(filter);
    QList<QWidget *> made;
    for (const FilterPart part : parts) {
        auto *chip = new FilterChip(partText(filter, part, m_shop));
        connect(chip, &FilterChip::removed, this, [this, part] { emit removed(part); });
        connect(chip, &FilterChip::clicked, this, [this, part] { emit pressed(part); });
        m_chips->addWidget(chip);
        made += chip;
    }
    if (!parts.empty()) {
        auto *clear = new QPushButton(m_clear->text());
        clear->setProperty("kind", u"quiet"_s);
        clear->setProperty("compact", true);
        connect(clear, &QPushButton::clicked, m_clear, &QAction::trigger);
        connect(m_clear, &QAction::changed, clear,
                [this, clear] { clear->setText(m_clear->text()); });
        m_chips->addWidget(clear);
        made += clear;
    }
    tabBehind(this, made);
    setVisible(!parts.empty());
}

} // namespace regulars
