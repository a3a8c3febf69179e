#pragma once

#include "ui/printing/cardpaper.h"
#include "ui/printing/labelpaper.h"
#include "ui/printing/slippaper.h"

#include <QStringList>

namespace regulars
{

class Settings;

// What can be printed; each kind has its own printer.
enum class PrintKind { Receipt, Card, Statement, Leaflet, List, Label };

// How this computer prints.
class PrintSettings
{
public:
    explicit PrintSettings(Settings &settings)
        : m_settings(settings)
    {}

    // Empty: the system's own choice.
    QString printer(PrintKind kind) const;
    void setPrinter(PrintKind kind, const QString &name);

    SlipWidth slipWidth() const;
    void setSlipWidth(SlipWidth width);
    CardLayout cardLayout() const;
    void setCardLayout(CardLayout layout);
    LabelLayout labelLayout() const;
    void setLabelLayout(LabelLayout layout);

    bool printsAfterSale() const;
    void setPrintsAfterSale(bool isOn);
    // Lines of the shop's own above and below every receipt.
    QStringList header() const;
    void setHeader(const QString &lines);
    QStringList footer() const;
    void setFooter(const QString &lines);

private:
    Settings &m_settings;
};

} // namespace regulars
