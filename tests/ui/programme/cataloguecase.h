#pragma once

#include "pagelook.h"
#include "programmefloor.h"
#include "services/rewards.h"
#include "storage/redemptions.h"
#include "ui/programme/cataloguepage.h"
#include "ui/programme/formfields.h"
#include "ui/programme/goodsfields.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>

#include <memory>

namespace regulars
{

// What each test of the catalogue begins with: four rewards in two zones and without one, a Monday
// in November, and the page in English, open at the nuts.
class CatalogueCase
{
protected:
    void start()
    {
        m_floor = std::make_unique<ProgrammeFloor>(programmeText());
        m_page = std::make_unique<CataloguePage>(*m_floor->shop, *m_floor->session);
        m_look.dress(*m_page, PageLook::small, Theme::Choice::Light, "en", 100);
        m_page->show();
        m_page->onShown();
        PageLook::settle();
        m_page->open(QStringLiteral("nuts"));
    }
    void finish()
    {
        m_page.reset();
        m_floor.reset();
    }

    FormField *field(const QString &pointer) const { return m_page->field(pointer); }
    template <typename Field>
    Field *as(const QString &pointer) const
    {
        return qobject_cast<Field *>(field(pointer));
    }
    QJsonValue value(const QString &pointer) const { return m_floor->session->value(pointer); }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        line->insert(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    // As somebody who chooses it.
    static void pick(FormField *field, const QString &value)
    {
        auto *box = qobject_cast<FormPick *>(field)->box();
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }
    void typeAt(const QString &pointer, const QString &text) const
    {
        type(as<FormLine>(pointer)->line(), text);
    }
    void publish() const { QVERIFY(m_floor->session->publish(m_floor->shop->envelope())); }
    MemberRef rich() const
    {
        const MemberRef member = m_floor->enrol(QStringLiteral("1001"));
        m_floor->earned(member, "2000.00");
        return member;
    }
    Result<Answer> redeem(const MemberRef &member, const QString &reward) const
    {
        return Rewards(m_floor->shop->desk()).redeem({}, {member, reward, 1, {}});
    }
    QString refusal(const MemberRef &member, const QString &reward) const
    {
        const auto answer = redeem(member, reward);
        return answer ? QStringLiteral("done") : codeOf(answer.refusal());
    }
    std::optional<qint64> stockOf(const QString &reward) const
    {
        return Redemptions(m_floor->shop->store().connection()).stock(reward);
    }
    QString picture(const QSize &size, const char *format) const
    {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                image.setPixel(x, y, qRgb((x * 7 + y) % 256, (x * y) % 256, (x ^ y) % 256));
            }
        }
        const QString path = m_floor->folder.filePath(QStringLiteral("picture.") +
                                                      QString::fromLatin1(format).toLower());
        return image.save(path, format) ? path : QString();
    }

    PageLook m_look;
    std::unique_ptr<ProgrammeFloor> m_floor;
    std::unique_ptr<CataloguePage> m_page;

private:
    static QByteArray programmeText()
    {
        return salesfloor::Terms{
            .rules =
                R"({"id": "treat", "on": "enrol", "when": {"tag": "VIP"}, "give": {"reward": "cup"}})",
            .tiers = R"({"id": "basic", "name": "Basic"},
                        {"id": "gold", "name": {"en": "Gold", "zh_CN": "金卡"},
                         "paths": [{"metric": "spend", "at_least": "5000.00"}]})",
            .coupons =
                R"({"id": "c5", "name": "5 off", "discount": {"off": "5.00"}, "valid": "30 days"})",
            .rewards =
                R"({"id": "cup", "name": {"en": "Cup", "zh_CN": "杯子"}, "zone": "trendy", "kind": "goods",
                    "points": 300, "cost": "8.00", "stock": 3, "per_member": 2},
                   {"id": "nuts", "name": "Nuts", "zone": "daily", "kind": "goods", "points": 500,
                    "money": "29.00", "worth": "99.00", "prices": [{"when": {"weekdays": ["wed"]}, "points": 333}]},
                   {"id": "lamp", "name": "Lamp", "zone": "trendy", "kind": "goods", "points": 50,
                    "until": "2026-10-31"},
                   {"id": "five", "kind": "coupon", "coupon": "c5", "points": 100})"}
            .text();
    }
};

} // namespace regulars
