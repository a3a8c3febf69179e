#include "ui/dashboard/setupcard.h"

#include "services/reportmonths.h"
#include "services/staff.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString dismissed = u"dismissed"_s;

} // namespace

Result<SetupStanding> SetupStanding::read(Desk &desk)
{
    const auto people = Staff(desk).people();
    if (!people) {
        return people.refusal();
    }
    const auto months = ReportMonths(desk).all();
    if (!months) {
        return months.refusal();
    }
    SetupStanding standing;
    standing.isYoung = months->size() <= 2;
    standing.hasClerk = std::any_of(people->begin(), people->end(), [](const Colleague &one) {
        return one.isActive && one.role == Role::Clerk;
    });
    return standing;
}

SetupCard::SetupCard(Settings &settings, QString key, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_key(std::move(key))
    , m_dismiss(new QPushButton)
{
    static constexpr std::array pages{"people", "catalogue", "settings", "settings", "till"};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        row = {new QCheckBox, new QPushButton};
        row.open->setProperty("kind", u"quiet"_s);
        grid->addWidget(row.box, static_cast<int>(at), 0);
        grid->addWidget(row.open, static_cast<int>(at), 1);
        connect(row.box, &QCheckBox::clicked, this, &SetupCard::keep);
        connect(row.open, &QPushButton::clicked, this,
                [this, at] { emit asked(QString::fromLatin1(pages[at])); });
    }
    content()->addLayout(grid);
    m_dismiss->setProperty("kind", u"quiet"_s);
    content()->addWidget(m_dismiss, 0, Qt::AlignLeft);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        QStringList kept = m_settings.value(m_key).toStringList();
        kept += dismissed;
        m_settings.setValue(m_key, kept);
        emit changed();
    });
    retranslate();
    tell();
}

void SetupCard::setKey(const QString &key)
{
    m_key = key;
    tell();
}

void SetupCard::setStanding(const SetupStanding &standing)
{
    m_standing = standing;
    tell();
    emit changed();
}

void SetupCard::setRedeemed(bool hasRedeemed)
{
    m_hasRedeemed = hasRedeemed;
    tell();
    emit changed();
}

bool SetupCard::isDone(Step step) const
{
    return m_rows[static_cast<std::size_t>(step)].box->isChecked();
}

bool SetupCard::isWanted() const
{
    const bool isAllDone = std::all_of(m_rows.begin(), m_rows.end(),
                                       [](const Row &row) { return row.box->isChecked(); });
    return m_standing.isYoung && !isAllDone &&
           !m_settings.value(m_key).toStringList().contains(dismissed);
}

void SetupCard::keep()
{
    QStringList kept;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].box->isChecked()) {
            kept += QString::number(at);
        }
    }
    m_settings.setValue(m_key, kept);
    emit changed();
}

void SetupCard::tell()
{
    const QStringList kept = m_settings.value(m_key).toStringList();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool isSeen =
            (at == AddClerk && m_standing.hasClerk) || (at == TryRedemption && m_hasRedeemed);
        m_rows[at].box->setChecked(isSeen || kept.contains(QString::number(at)));
        m_rows[at].box->setEnabled(!isSeen);
    }
}

void SetupCard::retranslate()
{
    setHeading(tr("The first week: five things to have done once"));
    const std::array texts{tr("Give each clerk a name and a PIN"),
                           tr("Look through the rewards: are they in reach, and in stock?"),
                           tr("Print a test receipt"), tr("Scan a test card"),
                           tr("Try a redemption, and undo it")};
    const std::array places{tr("People"), tr("Rewards"), tr("Printer"), tr("Scanner"), tr("Till")};
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at].box->setText(texts[at]);
        m_rows[at].open->setText(places[at]);
        m_rows[at].open->setAccessibleName(places[at] + u": "_s + texts[at]);
    }
    m_dismiss->setText(tr("Don't show this list again"));
}

void SetupCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace regulars
