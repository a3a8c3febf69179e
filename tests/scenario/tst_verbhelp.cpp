// What `help` says of a verb is all that the verb takes (X10); the man page is made out of it.

#include "app/verbs/verb.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regulars;

class TestVerbHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionStandsInTheUsage_data();
    void everyOptionStandsInTheUsage();
    void theUsageNamesNoOther_data() { everyOptionStandsInTheUsage_data(); }
    void theUsageNamesNoOther();

private:
    static const Verb &verb(const QString &name) { return *findVerb(name); }
};

void TestVerbHelp::everyOptionStandsInTheUsage_data()
{
    QTest::addColumn<QString>("name");
    for (const Verb &verb : verbs()) {
        QTest::newRow(verb.name.toLatin1().constData()) << verb.name;
    }
}

void TestVerbHelp::everyOptionStandsInTheUsage()
{
    QFETCH(const QString, name);
    if (verb(name).usage.isEmpty()) {
        QVERIFY(verb(name).options.empty() || verb(name).summary == u"not in this version yet"_s);
        return;
    }
    for (const OptionSpec &option : verb(name).options) {
        const bool isOfEvery = option.name == u"user"_s || option.name == u"pin-file"_s;
        const QRegularExpression whole(u"--%1(?![a-z-])"_s.arg(option.name));
        QVERIFY2(isOfEvery || verb(name).usage.contains(whole), qPrintable(option.name));
    }
}

void TestVerbHelp::theUsageNamesNoOther()
{
    QFETCH(const QString, name);
    static const QRegularExpression options(u"--([a-z-]+)"_s);
    auto found = options.globalMatch(verb(name).usage);
    while (found.hasNext()) {
        const QString named = found.next().captured(1);
        const bool isKnown =
            std::any_of(verb(name).options.begin(), verb(name).options.end(),
                        [&](const OptionSpec &option) { return option.name == named; });
        QVERIFY2(isKnown, qPrintable(named));
    }
}

QTEST_GUILESS_MAIN(TestVerbHelp)
#include "tst_verbhelp.moc"
