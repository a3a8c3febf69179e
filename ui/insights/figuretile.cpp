#include "ui/insights/figuretile.h"

#include "ui/parts/label.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int inset = 12;   // of a quiet button's words in it
constexpr int arrowGap = 4; // between them and the arrow, as styles have it

// No wider than its words, so that they can begin where those above them do.
class WordButton : public QPushButton
{
public:
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + arrowGap + iconSize().width() + 2 * inset,
                QPushButton::sizeHint().height()};
    }
};

} // namespace

FigureTile::FigureTile(QWidget *parent)
    : Card(parent)
    , m_name(new Label(TextRole::Body, Tone::Muted))
    , m_value(new Label(TextRole::Title))
    , m_change(new Label(TextRole::Caption, Tone::Muted))
    , m_see(new WordButton)
{
    content()->setSpacing(4);
    for (Label *label : {m_name, m_value, m_change}) {
        label->setWordWrap(true);
        content()->addWidget(label);
    }
    content()->addStretch(1);
    m_see->setProperty("kind", u"quiet"_s);
    m_see->setAutoDefault(false);
    m_see->setIcon(themeIcon(u"chevron-right"_s));
    m_see->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->addSpacing(-inset); // a margin may not be below zero
    below->addWidget(m_see);
    below->addStretch(1);
    content()->addLayout(below);
    connect(m_see, &QPushButton::clicked, this, &FigureTile::opened);
}

void FigureTile::show(const SheetTile &tile)
{
    m_name->setText(tile.name);
    m_value->setText(tile.value);
    m_change->setText(tile.change);
    m_change->setVisible(!tile.change.isEmpty());
    m_see->setVisible(!tile.behind.isEmpty());
    const bool isRows = leadsToRows(tile.behind);
    m_see->setText(isRows ? tr("Rows") : tr("See who"));
    m_see->setAccessibleName(isRows ? tr("%1: see the rows", "name of a figure").arg(tile.name)
                                    : tr("%1: see who", "name of a figure").arg(tile.name));
    setToolTip(tile.definition);
    setAccessibleName(tr("%1: %2", "a figure and its value").arg(tile.name, tile.value));
    setAccessibleDescription(tile.definition);
    setVisible(true);
}

QString FigureTile::name() const
{
    return m_name->text();
}

QString FigureTile::value() const
{
    return m_value->text();
}

} // namespace regulars
