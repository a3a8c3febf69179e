#pragma once

#include "ui/programme/programmepage.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace regulars
{

class ActionButton;
class Card;
class ChangesView;
class ConfirmBar;
class EmptyState;
class Label;
class VersionList;

// Where a draft becomes the programme in force: what it changes in words, publishing and
// discarding, all earlier versions, and the programme as a file.
class VersionsPage : public ProgrammePage
{
    Q_OBJECT

public:
    VersionsPage(Shop &shop, DraftSession &session, QWidget *parent = nullptr);

    QString id() const override { return publishingId(); }
    QString title() const override { return tr("Publish"); }
    QString iconName() const override { return QStringLiteral("export"); }
    void onShown() override;

    // The file becomes the draft, or its faults are listed. Throws FileError.
    bool importFrom(const QString &path);
    // Throw FileError.
    void exportDraft(const QString &path);
    void exportVersion(ProgrammeVersionId version, const QString &path);

    // What came of trying the draft as it stands now; offered as the note of its publishing.
    void setTrial(const QString &summary);

    ChangesView *changes() const { return m_changes; }
    VersionList *versions() const { return m_versions; }
    ConfirmBar *confirming() const { return m_confirm; }
    QStringList faults() const; // of the file last taken
    QString toMend() const;     // of the draft, before it can be published

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    Card *makeChanges();
    Card *makeHistory();
    Card *makeFiles();
    Card *makeLeaflet();
    void layOut();
    void measure();
    void tellState();
    void tellFaults();
    void readVersions();
    void showFaults(const DraftSession::Faults &faults);

    void askPublish();
    void askDiscard();
    void agreed(const QString &note);
    void publish(const QString &note);
    void discard();
    void reopen();
    void settle(bool isJoined);
    void askExport(bool isDraft);
    void askImport();
    bool tell(const Result<Done> &done, const QString &text);
    static void write(const QByteArray &text, const QString &path);

    // Empty once the draft is another.
    QString trial() const;

    QAction *m_publish, *m_try, *m_discard, *m_reopen, *m_export, *m_exportDraft, *m_import,
        *m_leaflet, *m_join, *m_acknowledge;
    bool m_isPublishing = false; // what the bar asks about
    std::optional<Envelope> m_press;
    QString m_trial;
    QByteArray m_triedText;
    Card *m_changesCard;
    Label *m_state;
    Label *m_toMend;
    Label *m_trialText;
    ChangesView *m_changes;
    EmptyState *m_none;
    QWidget *m_outdated;
    Label *m_outdatedText;
    QPushButton *m_publishButton;
    ConfirmBar *m_confirm;
    Card *m_historyCard;
    VersionList *m_versions;
    Card *m_filesCard;
    Label *m_filesHint;
    Card *m_leafletCard;
    Label *m_leafletHint;
    QWidget *m_faults;
    QBoxLayout *m_columns;
    QScrollArea *m_area;
};

} // namespace regulars
