#pragma once

#include "ui/importing/importjob.h"
#include "ui/importing/importplan.h"
#include "ui/page.h"

class QPushButton;

namespace regulars
{

class AskBar;
class Card;
class ColumnsForm;
class DropZone;
class InlineMessage;
class Label;
class OutcomeCard;
class PastImports;
class RejectsCard;
class TakeBackJob;
class ThinProgress;
struct TakeBackEnd;

// Takes a table into the shop: choose it, say what is in it, try it on a copy, take it (M8, S42).
// Nothing is written before the last press; one press takes it all back.
class ImportPage : public Page
{
    Q_OBJECT

public:
    enum class Step { Choosing, Opening, Mapping, Trying, Tried, Importing, Imported, TakingBack };

    explicit ImportPage(Shop &shop, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void onShown() override;
    bool isBusy() const override { return m_step == Step::Importing || m_step == Step::TakingBack; }
    // A file's path.
    void open(const QString &subject) override;

    // What is done before a file is taken: a backup. It says when it is through.
    using Before = std::function<void(const std::function<void()> &through)>;
    void setBefore(Before before) { m_before = std::move(before); }

    Step step() const { return m_step; }
    // The rejected rows of what was tried or taken last, as CSV or XLSX.
    void saveRejectsTo(const QString &path);
    void saveExampleTo(const QString &path);

    ColumnsForm *form() const { return m_form; }
    OutcomeCard *outcome() const { return m_outcome; }
    RejectsCard *rejects() const { return m_rejects; }
    PastImports *past() const { return m_past; }
    InlineMessage *message() const { return m_message; }
    InlineMessage *need() const { return m_need; }
    AskBar *ask() const { return m_ask; }
    ImportJob *job() const { return m_job; }
    TakeBackJob *takingBack() const { return m_takingBack; }
    const std::optional<ImportEnd> &end() const { return m_end; }
    QAction *forward() const { return m_forward; }
    QAction *takesBack() const { return m_takeBack; }
    QAction *takesBackNow() const { return m_takeBackNow; }
    QAction *cancels() const { return m_cancel; }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCommands();
    QWidget *makeBody();
    QWidget *makeFoot();
    Card *makeWork();
    void listen();

    void goTo(Step step);
    void reset();
    void chooseFile();
    void openFile(const QString &path, const QString &encoding);
    void opened(const QString &path, const QString &encoding, ImportPreview preview);
    void goOn();
    void goBack();
    void cancel();
    void tryOut();
    void wantImport();
    void take();
    void begin();
    void jobEnded(const ImportEnd &end);
    void imported();
    void announce();
    void saveRejects();
    void saveExample();
    void lookIfItStands();
    void tellTakenBack();
    void wantTakeBack();
    void takeBack();
    void takenBack(const TakeBackEnd &end);

    void tell();
    void tellStep();
    void tellForward();
    void tellWork();
    void tellTakingBack();
    void tellEnd();
    QString endText() const;

    Shop &m_shop;
    Step m_step = Step::Choosing;
    std::unique_ptr<ImportPlan> m_plan;
    ImportJob *m_job;
    TakeBackJob *m_takingBack;
    Step m_stepBefore = Step::Choosing; // it was begun
    Background::Ticket m_opening;
    bool m_isTakenBack = false; // what was imported last, by whomever
    std::optional<ImportEnd> m_end;
    std::optional<std::pair<qint64, QString>> m_takenBack; // the import that is about to go
    QString m_operator; // who began the import, or its taking back
    Before m_before = [](const std::function<void()> &through) { through(); };
    bool m_isWaiting = false; // for it

    QAction *m_choose, *m_example, *m_forward, *m_back, *m_cancel, *m_save, *m_takeBack,
        *m_takeBackNow, *m_members;
    Label *m_stepText;
    Label *m_title;
    DropZone *m_zone;
    QWidget *m_acts;
    PastImports *m_past;
    ColumnsForm *m_form;
    Card *m_work;
    Label *m_workText;
    ThinProgress *m_progress;
    Label *m_workHint;
    OutcomeCard *m_outcome;
    RejectsCard *m_rejects;
    InlineMessage *m_message;
    InlineMessage *m_need; // what is missing before the file can be tried
    AskBar *m_ask;
    QWidget *m_foot;
    QPushButton *m_backButton;
    QPushButton *m_forwardButton;
};

} // namespace regulars
