#pragma once

#include "services/receipts.h"
#include "services/statements.h"
#include "support/fixedclock.h"
#include "ui/languages.h"
#include "ui/printing/printout.h"
#include "ui/printing/slip.h"
#include "ui/settings.h"
#include "ui/shop.h"

#include <QImage>
#include <QTemporaryDir>

#include <memory>

namespace regulars::tests
{

// A shop whose names are as long as shops call things, in three languages, and everything that
// leaves a slip.
class PrintFloor
{
public:
    PrintFloor();
    ~PrintFloor();

    Shop &shop() { return *m_shop; }
    FixedClock &clock() { return m_clock; }
    MemberId anna() const { return m_anna; } // 张小梅, with card, phone and 3,000 points
    void speak(const QString &language);
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void settle(); // lets what is read in the background arrive

    // Each a moment after the one before.
    OperationId sell(int lines = 3); // with offer, tier discount, coupon, points, stored value
    OperationId refund();            // of one of two
    OperationId redeem(const QString &reward = QStringLiteral("cup"));
    OperationId film(); // with a partner's code
    OperationId topUp();
    OperationId cashOut();
    OperationId action();
    OperationId adjust();
    OperationId coupon();
    OperationId give();
    OperationId undo();
    OperationId anonymous();
    OperationId attach();
    static QStringList kinds();
    OperationId perform(const QString &kind);
    MemberId enrol(int number);

    ReceiptFacts receipt(OperationId operation);
    StatementFacts statement(const char *first, const char *last);
    QString codeOf(const QString &template_);

    static const QString pin;

private:
    OperationId noted(const Answer &answer);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Shop> m_shop;
    MemberId m_anna{1};
    MemberId m_other{2};
};

// What a scanner reads of a picture; empty when nothing.
QString scannedQr(const QImage &picture);
QString scannedBars(const QImage &picture);

// Without blanks: a text layer breaks lines as it likes.
QString bare(const QString &text);

} // namespace regulars::tests
