#pragma once

#include "ui/language.h"
#include "ui/page.h"
#include "ui/programme/draftsession.h"

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace regulars
{

class DraftBanner;
class InlineMessage;
class Shop;

// What all pages of the programme have in common: they show and edit the one draft, under its
// banner, and go a step back or forth together. A page makes its widgets in its constructor, puts
// them into body(), and shows the draft in refresh().
class ProgrammePage : public Page
{
    Q_OBJECT

public:
    ProgrammePage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    void onShown() override { refresh(); }
    DraftBanner *banner() const { return m_banner; }
    InlineMessage *message() const { return m_message; }

    // The page that publishes is called so by all the others.
    static QString publishingId() { return QStringLiteral("versions"); }

protected:
    Shop &shop() const { return m_shop; }
    DraftSession &session() const { return m_session; }
    QVBoxLayout *body() const { return m_body; } // below the banner
    // Words of the program's own language.
    const Language &language() const;

    // The draft, what is live, the language, or who may edit: everything anew.
    virtual void refresh() = 0;
    // Tells an edit's fault on the page's message; true: there was none.
    bool isTaken(const DraftSession::Faults &faults);
    // Sets what this class shows; the page's own retranslate() calls it.
    void retranslate() override;

private:
    Shop &m_shop;
    DraftSession &m_session;
    mutable std::optional<Language> m_language;
    QAction *m_undo;
    QAction *m_redo;
    DraftBanner *m_banner;
    InlineMessage *m_message;
    QVBoxLayout *m_body;
};

} // namespace regulars
