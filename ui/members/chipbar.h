#pragma once

#include "services/memberfilter.h"
#include "ui/members/filterparts.h"

#include <QWidget>

class QAction;

namespace regulars
{

class FlowLayout;
class Shop;

// What the list is asked, a chip each; pressing one leads to its field, its cross takes it away.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    // `clear` takes all of them away.
    ChipBar(Shop &shop, QAction *clear, QWidget *parent = nullptr);

    void tell(const MemberFilter &filter);

signals:
    void removed(regulars::FilterPart part);
    void pressed(regulars::FilterPart part);

private:
    Shop &m_shop;
    QAction *m_clear;
    FlowLayout *m_chips;
};

} // namespace regulars
