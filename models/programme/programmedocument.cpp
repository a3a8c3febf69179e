#include "programme/programmedocument.h"

#include "programme/installedreading.h"
#include "programme/jsonorder.h"
#include "programme/programmewriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

ProgrammeFault nothingThere(const QString &pointer)
{
    return {1, pointer.mid(1).replace(u'/', u'.'), u"there is no such place to change"_s,
            u"it may have been changed meanwhile; look again"_s};
}

QJsonObject rootOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

// Those that are new. Where they stand is not asked: what is taken out before them moves them.
ProgrammeDocument::Faults newAmong(const ProgrammeDocument::Faults &found,
                                   ProgrammeDocument::Faults known)
{
    ProgrammeDocument::Faults fresh;
    for (const ProgrammeFault &fault : found) {
        const auto old = std::find_if(known.begin(), known.end(), [&](const ProgrammeFault &one) {
            return one.message == fault.message && one.mend == fault.mend;
        });
        if (old == known.end())
            fresh.push_back(fault);
        else
            known.erase(old);
    }
    return fresh;
}

} // namespace

ProgrammeDocument::ProgrammeDocument(std::shared_ptr<const Programme> programme)
{
    settle(std::move(programme));
}

std::optional<ProgrammeDocument> ProgrammeDocument::read(const QByteArray &text, Faults *faults)
{
    ProgrammeReading reading = readProgramme(text);
    if (faults)
        *faults = std::move(reading.faults);
    if (!reading.programme)
        return std::nullopt;
    return ProgrammeDocument(std::move(reading.programme));
}

std::optional<ProgrammeDocument> ProgrammeDocument::readKept(const QByteArray &text, Faults *faults)
{
    ProgrammeReading reading = readInstalledProgramme(text);
    if (faults)
        *faults = std::move(reading.faults);
    if (!reading.programme)
        return std::nullopt;
    return ProgrammeDocument(std::move(reading.programme));
}

const ProgrammeDocument::Faults &ProgrammeDocument::openFaults() const
{
    if (!m_openFaults)
        m_openFaults = readProgramme(m_text).faults;
    return *m_openFaults;
}

void ProgrammeDocument::settle(std::shared_ptr<const Programme> programme)
{
    m_programme = std::move(programme);
    m_text = writeProgramme(*m_programme);
    m_root = rootOf(m_text);
    m_openFaults.reset();
}

ProgrammeDocument::Faults ProgrammeDocument::take(const QByteArray &json)
{
    ProgrammeReading reading = readProgramme(json);
    const bool isSound = reading.programme != nullptr;
    if (!isSound) {
        if (Faults fresh = newAmong(reading.faults, openFaults()); !fresh.empty())
            return fresh;
        reading = readInstalledProgramme(json);
        if (!reading.programme)
            return std::move(reading.faults);
    }
    const QByteArray before = m_text;
    settle(std::move(reading.programme));
    if (isSound)
        m_openFaults.emplace();
    if (m_text == before)
        return {};
    m_undone.clear();
    m_done.push_back(between(m_text, before));
    if (m_done.size() > mostUndos)
        m_done.erase(m_done.begin());
    return {};
}

ProgrammeDocument::Faults ProgrammeDocument::tryChange(const Change &change, const QString &pointer)
{
    QJsonObject root = m_root;
    if (!change(root))
        return {nothingThere(pointer)};
    return take(writtenLike(root, m_text));
}

ProgrammeDocument::Faults ProgrammeDocument::tryReplace(const QByteArray &text)
{
    return take(text);
}

ProgrammeDocument::Faults ProgrammeDocument::trySet(const QString &pointer, const QJsonValue &value)
{
    return tryChange([&](QJsonObject &root) { return jsonpointer::setAt(root, pointer, value); },
                     pointer);
}

ProgrammeDocument::Faults ProgrammeDocument::tryInsert(const QString &listPointer, qsizetype index,
                                                       const QJsonValue &value)
{
    return tryChange(
        [&](QJsonObject &root) { return jsonpointer::insertAt(root, listPointer, index, value); },
        listPointer);
}

ProgrammeDocument::Faults ProgrammeDocument::tryRemove(const QString &pointer)
{
    return tryChange([&](QJsonObject &root) { return jsonpointer::removeAt(root, pointer); },
                     pointer);
}

ProgrammeDocument::Faults ProgrammeDocument::tryMove(const QString &listPointer, qsizetype from,
                                                     qsizetype to)
{
    return tryChange(
        [&](QJsonObject &root) { return jsonpointer::moveAt(root, listPointer, from, to); },
        listPointer);
}

ProgrammeDocument::Step ProgrammeDocument::between(const QByteArray &from, const QByteArray &to)
{
    const auto [first, other] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype at = first - from.begin();
    const qsizetype most = std::min(from.size(), to.size()) - at;
    qsizetype same = 0; // at the end
    while (same < most && from.at(from.size() - 1 - same) == to.at(to.size() - 1 - same))
        ++same;
    return {at, from.sliced(at, from.size() - at - same), to.sliced(at, to.size() - at - same)};
}

std::vector<JsonSplice> ProgrammeDocument::step(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return {};
    const Step taken = std::move(from.back());
    from.pop_back();
    QByteArray text = m_text;
    text.replace(taken.at, taken.before.size(), taken.after);
    ProgrammeReading reading = readInstalledProgramme(text);
    Q_ASSERT(reading.programme); // it was one before, in force perhaps
    if (!reading.programme)
        return {};
    const QJsonObject before = m_root;
    settle(std::move(reading.programme));
    to.push_back({taken.at, taken.after, taken.before});
    return splicesBetween(before, m_root);
}

std::vector<JsonSplice> ProgrammeDocument::undo()
{
    return step(m_done, m_undone);
}

std::vector<JsonSplice> ProgrammeDocument::redo()
{
    return step(m_undone, m_done);
}

} // namespace regulars
