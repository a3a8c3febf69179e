#include "programme/programmefile.h"
#include "programme/programmetexts.h"
#include "programme/programmewriter.h"
#include "programme/templates.h"

#include <QRegularExpression>
#include <QtTest>

#include <random>

using namespace regulars;
using namespace regulars::programmetexts;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mutations = 1500;
constexpr quint64 seed = 20261122;

// The text cut into comments, strings, numbers, words, single signs and the blanks between them.
QStringList tokensOf(const QByteArray &text)
{
    static const QRegularExpression token(
        u"//[^\\n]*|\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|[a-z]+|\\s+|."_s);
    QStringList tokens;
    auto matches = token.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        tokens += matches.next().captured();
    return tokens;
}

// What people and programs write by mistake.
const QStringList &wrongTokens()
{
    static const QStringList tokens{u"null"_s,
                                    u"true"_s,
                                    u"0"_s,
                                    u"-1"_s,
                                    u"0.5"_s,
                                    u"1e18"_s,
                                    u"1e999"_s,
                                    u"\"\""_s,
                                    u"\"x\""_s,
                                    u"[]"_s,
                                    u"{}"_s,
                                    u"[[]]"_s,
                                    u"\"0 days\""_s,
                                    u"\"99 years\""_s,
                                    u"\"-1.00\""_s,
                                    u"\"0.00\""_s,
                                    u"\"9999999999.99\""_s,
                                    u"\"2026-02-30\""_s,
                                    u"{\"all\": []}"_s,
                                    u"{"_s,
                                    u"]"_s,
                                    u","_s,
                                    u"\"\\u0000\""_s,
                                    u"9223372036854775808"_s,
                                    u"\"day\""_s};
    return tokens;
}

class Mutator
{
public:
    explicit Mutator(const QByteArray &text)
        : m_tokens(tokensOf(text))
    {}

    QByteArray mutated()
    {
        QStringList tokens = m_tokens;
        for (qsizetype times = 1 + below(3); times > 0 && !tokens.isEmpty(); --times)
            mutate(tokens);
        return tokens.join(QString()).toUtf8();
    }

private:
    qsizetype below(qsizetype bound)
    {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(m_random);
    }

    void mutate(QStringList &tokens)
    {
        const qsizetype at = below(tokens.size());
        switch (below(6)) {
        case 0:
            tokens.removeAt(at);
            break;
        case 1:
            tokens.insert(at, tokens.at(below(tokens.size())));
            break;
        case 2:
            tokens.swapItemsAt(at, below(tokens.size()));
            break;
        case 3:
            tokens[at] = tokens.at(below(tokens.size()));
            break;
        case 4:
            tokens[at] = wrongTokens().at(below(wrongTokens().size()));
            break;
        default:
            if (!tokens.at(at).isEmpty())
                tokens[at].remove(below(tokens.at(at).size()), 1);
        }
    }

    QStringList m_tokens;
    std::mt19937_64 m_random{seed};
};

// Whether the faults stand on lines of the text, in their order, and each says what to do.
bool areHelpful(const std::vector<ProgrammeFault> &faults, const QByteArray &text)
{
    int last = 1;
    for (const ProgrammeFault &fault : faults) {
        if (fault.line < last || fault.line > text.count('\n') + 1 || fault.message.isEmpty() ||
            fault.mend.isEmpty() || fault.toText().contains(u'\n'))
            return false;
        last = fault.line;
    }
    return true;
}

} // namespace

// However a programme file is damaged, it is either a programme or a list of faults with their
// lines.
class ProgrammeMutationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOrRefusesWhateverItIsGiven_data();
    void readsOrRefusesWhateverItIsGiven();
    void readsOrRefusesEveryBeginning();
};

void ProgrammeMutationsTest::readsOrRefusesWhateverItIsGiven_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::newRow("the contract's example") << contractExample();
    QTest::newRow("convenience") << templateText(u"convenience"_s);
    QTest::newRow("grocery") << templateText(u"grocery"_s);
}

void ProgrammeMutationsTest::readsOrRefusesWhateverItIsGiven()
{
    QFETCH(const QByteArray, original);
    Mutator mutator(original);
    int taken = 0;
    for (int i = 0; i < mutations; ++i) {
        const QByteArray text = mutator.mutated();
        const ProgrammeReading reading = readProgramme(text);
        QVERIFY2((reading.programme != nullptr) == reading.faults.empty(), text.constData());
        QVERIFY2(areHelpful(reading.faults, text), allFaults(reading).constData());
        if (!reading.programme)
            continue;
        ++taken;
        const QByteArray written = writeProgramme(*reading.programme);
        const ProgrammeReading again = readProgramme(written);
        QVERIFY2(again.programme, (text + allFaults(again)).constData());
        QCOMPARE(writeProgramme(*again.programme), written);
    }
    qInfo("seed %llu: %d of %d mutations were still a programme", seed, taken, mutations);
    QVERIFY(taken > 0 && taken < mutations);
}

void ProgrammeMutationsTest::readsOrRefusesEveryBeginning()
{
    const QByteArray whole = contractExample();
    for (qsizetype length = 0; length + 2 < whole.size(); length += 7) {
        const ProgrammeReading reading = readProgramme(whole.left(length));
        QVERIFY(!reading.programme && !reading.faults.empty());
        QVERIFY(areHelpful(reading.faults, whole.left(length)));
    }
}

QTEST_APPLESS_MAIN(ProgrammeMutationsTest)
#include "tst_programmemutations.moc"
