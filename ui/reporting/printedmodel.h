#pragma once

#include "services/paperarchive.h"

#include <QAbstractListModel>

#include <vector>

namespace regulars
{

class Shop;

// What was printed, to be opened again: which report, of when, and who printed it.
class PrintedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PrintedModel(Shop &shop, QObject *parent = nullptr);

    void show(std::vector<PrintedPaper> papers);
    const PrintedPaper *at(int row) const;
    int rowOf(qint64 id) const; // -1: not among them
    void retranslate();

    // "Liability statement", as the window speaks.
    static QString nameOf(PaperKind kind);
    // "October 2026", "2026 Q3", "as of 2026-10-31".
    static QString periodOf(PaperKind kind, DayRange days);
    QString stateOf(const PrintedPaper &paper) const; // when and by whom

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Shop &m_shop;
    std::vector<PrintedPaper> m_papers;
};

} // namespace regulars
