#pragma once

#include "ui/programme/programmepage.h"
#include "ui/programme/wordedlist.h"

#include <QBoxLayout>
#include <QList>

class QAbstractItemView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace regulars
{

class Card;
class Label;

// A page of the programme with a list of things and the form of the chosen one: side by side where
// there is room, then the list stays where it is while the rest scrolls; one above the other where
// text is large. In the form's place stand the starts from which a new thing is made.
class ListAndFormPage : public ProgrammePage
{
    Q_OBJECT

public:
    WordedList *starts() const { return m_starts; }
    bool isChoosingStart() const;
    // Adds the thing that a start stands for; false: refused, and told.
    virtual bool addStart(const QString &startId) = 0;

protected:
    // Lengths at 100 %.
    struct Frame
    {
        int wideFrom = 900;
        int listShare = 2; // of the width, beside the rest's
        int formShare = 3;
        int highestList = 300;    // where it stands above the form
        bool isInColumns = false; // the rest lies in columns where it is wide
    };

    ListAndFormPage(Shop &shop, DraftSession &session, QWidget *parent);

    static QWidget *buttonRow(const QList<QWidget *> &buttons);
    // From the top: what belongs to the list.
    QVBoxLayout *listRows() const { return m_listRows; }
    void addMoveRow(Label *count, const QList<QAction *> &moves);
    // The form, and in its place the starts; before middle() is put anywhere.
    void setForm(QWidget *form);
    QStackedWidget *middle() const { return m_middle; }
    Card *startsCard() const { return m_startsCard; }
    QScrollArea *area() const { return m_area; }
    // What scrolls beside the list: the page puts middle() there, and what else it has.
    QBoxLayout *columns() const { return m_columns; }
    // Once everything is made. Tab goes through `tabs` and the moves between banner and form;
    // without any it goes as the parts were made.
    void layOut(QAbstractItemView *list, const Frame &frame, const QList<QWidget *> &tabs = {});

    template <typename Starts>
    void fillStarts(const Starts &all)
    {
        std::vector<WordedRow> rows;
        for (const auto &start : all) {
            rows.push_back({start.id, start.icon, start.title, start.meaning, {}, false});
        }
        m_starts->show(rows);
    }
    void nameStarts(const QString &heading, const QString &list, const QString &take,
                    const QString &leave);
    // In the form's place, and seen.
    void bringStarts();
    virtual void leaveStarts() = 0;
    void scrollToTop(); // where the list stays

    virtual void measure();
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeStarts();
    void backToList();
    void tabThroughList();
    bool isListBeside() const;

    QWidget *m_listSide;
    QVBoxLayout *m_listRows;
    QList<QWidget *> m_tabs;
    QList<QWidget *> m_moveButtons;
    QAbstractItemView *m_list = nullptr;
    QStackedWidget *m_middle;
    Card *m_startsCard;
    WordedList *m_starts;
    QPushButton *m_take;
    QPushButton *m_leave;
    QBoxLayout *m_beside;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    Frame m_frame;
};

} // namespace regulars
