#include "ui/members/memberacts.h"

#include "services/credentials.h"
#include "services/memberfile.h"
#include "services/membership.h"
#include "services/points.h"
#include "services/profile.h"
#include "storage/members.h"
#include "storage/merges.h"
#include "storage/operations.h"
#include "storage/purging.h"
#include "ui/attempt.h"
#include "ui/editors/birthdayedit.h"
#include "ui/editors/codeedit.h"
#include "ui/editors/phoneedit.h"
#include "ui/editors/pointsedit.h"
#include "ui/figures.h"
#include "ui/members/filterparts.h"
#include "ui/members/mergepreview.h"
#include "ui/ownproof.h"
#include "ui/shop.h"
#include "values/moneytext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSaveFile>
#include <QTimer>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int purgeAgainMs = 2'000; // a report may be read meanwhile

QDateEdit *dayEdit(BusinessDay day)
{
    auto *edit = new QDateEdit(day.date());
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

// Nothing where it stayed.
std::optional<QString> changed(const QString &now, const std::optional<QString> &before)
{
    return now == before.value_or(QString()) ? std::nullopt : std::optional(now);
}

// One of the known codes, or the one that an import brought.
QComboBox *codeBox(QStringList known, const QString &code, QString (*nameOf)(const QString &))
{
    auto *box = new QComboBox;
    box->addItem(u"–"_s, QString());
    if (!code.isEmpty() && !known.contains(code)) {
        known += code;
    }
    for (const QString &one : std::as_const(known)) {
        box->addItem(nameOf(one), one);
    }
    box->setCurrentIndex(box->findData(code));
    return box;
}

QString toIso(const QDateEdit *edit)
{
    return BusinessDay(edit->date()).toIso();
}

} // namespace

MemberActs::MemberActs(Shop &shop, Orders &orders, ActForm *form, QWidget *page)
    : QObject(page)
    , m_shop(shop)
    , m_orders(orders)
    , m_form(form)
    , m_page(page)
    , m_proof(new OwnProof(shop, page))
{}

void MemberActs::run(const Writing &write, const QString &said, bool isUndoable)
{
    m_orders.run({said,
                  {},
                  write,
                  [this, said](const Answer &) {
                      m_form->leave();
                      m_merge.reset();
                      emit told(said);
                  },
                  isUndoable});
}

void MemberActs::edit()
{
    const auto member = Members(m_shop.store().connection()).find(*m_member);
    if (!member) {
        return;
    }
    const Person before = member->person;
    const bool maySeePhone = m_shop.may(Act::Browse);
    auto *name = new QLineEdit(before.name.value_or(QString()));
    auto *phone = new PhoneEdit(m_shop.programme()->country);
    auto *birthday = new BirthdayEdit;
    auto *gender = codeBox(genders(), before.gender.value_or(QString()), genderName);
    auto *channel = codeBox(channels(), before.channel.value_or(QString()), channelName);
    auto *card = new CodeEdit;
    if (maySeePhone) {
        phone->setValue(before.phone.value_or(QString()));
    }
    const QString phoneBefore = phone->text();
    if (before.birthday) {
        birthday->setValue(birthdayText(*before.birthday));
    }
    const QString birthdayBefore = birthday->text();
    card->setText(before.card.value_or(QString()));
    const auto write = [=, this] {
        if (!phone->isValid() || !birthday->isValid()) {
            (phone->isValid() ? static_cast<ValueEdit *>(birthday) : phone)->setFaulty(true);
            return;
        }
        UpdateRequest request{ref()};
        // What stays is not asked for: it needs nobody's word.
        request.name = changed(name->text(), before.name);
        request.gender = changed(gender->currentData().toString(), before.gender);
        request.channel = changed(channel->currentData().toString(), before.channel);
        request.card = changed(card->value(), before.card);
        if (phone->text() != phoneBefore) {
            request.phone = phone->value().value_or(QString());
        }
        if (birthday->text() != birthdayBefore) {
            request.birthday = birthday->value().value_or(QString());
        }
        run(
            [this, request](const Envelope &envelope) {
                return Membership(m_shop.desk()).update(envelope, request);
            },
            tr("Saved."));
    };
    m_form->open({tr("Edit"),
                  maySeePhone ? QString() : tr("A phone typed here replaces the one on file."),
                  {{tr("Name"), name},
                   {tr("Phone"), phone},
                   {tr("Birthday"), birthday},
                   {tr("Gender"), gender},
                   {tr("Likes to be reached by"), channel},
                   {tr("Card"), card}},
                  tr("Save"),
                  write});
}

void MemberActs::replaceCard()
{
    auto *card = new CodeEdit;
    card->setPlaceholderText(tr("empty: a new number is made"));
    m_form->open({tr("Lost card"),
                  tr("The old card is refused from now on, whoever brings it."),
                  {{tr("New card"), card}},
                  tr("Replace card"),
                  [this, card] {
                      const CardRequest request{ref(), card->value()};
                      run(
                          [this, request](const Envelope &envelope) {
                              return Membership(m_shop.desk()).replaceCard(envelope, request);
                          },
                          tr("The card is replaced."));
                  }});
}

void MemberActs::toggleFreeze()
{
    const auto member = Members(m_shop.store().connection()).find(*m_member);
    if (!member) {
        return;
    }
    const bool isFrozen = member->isFrozen;
    run(
        [this, isFrozen](const Envelope &envelope) {
            Membership membership(m_shop.desk());
            return isFrozen ? membership.unfreeze(envelope, {ref()})
                            : membership.freeze(envelope, {ref()});
        },
        isFrozen ? tr("The account is open again.") : tr("The account is frozen."));
}

void MemberActs::setTier()
{
    auto *tier = new QComboBox;
    for (const Tier &one : m_shop.programme()->tiers) {
        tier->addItem(m_shop.named(one.name), one.id);
    }
    auto *until = dayEdit(m_shop.today().plus(Length{12, Length::Unit::Month}));
    auto *reason = new QLineEdit;
    m_form->open(
        {tr("Tier by hand"),
         tr("After its last day the tier is what the member has earned."),
         {{tr("Tier"), tier}, {tr("Through", "last day of a tier"), until}, {tr("Reason"), reason}},
         tr("Set tier"),
         [=, this] {
             const TierRequest request{ref(), tier->currentData().toString(), toIso(until),
                                       reason->text()};
             run(
                 [this, request](const Envelope &envelope) {
                     return Membership(m_shop.desk()).tier(envelope, request);
                 },
                 tr("The tier is set."));
         }});
}

void MemberActs::adjust()
{
    auto *points = new PointsEdit;
    points->setSigned(true);
    points->setPlaceholderText(u"+100, −50"_s);
    auto *reason = new QLineEdit;
    m_form->open({tr("Adjust points"),
                  tr("What is put right stays in the time line with its reason."),
                  {{tr("Points"), points}, {tr("Reason"), reason}},
                  tr("Adjust"),
                  [=, this] {
                      if (!points->value()) {
                          points->setFaulty(true);
                          points->setFocus();
                          return;
                      }
                      const AdjustRequest request{ref(), *points->value(), reason->text()};
                      run(
                          [this, request](const Envelope &envelope) {
                              return PointsDesk(m_shop.desk()).adjust(envelope, request);
                          },
                          tr("%1 points.").arg(shownSigned(request.points)), true);
                  }});
}

void MemberActs::extend()
{
    auto *until = dayEdit(m_shop.today().plus(Length{3, Length::Unit::Month}));
    m_form->open({tr("Extend"),
                  tr("Points that would expire before that day live until its end."),
                  {{tr("Through", "last day of points"), until}},
                  tr("Extend"),
                  [=, this] {
                      const ExtendRequest request{ref(), BusinessDay(until->date())};
                      run(
                          [this, request](const Envelope &envelope) {
                              return PointsDesk(m_shop.desk()).extend(envelope, request);
                          },
                          tr("The points live longer."));
                  }});
}

void MemberActs::merge()
{
    auto *other = new CodeEdit;
    m_form->open(
        {tr("Merge"),
         tr("Which other member is the same person? Phone or card. That one goes, this one "
            "stays and gets all."),
         {{tr("Phone or card"), other}},
         tr("Show both"),
         [this, other] {
             const QString typed = other->value().trimmed();
             attempt(m_page, [&] {
                 Result<MemberId> found =
                     resolveMember(m_shop.store(), {MemberRef::Kind::Phone, typed});
                 if (!found) {
                     found = resolveMember(m_shop.store(), {MemberRef::Kind::Card, typed});
                 }
                 if (!found) {
                     emit mistaken(typed.isEmpty()
                                       ? tr("Type the phone or card of the other one, or scan it.")
                                       : tr("No member has the phone or card %1. Look at it once "
                                            "more, or scan the card.")
                                             .arg(typed));
                     other->setFocus(Qt::OtherFocusReason);
                     return;
                 }
                 previewMerge(MemberRef::of(*found));
             });
         }});
}

void MemberActs::previewMerge(const MemberRef &other)
{
    const MergeRequest request{other, ref()};
    const auto preview = Membership(m_shop.desk()).mergePreview({}, request);
    if (!preview) {
        emit refused(preview.refusal());
        return;
    }
    auto *both = new MergePreview(m_shop, preview->figures);
    m_form->open({tr("Merge"),
                  tr("Of two members one is left, who has all of both."),
                  {},
                  tr("Merge"),
                  [this, request] { mergeNow(request); },
                  true,
                  both,
                  both->spoken()});
}

void MemberActs::mergeNow(const MergeRequest &request)
{
    m_orders.run({tr("Merged"),
                  {},
                  [this, request](const Envelope &envelope) {
                      return Membership(m_shop.desk()).merge(envelope, request);
                  },
                  [this](const Answer &answer) {
                      m_form->leave();
                      m_merge = answer.operation;
                      emit told(tr("The two are one now. F8 parts them again."));
                  },
                  false});
}

void MemberActs::undo()
{
    if (!m_merge) {
        m_orders.undoLast();
        return;
    }
    unmerge(*m_merge);
}

void MemberActs::unmerge(OperationId merge)
{
    const UnmergeRequest request{QString::number(merge.value())};
    run(
        [this, request](const Envelope &envelope) {
            return Membership(m_shop.desk()).unmerge(envelope, request);
        },
        tr("They are two again."));
}

std::optional<OperationId> MemberActs::partable() const
{
    Connection &store = m_shop.store().connection();
    const auto merge = m_member ? Merges(store).newestInto(*m_member) : std::nullopt;
    const auto done = merge ? Operations(store).find(*merge) : std::nullopt;
    return done && done->businessDate.month() == m_shop.today().month() ? merge : std::nullopt;
}

void MemberActs::part()
{
    if (const auto merge = partable()) {
        unmerge(*merge);
    }
}

void MemberActs::erase()
{
    auto *password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    password->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_form->open({tr("Erase"),
                  tr("Name, phone, card, birthday, tags and notes are gone for good, points and "
                     "stored value are forfeited. This can't be undone."),
                  {{tr("Your password"), password}},
                  tr("Erase for good"),
                  [this, password] {
                      const QString typed = password->text();
                      password->clear();
                      proveThenErase(typed);
                  },
                  true});
}

// Of this member alone, should another be shown by the time that it is proved.
void MemberActs::proveThenErase(const QString &typed)
{
    m_proof->work(
        typed,
        [this, member = m_member](Proof &proof) {
            const Result<User> user = proof.end(m_shop.store());
            if (!user) {
                emit refused(user.refusal());
            } else if (m_member == member) {
                eraseNow();
            }
        },
        [] {});
}

void MemberActs::eraseNow()
{
    const MemberRequest request{ref()};
    m_orders.run({tr("Erased"),
                  {},
                  [this, request](const Envelope &envelope) {
                      return Membership(m_shop.desk()).erase(envelope, request);
                  },
                  [this](const Answer &) {
                      m_form->leave();
                      purge();
                      emit m_shop.changes().memberChanged(*m_member);
                      emit gone(std::nullopt);
                  },
                  false});
}

// The file and its log: a search of the disk finds nothing (S41).
void MemberActs::purge()
{
    attempt(m_page, [this] {
        if (!regulars::purge(m_shop.store().connection())) {
            QTimer::singleShot(purgeAgainMs, this, &MemberActs::purge);
        }
    });
}

void MemberActs::makeFile()
{
    auto *dialog = new QFileDialog(m_page, tr("Export this member"), u"member.json"_s,
                                   tr("JSON file (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MemberActs::writeFile);
    dialog->open();
}

void MemberActs::writeFile(const QString &path)
{
    attempt(m_page, [&] {
        const auto made = MemberFile(m_shop.desk()).make(ref());
        if (!made) {
            emit refused(made.refusal());
            return;
        }
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(*made).toJson()) >= 0 &&
            file.commit()) {
            emit told(tr("Written to %1.").arg(path));
        } else {
            emit told(tr("%1 could not be written: %2").arg(path, file.errorString()));
        }
    });
}

void MemberActs::note(const QString &text)
{
    const NoteRequest request{ref(), text};
    run([this, request](
            const Envelope &envelope) { return Membership(m_shop.desk()).note(envelope, request); },
        tr("Noted."));
}

void MemberActs::tag(const QString &tag, bool isOn)
{
    TagRequest request{ref()};
    (isOn ? request.add : request.remove) = QStringList{tag};
    run([this, request](
            const Envelope &envelope) { return Membership(m_shop.desk()).tag(envelope, request); },
        isOn ? tr("Tagged \"%1\".").arg(tag) : tr("Tag \"%1\" taken off.").arg(tag));
}

void MemberActs::consent(const QString &purpose, bool isGiven, const QString &wording)
{
    const ConsentRequest request{ref(), {purpose, isGiven, wording, {}}};
    run(
        [this, request](const Envelope &envelope) {
            return Membership(m_shop.desk()).consent(envelope, request);
        },
        isGiven ? tr("The consent is kept with its date.") : tr("The consent is withdrawn."));
}

} // namespace regulars
