#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QWidget>

class QAction;

namespace regulars
{

// One entry of the sidebar. What can be done on it are its actions: the palette of commands
// (Ctrl+K) and the key sheet (F1) list them by text and shortcut.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    // Names it for life, whatever the language: "till", "members".
    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    // The page whose place in the sidebar stays marked, of one that isn't listed there; empty: the
    // page it was asked for from.
    virtual QString listedUnder() const { return {}; }

    // It came to the front: refresh what may have gone stale, put the focus where work begins.
    virtual void onShown() {}
    // A code was scanned while the page was in front; true when it was for this page.
    virtual bool scanned(const QString &code);
    // Something is under way here that leaving the page would lose.
    virtual bool isBusy() const { return false; }

signals:
    void titleChanged();
    // Another page is asked for: "member" with its id, "till" with a phone number.
    void asked(const QString &pageId, const QString &subject);

public:
    // Another page asked for this one with that subject.
    virtual void open(const QString &subject);

protected:
    // A new action of this page with its drawing and key; its text is set by retranslate().
    QAction *addCommand(const QString &iconName, const QKeySequence &key = {});
    // Sets every text anew. Called on LanguageChange; the constructor calls it last.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace regulars
