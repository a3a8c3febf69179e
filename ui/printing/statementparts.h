#pragma once

#include "programme/programme.h"
#include "protocol/reportfiles/reportworkbook.h"
#include "services/statements.h"
#include "ui/reports/block.h"

#include <QString>

#include <memory>
#include <vector>

namespace regulars
{

class Shop;

// The words and tables of a member's statement, in the window's language.
class StatementParts
{
public:
    StatementParts(const StatementFacts &facts, Shop &shop);

    std::vector<FlowItem> items() const;
    // The same figures for a workbook.
    std::vector<ReportSheet> sheets() const;

    static QString title(const StatementFacts &facts, Shop &shop); // of the job and the file
    static QString header(const StatementFacts &facts, Shop &shop);
    static QString footer(const StatementFacts &facts);
    static QString languageOf(Shop &shop);

private:
    void addHead(std::vector<FlowItem> &items) const;
    void addTiles(std::vector<FlowItem> &items) const;
    void addProgress(std::vector<FlowItem> &items) const;
    void addBridge(std::vector<FlowItem> &items) const;
    void addLots(std::vector<FlowItem> &items) const;
    void addCoupons(std::vector<FlowItem> &items) const;
    void addRows(std::vector<FlowItem> &items) const;

    QString memberText(const QString &field) const { return m_facts.member[field].toString(); }
    bool hasStoredValue() const;
    Money storedValue() const;
    QString missingText(const QJsonValue &missing) const;
    QString tierName(const QString &id) const;
    QString what(const OperationRow &row) const;
    QString money(Money amount) const;

    const StatementFacts &m_facts;
    Shop &m_shop;
    std::shared_ptr<const Programme> m_programme;
};

} // namespace regulars
