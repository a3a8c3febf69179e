#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace regulars
{

class Shop;

// What each of two members has and what the one will have, side by side, before they are made one
// (M5, S39).
class MergePreview : public QWidget
{
    Q_OBJECT

public:
    // `from`, `into` and `merged` as Membership::mergePreview gives them.
    MergePreview(const Shop &shop, const QJsonObject &figures, QWidget *parent = nullptr);

    struct Row
    {
        QString caption;
        QStringList cells;     // who goes, who stays, both together
        bool isChange = false; // what stays has something to be told about
    };
    const std::vector<Row> &rows() const { return m_rows; }
    // The same to be read out.
    QString spoken() const;

private:
    void addPerson(const Shop &shop, const QJsonObject &figures);
    void addFigures(const Shop &shop, const QJsonObject &figures);
    void addHoldings(const Shop &shop, const QJsonObject &figures);
    void addConsents(const QJsonObject &figures);
    void layOut();

    std::vector<Row> m_rows;
    bool m_isNarrowed = false; // a consent ends with the merge
};

} // namespace regulars
