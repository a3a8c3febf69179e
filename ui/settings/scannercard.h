#pragma once

#include "ui/parts/card.h"

#include <functional>

class QLineEdit;

namespace regulars
{

class Label;
class Settings;

// What this computer's scanner sends around each code, and a field to try it in.
class ScannerCard : public Card
{
    Q_OBJECT

public:
    explicit ScannerCard(Settings &settings, QWidget *parent = nullptr);

    // A scanned code, without what stands around it; true while the trial field has the focus.
    bool takes(const QString &code);

    QLineEdit *prefix() const { return m_prefix; }
    QLineEdit *suffix() const { return m_suffix; }
    QLineEdit *trial() const { return m_trial; }
    QString outcome() const;

signals:
    void changed(const QString &prefix, const QString &suffix);
    void undoable(const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    Label *addRow(QLineEdit *field);
    void keep();
    void set(const QString &prefix, const QString &suffix);
    void retranslate();

    Settings &m_settings;
    QLineEdit *m_prefix;
    QLineEdit *m_suffix;
    QLineEdit *m_trial;
    Label *m_prefixName;
    Label *m_suffixName;
    Label *m_trialName;
    Label *m_outcome;
    QString m_code; // of the last trial
};

} // namespace regulars
