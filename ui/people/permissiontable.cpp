#include "ui/people/permissiontable.h"

#include "services/allacts.h"
#include "ui/people/actwords.h"
#include "ui/theme/tokens.h"
#include "ui/welcome/signinpage.h"

#include <QColor>

#include <array>

namespace regulars
{

namespace
{

constexpr std::array roles{Role::Clerk, Role::Manager, Role::Owner};

Tone toneOf(Permission permission)
{
    switch (permission) {
    case Permission::Yes:
        return Tone::Success;
    case Permission::No:
        return Tone::Muted;
    default:
        return Tone::Warning;
    }
}

} // namespace

PermissionTable::PermissionTable(QObject *parent)
    : QAbstractTableModel(parent)
    , m_acts(allActs())
{}

int PermissionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int PermissionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(roles.size());
}

QVariant PermissionTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Act act = m_acts.at(static_cast<size_t>(index.row()));
    if (index.column() == 0) {
        return role == Qt::DisplayRole ? actText(act) : QVariant();
    }
    const Role who = roles.at(static_cast<size_t>(index.column() - 1));
    const Permission permission = permissionFor(who, act);
    switch (role) {
    case Qt::DisplayRole:
        return permissionText(permission);
    case Qt::ForegroundRole:
        return tokens().of(toneOf(permission));
    default:
        return {};
    }
}

QVariant PermissionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("What")
                        : SignInPage::nameOf(roles.at(static_cast<size_t>(section - 1)));
}

void PermissionTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace regulars
