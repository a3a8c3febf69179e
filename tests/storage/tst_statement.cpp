#include "storage/connection.h"
#include "storage/storedvalues.h"

#include <QTest>

#include <limits>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace
{

enum class Colour { Red = 1, Blue = 7 };

Connection memory()
{
    return Connection(Connection::memory, Connection::Access::Create);
}

// What comes back of a value that was bound to a parameter.
template <class T>
T roundTrip(Connection &connection, const T &value)
{
    return connection.query("SELECT :value", value).template scalar<T>();
}

template <class Act>
StorageError refusal(Act act)
{
    try {
        act();
    } catch (const StorageError &error) {
        return error;
    }
    return StorageError(StorageError::Kind::Misuse, u"nothing was thrown"_s);
}

} // namespace

// Values go in and come out exactly as they were, and a wrong use is told at once.
class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void integersComeBackExactly_data();
    void integersComeBackExactly();
    void textComesBackExactly_data();
    void textComesBackExactly();
    void loneSurrogatesBecomeReplacementCharacters();
    void textIsStoredAsUtf8();
    void bytesComeBackExactly_data();
    void bytesComeBackExactly();
    void optionalsAreNullOrTheirValue();
    void emptyIsNotNull();
    void programmeValuesComeBackExactly();
    void impossibleStoredValuesAreCorrupt();
    void namedParametersBindInAnyOrder();
    void aParameterNamedTwiceIsBoundOnce();
    void refusesAnUnknownName();
    void refusesAMissingValue();
    void refusesTheWrongNumberOfValues();
    void refusesBindingWhileRunning();
    void forgetsBindingsAfterUse();
    void staysAtTheEnd();
    void refusesColumnsWithoutARow();
    void refusesAColumnThatIsNotThere();
    void refusesTheWrongColumnType_data();
    void refusesTheWrongColumnType();
    void refusesIntegersTooLargeForTheirType();
    void returningIsFinishedByScalar();
    void scalarRefusesNoRowAndTwoRows();
    void uniqueViolationNamesTheColumns();
    void uniqueViolationNamesAnIndexOnAnExpression();
    void otherViolationsAreNamed();
    void wrongSqlIsMisuseAndShowsTheText();
    void composedTextTakesOneStatementOnly();
};

void TestStatement::integersComeBackExactly_data()
{
    QTest::addColumn<qint64>("value");
    QTest::newRow("0") << qint64(0);
    QTest::newRow("-1") << qint64(-1);
    QTest::newRow("2^53 + 1, which no double holds") << (qint64(1) << 53) + 1;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void TestStatement::integersComeBackExactly()
{
    QFETCH(const qint64, value);
    Connection connection = memory();
    QCOMPARE(roundTrip(connection, value), value);
    QCOMPARE(roundTrip(connection, std::numeric_limits<quint32>::max()), 4294967295U);
    QCOMPARE(roundTrip(connection, std::numeric_limits<int>::min()),
             std::numeric_limits<int>::min());
    QCOMPARE(roundTrip(connection, true), true);
    QCOMPARE(roundTrip(connection, false), false);
    QCOMPARE(roundTrip(connection, Colour::Blue), Colour::Blue);
}

void TestStatement::textComesBackExactly_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null string is empty text") << QString();
    QTest::newRow("Han") << u"熟客单县尉迟"_s;
    QTest::newRow("beyond the basic plane") << u"\U0002070E\U0001F600"_s;
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("NUL at the end") << u"a\0"_s;
    QTest::newRow("quotes") << u"O'Neil \"x\" -- ; DROP"_s;
    QTest::newRow("longer than the buffer on the stack") << QString(10'000, u'客');
}

void TestStatement::textComesBackExactly()
{
    QFETCH(const QString, value);
    Connection connection = memory();
    QCOMPARE(roundTrip(connection, value), value);
    QCOMPARE(connection.query("SELECT ?1", QStringView(value)).scalar<QString>(), value);
    QCOMPARE(connection.query("SELECT typeof(?1)", value).scalar<QString>(), u"text"_s);
}

void TestStatement::loneSurrogatesBecomeReplacementCharacters()
{
    Connection connection = memory();
    const char16_t lone[] = {u'a', 0xD83D, u'b', 0xDC00};
    QCOMPARE(roundTrip(connection, QStringView(lone, 4).toString()), u"a\uFFFDb\uFFFD"_s);
    const char16_t atTheEnd[] = {u'a', 0xD83D};
    QCOMPARE(roundTrip(connection, QStringView(atTheEnd, 2).toString()), u"a\uFFFD"_s);
}

void TestStatement::textIsStoredAsUtf8()
{
    Connection connection = memory();
    QCOMPARE(connection.query("SELECT CAST(?1 AS BLOB)", u"é客"_s).scalar<QByteArray>(),
             QByteArray("\xC3\xA9\xE5\xAE\xA2"));
    Statement row = connection.query("SELECT ?1", u"客"_s);
    QVERIFY(row.step());
    QCOMPARE(row.utf8(0).toByteArray(), QByteArray("\xE5\xAE\xA2"));
}

void TestStatement::bytesComeBackExactly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("null array is an empty blob") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(32, '\0');
    QTest::newRow("all bytes") << [] {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        return all;
    }();
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void TestStatement::bytesComeBackExactly()
{
    QFETCH(const QByteArray, value);
    Connection connection = memory();
    QCOMPARE(roundTrip(connection, value), value);
    QCOMPARE(connection.query("SELECT typeof(?1)", value).scalar<QString>(), u"blob"_s);
    QCOMPARE(connection.query("SELECT typeof(?1)", QByteArrayView()).scalar<QString>(), u"blob"_s);
}

void TestStatement::optionalsAreNullOrTheirValue()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT ?1, ?2, ?3, ?4, ?5", std::optional<qint64>(),
                                     std::optional<qint64>(5), std::nullopt,
                                     std::optional<QString>(u"客"_s), std::optional<QByteArray>());
    QVERIFY(row.step());
    QVERIFY(row.isNull(0));
    QCOMPARE(row.optionalInt64(0), std::nullopt);
    QCOMPARE(row.optionalInt64(1), 5);
    QCOMPARE(row.optionalText(2), std::nullopt);
    QCOMPARE(row.optionalText(3), u"客"_s);
    QCOMPARE(row.optionalBlob(4), std::nullopt);
    QCOMPARE(row.as<std::optional<Colour>>(4), std::nullopt);
}

void TestStatement::emptyIsNotNull()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT ?1, ?2", QString(), QByteArray());
    QVERIFY(row.step());
    QVERIFY(!row.isNull(0));
    QVERIFY(!row.isNull(1));
}

void TestStatement::programmeValuesComeBackExactly()
{
    Connection connection = memory();
    const BusinessDay leapDay = BusinessDay::fromNumber(20240229);
    Statement row = connection.query(
        "SELECT :money, :points, :member, :instant, :day, :month, :nobody", Money(-1),
        Points(1'000'000'000'000), MemberId(7), Instant(-62135596800000), leapDay, Month(2024, 2),
        std::optional<MemberId>());
    QVERIFY(row.step());
    QCOMPARE(row.as<Money>(0), Money(-1));
    QCOMPARE(row.as<Points>(1), Points(1'000'000'000'000));
    QCOMPARE(row.as<MemberId>(2), MemberId(7));
    QCOMPARE(row.as<Instant>(3), Instant(-62135596800000));
    QCOMPARE(row.as<BusinessDay>(4), leapDay);
    QCOMPARE(row.int64(4), 20240229);
    QCOMPARE(row.as<Month>(5), Month(2024, 2));
    QCOMPARE(row.int64(5), 202402);
    QCOMPARE(row.as<std::optional<MemberId>>(6), std::nullopt);
}

void TestStatement::impossibleStoredValuesAreCorrupt()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT 0 AS member, 20230229 AS day, 202413 AS month");
    QVERIFY(row.step());
    QCOMPARE(refusal([&] { row.as<MemberId>(0); }).kind(), StorageError::Kind::Corrupt);
    QCOMPARE(refusal([&] { row.as<BusinessDay>(1); }).kind(), StorageError::Kind::Corrupt);
    const StorageError month = refusal([&] { row.as<Month>(2); });
    QCOMPARE(month.kind(), StorageError::Kind::Corrupt);
    QVERIFY2(month.message().contains(u"month"_s), month.what());
}

void TestStatement::namedParametersBindInAnyOrder()
{
    Connection connection = memory();
    Statement row = connection.prepare("SELECT :a, :b, :c");
    row.bind(":c", 3).bind(":a", 1).bind(":b", 2);
    QVERIFY(row.step());
    QCOMPARE(row.integer(0), 1);
    QCOMPARE(row.integer(1), 2);
    QCOMPARE(row.integer(2), 3);
}

void TestStatement::aParameterNamedTwiceIsBoundOnce()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT :a, :b, :a", 1, 2);
    QCOMPARE(row.parameterCount(), 2);
    QVERIFY(row.step());
    QCOMPARE(row.integer(2), 1);
}

void TestStatement::refusesAnUnknownName()
{
    Connection connection = memory();
    Statement row = connection.prepare("SELECT :a");
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.bind(":b", 1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.bind("a", 1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, connection.prepare("SELECT 1").bind(":a", 1));
}

void TestStatement::refusesAMissingValue()
{
    Connection connection = memory();
    Statement row = connection.prepare("SELECT :a, :b");
    row.bind(":a", 1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.step());
    row.bind(":b", 2);
    QVERIFY(row.step());
}

void TestStatement::refusesTheWrongNumberOfValues()
{
    Connection connection = memory();
    QVERIFY_THROWS_EXCEPTION(std::logic_error, connection.query("SELECT :a, :b", 1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, connection.query("SELECT :a, :b", 1, 2, 3));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, connection.query("SELECT :a"));
}

void TestStatement::refusesBindingWhileRunning()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT :a", 1);
    QVERIFY(row.step());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.bindAt(1, 2));
    row.reset();
    row.bindAt(1, 2);
    QVERIFY(row.step());
    QCOMPARE(row.integer(0), 2);
}

void TestStatement::forgetsBindingsAfterUse()
{
    Connection connection = memory();
    static constexpr char text[] = "SELECT :a";
    connection.query(text, 1).exec();
    Statement again = connection.prepare(text);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, again.step());
}

void TestStatement::staysAtTheEnd()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT 1");
    QVERIFY(row.step());
    QVERIFY(!row.step());
    QVERIFY(!row.step());
    row.reset();
    QVERIFY(row.step());
}

void TestStatement::refusesColumnsWithoutARow()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT 1");
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.int64(0));
    QVERIFY(row.step());
    QVERIFY(!row.step());
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.int64(0));
}

void TestStatement::refusesAColumnThatIsNotThere()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT 1");
    QVERIFY(row.step());
    QCOMPARE(row.columnCount(), 1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.int64(1));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, row.text(-1));
}

void TestStatement::refusesTheWrongColumnType_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("asked");
    for (const QString &asked : {u"integer"_s, u"text"_s, u"blob"_s}) {
        const QStringList held{u"integer"_s, u"real"_s, u"text"_s, u"blob"_s, u"null"_s};
        for (int column = 0; column < held.size(); ++column) {
            if (held[column] != asked)
                QTest::addRow("%s as %s", qPrintable(held[column]), qPrintable(asked))
                    << column << asked;
        }
    }
}

void TestStatement::refusesTheWrongColumnType()
{
    QFETCH(const int, column);
    QFETCH(const QString, asked);
    Connection connection = memory();
    Statement row = connection.query("SELECT 1 AS a, 0.5 AS b, '1' AS c, x'31' AS d, NULL AS e");
    QVERIFY(row.step());
    const StorageError error = refusal([&] {
        if (asked == u"integer"_s)
            row.int64(column);
        else if (asked == u"text"_s)
            row.text(column);
        else
            row.blob(column);
    });
    QCOMPARE(error.kind(), StorageError::Kind::Corrupt);
    const QString name = QString(QLatin1Char(static_cast<char>('a' + column)));
    QVERIFY2(error.message().contains(u"column %1 "_s.arg(name)), error.what());
}

void TestStatement::refusesIntegersTooLargeForTheirType()
{
    Connection connection = memory();
    Statement row = connection.query("SELECT 2147483648, -1, 2");
    QVERIFY(row.step());
    QCOMPARE(refusal([&] { row.integer(0); }).kind(), StorageError::Kind::Corrupt);
    QCOMPARE(refusal([&] { row.as<quint16>(1); }).kind(), StorageError::Kind::Corrupt);
    QCOMPARE(refusal([&] { row.boolean(2); }).kind(), StorageError::Kind::Corrupt);
    QCOMPARE(row.as<qint64>(0), 2147483648);
}

void TestStatement::returningIsFinishedByScalar()
{
    Connection connection = memory();
    connection.execScript("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT");
    connection.exec("BEGIN");
    const auto id =
        connection.query("INSERT INTO t (n) VALUES (:n) RETURNING id", 5).scalar<qint64>();
    QCOMPARE(id, 1);
    QCOMPARE(connection.lastInsertId(), 1);
    QCOMPARE(connection.changes(), 1);
    connection.exec("COMMIT");
    QCOMPARE(connection.query("SELECT n FROM t").scalar<int>(), 5);
}

void TestStatement::scalarRefusesNoRowAndTwoRows()
{
    Connection connection = memory();
    QCOMPARE(connection.query("SELECT 1 WHERE 0").optionalScalar<int>(), std::nullopt);
    QCOMPARE(refusal([&] { connection.query("SELECT 1 WHERE 0").scalar<int>(); }).kind(),
             StorageError::Kind::Corrupt);
    QVERIFY_THROWS_EXCEPTION(std::logic_error,
                             connection.query("SELECT 1 UNION SELECT 2").scalar<int>());
}

void TestStatement::uniqueViolationNamesTheColumns()
{
    Connection connection = memory();
    connection.execScript("CREATE TABLE member (id INTEGER PRIMARY KEY, phone TEXT UNIQUE) STRICT;"
                          "CREATE TABLE entry (till INTEGER, seq INTEGER, PRIMARY KEY (till, seq))"
                          " STRICT, WITHOUT ROWID;");
    connection.exec("INSERT INTO member (id, phone) VALUES (1, '138')");
    connection.exec("INSERT INTO entry VALUES (1, 1)");

    const StorageError phone =
        refusal([&] { connection.exec("INSERT INTO member (phone) VALUES ('138')"); });
    QCOMPARE(phone.kind(), StorageError::Kind::Constraint);
    QCOMPARE(phone.constraint(), StorageError::Constraint::Unique);
    QCOMPARE(phone.constraintName(), u"member.phone"_s);
    QCOMPARE(phone.sqliteCode(), SQLITE_CONSTRAINT_UNIQUE);
    QVERIFY2(!phone.message().contains(u"138"_s), "a message carries no person's data");

    const StorageError key = refusal([&] { connection.exec("INSERT INTO entry VALUES (1, 1)"); });
    QCOMPARE(key.constraint(), StorageError::Constraint::Unique);
    QCOMPARE(key.constraintName(), u"entry.till, entry.seq"_s);
    QVERIFY(!connection.isBroken());
}

void TestStatement::uniqueViolationNamesAnIndexOnAnExpression()
{
    Connection connection = memory();
    connection.execScript("CREATE TABLE member (name TEXT) STRICT;"
                          "CREATE UNIQUE INDEX member_name_folded ON member (lower(name));");
    connection.exec("INSERT INTO member VALUES ('Li')");
    const StorageError error =
        refusal([&] { connection.exec("INSERT INTO member VALUES ('LI')"); });
    QCOMPARE(error.constraint(), StorageError::Constraint::Unique);
    QCOMPARE(error.constraintName(), u"member_name_folded"_s);
}

void TestStatement::otherViolationsAreNamed()
{
    Connection connection = memory();
    connection.execScript("CREATE TABLE member (id INTEGER PRIMARY KEY) STRICT;"
                          "CREATE TABLE entry ("
                          "  member INTEGER NOT NULL REFERENCES member,"
                          "  points INTEGER NOT NULL CONSTRAINT points_in_range CHECK (points > 0)"
                          ") STRICT;");
    const StorageError null =
        refusal([&] { connection.exec("INSERT INTO entry VALUES (NULL, 1)"); });
    QCOMPARE(null.constraint(), StorageError::Constraint::NotNull);
    QCOMPARE(null.constraintName(), u"entry.member"_s);
    const StorageError check = refusal([&] { connection.exec("INSERT INTO entry VALUES (1, 0)"); });
    QCOMPARE(check.constraint(), StorageError::Constraint::Check);
    QCOMPARE(check.constraintName(), u"points_in_range"_s);
    const StorageError key = refusal([&] { connection.exec("INSERT INTO entry VALUES (1, 1)"); });
    QCOMPARE(key.constraint(), StorageError::Constraint::ForeignKey);
    const StorageError type =
        refusal([&] { connection.exec("INSERT INTO entry VALUES (1, 'many')"); });
    QCOMPARE(type.constraint(), StorageError::Constraint::Type);
    QCOMPARE(type.constraintName(), u"entry.points"_s);
}

void TestStatement::wrongSqlIsMisuseAndShowsTheText()
{
    Connection connection = memory();
    const StorageError error = refusal([&] { connection.exec("SELEKT 1"); });
    QCOMPARE(error.kind(), StorageError::Kind::Misuse);
    QVERIFY2(error.message().contains(u"SELEKT 1"_s), error.what());
    // Text in double quotes is a name, never a string.
    QCOMPARE(refusal([&] { connection.exec("SELECT \"nothing\""); }).kind(),
             StorageError::Kind::Misuse);
}

void TestStatement::composedTextTakesOneStatementOnly()
{
    Connection connection = memory();
    QCOMPARE(connection.prepareText("SELECT 1;\n").scalar<int>(), 1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, connection.prepareText("SELECT 1; SELECT 2"));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, connection.prepareText(" "));
}

QTEST_APPLESS_MAIN(TestStatement)
#include "tst_statement.moc"
