#pragma once

#include <QFrame>

class QAction;
class QPushButton;

namespace regulars
{

class DraftSession;
class IconLabel;
class Label;

// At the top of every page of the programme: how much the draft differs from what is live, one step
// back or forth, and the way to its publishing. Also where two windows edited the same draft.
class DraftBanner : public QFrame
{
    Q_OBJECT

public:
    DraftBanner(DraftSession &session, QAction *undo, QAction *redo, QWidget *parent = nullptr);

    // On the page that publishes nothing leads there.
    void setReviewOffered(bool isOffered);
    QString text() const;
    QPushButton *reviewButton() const { return m_review; }
    QPushButton *theirsButton() const { return m_theirs; }
    QPushButton *mineButton() const { return m_mine; }

signals:
    void reviewAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    bool needsCare() const;

    DraftSession &m_session;
    bool m_isReviewOffered = true;
    IconLabel *m_icon;
    Label *m_text;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_review;
};

} // namespace regulars
