#pragma once

#include "values/clock.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace regulars
{

struct NewShop;
class Card;
class InlineMessage;
class Label;
class Languages;
class RestoreForm;
class Settings;
class TemplateList;
class Theme;

// From nothing to an open shop in three pages: language, name and kind of shop; the owner and a
// password; empty, or a practice shop to look around in. Or from a backup. Enter goes on
// everywhere.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    // Shops are made in that folder.
    FirstRun(Settings &settings, Theme &theme, Languages &languages, const Clock &clock,
             const QString &folder, QWidget *parent = nullptr);
    ~FirstRun() override;

    // Why it is here: the last shop could not be opened.
    void complain(const QString &sentence);
    static const QString recoverySheet;
    int pageNumber() const;
    // From a backup instead of from nothing.
    void turnToRestore();
    bool isRestoring() const; // that page is in front
    RestoreForm *restoreForm() const { return m_restore; }

signals:
    // A shop is there; its owner has just proved to know the password. That page is to be opened
    // first; empty: the shop's own first page; recoverySheet: that is to be shown.
    void finished(const QString &path, const QString &owner, const QString &secret,
                  const QString &page);
    // Another shop's file was chosen.
    void openAsked(const QString &path);
    // The practice shop is to be opened, beside this.
    void practiceAsked();
    // The handbook is asked for, at that section.
    void handbookAsked(const QString &section);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeShopPage();
    QWidget *makeOwnerPage();
    QWidget *makeStartPage();
    QWidget *makeFoot();
    QWidget *makeRestorePage();
    void tellRestore();
    void retranslate();
    void goOn();
    void goBack();
    void turnTo(int page);
    bool isOwnerReady();
    void make();
    QString firstPage() const;
    void practise();
    QString freePath(const QString &name) const;

    Settings &m_settings;
    Theme &m_theme;
    Languages &m_languages;
    const Clock &m_clock;
    QString m_folder;
    QStackedWidget *m_pages;
    QList<Label *> m_labels;
    Label *m_step;
    Label *m_title;
    Label *m_lead;
    QButtonGroup *m_language;
    QLineEdit *m_name;
    TemplateList *m_templates;
    QPushButton *m_open;
    QPushButton *m_fromBackup;
    QPushButton *m_practising;
    RestoreForm *m_restore;
    QLineEdit *m_owner;
    QLineEdit *m_secret;
    QLineEdit *m_again;
    QCheckBox *m_sheet;
    Label *m_sheetHint;
    QButtonGroup *m_start;
    Label *m_startHint;
    Label *m_practiceHint;
    QPushButton *m_import;
    QString m_firstPage;
    Label *m_where;
    InlineMessage *m_message;
    QPushButton *m_help;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace regulars
