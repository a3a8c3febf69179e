#include "ui/insights/togethertab.h"

#include "ui/figures.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/figuretable.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/skeleton.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostRows = 200;
const Ratio leastConfidence(1, 10);

QString percent(Ratio share)
{
    return QLocale::c().toString(static_cast<double>(share.numerator()) * 100 /
                                     static_cast<double>(share.denominator()),
                                 'f', 1) +
           u'%';
}

} // namespace

TogetherTab::TogetherTab(Shop &shop, QWidget *parent)
    : QScrollArea(parent)
    , m_shop(shop)
    , m_card(new Card)
    , m_levelName(new Label(TextRole::Caption, Tone::Muted))
    , m_level(new QComboBox)
    , m_chance(new QCheckBox)
    , m_text(new Label(TextRole::Body, Tone::Muted))
    , m_skeleton(new Skeleton(8))
    , m_table(new FigureTable)
    , m_none(new EmptyState(u"basket"_s))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 12, 4, 0);
    column->setSpacing(16);
    auto *fields = new QWidget;
    auto *flow = new FlowLayout(fields, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_levelName->setBuddy(m_level);
    flow->addWidget(m_levelName);
    flow->addWidget(m_level);
    flow->addWidget(m_chance);
    m_text->setWordWrap(true);
    m_table->setMostShown(16);
    m_card->content()->addWidget(fields);
    m_card->content()->addWidget(m_text);
    m_card->content()->addWidget(m_skeleton);
    m_card->content()->addWidget(m_table);
    m_card->content()->addWidget(m_none);
    column->addWidget(m_card);
    column->addStretch(1);
    setWidget(inner);
    connect(m_level, &QComboBox::activated, this, [this] {
        forget();
        count();
    });
    connect(m_chance, &QCheckBox::toggled, this, &TogetherTab::tell);
    retranslate();
}

TogetherTab::~TogetherTab()
{
    m_counting.cancel();
}

void TogetherTab::setPeriod(DayRange period)
{
    m_period = period;
    forget();
    if (isVisible()) {
        count();
    }
}

void TogetherTab::forget()
{
    m_counting.cancel();
    m_isCounting = false;
    m_survey.reset();
    tell();
}

void TogetherTab::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    count();
}

void TogetherTab::count()
{
    if (!m_period || m_survey || m_isCounting) {
        return;
    }
    m_isCounting = true;
    m_surveyed = static_cast<ShelfLevel>(m_level->currentData().toInt());
    m_counting = m_shop.background().read(
        this,
        [period = *m_period, level = m_surveyed](Background::Reading &reading) {
            return BoughtTogether(reading.desk).survey(period, level, leastConfidence, [&reading] {
                return !reading.isCancelled;
            });
        },
        [this](Result<std::optional<TogetherSurvey>> found) {
            m_isCounting = false;
            if (!found) {
                emit failed(refusalText(found.refusal(), m_shop));
                return;
            }
            m_survey = std::move(*found);
            tell();
        },
        Background::Lane::Long,
        [this](const QString &message) {
            m_isCounting = false;
            emit failed(message);
        });
    tell();
}

QString TogetherTab::nameOf(const QString &good) const
{
    const auto programme = m_shop.programme();
    QString name;
    if (m_surveyed == ShelfLevel::Categories) {
        if (const auto index = programme->category(good)) {
            name = m_shop.named(programme->categories[static_cast<std::size_t>(*index)].name);
        }
    } else if (const auto index = programme->product(good)) {
        name = m_shop.named(programme->products[static_cast<std::size_t>(*index)].name);
    }
    return name.isEmpty() ? good : name;
}

std::vector<TogetherRow> TogetherTab::rowsToShow() const
{
    std::vector<TogetherRow> rows;
    if (m_survey) {
        std::copy_if(m_survey->rows.begin(), m_survey->rows.end(), std::back_inserter(rows),
                     [this](const TogetherRow &row) {
                         return m_chance->isChecked() || row.lift > Ratio(1);
                     });
    }
    return rows;
}

void TogetherTab::tell()
{
    const std::vector<TogetherRow> shownOnes = rowsToShow();
    const bool hasRows = !shownOnes.empty();
    if (m_survey && !m_survey->rows.empty()) {
        m_none->setText(tr("Nothing beyond chance"),
                        tr("What goods have in common is no more than chance explains. Tick the "
                           "box to see it all the same."));
    } else {
        m_none->setText(
            tr("Nothing stands out yet"),
            tr("It takes at least %n baskets with the same goods in them. Choose a longer "
               "period, or look at categories.",
               nullptr, static_cast<int>(BoughtTogether::leastBaskets)));
    }
    m_skeleton->setVisible(!m_survey);
    m_table->setVisible(hasRows);
    m_none->setVisible(m_survey && !hasRows);
    m_text->setVisible(hasRows);
    if (!hasRows) {
        return;
    }
    const auto shownRows = std::min(shownOnes.size(), mostRows);
    m_text->setText(
        tr("%1 baskets were looked at. Listed is what at least %2 of them hold together, the "
           "strongest bonds first. Only above 1.00 times as often as usual is it more than chance.")
            .arg(shown(Points(m_survey->baskets)), shown(Points(m_survey->leastBaskets))));
    std::vector<FigureTable::Row> rows;
    for (std::size_t i = 0; i < shownRows; ++i) {
        const TogetherRow &row = shownOnes[i];
        QStringList given;
        for (const QString &good : row.given) {
            given.append(nameOf(good));
        }
        rows.push_back({{given.join(tr(" + ", "between goods of one basket")), nameOf(row.then),
                         shown(Points(row.baskets)), percent(row.support), percent(row.confidence),
                         QLocale::c().toString(static_cast<double>(row.lift.numerator()) /
                                                   static_cast<double>(row.lift.denominator()),
                                               'f', 2)},
                        0});
    }
    m_table->setRows(rows);
}

QString TogetherTab::text() const
{
    return m_text->text();
}

void TogetherTab::retranslate()
{
    const int level = std::max(m_level->currentIndex(), 0);
    m_level->clear();
    m_level->addItem(tr("Products"), int(ShelfLevel::Products));
    m_level->addItem(tr("Categories"), int(ShelfLevel::Categories));
    m_level->setCurrentIndex(level);
    m_levelName->setText(tr("Look at"));
    m_chance->setText(tr("Also what chance explains"));
    m_level->setAccessibleName(m_levelName->text());
    m_card->setHeading(tr("Who buys this also buys that"));
    m_table->setAccessibleName(tr("Goods bought together"));
    m_table->setHeadings({tr("Who buys"), tr("also buys"), tr("Baskets"), tr("Of all baskets"),
                          tr("Of those who buy"), tr("Times as often as usual")},
                         2);
    tell();
}

} // namespace regulars
