#pragma once

#include "services/permissions.h"
#include "ui/page.h"

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace regulars
{

class Card;
class EmptyState;
class Label;
class Languages;
class LockCard;
class ScannerCard;
class Shop;
class Theme;

// What the program can be told: language and look by everybody, printers and scanner by managers,
// the rest by the owner; nobody sees what they may not change. Everything takes effect at once and
// can be taken back. The field on top leaves the cards that hold its words.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Shop &shop, Theme &theme, Languages &languages, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void onShown() override;
    bool scanned(const QString &code) override;
    ScannerCard *scanner() const { return m_scanner; }
    // Another part of the program's own, below the others; for that rank and above.
    void addCard(Card *card, Role least = Role::Owner);
    // Something was changed here; how to take it back.
    void offerUndo(const std::function<void()> &undo);
    QLineEdit *search() const { return m_search; }
    LockCard *lock() const { return m_lock; }
    EmptyState *emptyState() const { return m_nothing; }
    QList<Card *> shownCards() const;
    // Beside one another where the window is wide.
    bool isInTwoColumns() const { return m_isWide; }
    // Neither opens another shop nor makes one: a practice shop leaves real ones alone.
    void keepToThisShop();

signals:
    // Another shop's file is to be opened, or a new one made (empty).
    void shopAsked(const QString &path);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // A card, and from which rank on it is seen.
    struct Part
    {
        Card *card;
        Role least;
    };
    QWidget *makeSearch();
    void layOut();
    Card *makeLookCard();
    Card *makeTillCard();
    Card *makeShopCard();
    Label *addRow(Card *card, QWidget *field);
    void fillChoices();
    void sift();
    void arrange();
    void speak(const QString &code);
    void colour(int choice);
    void size(int percent);
    void nameTill(const QString &name);

    Shop &m_shop;
    Theme &m_theme;
    Languages &m_languages;
    QWidget *m_sheet = nullptr;
    QHBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_second = nullptr;
    bool m_isWide = false;
    bool m_keepsToThisShop = false;
    QList<Part> m_parts;
    QLineEdit *m_search;
    EmptyState *m_nothing;
    QAction *m_find;
    QAction *m_showAll;
    QAction *m_undo;
    std::function<void()> m_undoing;
    Card *m_look;
    Card *m_till;
    ScannerCard *m_scanner;
    Card *m_file;
    QList<Label *> m_names;
    QComboBox *m_language;
    QComboBox *m_colours;
    QComboBox *m_size;
    QLineEdit *m_tillName;
    LockCard *m_lock;
    Label *m_tillHint;
    Label *m_path;
    QAction *m_openOther;
    QAction *m_makeNew;
};

} // namespace regulars
