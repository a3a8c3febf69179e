#pragma once

#include "services/programmedrafts.h"

#include <QListView>

#include <functional>
#include <optional>
#include <vector>

class QStandardItemModel;

namespace regulars
{

// All versions of the programme that ever were in force, newest first: who, when, why.
class VersionList : public QListView
{
    Q_OBJECT

public:
    explicit VersionList(QWidget *parent = nullptr);

    // How an instant is written.
    using When = std::function<QString(Instant)>;
    void show(const std::vector<InstalledVersion> &versions, const When &when);
    std::optional<ProgrammeVersionId> chosen() const;
    void choose(ProgrammeVersionId version);
    int count() const;
    // As it is read out.
    QString textAt(int row) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    using QWidget::show;
    static QString causeOf(const InstalledVersion &version);

    QStandardItemModel *m_versions;
};

} // namespace regulars
