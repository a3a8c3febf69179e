#pragma once

#include "services/boughttogether.h"
#include "ui/background.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;

namespace regulars
{

class Card;
class EmptyState;
class FigureTable;
class Label;
class Shop;
class Skeleton;

// Goods that customers buy together, found in the period's own baskets.
class TogetherTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit TogetherTab(Shop &shop, QWidget *parent = nullptr);
    ~TogetherTab() override;

    // The days whose baskets are looked at; counted when it is seen.
    void setPeriod(DayRange period);
    void forget(); // counts anew when seen next
    void retranslate();

    QComboBox *level() const { return m_level; }
    QCheckBox *chance() const { return m_chance; }
    FigureTable *table() const { return m_table; }
    const std::optional<TogetherSurvey> &survey() const { return m_survey; }
    QString text() const;

signals:
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void count();
    std::vector<TogetherRow> rowsToShow() const;
    void tell();
    QString nameOf(const QString &good) const;

    Shop &m_shop;
    std::optional<DayRange> m_period;
    std::optional<TogetherSurvey> m_survey;
    ShelfLevel m_surveyed = ShelfLevel::Products;
    Background::Ticket m_counting;
    bool m_isCounting = false;
    Card *m_card;
    Label *m_levelName;
    QComboBox *m_level;
    QCheckBox *m_chance; // shows what is no more than chance, too
    Label *m_text;
    Skeleton *m_skeleton;
    FigureTable *m_table;
    EmptyState *m_none;
};

} // namespace regulars
