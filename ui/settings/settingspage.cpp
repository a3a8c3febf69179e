#include "ui/settings/settingspage.h"

#include "ui/languages.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/settings/scannercard.h"
#include "ui/shop.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array scales{80, 90, 100, 110, 125, 150, 175, 200};
constexpr std::array lockMinutes{0, 1, 3, 5, 10, 30, 60};
constexpr int columnWidth = 720;

} // namespace

SettingsPage::SettingsPage(Shop &shop, Theme &theme, Languages &languages, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_languages(languages)
{
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(16);
    m_look = makeLookCard();
    m_till = makeTillCard();
    m_scanner = new ScannerCard(shop.settings());
    m_file = makeShopCard();
    for (Card *card : {m_look, m_till, static_cast<Card *>(m_scanner), m_file}) {
        m_column->addWidget(card);
    }
    m_column->addStretch(1);
    auto *page = new QWidget;
    page->setLayout(m_column);
    page->setMaximumWidth(scaled(columnWidth));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    connect(&theme, &Theme::changed, this, [this, page] {
        page->setMaximumWidth(scaled(columnWidth));
        fillChoices();
    });
    retranslate();
}

bool SettingsPage::scanned(const QString &code)
{
    return m_scanner->takes(code);
}

void SettingsPage::addCard(Card *card)
{
    m_column->insertWidget(m_column->count() - 1, card);
}

Label *SettingsPage::addRow(Card *card, QWidget *field)
{
    auto *name = new Label;
    name->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(field, 1);
    card->content()->addLayout(row);
    m_names.append(name);
    return name;
}

Card *SettingsPage::makeLookCard()
{
    auto *card = new Card;
    m_language = new QComboBox;
    m_colours = new QComboBox;
    m_size = new QComboBox;
    for (QComboBox *box : {m_language, m_colours, m_size}) {
        addRow(card, box);
    }
    connect(m_language, &QComboBox::activated, this, &SettingsPage::speak);
    connect(m_colours, &QComboBox::activated, this, [this](int index) {
        const auto choice = static_cast<Theme::Choice>(index);
        m_shop.settings().setTheme(choice);
        m_theme.setChoice(choice);
    });
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        m_theme.setScale(scales[static_cast<size_t>(index)]);
        m_shop.settings().setScale(m_theme.scale());
    });
    return card;
}

Card *SettingsPage::makeTillCard()
{
    auto *card = new Card;
    m_tillName = new QLineEdit(m_shop.settings().tillName());
    m_tillName->setMaxLength(60);
    addRow(card, m_tillName);
    m_lock = new QComboBox;
    addRow(card, m_lock);
    m_tillHint = new Label(TextRole::Caption, Tone::Muted);
    m_tillHint->setWordWrap(true);
    card->content()->addWidget(m_tillHint);
    connect(m_tillName, &QLineEdit::editingFinished, this,
            [this] { m_shop.settings().setTillName(m_tillName->text()); });
    connect(m_lock, &QComboBox::activated, this, [this](int index) {
        m_shop.settings().setLockMinutes(lockMinutes[static_cast<size_t>(index)]);
    });
    return card;
}

Card *SettingsPage::makeShopCard()
{
    auto *card = new Card;
    m_path = new Label(TextRole::Body, Tone::Muted);
    m_path->setWordWrap(true);
    m_path->setText(QDir::toNativeSeparators(m_shop.store().path()));
    card->content()->addWidget(m_path);
    m_openOther = addCommand(u"folder"_s, Qt::CTRL | Qt::Key_O);
    m_makeNew = addCommand(u"plus"_s);
    connect(m_openOther, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Open another shop"), QFileInfo(m_shop.store().path()).absolutePath(),
            tr("Shops of Regulars (*.regulars);;All files (*)"));
        if (!file.isEmpty()) {
            emit shopAsked(file);
        }
    });
    connect(m_makeNew, &QAction::triggered, this, [this] { emit shopAsked({}); });
    auto *flow = new FlowLayout;
    flow->addWidget(new ActionButton(m_openOther));
    flow->addWidget(new ActionButton(m_makeNew));
    card->content()->addLayout(flow);
    return card;
}

void SettingsPage::speak(int index)
{
    const QString code = Language::codes().at(index);
    m_shop.settings().setLanguage(code);
    m_theme.setLanguage(code);
    m_languages.speak(code);
}

void SettingsPage::onShown()
{
    fillChoices();
}

void SettingsPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QStringList &words, qsizetype chosen) {
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(static_cast<int>(chosen));
    };
    QStringList names;
    for (const QString &code : Language::codes()) {
        names.append(Languages::nameOf(code));
    }
    fill(m_language, names, Language::codes().indexOf(m_languages.code()));
    fill(m_colours, {tr("As the system has them"), tr("Light"), tr("Dark"), tr("High contrast")},
         static_cast<int>(m_theme.choice()));
    QStringList sizes;
    for (const int percent : scales) {
        sizes.append(tr("%1 %").arg(percent));
    }
    fill(m_size, sizes, std::find(scales.begin(), scales.end(), m_theme.scale()) - scales.begin());
    QStringList waits;
    for (const int minutes : lockMinutes) {
        waits.append(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes));
    }
    fill(m_lock, waits,
         std::find(lockMinutes.begin(), lockMinutes.end(), m_shop.settings().lockMinutes()) -
             lockMinutes.begin());
}

void SettingsPage::retranslate()
{
    m_look->setHeading(tr("Language and look"));
    m_till->setHeading(tr("This till"));
    m_file->setHeading(tr("Shop file"));
    const QStringList names{tr("Language"), tr("Colours"), tr("Size of text"),
                            tr("Name of this till"), tr("Lock when nobody works here")};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(names[i]);
    }
    m_tillName->setAccessibleName(tr("Name of this till"));
    m_tillHint->setText(
        tr("The name stands on receipts and in the journal from the next start on."));
    m_openOther->setText(tr("Open another shop…"));
    m_makeNew->setText(tr("Set up a new shop…"));
    fillChoices();
}

} // namespace regulars
