#pragma once

#include "services/memberfilter.h"
#include "ui/members/filterparts.h"
#include "ui/parts/card.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace regulars
{

class FilterChip;
class FlowLayout;
class Label;
class PointsEdit;
class Shop;

// What the members' list can be asked, each question with its field; what is set counts at once.
// The searched text is not of it: it has a field of its own.
class FilterPanel : public Card
{
    Q_OBJECT

public:
    explicit FilterPanel(Shop &shop, QWidget *parent = nullptr);

    const MemberFilter &filter() const { return m_filter; }
    // Without telling.
    void setFilter(const MemberFilter &filter);
    QComboBox *segment() const { return m_segment; }
    // The tags in use; the shop's tiers and segments.
    void setChoices(const QStringList &tags);
    void focusOn(FilterPart part);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *captioned(QWidget *editor);
    QSpinBox *makeDays();
    QWidget *makeJoined();
    void makeTiers();
    void fillSegments();
    void askSegment();
    void read();
    void retranslate();

    Shop &m_shop;
    MemberFilter m_filter;
    bool m_isTelling = true;
    std::vector<Label *> m_captions;
    QWidget *m_fieldBox;
    FlowLayout *m_fields;
    QWidget *m_tierBox;
    FlowLayout *m_tiers;
    std::vector<std::pair<QString, FilterChip *>> m_tierChips;
    QComboBox *m_tag;
    QComboBox *m_segment;
    QCheckBox *m_hasFrom, *m_hasThrough;
    QDateEdit *m_from, *m_through;
    QSpinBox *m_silent, *m_birthday, *m_expiring;
    PointsEdit *m_least, *m_most;
    QComboBox *m_frozen;
    QCheckBox *m_consent;
};

} // namespace regulars
