#include "ui/settings/settingspage.h"

#include "ui/languages.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/toast.h"
#include "ui/settings/lockcard.h"
#include "ui/settings/scannercard.h"
#include "ui/shop.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array scales{80, 90, 100, 110, 125, 150, 175, 200};
constexpr int columnWidth = 672; // at the most
constexpr int twoFrom = 1'040;   // at 100 %
constexpr int gap = 16;
constexpr int margin = 24;

// All that can be read on a card: headings, names, choices.
QString wordsOf(const QWidget *card)
{
    QStringList words;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        words += label->text();
    }
    for (const QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
        words += button->text();
        for (const QAction *action : button->actions()) {
            words += action->text();
        }
    }
    for (const QComboBox *box : card->findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i) {
            words += box->itemText(i);
        }
    }
    return words.join(u'\n');
}

} // namespace

SettingsPage::SettingsPage(Shop &shop, Theme &theme, Languages &languages, QWidget *parent)
    : Page(parent)
    , m_shop(shop)
    , m_theme(theme)
    , m_languages(languages)
{
    m_look = makeLookCard();
    m_scanner = new ScannerCard(shop.settings());
    m_till = makeTillCard();
    m_lock = new LockCard(shop);
    m_file = makeShopCard();
    layOut();
    addCard(m_look, Role::Clerk);
    addCard(m_scanner, Role::Manager);
    addCard(m_till);
    addCard(m_lock);
    addCard(m_file);
    connect(m_lock, &LockCard::changed, this, &SettingsPage::offerUndo);
    connect(m_scanner, &ScannerCard::undoable, this, &SettingsPage::offerUndo);
    connect(&shop.changes(), &Changes::operatorChanged, this, [this] {
        m_undoing = nullptr;
        m_undo->setEnabled(false);
        m_search->clear();
        sift();
    });
    retranslate();
}

QWidget *SettingsPage::makeSearch()
{
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_find = addCommand(u"search"_s, Qt::CTRL | Qt::Key_F);
    m_undo = addCommand(u"undo"_s, Qt::Key_F8);
    m_undo->setEnabled(false);
    m_showAll = new QAction(themeIcon(u"close"_s), {}, this);
    m_nothing = new EmptyState(u"search"_s);
    m_nothing->setAction(m_showAll);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::sift);
    connect(m_showAll, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_undo, &QAction::triggered, this, [this] {
        if (const auto undoing = std::exchange(m_undoing, nullptr)) {
            m_undo->setEnabled(false);
            undoing();
            fillChoices();
        }
    });
    return m_search;
}

void SettingsPage::layOut()
{
    m_sheet = new QWidget;
    auto *rows = new QVBoxLayout(m_sheet);
    rows->setContentsMargins(margin, gap, margin, margin);
    rows->setSpacing(gap);
    rows->addWidget(makeSearch());
    rows->addWidget(m_nothing);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(gap);
    rows->addLayout(m_columns, 1);
    for (QVBoxLayout **column : {&m_column, &m_second}) {
        *column = new QVBoxLayout;
        (*column)->setSpacing(gap);
        (*column)->addStretch(1);
        m_columns->addLayout(*column, 1);
    }
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_sheet);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    connect(&m_theme, &Theme::changed, this, [this] {
        arrange();
        fillChoices();
    });
}

// One below the other; in a wide window the latter half of them beside the first, as nearly as
// their heights allow.
void SettingsPage::arrange()
{
    m_isWide = width() >= scaled(twoFrom);
    const int columns = m_isWide ? 2 : 1;
    m_sheet->setMaximumWidth(columns * scaled(columnWidth) + (columns - 1) * gap + 2 * margin);
    m_columns->setStretch(1, columns - 1);
    m_columns->setSpacing((columns - 1) * gap);
    int all = 0;
    for (const Part &part : std::as_const(m_parts)) {
        all += part.card->isHidden() ? 0 : part.card->sizeHint().height() + gap;
        m_column->removeWidget(part.card);
        m_second->removeWidget(part.card);
    }
    int above = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const int height = part.card->isHidden() ? 0 : part.card->sizeHint().height() + gap;
        const bool isSecond = m_isWide && 2 * above + height > all;
        QVBoxLayout *column = isSecond ? m_second : m_column;
        column->insertWidget(column->count() - 1, part.card);
        above += height;
    }
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool SettingsPage::scanned(const QString &code)
{
    return m_scanner->takes(code);
}

void SettingsPage::addCard(Card *card, Role least)
{
    card->setParent(m_sheet);
    m_parts.append({card, least});
    sift();
}

QList<Card *> SettingsPage::shownCards() const
{
    QList<Card *> shown;
    for (const Part &part : m_parts) {
        if (!part.card->isHidden()) {
            shown.append(part.card);
        }
    }
    return shown;
}

// Hidden is what one may not change, and what hasn't all the words that are looked for.
void SettingsPage::sift()
{
    const QStringList wanted = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    bool isAny = false;
    for (const Part &part : std::as_const(m_parts)) {
        const QString words = wordsOf(part.card);
        const bool isFound = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return words.contains(word, Qt::CaseInsensitive);
        });
        const bool isShown = m_shop.isSignedIn() && m_shop.role() >= part.least && isFound;
        part.card->setVisible(isShown);
        isAny = isAny || isShown;
    }
    m_nothing->setVisible(!isAny);
    arrange();
    const bool isOwner = m_shop.isSignedIn() && m_shop.role() == Role::Owner && !m_keepsToThisShop;
    m_openOther->setVisible(isOwner);
    m_makeNew->setVisible(isOwner);
}

void SettingsPage::keepToThisShop()
{
    m_keepsToThisShop = true;
    sift();
}

// By the time that it is told the window may speak another language.
void SettingsPage::offerUndo(const std::function<void()> &undo)
{
    m_undoing = undo;
    m_undo->setEnabled(true);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_undoing) {
                Toast::tell(this, NoticeKind::Success, tr("The setting is changed."), m_undo);
            }
        },
        Qt::QueuedConnection);
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
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString before = m_languages.code();
        speak(Language::codes().at(index));
        offerUndo([this, before] { speak(before); });
    });
    connect(m_colours, &QComboBox::activated, this, [this](int index) {
        const auto before = static_cast<int>(m_theme.choice());
        colour(index);
        offerUndo([this, before] { colour(before); });
    });
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        const int before = m_theme.scale();
        size(scales[static_cast<size_t>(index)]);
        offerUndo([this, before] { size(before); });
    });
    return card;
}

void SettingsPage::speak(const QString &code)
{
    m_shop.settings().setLanguage(code);
    m_theme.setLanguage(code);
    m_languages.speak(code);
}

void SettingsPage::colour(int choice)
{
    m_shop.settings().setTheme(static_cast<Theme::Choice>(choice));
    m_theme.setChoice(static_cast<Theme::Choice>(choice));
}

void SettingsPage::size(int percent)
{
    m_theme.setScale(percent);
    m_shop.settings().setScale(m_theme.scale());
}

void SettingsPage::nameTill(const QString &name)
{
    m_shop.settings().setTillName(name);
    m_tillName->setText(m_shop.settings().tillName());
}

Card *SettingsPage::makeTillCard()
{
    auto *card = new Card;
    m_tillName = new QLineEdit(m_shop.settings().tillName());
    m_tillName->setMaxLength(60);
    addRow(card, m_tillName);
    m_tillHint = new Label(TextRole::Caption, Tone::Muted);
    m_tillHint->setWordWrap(true);
    card->content()->addWidget(m_tillHint);
    connect(m_tillName, &QLineEdit::editingFinished, this, [this] {
        const QString before = m_shop.settings().tillName();
        nameTill(m_tillName->text());
        if (m_shop.settings().tillName() != before) {
            offerUndo([this, before] { nameTill(before); });
        }
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

void SettingsPage::onShown()
{
    fillChoices();
    arrange(); // its cards were hidden while the text became another size
    m_lock->refresh();
    m_search->setFocus(Qt::OtherFocusReason);
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
}

void SettingsPage::retranslate()
{
    m_look->setHeading(tr("Language and look"));
    m_till->setHeading(tr("This till"));
    m_file->setHeading(tr("Shop file"));
    const QStringList names{tr("Language"), tr("Colours"), tr("Size of text"),
                            tr("Name of this till")};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(names[i]);
    }
    m_tillName->setAccessibleName(tr("Name of this till"));
    m_tillHint->setText(
        tr("The name stands on receipts and in the journal from the next start on."));
    m_openOther->setText(tr("Open another shop…"));
    m_makeNew->setText(tr("Set up a new shop…"));
    m_find->setText(tr("Search the settings"));
    m_undo->setText(tr("Undo"));
    m_showAll->setText(tr("Show all settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_nothing->setText(tr("No setting has these words"), tr("Try another word, or look at all."));
    fillChoices();
    sift();
}

} // namespace regulars
