#include "services/savedmemberviews.h"

#include "services/profile.h"
#include "storage/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

const QString listName = u"members"_s;
constexpr qsizetype longestName = 50;

QString textOf(const MemberListView &view)
{
    const QJsonObject json{{u"filter"_s, toJson(view.filter)},
                           {u"order"_s, nameOf(view.sort.order)},
                           {u"falling"_s, view.sort.isFalling},
                           {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MemberListView viewOf(const SavedView &saved)
{
    const QJsonObject json = QJsonDocument::fromJson(saved.text.toUtf8()).object();
    MemberListView view{saved.name};
    view.filter = memberFilterFrom(json[u"filter"_s].toObject());
    view.sort.order = memberOrderNamed(json[u"order"_s].toString()).value_or(MemberOrder::Name);
    view.sort.isFalling = json[u"falling"_s].toBool();
    for (const QJsonValue &column : json[u"columns"_s].toArray()) {
        view.columns += column.toString();
    }
    return view;
}

} // namespace

Result<std::vector<MemberListView>> SavedMemberViews::all()
{
    const auto &who = m_desk.who();
    if (!who) {
        return refusals::NotSignedIn{};
    }
    if (permissionFor(who->role, Act::Browse) != Permission::Yes) {
        return refusals::NotAllowed{nameOf(Act::Browse)};
    }
    std::vector<MemberListView> views;
    for (const SavedView &saved : SavedViews(m_desk.store().connection()).of(listName)) {
        views.push_back(viewOf(saved));
    }
    return views;
}

Result<Answer> SavedMemberViews::save(const Envelope &envelope, const MemberListView &view)
{
    const Task task{.kind = OperationKind::Settings, .act = Act::Browse, .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        const auto name = readLine(u"name"_s, view.name, longestName);
        if (!name || !name->has_value()) {
            return refusals::BadRequest{u"name"_s, u"give the view a name of one line"_s};
        }
        SavedViews(work.store.connection()).put(listName, {**name, textOf(view)});
        return Done{};
    });
}

Result<Answer> SavedMemberViews::remove(const Envelope &envelope, const QString &name)
{
    const Task task{.kind = OperationKind::Settings, .act = Act::Browse, .mayBePast = false};
    return m_desk.write(envelope, task, [&](Work &work) -> Result<Done> {
        if (!SavedViews(work.store.connection()).remove(listName, name)) {
            return refusals::BadRequest{u"name"_s, u"there is no view of that name"_s};
        }
        return Done{};
    });
}

} // namespace regulars
