#pragma once

#include "services/backupdrill.h"
#include "ui/page.h"

#include <memory>
#include <optional>
#include <vector>

class QTableView;

namespace regulars
{

class AskBar;
class BackupCard;
class BackupKeeper;
class BackupList;
class Card;
class FittedColumns;
class FittedRows;
class InlineMessage;
class Label;
class Printout;
class Shop;

// The shop's backups (X4, P2): how they stand, those there are, one tried out with a certificate,
// and one put in the place of the shop's file. Managers make and try, the owner restores.
class BackupsPage : public Page
{
    Q_OBJECT

public:
    BackupsPage(Shop &shop, BackupKeeper &keeper, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("backups"); }
    QString title() const override { return tr("Backups"); }
    QString iconName() const override { return QStringLiteral("database"); }
    void onShown() override;
    bool isBusy() const override { return m_isTrying; }

    BackupCard *card() const { return m_card; }
    BackupList *list() const { return m_list; }
    QTableView *view() const { return m_view; }
    AskBar *bar() const { return m_ask; }
    InlineMessage *message() const { return m_message; }
    QAction *tryOut() const { return m_try; }
    QAction *restore() const { return m_restore; }
    QAction *certificate() const { return m_certificate; }
    // What would come back and what would be lost; empty while nothing is about to be restored.
    QString plan() const;

    // A file of one's own choice, on a stick for instance.
    void restoreFrom(const QString &path);

signals:
    // Owner's word was given: the shop's file is to give way to this.
    void restoreAsked(const QString &backup, const std::optional<QByteArray> &passphrase);
    void printAsked(const std::shared_ptr<const regulars::Printout> &printout);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    using Then = void (BackupsPage::*)(const DrillCertificate &);
    void makeCommands();
    void layOut();
    void listen();
    void fill();
    void follow();
    QString chosen() const;
    void askFile();
    void askWords(const QString &path, Then then);
    void drill(const QString &path, const std::optional<QByteArray> &passphrase, Then then);
    void certify(const DrillCertificate &found);
    void askRestore(const DrillCertificate &found);
    QString planFor(const DrillCertificate &found) const;
    void measure();

    Shop &m_shop;
    BackupKeeper &m_keeper;
    bool m_isTrying = false;
    QString m_path; // that is being tried
    std::optional<QByteArray> m_words;
    std::optional<DrillCertificate> m_found;

    QAction *m_now, *m_try, *m_restore, *m_fromFile, *m_certificate;
    BackupCard *m_card;
    Card *m_listCard;
    BackupList *m_list;
    QTableView *m_view;
    FittedColumns *m_fitted;
    FittedRows *m_rows;
    Label *m_none;
    Label *m_lastDrill;
    InlineMessage *m_message;
    Label *m_plan;
    AskBar *m_ask;
};

} // namespace regulars
