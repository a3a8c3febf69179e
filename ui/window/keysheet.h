#pragma once

#include "ui/window/overlay.h"

#include <QAction>

#include <functional>

class QScrollArea;

namespace regulars
{

class Label;

// All keys of the page in front and of the whole window (Shift+F1).
class KeySheet : public Overlay
{
    Q_OBJECT

public:
    struct Section
    {
        QString title;
        QList<QAction *> actions; // those without a key are left out
    };

    KeySheet(QWidget *window, std::function<QList<Section>()> sections);

    // "F5 Redeem", in reading order.
    QStringList lines() const;

protected:
    void prepare() override;
    int sheetWidth() const override { return 760; }
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<QList<Section>()> m_sections;
    Label *m_title;
    QScrollArea *m_area;
    QStringList m_lines;
};

} // namespace regulars
