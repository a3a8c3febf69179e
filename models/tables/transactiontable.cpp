#include "tables/transactiontable.h"

namespace regulars
{

TransactionTable::TransactionTable(AskingLog asking, QObject *parent)
    : OperationTable(
          [this, asking = std::move(asking)](const Question &page, Deliver deliver) {
              if (m_question) {
                  asking({*m_question, page.olderThan, page.limit}, std::move(deliver));
              } else {
                  deliver({});
              }
          },
          parent)
{}

void TransactionTable::show(const LogQuestion &question)
{
    m_question = question;
    refresh();
}

} // namespace regulars
