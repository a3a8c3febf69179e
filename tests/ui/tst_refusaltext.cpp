// Whatever the business refuses is said in the window's language, with the shop's own names (X8).

#include "services/permissions.h"
#include "ui/counter/counterfloor.h"
#include "ui/refusaltext.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

// Marks what goes through it: who is asked for a sentence shows the mark.
class Marking : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "regulars::Reason") == 0 ? u"✓ "_s + QString::fromUtf8(text)
                                                         : QString();
    }
};

// Texts of several words that no refusal carries: what operations are about in the audit log, names
// of exceptions, tables of readings.
const QStringList noReasons{
    u"operation "_s, u"import %1"_s, u"member %1"_s, u"version %1"_s, u"user %1 %2"_s, u": "_s,
    u"+%1 %2"_s, u"chan yu"_s, u"of another person"_s, u"of a manager or owner"_s,
    u"the folder can't be made"_s, u"the command line"_s,
    // Deeds of the audit.
    u"begun on version %1"_s, u"taken over, begun on version %1"_s, u"to replace version %1"_s,
    u"joined with version %1"_s, u"version %1 reopened"_s, u"discarded, begun on version %1"_s,
    u"%1 of %2 %3"_s, u"void %1"_s, u"codes %1"_s, u"batch %1"_s, u"%1 removed"_s};

// The literals of a source with two words or more that begin small, or with a figure or name: what
// the storage's faults say begins with a capital, and ends with what is to be done.
QStringList reasonsIn(QString text)
{
    text.remove(QRegularExpression(u"//[^\\n]*"_s));
    text.replace(QRegularExpression(u"\"(?:_s)?\\s*\\n\\s*u?\""_s), QString());
    static const QRegularExpression literal(u"\\bu\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    QStringList found;
    for (auto all = literal.globalMatch(text); all.hasNext();) {
        QString one = all.next().captured(1);
        one.replace(u"\\\""_s, u"\""_s);
        const bool isReason = one.contains(u' ') && !one[0].isUpper() && !noReasons.contains(one) &&
                              !one.endsWith(u'.') && !one.contains(u" is damaged"_s);
        if (isReason)
            found += one;
    }
    return found;
}

} // namespace

class TestRefusalText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReasonOfTheServicesHasASentence();
    void everyActThatIsRefusedHasASentence();
    void aReasonKeepsItsFigures();
    void unknownReasonsStayAsTheyAre();
    void theShopsNamesStandInRefusals();

private:
    std::unique_ptr<CounterFloor> m_floor;
};

void TestRefusalText::initTestCase()
{
    m_floor = std::make_unique<CounterFloor>();
}

void TestRefusalText::everyReasonOfTheServicesHasASentence()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    int seen = 0;
    QStringList missing;
    for (const QString &folder : {u"models/services"_s, u"models/engine"_s}) {
        QDirIterator files(QStringLiteral(REGULARS_SOURCE_DIR) + u'/' + folder,
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (QString reason : reasonsIn(QString::fromUtf8(file.readAll()))) {
                ++seen;
                reason.replace(u"%1"_s, u"12"_s).replace(u"%2"_s, u"34"_s);
                if (!reasonText(reason).startsWith(u"✓ "_s))
                    missing += files.fileName() + u": "_s + reason;
            }
        }
    }
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(seen > 90, QByteArray::number(seen));
    QVERIFY2(missing.isEmpty(), qPrintable(u"ui/reasontext.cpp lacks:\n"_s + missing.join(u'\n')));
}

void TestRefusalText::everyActThatIsRefusedHasASentence()
{
    for (int i = 0; i <= static_cast<int>(Act::RedeemYoungAccount); ++i) {
        const auto act = static_cast<Act>(i);
        for (const Role role : {Role::Clerk, Role::Manager, Role::Owner}) {
            const Permission permission = permissionFor(role, act);
            if (permission == Permission::No || permission == Permission::OtherPerson) {
                const QString text = reasonText(nameOf(act));
                QVERIFY2(text != nameOf(act) && text.contains(u' '), qPrintable(nameOf(act)));
            }
        }
    }
    QCOMPARE(refusalText(refusals::NotAllowed{nameOf(Act::Merge)}, m_floor->shop()),
             u"This is not allowed: merging members is for managers and the owner."_s);
}

void TestRefusalText::aReasonKeepsItsFigures()
{
    QCOMPARE(reasonText(u"of line 3 no more than 1.5 can be returned"_s),
             u"of line 3 no more than 1.5 can be returned"_s);
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(reasonText(u"of line 3 no more than 1.5 can be returned"_s),
             u"✓ of line 3 no more than 1.5 can be returned"_s);
    QCOMPARE(reasonText(u"\"(a|%1)\" is not an action of this shop"_s),
             u"✓ \"(a|%1)\" is not an action of this shop"_s);
    QCoreApplication::removeTranslator(&marking);
}

void TestRefusalText::unknownReasonsStayAsTheyAre()
{
    Marking marking;
    QCoreApplication::installTranslator(&marking);
    QCOMPARE(reasonText(u"something of tomorrow"_s), u"something of tomorrow"_s);
    QCOMPARE(reasonText(QString()), QString());
    QCoreApplication::removeTranslator(&marking);
}

// X8: what the shop defined stands under its name, never under its id.
void TestRefusalText::theShopsNamesStandInRefusals()
{
    const Shop &shop = m_floor->shop();
    QCOMPARE(refusalText(refusals::LimitReached{u"wrap"_s, 0}, shop),
             u"The limit of Gift wrapping is reached; no more are allowed."_s);
    QCOMPARE(refusalText(refusals::LimitReached{u"wrap"_s, 2}, shop),
             u"The limit of Gift wrapping is reached; 2 more are allowed."_s);
    QCOMPARE(refusalText(refusals::TierTooLow{u"gold"_s}, shop),
             u"This is for tier Gold and above."_s);
    QCOMPARE(refusalText(refusals::NotAvailableNow{u"mug"_s}, shop),
             u"Mug is not available now."_s);
    QCOMPARE(refusalText(refusals::NotAvailableNow{}, shop), u"This is not available now."_s);
    QCOMPARE(refusalText(refusals::NeedsApproval{u"of another person"_s}, shop),
             u"Nobody can agree to their own act: let another manager or the owner type their "
             "name and PIN."_s);
}

QTEST_MAIN(TestRefusalText)
#include "tst_refusaltext.moc"
