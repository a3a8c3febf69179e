#include "ui/dashboard/todaycard.h"

#include "services/catalogue.h"
#include "services/duelists.h"
#include "ui/figures.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/label.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

Result<TodayNews> TodayNews::read(Desk &desk)
{
    TodayNews news;
    DueLists lists(desk);
    const auto birthdays = lists.page({.kind = DueKind::Birthday, .days = 1});
    if (!birthdays) {
        return birthdays.refusal();
    }
    news.birthdays = static_cast<int>(birthdays->rows.size());
    news.isMore = birthdays->next.has_value();
    for (const DueRow &row : birthdays->rows) {
        if (news.celebrating.size() < mostNames && !row.name.isEmpty()) {
            news.celebrating += row.name;
        }
    }
    const auto expiring = lists.page({.kind = DueKind::Expiring, .days = daysAhead});
    if (!expiring) {
        return expiring.refusal();
    }
    QList<qint64> owners;
    for (const DueRow &row : expiring->rows) {
        news.expiringPoints += row.points;
        if (!owners.contains(row.member.value())) {
            owners += row.member.value();
        }
    }
    news.expiringMembers = static_cast<int>(owners.size());
    news.isMore |= expiring->next.has_value();
    const auto shelf = Catalogue(desk).rows(std::nullopt);
    if (!shelf) {
        return shelf.refusal();
    }
    for (const CatalogueRow &row : *shelf) {
        if (row.stock && *row.stock <= fewLeft) {
            news.low.push_back({row.name, *row.stock});
            if (news.low.back().name.isEmpty()) {
                news.low.back().name.plain = row.reward;
            }
        }
    }
    return news;
}

TodayList::TodayList(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    static constexpr std::array icons{"cake", "hourglass", "goods"};
    static constexpr std::array pages{"comingup", "comingup", "catalogue"};
    static constexpr std::array subjects{"birthdays", "expiring", ""};
    for (int at = 0; at < rows; ++at) {
        const auto index = static_cast<std::size_t>(at);
        Row &row = m_rows[index];
        row = {new IconLabel(QString::fromLatin1(icons[index]), Tone::Primary, 20),
               new Label(TextRole::Body), new QPushButton};
        row.text->setWordWrap(true);
        row.open->setProperty("kind", u"quiet"_s);
        row.open->setIcon(themeIcon(u"chevron-right"_s));
        row.open->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
        grid->addWidget(row.icon, at, 0, Qt::AlignVCenter);
        grid->addWidget(row.text, at, 1);
        // The arrows below each other; the button's own direction is the other.
        grid->addWidget(row.open, at, 2, Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute);
        connect(row.open, &QPushButton::clicked, this, [this, index] {
            emit asked(QString::fromLatin1(pages[index]), QString::fromLatin1(subjects[index]));
        });
    }
    grid->setRowStretch(rows, 1);
    retranslate();
}

void TodayList::show(const TodayNews &news, const QString &language)
{
    m_news = news;
    m_language = language;
    retranslate();
}

QString TodayList::text(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].text->text();
}

QPushButton *TodayList::button(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].open;
}

void TodayList::retranslate()
{
    const TodayNews news = m_news.value_or(TodayNews{});
    QString birthdays = tr("Nobody has a birthday today.");
    if (news.birthdays > 0) {
        const QString names = news.celebrating.join(tr(", ", "between names"));
        birthdays = tr("%Ln birthday(s) today: %1", nullptr, news.birthdays)
                        .arg(news.birthdays > news.celebrating.size() ? names + u" …"_s : names);
    }
    const QString expiring =
        news.expiringMembers == 0
            ? tr("No points expire within a week.")
            : tr("%1 points of %Ln member(s) expire within a week.", nullptr, news.expiringMembers)
                  .arg(shown(news.expiringPoints) + (news.isMore ? u"+"_s : QString()));
    QStringList low;
    for (const TodayNews::Shelf &shelf : news.low) {
        low +=
            tr("%1: %2 left", "a reward: how many").arg(shelf.name.in(m_language)).arg(shelf.stock);
    }
    const std::array texts{
        birthdays, expiring,
        low.isEmpty() ? tr("All rewards are in stock.")
                      : tr("Nearly gone: %1").arg(low.join(tr(", ", "between parts of a list")))};
    const std::array buttons{tr("Birthdays"), tr("Expiring points"), tr("Rewards")};
    const std::array isNews{news.birthdays > 0, news.expiringMembers > 0, !news.low.empty()};
    static constexpr std::array icons{"cake", "hourglass", "goods"};
    for (std::size_t at = 0; at < texts.size(); ++at) {
        m_rows[at].text->setText(texts[at]);
        m_rows[at].text->setTone(isNews[at] ? Tone::Plain : Tone::Muted);
        m_rows[at].icon->setIcon(QString::fromLatin1(icons[at]),
                                 isNews[at] ? Tone::Primary : Tone::Muted);
        m_rows[at].open->setText(buttons[at]);
        m_rows[at].open->setAccessibleName(buttons[at] + u": "_s + texts[at]);
    }
}

void TodayList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
