#pragma once

#include "support/tillprocess.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace regulars::faults
{

// One kind of work of the program at which faults are aimed. "%" in words stands for the folder.
struct Work
{
    QString name;
    QStringList words;
    QByteArray input = {};
};

// What the shim is asked for (diskshim.cpp).
struct Shimming
{
    QByteArray fault =
        {};           // "17:EIO", "17:ENOSPC", "17:kill", "17:short", "17:full"; none: only counts
    QString log = {}; // where the record of all calls goes
    bool countsReads = false;
};

// How one run under the shim went.
struct Trial
{
    VerbRun run;
    bool isKilled = false; // by a signal
    qint64 calls = 0;      // that the shim counted
    qint64 faults = 0;     // that it dealt
};

// A shop's folder, made once by the real program: the store with sales and a year behind it, a
// backup from before the last of them, a store of an older schema, a list of sales to import. Every
// trial gets a copy.
class Scene
{
public:
    Scene();

    QString problem() const { return m_problem; } // empty when all is there
    const std::vector<Work> &works() const { return m_works; }
    QString folder() const { return m_folder->path(); }
    // In memory where the machine has a folder for that.
    std::unique_ptr<QTemporaryDir> copy() const;

    // What is wrong in the folder after the work ended, somehow, having printed this: everything
    // answered must be there, nothing half. Empty when all is well.
    QString wrongAfter(const Work &work, const QString &folder, const QByteArray &printed) const;
    // The same work again, undisturbed, must come to its end. Empty when it does.
    QString wrongAgain(const Work &work, const QString &folder, const QByteArray &printed) const;

private:
    bool made(const QStringList &words, const QByteArray &input = {});
    void makeShop();
    void makeLines();
    void makeOlderStore() const;
    QString wrongInTill(const QByteArray &before, const QByteArray &again) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_problem;
    std::vector<Work> m_works;
    QByteArray m_lines;
    qint64 m_salesBefore = 0;
    qint64 m_backedUp = 0; // operations in the backup
    qint64 m_recorded = 0; // operations in the store
};

// In memory where the machine has a folder for that; gone with the object.
std::unique_ptr<QTemporaryDir> emptyFolder();

Trial runShimmed(const Work &work, const QString &folder, const Shimming &shimming);

// REGULARS_ROUNDS where given, else the usual number; 0 means all there are.
int rounds(int usual);
// REGULARS_SEED where given, else a fresh one; printed.
quint32 seed();
// `count` of the numbers 1 … last, spread evenly with a drawn beginning; all where count is 0.
std::vector<qint64> spread(qint64 last, int count, quint32 seed);

} // namespace regulars::faults
