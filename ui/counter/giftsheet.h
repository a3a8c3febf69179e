#pragma once

#include "ui/counter/sheet.h"

#include <optional>

class QLineEdit;

namespace regulars
{

class ChoiceList;
class Finder;
class Label;
class PointsEdit;

// Points from the customer to somebody else (S40): whom, then how many.
class GiftSheet : public Sheet
{
    Q_OBJECT

public:
    explicit GiftSheet(Till &till, QWidget *parent = nullptr);

    void open() override;
    // Their card was scanned.
    void receive(MemberId member);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void pick();
    void take(const Candidate &one);
    void give();

    Finder *m_finder;
    QLineEdit *m_whom;
    ChoiceList *m_list;
    Label *m_receiver;
    Label *m_pointsLabel;
    PointsEdit *m_points;
    std::optional<MemberId> m_to;
};

} // namespace regulars
