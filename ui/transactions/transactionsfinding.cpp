#include "storage/purchases.h"
#include "ui/attempt.h"
#include "ui/parts/inlinemessage.h"
#include "ui/refusaltext.h"
#include "ui/shop.h"
#include "ui/transactions/journalfilter.h"
#include "ui/transactions/transactionspage.h"

#include <QRegularExpression>
#include <QTableView>

// From a slip's code to its row.
namespace regulars
{

using namespace Qt::StringLiterals;

bool TransactionsPage::scanned(const QString &code)
{
    static const QRegularExpression ours(u"^J\\d{6,18}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isOurs = ours.match(code.trimmed()).hasMatch();
    if (isOurs) {
        open(code.trimmed());
    }
    return isOurs;
}

void TransactionsPage::open(const QString &subject)
{
    const QChar kind = subject.isEmpty() ? QChar() : subject.front().toUpper();
    const qint64 number = subject.mid(1).toLongLong();
    if (number <= 0) {
        return;
    }
    attempt(this, [&] {
        if (kind == u'J') {
            find(OperationId(number));
        } else if (const auto purchase =
                       Purchases(m_shop.store().connection()).find(PurchaseId(number));
                   purchase && kind == u'P') {
            find(purchase->operation);
        }
    });
}

void TransactionsPage::find(OperationId operation)
{
    m_message->clear();
    const Result<OperationRow> row = Transactions(m_shop.desk()).row(operation);
    if (!row) {
        m_message->show(NoticeKind::Warning, refusalText(row.refusal(), m_shop));
        return;
    }
    if (!m_shop.may(Act::Browse) && row->user != m_shop.operatorName()) {
        m_message->show(NoticeKind::Note,
                        tr("%1 did this. Scan the slip at the till to refund it.").arg(row->user));
        return;
    }
    m_filter->clear();
    m_wanted = operation;
    m_filter->show(row->day, row->day);
}

void TransactionsPage::chooseWanted()
{
    if (!m_wanted) {
        return;
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->rowAt(row)->operation == *m_wanted) {
            m_wanted.reset();
            m_view->selectRow(row);
            m_view->scrollTo(m_table->index(row, 0));
            return;
        }
    }
    if (m_table->canFetchMore({})) {
        m_table->fetchMore({});
    } else {
        m_wanted.reset();
    }
}

} // namespace regulars
