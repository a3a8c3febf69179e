// What the page of segments shows of the draft and of the members, and what is done on it.
#include "services/memberlist.h"
#include "ui/charts/chartwidget.h"
#include "ui/figures.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/programme/draftform.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/formfields.h"
#include "ui/programme/rfmtable.h"
#include "ui/programme/segmentspage.h"
#include "ui/programme/segmentstarts.h"
#include "ui/programme/usewords.h"
#include "ui/sentences/sentenceeditor.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QJsonObject>
#include <QListWidget>
#include <QStackedWidget>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostMovesShown = 60;

struct Moves
{
    std::vector<MemberRow> came;
    std::vector<MemberRow> left;
};

std::vector<MemberRow> rowsOf(Desk &desk, const std::vector<MemberId> &members)
{
    if (members.empty()) {
        return {};
    }
    MemberFilter filter;
    filter.among = MemberSet{{}, std::make_shared<const std::vector<MemberId>>(members)};
    auto page = MemberList(desk).page(filter, {}, {}, MemberList::Side::After, mostMovesShown);
    return page ? std::move(page->rows) : std::vector<MemberRow>();
}

QString calledOf(const MemberRow &row)
{
    return !row.name.isEmpty() ? row.name : !row.phone.isEmpty() ? row.phone : row.card;
}

} // namespace

std::optional<int> SegmentsPage::chosenSegment() const
{
    return session().programme().segment(m_list->chosen());
}

QString SegmentsPage::nameOf(int segment) const
{
    const Segment &one = session().programme().segments.at(static_cast<size_t>(segment));
    const QString name = shop().named(one.name);
    return name.isEmpty() ? one.id : name;
}

// As counted, while what the segment says is still what was counted.
const SegmentStanding *SegmentsPage::standingOf(const QString &segment) const
{
    const auto now = session().programme().segment(segment);
    const auto then = m_surveyed ? m_surveyed->segment(segment) : std::nullopt;
    if (!now || !then || !m_survey) {
        return nullptr;
    }
    const QJsonValue says = session().value(u"/segments/%1/when"_s.arg(*now));
    return m_surveyedJson.at(*then).toObject().value(u"when"_s) == says
               ? &m_survey->segments.at(static_cast<size_t>(*then))
               : nullptr;
}

void SegmentsPage::refresh()
{
    const bool mayEdit = session().mayEdit();
    m_add->setEnabled(mayEdit);
    showList();
    showChosen();
    showSizes();
    showRfm();
    survey();
}

void SegmentsPage::showList()
{
    const Programme &programme = session().programme();
    const Sentences sentences(programme, language());
    std::vector<WordedRow> rows;
    for (size_t i = 0; i < programme.segments.size(); ++i) {
        const Segment &segment = programme.segments[i];
        WordedRow row;
        row.key = segment.id;
        row.icon = u"segments"_s;
        row.title = nameOf(static_cast<int>(i));
        row.text = plain(sentences.segmentSentence(segment));
        if (const SegmentStanding *standing = standingOf(segment.id)) {
            row.badge = QLocale().toString(static_cast<qint64>(standing->members.size()));
            row.isBadgeQuiet = true;
        }
        rows.push_back(row);
    }
    m_list->show(rows);
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    m_segmentCard->setVisible(!rows.empty());
    m_figuresCard->setVisible(!rows.empty());
    middle()->setVisible(!rows.empty() || isChoosingStart());
}

void SegmentsPage::showChosen()
{
    const auto chosen = chosenSegment();
    m_remove->setEnabled(chosen && session().mayEdit() && !isChoosingStart());
    if (chosen) {
        const QString place = u"/segments/%1"_s.arg(*chosen);
        m_segmentCard->setHeading(nameOf(*chosen));
        m_form->setBase(place);
        m_form->show();
        m_sentences->setReadOnly(!session().mayEdit());
        m_sentences->setSubject(session().document().sharedProgramme(),
                                {SentenceSubject::Part::Segment, *chosen},
                                session().value(place).toObject());
    }
    showFigures();
}

void SegmentsPage::showFigures()
{
    const SegmentStanding *standing = standingOf(m_list->chosen());
    m_see->setEnabled(standing && !standing->members.empty());
    m_seeCame->setEnabled(standing && !standing->came.empty());
    m_seeLeft->setEnabled(standing && !standing->left.empty());
    m_moves->setVisible(standing && !(standing->came.empty() && standing->left.empty()));
    m_moves->clear();
    if (!standing) {
        m_count->setText(u"…"_s);
        m_movesText->setText(tr("Being counted."));
        return;
    }
    const auto count = static_cast<int>(standing->members.size());
    m_count->setText(QLocale().toString(count));
    const QStringList said{
        tr("%Ln of %1 member(s) belong to it now.", nullptr, count)
            .arg(QLocale().toString(m_survey->members)),
        tr("Since %1: %2 came, %3 left.", "a day; members of a segment")
            .arg(shown(m_survey->since),
                 QLocale().toString(static_cast<qint64>(standing->came.size())),
                 QLocale().toString(static_cast<qint64>(standing->left.size())))};
    m_movesText->setText(said.join(u'\n'));
    readMoves(*standing);
}

void SegmentsPage::fillSince()
{
    const int before = std::max(0, m_since->currentIndex());
    m_since->clear();
    m_since->addItem(tr("Since the end of last month"), 0);
    for (const int days : {30, 90, 365}) {
        m_since->addItem(tr("In the last %n day(s)", nullptr, days), days);
    }
    m_since->setCurrentIndex(before);
}

// The day at whose end it began; none: the end of last month.
std::optional<BusinessDay> SegmentsPage::sinceDay() const
{
    const int days = m_since->currentData().toInt();
    return days == 0 ? std::nullopt : std::optional(shop().today().plusDays(-days));
}

// All segments side by side, then and now.
void SegmentsPage::showSizes()
{
    const Programme &programme = session().programme();
    ChartSpec spec;
    spec.kind = ChartKind::HorizontalBars;
    spec.title = tr("Members in each segment");
    spec.categoryHeading = tr("Segment");
    spec.locale = QLocale();
    ChartSeries then;
    ChartSeries now{tr("now", "a column of figures"), {}};
    if (m_survey) {
        then.name = tr("at the end of %1", "a day").arg(shown(m_survey->since));
    }
    for (size_t i = 0; i < programme.segments.size(); ++i) {
        if (const SegmentStanding *standing = standingOf(programme.segments[i].id)) {
            const auto size = static_cast<qint64>(standing->members.size());
            spec.categories += tr("%1 → %2 · %3", "members then; members now; a segment")
                                   .arg(QLocale().toString(standing->before()),
                                        QLocale().toString(size), nameOf(static_cast<int>(i)));
            then.values.emplace_back(static_cast<double>(standing->before()));
            now.values.emplace_back(static_cast<double>(size));
        }
    }
    m_sizesCard->setVisible(!spec.categories.isEmpty());
    if (!spec.categories.isEmpty()) {
        m_sizes->setDrawingHeight(90 + 46 * static_cast<int>(spec.categories.size()));
        spec.series = {then, now};
        m_sizes->show(spec);
    }
}

void SegmentsPage::readMoves(const SegmentStanding &standing)
{
    if (standing.came.empty() && standing.left.empty()) {
        return;
    }
    shop().background().readNewest(
        m_moves,
        [came = standing.came, left = standing.left](Background::Reading &reading) {
            return Moves{rowsOf(reading.desk, came), rowsOf(reading.desk, left)};
        },
        [this](const Moves &moves) {
            m_moves->clear();
            if (!shop().isSignedIn()) {
                return;
            }
            const auto add = [this](const MemberRow &row, const QString &text,
                                    const QString &icon) {
                auto *item = new QListWidgetItem(themeIcon(icon, Tone::Muted), text, m_moves);
                item->setData(Qt::UserRole, QString::number(row.id.value()));
            };
            for (const MemberRow &row : moves.came) {
                add(row, tr("%1 came", "a member to a segment").arg(calledOf(row)), u"arrow-up"_s);
            }
            for (const MemberRow &row : moves.left) {
                add(row, tr("%1 left", "a member a segment").arg(calledOf(row)), u"arrow-down"_s);
            }
        });
}

void SegmentsPage::showRfm()
{
    const qint64 buyers = m_survey ? m_survey->rfm.buyers : 0;
    const bool isEnough = buyers >= RfmTable::leastBuyers;
    m_rfm->setEnabled(isEnough);
    m_rfmText->setText(
        !m_survey ? tr("Being counted.")
        : isEnough
            ? tr("Members with a purchase, a fifth of them in each row and column. Choose a field "
                 "and make a segment of it.")
            : tr("It takes %1 members with a purchase to say something; %n more to go.", nullptr,
                 static_cast<int>(RfmTable::leastBuyers - buyers))
                  .arg(RfmTable::leastBuyers));
    const RfmCell *cell = isEnough ? m_rfm->chosen() : nullptr;
    m_fromCell->setEnabled(cell && session().mayEdit());
    m_cellText->setVisible(cell != nullptr);
    if (cell) {
        m_cellText->setText(
            tr("%n member(s): last purchase %1, %2", nullptr, static_cast<int>(cell->members))
                .arg(RfmTable::daysText(cell->fewestDays, cell->mostDays),
                     RfmTable::visitsText(cell->fewestVisits, cell->mostVisits)));
    }
}

// In the background, and anew only where segments or members changed.
void SegmentsPage::survey()
{
    const QJsonArray says = session().value(u"/segments"_s).toArray();
    const bool isCounted = m_survey && says == m_surveyedJson;
    const bool isCounting = m_counting.isCancelled() ? false : says == m_countingJson;
    if (!isVisible() || (!m_isStale && (isCounted || isCounting))) {
        return;
    }
    m_isStale = false;
    m_countingJson = says;
    m_counting.cancel();
    const auto programme = session().document().sharedProgramme();
    m_counting = shop().background().read(
        this,
        [programme, since = sinceDay()](Background::Reading &reading) {
            return SegmentFigures(reading.desk)
                .survey(
                    programme, [&reading](double) { return !reading.isCancelled.load(); }, since);
        },
        [this, programme, says](Result<std::optional<SegmentSurvey>> found) {
            if (!found || !*found) {
                m_isStale = true;
                return;
            }
            m_survey = std::move(**found);
            m_surveyed = programme;
            m_surveyedJson = says;
            m_rfm->show(m_survey->rfm);
            showList();
            showFigures();
            showSizes();
            showRfm();
        });
}

void SegmentsPage::showStarts()
{
    const SegmentStarts all(session().programme());
    fillStarts(all.all());
    bring(startsCard());
    starts()->setFocus(Qt::OtherFocusReason);
}

void SegmentsPage::leaveStarts()
{
    bring(m_segmentCard);
}

// As high as what is shown needs, not as the other would.
void SegmentsPage::bring(QWidget *card)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_segmentCard, startsCard()}) {
        one->setSizePolicy(QSizePolicy::Preferred,
                           one == card ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    middle()->setCurrentWidget(card);
    middle()->updateGeometry();
    showList();
}

void SegmentsPage::addSegment(const QString &name, const QJsonObject &when)
{
    const QString id = session().freshId(u"/segments"_s, name);
    if (isTaken(session().tryInsert(
            u"/segments"_s, -1,
            QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"when"_s, when}}))) {
        leaveStarts();
        m_list->choose(id);
        showChosen();
        field(u"/name"_s)->setFocus(Qt::OtherFocusReason);
    }
}

bool SegmentsPage::addStart(const QString &startId)
{
    const SegmentStarts starts(session().programme());
    const SegmentStart *start = starts.named(startId);
    if (!start) {
        return false;
    }
    const size_t before = session().programme().segments.size();
    addSegment(start->title, start->when);
    return session().programme().segments.size() == before + 1;
}

void SegmentsPage::addFromCell()
{
    const RfmCell *cell = m_rfm->chosen();
    if (cell && m_fromCell->isEnabled()) {
        addSegment(tr("Last purchase %1, %2", "a segment's name: when; how often")
                       .arg(RfmTable::daysText(cell->fewestDays, cell->mostDays),
                            RfmTable::visitsText(cell->fewestVisits, cell->mostVisits)),
                   RfmTable::conditionOf(*cell));
    }
}

void SegmentsPage::remove()
{
    const auto chosen = chosenSegment();
    if (!chosen) {
        return;
    }
    const QString place = u"/segments/%1"_s.arg(*chosen);
    const QString name = nameOf(*chosen);
    if (const auto uses = usesOf(session().document().root(), place); !uses.empty()) {
        message()->show(
            NoticeKind::Warning,
            tr("This segment is named by others: %1.")
                .arg(joinedNamers(namersIn(uses, session().programme(), language().code()))));
    } else if (isTaken(session().tryRemove(place))) {
        Toast::tell(this, NoticeKind::Note, tr("“%1” is removed.").arg(name));
    }
}

void SegmentsPage::takeSentence(const QString &pointer, const QJsonValue &value)
{
    const auto chosen = chosenSegment();
    if (!chosen) {
        return;
    }
    const QString place = u"/segments/%1"_s.arg(*chosen) + pointer;
    const DraftSession::Faults faults =
        value.isUndefined() ? session().tryRemove(place) : session().trySet(place, value);
    if (!faults.empty()) {
        m_sentences->showFault(pointer, faultText(faults.front()));
    }
}

void SegmentsPage::ask(const QString &name, const std::vector<MemberId> &members)
{
    MemberFilter filter;
    filter.among = MemberSet{name, std::make_shared<const std::vector<MemberId>>(members)};
    emit membersAsked(filter);
}

} // namespace regulars
