#include "ui/members/filterpanel.h"

#include "services/segmentfigures.h"
#include "ui/background.h"
#include "ui/editors/pointsedit.h"
#include "ui/parts/filterchip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QSpinBox>

#include <initializer_list>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int anyDays = -1;
constexpr int mostDays = 3'650;
const QString marketing = u"marketing"_s;

std::optional<int> daysOf(const QSpinBox *box)
{
    return box->value() == anyDays ? std::nullopt : std::optional(box->value());
}

std::optional<BusinessDay> dayOf(const QCheckBox *has, const QDateEdit *edit)
{
    return has->isChecked() ? std::optional(BusinessDay(edit->date())) : std::nullopt;
}

void setDay(QCheckBox *has, QDateEdit *edit, const std::optional<BusinessDay> &day)
{
    has->setChecked(day.has_value());
    edit->setEnabled(day.has_value());
    if (day) {
        edit->setDate(day->date());
    }
}

} // namespace

FilterPanel::FilterPanel(Shop &shop, QWidget *parent)
    : Card(parent)
    , m_shop(shop)
    , m_fieldBox(new QWidget)
    , m_fields(new FlowLayout(m_fieldBox, 16))
    , m_tierBox(new QWidget)
    , m_tiers(new FlowLayout(m_tierBox, 8))
    , m_tag(new QComboBox)
    , m_segment(new QComboBox)
    , m_silent(makeDays())
    , m_birthday(makeDays())
    , m_expiring(makeDays())
    , m_least(new PointsEdit)
    , m_most(new PointsEdit)
    , m_frozen(new QComboBox)
    , m_consent(new QCheckBox)
{
    m_tiers->setContentsMargins(0, 0, 0, 0);
    m_fields->setContentsMargins(0, 0, 0, 0);
    auto *points = new QWidget;
    auto *range = new QHBoxLayout(points);
    range->setContentsMargins(0, 0, 0, 0);
    range->addWidget(m_least);
    range->addWidget(m_most);
    content()->addWidget(m_tierBox);
    content()->addWidget(m_fieldBox);
    for (QWidget *editor :
         std::initializer_list<QWidget *>{m_tag, m_silent, m_birthday, m_expiring, points,
                                          makeJoined(), m_frozen, m_consent, m_segment}) {
        QWidget *field = captioned(editor);
        m_fields->addWidget(field);
        m_fields->setAlignment(field, Qt::AlignTop); // their names in one line
    }
    for (PointsEdit *edit : {m_least, m_most}) {
        connect(edit, &PointsEdit::valueChanged, this, &FilterPanel::read);
    }
    for (QSpinBox *days : {m_silent, m_birthday, m_expiring}) {
        connect(days, &QSpinBox::valueChanged, this, &FilterPanel::read);
    }
    for (QComboBox *box : {m_tag, m_frozen}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::read);
    }
    connect(m_consent, &QCheckBox::toggled, this, &FilterPanel::read);
    connect(m_segment, &QComboBox::activated, this, &FilterPanel::askSegment);
    retranslate();
}

QWidget *FilterPanel::captioned(QWidget *editor)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *caption = new Label(TextRole::Caption, Tone::Muted);
    caption->setBuddy(editor);
    m_captions.push_back(caption);
    column->addWidget(caption);
    column->addWidget(editor);
    return box;
}

QSpinBox *FilterPanel::makeDays()
{
    auto *box = new QSpinBox;
    box->setRange(anyDays, mostDays);
    box->setValue(anyDays);
    box->setKeyboardTracking(false);
    return box;
}

QWidget *FilterPanel::makeJoined()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_hasFrom = new QCheckBox;
    m_hasThrough = new QCheckBox;
    m_from = new QDateEdit(m_shop.today().firstOfYear().date());
    m_through = new QDateEdit(m_shop.today().date());
    for (const auto &[has, edit] :
         {std::pair(m_hasFrom, m_from), std::pair(m_hasThrough, m_through)}) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
        row->addWidget(has);
        row->addWidget(edit);
        connect(has, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(has, &QCheckBox::toggled, this, &FilterPanel::read);
        connect(edit, &QDateEdit::dateChanged, this, &FilterPanel::read);
    }
    return box;
}

void FilterPanel::makeTiers()
{
    m_tiers->clear();
    m_tierChips.clear();
    for (const Tier &tier : m_shop.programme()->tiers) {
        auto *chip = new FilterChip(m_shop.named(tier.name));
        chip->setRemovable(false);
        chip->setChecked(m_filter.tiers.contains(tier.id));
        connect(chip, &FilterChip::toggled, this, &FilterPanel::read);
        m_tiers->addWidget(chip);
        m_tierChips.emplace_back(tier.id, chip);
    }
    m_tierBox->setVisible(m_tierChips.size() > 1);
}

// The shop's own; a set of members from elsewhere stands beside them while it is asked.
void FilterPanel::fillSegments()
{
    const bool wasTelling = m_isTelling;
    m_isTelling = false;
    m_segment->clear();
    m_segment->addItem(tr("Any segment"));
    for (const Segment &segment : m_shop.programme()->segments) {
        const QString name = m_shop.named(segment.name);
        m_segment->addItem(name.isEmpty() ? segment.id : name, segment.id);
    }
    const QString asked = m_filter.among ? m_filter.among->name : QString();
    if (!asked.isEmpty() && m_segment->findText(asked) < 0) {
        m_segment->addItem(asked);
    }
    m_segment->setCurrentIndex(asked.isEmpty() ? 0 : m_segment->findText(asked));
    m_segment->parentWidget()->setVisible(m_segment->count() > 1);
    m_isTelling = wasTelling;
}

// Who is in it now, counted in the background.
void FilterPanel::askSegment()
{
    const QString id = m_segment->currentData().toString();
    if (m_segment->currentIndex() > 0 && id.isEmpty()) {
        return; // it is asked already
    }
    using Members = std::vector<MemberId>;
    const auto take = [this](std::optional<MemberSet> among) {
        if (among != m_filter.among) {
            m_filter.among = std::move(among);
            emit changed();
        }
    };
    if (id.isEmpty()) {
        take(std::nullopt);
        return;
    }
    m_shop.background().readNewest(
        m_segment,
        [id](Background::Reading &reading) {
            return SegmentFigures(reading.desk).members(id, {}, [&reading](double) {
                return !reading.isCancelled.load();
            });
        },
        [take, name = m_segment->currentText()](Result<std::optional<Members>> found) {
            if (found && *found) {
                take(MemberSet{name, std::make_shared<const Members>(std::move(**found))});
            }
        });
}

void FilterPanel::setChoices(const QStringList &tags)
{
    m_isTelling = false;
    m_tag->clear();
    m_tag->addItem(tr("Any tag"));
    QStringList all = tags;
    for (const QString &tag : m_filter.tags) {
        if (!all.contains(tag)) {
            all += tag;
        }
    }
    m_tag->addItems(all);
    makeTiers();
    m_isTelling = true;
    setFilter(m_filter);
}

void FilterPanel::setFilter(const MemberFilter &filter)
{
    m_isTelling = false;
    m_filter = filter;
    for (const auto &[tier, chip] : m_tierChips) {
        chip->setChecked(filter.tiers.contains(tier));
    }
    const QString tag = filter.tags.value(0);
    if (!tag.isEmpty() && m_tag->findText(tag) < 1) {
        m_tag->addItem(tag);
    }
    m_tag->setCurrentIndex(tag.isEmpty() ? 0 : m_tag->findText(tag));
    setDay(m_hasFrom, m_from, filter.joinedFrom);
    setDay(m_hasThrough, m_through, filter.joinedThrough);
    m_silent->setValue(filter.silentDays.value_or(anyDays));
    m_birthday->setValue(filter.birthdayWithinDays.value_or(anyDays));
    m_expiring->setValue(filter.expiringWithinDays.value_or(anyDays));
    if (m_least->value() != filter.pointsAtLeast) {
        m_least->setValue(filter.pointsAtLeast);
    }
    if (m_most->value() != filter.pointsAtMost) {
        m_most->setValue(filter.pointsAtMost);
    }
    m_frozen->setCurrentIndex(!filter.isFrozen ? 0 : *filter.isFrozen ? 1 : 2);
    fillSegments();
    m_consent->setChecked(!filter.consent.isEmpty());
    m_isTelling = true;
}

void FilterPanel::read()
{
    if (!m_isTelling) {
        return;
    }
    MemberFilter filter;
    filter.text = m_filter.text;
    filter.among = m_filter.among;
    for (const auto &[tier, chip] : m_tierChips) {
        if (chip->isChecked()) {
            filter.tiers += tier;
        }
    }
    if (m_tag->currentIndex() > 0) {
        filter.tags = QStringList{m_tag->currentText()};
        // Further ones, which a saved view may ask, stay as long as the first does.
        if (m_filter.tags.value(0) == m_tag->currentText()) {
            filter.tags = m_filter.tags;
        }
    }
    filter.joinedFrom = dayOf(m_hasFrom, m_from);
    filter.joinedThrough = dayOf(m_hasThrough, m_through);
    filter.silentDays = daysOf(m_silent);
    filter.birthdayWithinDays = daysOf(m_birthday);
    filter.expiringWithinDays = daysOf(m_expiring);
    filter.pointsAtLeast = m_least->value();
    filter.pointsAtMost = m_most->value();
    if (m_frozen->currentIndex() > 0) {
        filter.isFrozen = m_frozen->currentIndex() == 1;
    }
    if (m_consent->isChecked()) {
        filter.consent = m_filter.consent.isEmpty() ? marketing : m_filter.consent;
    }
    if (filter != m_filter) {
        m_filter = filter;
        emit changed();
    }
}

void FilterPanel::focusOn(FilterPart part)
{
    const auto field = [this, part]() -> QWidget * {
        switch (part) {
        case FilterPart::Tiers:
            return m_tierChips.empty() ? nullptr : m_tierChips.front().second;
        case FilterPart::Joined:
            return m_hasFrom;
        case FilterPart::Silent:
            return m_silent;
        case FilterPart::Birthday:
            return m_birthday;
        case FilterPart::Points:
            return m_least;
        case FilterPart::Expiring:
            return m_expiring;
        case FilterPart::Frozen:
            return m_frozen;
        case FilterPart::Consent:
            return m_consent;
        case FilterPart::Among:
            return m_segment;
        case FilterPart::Text:
        case FilterPart::Tags:
            break;
        }
        return m_tag;
    };
    if (QWidget *widget = field()) {
        widget->setFocus(Qt::ShortcutFocusReason);
    }
}

bool FilterPanel::event(QEvent *event)
{
    const bool isHandled = Card::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // Never squeezed, however many lines the fields take.
        m_fieldBox->setMinimumHeight(m_fields->heightForWidth(m_fieldBox->width()));
        m_tierBox->setMinimumHeight(m_tiers->heightForWidth(m_tierBox->width()));
        for (QDateEdit *edit : {m_from, m_through}) {
            edit->setMinimumWidth(scaled(140)); // the toolkit forgets its own arrow
        }
    }
    return isHandled;
}

void FilterPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FilterPanel::retranslate()
{
    m_isTelling = false;
    const QStringList captions{tr("Tag"),
                               tr("No purchase for, days"),
                               tr("Birthday within, days"),
                               tr("Points expire within, days"),
                               tr("Points from, to"),
                               tr("Joined from, to"),
                               tr("State"),
                               tr("Consent"),
                               tr("Segment")};
    for (size_t i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(captions.value(static_cast<qsizetype>(i)));
    }
    m_tag->setAccessibleName(captions[0]);
    m_silent->setAccessibleName(captions[1]);
    m_birthday->setAccessibleName(captions[2]);
    m_expiring->setAccessibleName(captions[3]);
    for (QSpinBox *days : {m_silent, m_birthday, m_expiring}) {
        days->setSpecialValueText(tr("any"));
    }
    m_least->setAccessibleName(tr("Points, at least"));
    m_least->setPlaceholderText(tr("from", "at least so many points"));
    m_most->setAccessibleName(tr("Points, at most"));
    m_most->setPlaceholderText(tr("to", "at most so many points"));
    m_hasFrom->setText(tr("from", "a day on"));
    m_hasThrough->setText(tr("to", "the end of a day"));
    m_hasFrom->setAccessibleName(tr("Joined from a day on"));
    m_hasThrough->setAccessibleName(tr("Joined up to a day"));
    m_from->setAccessibleName(tr("Joined from"));
    m_through->setAccessibleName(tr("Joined through"));
    const int frozen = std::max(m_frozen->currentIndex(), 0);
    m_frozen->clear();
    m_frozen->addItems({tr("Any"), tr("Frozen"), tr("Not frozen")});
    m_frozen->setCurrentIndex(frozen);
    m_frozen->setAccessibleName(captions[6]);
    m_consent->setText(tr("Agreed to marketing"));
    if (m_tag->count() > 0) {
        m_tag->setItemText(0, tr("Any tag"));
    }
    m_segment->setAccessibleName(captions[8]);
    makeTiers();
    fillSegments();
    m_isTelling = true;
}

} // namespace regulars
