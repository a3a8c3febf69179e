#include "ui/programme/couponslips.h"

#include "services/couponbook.h"
#include "ui/attempt.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/inlinemessage.h"
#include "ui/parts/label.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"

#include <QAction>
#include <QJsonArray>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regulars
{

namespace
{

constexpr int onSheet = 24; // that many are printed on a sheet of A4

} // namespace

CouponSlips::CouponSlips(Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_name(new Label(TextRole::Caption, Tone::Muted))
    , m_count(new QSpinBox)
    , m_make(new QPushButton)
    , m_print(new QAction(this))
    , m_message(new InlineMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_count->setRange(1, static_cast<int>(CouponBook::mostOfBatch));
    m_count->setValue(onSheet);
    m_name->setBuddy(m_count);
    m_name->setWordWrap(true);
    m_make->setAutoDefault(false);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_make}) {
        flow->addWidget(part);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, row, m_message}) {
        column->addWidget(part);
    }
    connect(m_make, &QPushButton::clicked, this, &CouponSlips::makeCodes);
    connect(m_print, &QAction::triggered, this, [this] { emit printAsked(m_codes); });
    retranslate();
}

void CouponSlips::setTemplate(const QString &couponTemplate)
{
    if (couponTemplate != m_template) {
        m_template = couponTemplate;
        m_codes.clear();
        m_message->clear();
    }
}

void CouponSlips::makeCodes()
{
    attempt(this, [this] {
        const Result<Answer> answer =
            CouponBook(m_shop.desk()).issue(m_shop.envelope(), {m_template, m_count->value()});
        if (!answer) {
            m_message->show(NoticeKind::Warning, refusalText(answer.refusal(), m_shop));
            return;
        }
        m_codes.clear();
        for (const QJsonValue &code : answer->figures.value(QStringLiteral("codes")).toArray()) {
            m_codes += code.toString();
        }
        m_message->show(NoticeKind::Success,
                        tr("%Ln slip(s) made; each is good once. The journal of transactions can "
                           "undo it.",
                           nullptr, static_cast<int>(m_codes.size())),
                        m_print);
        emit made();
        emit m_shop.changes().ledgerChanged();
    });
}

void CouponSlips::retranslate()
{
    m_name->setText(tr("Or make slips to hand out: whoever brings one uses it, once"));
    m_count->setAccessibleName(tr("How many slips"));
    m_make->setText(tr("Make the slips"));
    m_print->setText(tr("Print the slips"));
    m_message->clear();
}

} // namespace regulars
