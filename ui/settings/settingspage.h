#pragma once

#include "ui/page.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace regulars
{

class Card;
class Label;
class Languages;
class ScannerCard;
class Shop;
class Theme;

// What this computer can be told: language and look, its till's name, when it locks. Everything
// takes effect at once.
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
    // Another part of the program's own, below the others.
    void addCard(Card *card);

signals:
    // Another shop's file is to be opened, or a new one made (empty).
    void shopAsked(const QString &path);

protected:
    void retranslate() override;

private:
    Card *makeLookCard();
    Card *makeTillCard();
    Card *makeShopCard();
    Label *addRow(Card *card, QWidget *field);
    void fillChoices();
    void speak(int index);

    Shop &m_shop;
    Theme &m_theme;
    Languages &m_languages;
    QVBoxLayout *m_column;
    Card *m_look;
    Card *m_till;
    ScannerCard *m_scanner;
    Card *m_file;
    QList<Label *> m_names;
    QComboBox *m_language;
    QComboBox *m_colours;
    QComboBox *m_size;
    QLineEdit *m_tillName;
    QComboBox *m_lock;
    Label *m_tillHint;
    Label *m_path;
    QAction *m_openOther;
    QAction *m_makeNew;
};

} // namespace regulars
