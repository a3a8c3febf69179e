#include "ui/settings/scannercard.h"

#include "ui/parts/label.h"
#include "ui/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestAffix = 8;

} // namespace

ScannerCard::ScannerCard(Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_prefix(new QLineEdit(settings.value(u"scanner/prefix"_s).toString()))
    , m_suffix(new QLineEdit(settings.value(u"scanner/suffix"_s).toString()))
    , m_trial(new QLineEdit)
    , m_prefixName(addRow(m_prefix))
    , m_suffixName(addRow(m_suffix))
    , m_trialName(addRow(m_trial))
    , m_outcome(new Label(TextRole::Caption, Tone::Muted))
{
    m_outcome->setWordWrap(true);
    content()->addWidget(m_outcome);
    m_trial->setReadOnly(true);
    for (QLineEdit *affix : {m_prefix, m_suffix}) {
        affix->setMaxLength(longestAffix);
        connect(affix, &QLineEdit::editingFinished, this, &ScannerCard::keep);
    }
    retranslate();
}

Label *ScannerCard::addRow(QLineEdit *field)
{
    auto *name = new Label;
    name->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(field, 1);
    content()->addLayout(row);
    return name;
}

void ScannerCard::keep()
{
    const QString prefix = m_settings.value(u"scanner/prefix"_s).toString();
    const QString suffix = m_settings.value(u"scanner/suffix"_s).toString();
    if (prefix == m_prefix->text().trimmed() && suffix == m_suffix->text().trimmed()) {
        return;
    }
    set(m_prefix->text().trimmed(), m_suffix->text().trimmed());
    emit undoable([this, prefix, suffix] { set(prefix, suffix); });
}

void ScannerCard::set(const QString &prefix, const QString &suffix)
{
    m_prefix->setText(prefix);
    m_suffix->setText(suffix);
    m_settings.setValue(u"scanner/prefix"_s, prefix);
    m_settings.setValue(u"scanner/suffix"_s, suffix);
    emit changed(prefix, suffix);
}

bool ScannerCard::takes(const QString &code)
{
    if (!m_trial->hasFocus()) {
        return false;
    }
    m_code = code;
    m_trial->setText(code);
    retranslate();
    return true;
}

QString ScannerCard::outcome() const
{
    return m_outcome->text();
}

void ScannerCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ScannerCard::retranslate()
{
    setHeading(tr("Scanner"));
    m_prefixName->setText(tr("Sent before each code"));
    m_suffixName->setText(tr("Sent after each code"));
    m_trialName->setText(tr("Try it here"));
    m_prefix->setAccessibleName(tr("Sent before each code"));
    m_suffix->setAccessibleName(tr("Sent after each code"));
    m_trial->setAccessibleName(tr("Scan here to try the scanner"));
    m_outcome->setText(
        m_code.isEmpty()
            ? tr("Click into the last field and scan something: the code has to stand there without "
                 "what the scanner sends around it. Empty is right for most scanners.")
            : tr("The scanner works: %n character(s) were read as one code.", nullptr,
                 static_cast<int>(m_code.size())));
}

} // namespace regulars
