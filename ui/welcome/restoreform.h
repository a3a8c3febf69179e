#pragma once

#include "ui/welcome/restorejob.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QPushButton;

namespace regulars
{

class InlineMessage;
class Label;
class ThinProgress;

// A shop from its backup, on a computer that has none yet: the file, and what opens it, the code of
// the recovery sheet or a passphrase (P2). Asks only for what the file needs.
class RestoreForm : public QWidget
{
    Q_OBJECT

public:
    // The shop's file is made in that folder, under a name of its own.
    RestoreForm(const Clock &clock, QString folder, QWidget *parent = nullptr);

    void take(const QString &file);
    void begin(); // the focus where it starts
    void start();
    bool isRunning() const { return m_job.isRunning(); }
    QLineEdit *file() const { return m_file; }
    QLineEdit *code() const { return m_code; }
    QLineEdit *words() const { return m_words; }
    InlineMessage *message() const { return m_message; }
    void retranslate();

signals:
    void restored(const QString &path);
    void runningChanged();

private:
    enum class Lock { None, SheetMayHelp, Sheet, Words };

    void look();
    void choose();
    QString freePath() const;
    void fail(const QString &sentence);

    QString m_folder;
    RestoreJob m_job;
    Lock m_lock = Lock::None;
    QString m_target;
    Label *m_fileName;
    QLineEdit *m_file;
    QPushButton *m_choose;
    Label *m_about;
    Label *m_codeName;
    QLineEdit *m_code;
    Label *m_wordsName;
    QLineEdit *m_words;
    InlineMessage *m_message;
    ThinProgress *m_progress;
};

} // namespace regulars
