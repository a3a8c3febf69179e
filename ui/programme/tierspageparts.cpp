// The parts of a tier that are lists: ways in, ways to stay, welcome, benefits; and what is done
// with the tiers themselves.
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/programme/changewords.h"
#include "ui/programme/draftform.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/formfields.h"
#include "ui/programme/tierladder.h"
#include "ui/programme/tierspage.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QJsonObject fiveVisits{
    {u"metric"_s, u"visits"_s}, {u"window"_s, u"month"_s}, {u"at_least"_s, 5}};

} // namespace

QPushButton *TiersPage::partButton(const QString &place) const
{
    return m_partButtons.value(place);
}

// What is said of the tier at that place of it; empty where nothing is.
QString TiersPage::saidAt(const QString &place) const
{
    const Sentences words(session().programme(), language());
    for (const Sentence &sentence : words.tierSentences(m_chosen)) {
        for (const Slot &slot : slotsOf(sentence)) {
            if (slot.pointer == place || slot.pointer.startsWith(place + u'/')) {
                return plain(sentence);
            }
        }
    }
    return {};
}

void TiersPage::showParts()
{
    if (m_parts) {
        const QList<QWidget *> old =
            m_partsHolder->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *widget : old) {
            widget->hide();
            widget->deleteLater(); // one of them may be what was pressed
        }
        delete m_parts;
    }
    m_partButtons.clear();
    m_parts = new QVBoxLayout(m_partsHolder);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(6);
    const bool isLowest = m_chosen == 0;
    if (!isLowest) {
        showPart(u"/paths"_s, tr("Ways in: any one of them is enough"), tr("Add a way in"));
        if (tierJson().contains(u"keep"_s)) {
            showPart(u"/keep/paths"_s,
                     tr("Ways to stay at the end; without any, the ways in count"),
                     tr("Add a way to stay"));
        }
        showPart(u"/gift"_s, tr("Welcome, given on reaching the tier"), tr("Add a gift of points"));
    }
    showPart(u"/benefits"_s, tr("Benefits"), tr("Add a benefit"));
    if (QPushButton *focused = m_partButtons.value(m_partFocus)) {
        focused->setFocus(Qt::OtherFocusReason);
    }
    m_partFocus.clear();
}

QPushButton *TiersPage::partButtonFor(const QString &place, const QString &text, QBoxLayout *row)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", u"quiet"_s);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    button->setEnabled(session().mayEdit());
    row->addWidget(button, 0, Qt::AlignTop | Qt::AlignLeft);
    m_partButtons.insert(place, button);
    return button;
}

void TiersPage::showPart(const QString &list, const QString &heading, const QString &add)
{
    auto *title = new Label(heading, TextRole::Caption, Tone::Muted);
    title->setWordWrap(true);
    m_parts->addWidget(title);
    const QJsonValue items = jsonpointer::valueAt(tierJson(), list);
    const qsizetype count = items.isArray() ? items.toArray().size() : items.isUndefined() ? 0 : 1;
    for (qsizetype i = 0; i < count; ++i) {
        const QString item = list + u'/' + QString::number(i);
        // A list of one stands in the file as that one.
        const QString said =
            saidAt(items.isArray() && (count > 1 || list != u"/gift"_s) ? item : list);
        addPartRow(said, list, item);
    }
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 8);
    QPushButton *button = partButtonFor(list, add, row);
    button->setIcon(themeIcon(u"plus"_s));
    connect(button, &QPushButton::clicked, this, [this, list] { addPart(list); });
    row->addStretch(1);
    m_parts->addWidget(holder);
}

void TiersPage::addPartRow(const QString &said, const QString &list, const QString &item)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *text = new Label(said);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (list == u"/benefits"_s) {
        auto *switches = new QVBoxLayout;
        row->addLayout(switches);
        const QJsonObject benefit = jsonpointer::valueAt(tierJson(), item).toObject();
        const bool isAsked = benefit.contains(u"when"_s);
        const bool isBound = benefit.contains(u"allow"_s);
        QPushButton *when =
            partButtonFor(item + u"/when"_s,
                          isAsked ? tr("For all of the tier") : tr("Only after visits…"), switches);
        QPushButton *allow = partButtonFor(
            item + u"/allow"_s,
            isBound ? tr("Any number of times") : tr("A limited number of times…"), switches);
        connect(when, &QPushButton::clicked, this,
                [this, item] { switchBenefit(item, u"when"_s); });
        connect(allow, &QPushButton::clicked, this,
                [this, item] { switchBenefit(item, u"allow"_s); });
        when->setAccessibleName(tr("%1: %2", "what is pressed; of what").arg(when->text(), said));
        allow->setAccessibleName(tr("%1: %2", "what is pressed; of what").arg(allow->text(), said));
    }
    QPushButton *remove = partButtonFor(item, tr("Remove"), row);
    remove->setAccessibleName(tr("Remove: %1").arg(said));
    connect(remove, &QPushButton::clicked, this, [this, list, item] {
        m_partFocus = list;
        // The last one takes its list along: an empty one says nothing.
        const QJsonValue items = jsonpointer::valueAt(tierJson(), list);
        const bool isLast = !items.isArray() || items.toArray().size() == 1;
        isTaken(session().tryRemove(base() + (isLast ? list : item)));
    });
    m_parts->addWidget(holder);
}

// New parts are such as can be in force at once; the sentences say them and are edited there.
void TiersPage::addPart(const QString &list)
{
    const Programme &programme = session().programme();
    QJsonValue part;
    if (list == u"/paths"_s || list == u"/keep/paths"_s) {
        const Money amount(qint64(1000) * (m_chosen + 1) *
                           (programme.currency.decimals > 0 ? 100 : 1));
        part = QJsonObject{{u"metric"_s, u"spend"_s},
                           {u"window"_s, u"12 months"_s},
                           {u"at_least"_s, toText(amount, programme.currency.decimals)}};
    } else if (list == u"/gift"_s) {
        part = QJsonObject{{u"points"_s, 100}};
    } else {
        QString name = tr("New benefit");
        for (int n = 2; benefitIds().contains(name); ++n) {
            name = tr("New benefit %1").arg(n);
        }
        part = name;
    }
    m_partFocus = list;
    isTaken(session().tryInsert(base() + list, -1, part));
}

QStringList TiersPage::benefitIds() const
{
    QStringList names;
    for (const Benefit &benefit :
         session().programme().tiers.at(static_cast<size_t>(m_chosen)).benefits) {
        names += benefit.id;
    }
    return names;
}

// A benefit that is only a text becomes one with an id: the same, by which the till knows it.
void TiersPage::switchBenefit(const QString &item, const QString &member)
{
    QJsonValue benefit = jsonpointer::valueAt(tierJson(), item);
    QJsonObject object = benefit.isString() ? QJsonObject{{u"id"_s, benefit}, {u"name"_s, benefit}}
                                            : benefit.toObject();
    if (object.contains(member)) {
        object.remove(member);
    } else if (member == u"when"_s) {
        object.insert(member, fiveVisits);
    } else {
        object.insert(member, QJsonObject{{u"times"_s, 4}, {u"window"_s, u"month"_s}});
    }
    m_partFocus = item + u'/' + member;
    isTaken(session().trySet(base() + item, object));
}

void TiersPage::takeSentence(const QString &pointer, const QJsonValue &value)
{
    const QString place = base() + pointer;
    const DraftSession::Faults faults =
        value.isUndefined() ? session().tryRemove(place) : session().trySet(place, value);
    if (!faults.empty()) {
        m_sentences->showFault(pointer, faultText(faults.front()));
    }
}

void TiersPage::add()
{
    const qsizetype at = m_chosen + 1;
    const QJsonObject names{
        {u"zh_CN"_s, u"新等级"_s}, {u"zh_TW"_s, u"新等級"_s}, {u"en"_s, u"New tier"_s}};
    const QJsonObject tier{{u"id"_s, session().freshId(u"/tiers"_s, u"tier"_s)},
                           {u"name"_s, names},
                           {u"multiplier"_s, 1},
                           {u"colour"_s, FormColour::ofTier(at)}};
    // A shop without tiers has one that its file doesn't name.
    const bool isFirst = session().value(u"/tiers"_s).toArray().isEmpty();
    if (isTaken(session().tryInsert(u"/tiers"_s, isFirst ? 0 : at, tier))) {
        choose(static_cast<int>(isFirst ? 0 : at));
        field(u"/name"_s)->setFocus(Qt::OtherFocusReason);
    }
}

void TiersPage::remove()
{
    const std::vector<IdUse> uses = usesOf(session().document().root(), base());
    if (uses.empty()) {
        const int next = std::max(0, m_chosen - 1);
        if (isTaken(session().tryRemove(base()))) {
            choose(next);
        }
        return;
    }
    QStringList who;
    bool isSimple = true;
    for (const IdUse &use : uses) {
        const QString named = use.id.isEmpty()
                                  ? ChangeWords::headingOf(use.section)
                                  : tr("%1 “%2”", "a part of the programme; an id")
                                        .arg(ChangeWords::headingOf(use.section), use.id);
        if (!who.contains(named)) {
            who += named;
        }
        isSimple = isSimple && use.isRemovable;
    }
    message()->show(NoticeKind::Warning,
                    tr("This tier is named by others: %1.").arg(who.join(tr(", ", "in a list"))),
                    isSimple ? m_removeToo : nullptr);
}

void TiersPage::removeToo()
{
    const QString place = base();
    const int next = std::max(0, m_chosen - 1);
    if (isTaken(session().tryChange(
            [&place](QJsonObject &root) { return removeWithUses(root, place); }, place))) {
        choose(next);
    }
}

void TiersPage::move(int from, int to)
{
    if (to < 0 || to >= static_cast<int>(session().programme().tiers.size())) {
        return;
    }
    m_chosen = to;
    if (!isTaken(session().tryMove(u"/tiers"_s, from, to))) {
        m_chosen = from;
        showLadder();
    }
}

} // namespace regulars
