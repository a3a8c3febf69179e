// The list of coupons, the chosen one, and what is done with it.
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/parts/tablefile.h"
#include "ui/parts/toast.h"
#include "ui/programme/couponspage.h"
#include "ui/programme/couponstarts.h"
#include "ui/programme/draftform.h"
#include "ui/programme/faulttext.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"
#include "ui/programme/issuedcoupons.h"
#include "ui/programme/usewords.h"
#include "ui/sentences/sentences.h"
#include "ui/shop.h"
#include "ui/theme/typeramp.h"

#include <QAction>
#include <QJsonObject>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString couponsPlace = u"/coupons"_s;

QString iconOf(CouponKind kind)
{
    switch (kind) {
    case CouponKind::Discount:
        break;
    case CouponKind::Gift:
        return u"gift"_s;
    case CouponKind::Service:
        return u"basket"_s;
    }
    return u"coupon"_s;
}

bool without(QJsonObject &root, const QString &place)
{
    return jsonpointer::valueAt(root, place).isUndefined() || jsonpointer::removeAt(root, place);
}

} // namespace

std::optional<int> CouponsPage::chosenCoupon() const
{
    return session().programme().coupon(m_list->chosen());
}

QString CouponsPage::base() const
{
    return couponsPlace + u'/' + QString::number(chosenCoupon().value_or(0));
}

QString CouponsPage::nameOf(int coupon) const
{
    return Vocabulary(session().programme(), language())
        .nameOf(session().programme().coupons, coupon);
}

QString CouponsPage::badgeOf(const QString &id) const
{
    const auto before = session().live().programme().coupon(id);
    if (!before) {
        return tr("New", "a coupon");
    }
    const QString place = u"/coupons/%1"_s;
    return session().live().value(place.arg(*before)) ==
                   session().value(place.arg(*session().programme().coupon(id)))
               ? QString()
               : tr("Changed", "a coupon");
}

void CouponsPage::showList()
{
    const Programme &programme = session().programme();
    const Sentences sentences(programme, language());
    std::vector<WordedRow> rows;
    for (size_t i = 0; i < programme.coupons.size(); ++i) {
        const CouponTemplate &coupon = programme.coupons[i];
        rows.push_back({coupon.id, iconOf(coupon.kind), nameOf(static_cast<int>(i)),
                        sentences.paragraph(sentences.couponSentences(coupon)), badgeOf(coupon.id),
                        false});
    }
    m_list->show(rows);
    m_list->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    m_count->setText(tr("%Ln coupon(s)", nullptr, static_cast<int>(rows.size())));
    tellCommands();
}

void CouponsPage::tellCommands()
{
    const bool mayEdit = session().mayEdit();
    const auto chosen = chosenCoupon();
    const auto count = static_cast<int>(session().programme().coupons.size());
    command(Command::Add)->setEnabled(mayEdit);
    command(Command::Duplicate)->setEnabled(mayEdit && chosen);
    command(Command::Remove)->setEnabled(mayEdit && chosen);
    command(Command::Earlier)->setEnabled(mayEdit && chosen && *chosen > 0);
    command(Command::Later)->setEnabled(mayEdit && chosen && *chosen + 1 < count);
    const bool hasCodes = chosen && !m_issued->listedCodes().isEmpty();
    command(Command::Export)->setEnabled(hasCodes);
    command(Command::Sheet)->setEnabled(hasCodes);
}

void CouponsPage::refresh()
{
    showList();
    showChosen();
    if (isChoosingStart()) {
        showStarts();
    }
}

void CouponsPage::showChosen()
{
    tellCommands();
    const auto chosen = chosenCoupon();
    middle()->setVisible(chosen || isChoosingStart());
    if (!chosen) {
        return;
    }
    const auto programme = session().document().sharedProgramme();
    const CouponTemplate &coupon = programme->coupons.at(static_cast<size_t>(*chosen));
    const bool mayEdit = session().mayEdit();
    m_saidCard->setHeading(nameOf(*chosen));
    m_sentences->setReadOnly(!mayEdit);
    m_sentences->setSubject(programme, {SentenceSubject::Part::Coupon, *chosen},
                            session().value(base()).toObject());
    m_form->setBase(base());
    m_form->show();
    for (FormField *field : std::initializer_list<FormField *>{m_kind, m_discount, m_ends}) {
        field->setEnabled(mayEdit);
    }
    m_kind->show(session().value(base() + u"/kind"_s));
    const QJsonObject discount = session().value(base() + u"/discount"_s).toObject();
    m_discount->show(CouponStarts::kindOf(discount));
    m_ends->show(session().value(base() + u"/valid"_s));
    m_discount->setVisible(coupon.kind == CouponKind::Discount);
    m_units->setVisible(coupon.kind == CouponKind::Discount);
    m_valid->setVisible(coupon.valid.has_value());
    m_issued->setTemplate(coupon.id, session().live().programme().coupon(coupon.id).has_value());
}

void CouponsPage::showStarts()
{
    const CouponStarts starts(session().programme());
    fillStarts(starts.all());
    if (!isChoosingStart()) {
        bringStarts();
    }
}

void CouponsPage::leaveStarts()
{
    middle()->setCurrentWidget(m_coupon);
    middle()->setVisible(chosenCoupon().has_value());
}

bool CouponsPage::addStart(const QString &startId)
{
    const CouponStarts starts(session().programme());
    const CouponStart *start = starts.named(startId);
    if (!start) {
        return false;
    }
    const QString id = session().freshId(couponsPlace, start->title);
    QJsonObject coupon = start->json;
    coupon.insert(u"id"_s, id);
    coupon.insert(u"name"_s, start->title);
    if (!isTaken(session().tryInsert(couponsPlace, -1, coupon))) {
        return false;
    }
    showList();
    m_list->choose(id);
    leaveStarts();
    showChosen();
    field(u"/name"_s)->setFocus(Qt::OtherFocusReason);
    area()->ensureWidgetVisible(field(u"/name"_s), 0, scaled(80));
    return true;
}

// What several places of the file say together; a fault is told at the field.
void CouponsPage::change(FormField &field, const ProgrammeDocument::Change &change)
{
    const auto faults = session().tryChange(change, base());
    if (!faults.empty()) {
        showChosen();
        field.showFault(faultText(faults.front()));
    }
}

// Each kind has a substance of its own.
void CouponsPage::takeKind(const QJsonValue &kind)
{
    const Programme &programme = session().programme();
    const QString word = kind.toString();
    if (word == u"gift"_s && programme.products.empty()) {
        showChosen();
        m_kind->showFault(tr("The programme has no products yet, so nothing can be given."));
        return;
    }
    const QString place = base();
    change(*m_kind, [&](QJsonObject &root) {
        const QString discount = place + u"/discount"_s;
        const QString product = place + u"/product"_s;
        if (!jsonpointer::setAt(root, place + u"/kind"_s, kind)) {
            return false;
        }
        if (word == u"discount"_s) {
            return without(root, product) &&
                   jsonpointer::setAt(root, discount, CouponStarts::discount(programme, u"off"_s));
        }
        return without(root, discount) &&
               (word == u"gift"_s ? jsonpointer::setAt(root, product, programme.products.front().id)
                                  : without(root, product));
    });
}

void CouponsPage::takeDiscount(const QJsonValue &kind)
{
    const QJsonObject now = session().value(base() + u"/discount"_s).toObject();
    if (CouponStarts::kindOf(now) == kind.toString()) {
        return;
    }
    const QJsonObject discount = CouponStarts::discount(session().programme(), kind.toString());
    if (discount.isEmpty()) {
        showChosen();
        m_discount->showFault(
            tr("A bundle needs two categories or products; the programme has fewer."));
        return;
    }
    change(*m_discount, [place = base(), &discount](QJsonObject &root) {
        return jsonpointer::setAt(root, place + u"/discount"_s, discount);
    });
}

void CouponsPage::takeValid(const QJsonValue &valid)
{
    change(*m_ends, [place = QString(base() + u"/valid"_s), &valid](QJsonObject &root) {
        return valid.isUndefined() ? without(root, place) : jsonpointer::setAt(root, place, valid);
    });
}

void CouponsPage::takeSentence(const QString &pointer, const QJsonValue &value)
{
    const QString place = base() + pointer;
    const auto faults =
        value.isUndefined() ? session().tryRemove(place) : session().trySet(place, value);
    if (!faults.empty()) {
        m_sentences->showFault(pointer, faultText(faults.front()));
    }
}

void CouponsPage::duplicate()
{
    const auto chosen = chosenCoupon();
    if (!chosen) {
        return;
    }
    QJsonObject copy = session().value(base()).toObject();
    const QString id = session().freshId(couponsPlace, copy.value(u"id"_s).toString());
    copy.insert(u"id"_s, id);
    if (isTaken(session().tryInsert(couponsPlace, *chosen + 1, copy))) {
        open(id);
    }
}

void CouponsPage::remove()
{
    const auto chosen = chosenCoupon();
    if (!chosen) {
        return;
    }
    const std::vector<IdUse> uses = quickUsesOf(session().document().root(), base());
    if (!uses.empty()) {
        const QStringList who = namersIn(uses, session().programme(), language().code());
        const bool isSimple =
            std::all_of(uses.begin(), uses.end(), [](const IdUse &use) { return use.isRemovable; });
        message()->show(NoticeKind::Warning,
                        tr("This coupon is named by others: %1.").arg(joinedNamers(who)),
                        isSimple ? command(Command::RemoveToo) : nullptr);
        return;
    }
    const QString name = nameOf(*chosen);
    if (isTaken(session().tryRemove(base()))) {
        Toast::tell(this, NoticeKind::Note,
                    tr("“%1” is removed from the draft. Those given stay good.").arg(name));
    }
}

void CouponsPage::removeToo()
{
    const QString place = base();
    isTaken(session().tryChange([&place](QJsonObject &root) { return removeWithUses(root, place); },
                                place));
}

void CouponsPage::move(int by)
{
    const auto chosen = chosenCoupon();
    const auto count = static_cast<int>(session().programme().coupons.size());
    if (chosen && *chosen + by >= 0 && *chosen + by < count) {
        isTaken(session().tryMove(couponsPlace, *chosen, *chosen + by));
    }
}

void CouponsPage::askExport()
{
    askTableFile(this, tr("Export the list of coupons"), QString(),
                 [this](const QString &path) { m_issued->exportTo(path); });
}

void CouponsPage::printSheet()
{
    printCodes(m_issued->listedCodes());
}

void CouponsPage::printCodes(const QStringList &codes)
{
    emit asked(u"print"_s, u"coupon:%1;%2"_s.arg(codes.join(u','), id()));
}

} // namespace regulars
