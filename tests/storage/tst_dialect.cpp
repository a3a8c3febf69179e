#include "storage/dialect.h"

#include <QTest>

using namespace regulars;

// One text of a migration serves both engines.
class TestDialect : public QObject
{
    Q_OBJECT

private slots:
    void rendersTypesForSqlite_data();
    void rendersTypesForSqlite();
};

void TestDialect::rendersTypesForSqlite_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("rendered");
    const auto row = [](const char *name, const char *sql, const char *rendered) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(rendered);
    };
    row("empty", "", "");
    row("a type", "CREATE TABLE t (id BIGINT PRIMARY KEY)",
        "CREATE TABLE t (id INTEGER PRIMARY KEY)");
    row("at both ends", "BIGINT,bigint", "INTEGER,INTEGER");
    row("part of a name", "x_BIGINT BIGINTS é_BIGINT", "x_BIGINT BIGINTS é_BIGINT");
    row("text", "DEFAULT 'BIGINT, it''s' BIGINT", "DEFAULT 'BIGINT, it''s' INTEGER");
    row("a quoted name", "\"BIGINT\" BIGINT", "\"BIGINT\" INTEGER");
    row("a comment to the line's end", "-- BIGINT 'x\nBIGINT", "-- BIGINT 'x\nINTEGER");
    row("a comment in between", "/* BIGINT ' */BIGINT", "/* BIGINT ' */INTEGER");
    row("unfinished text", "'BIGINT", "'BIGINT");
    row("unfinished comments", "/* BIGINT", "/* BIGINT");
    row("minus and division are no comments", "BIGINT - 1 / BIGINT", "INTEGER - 1 / INTEGER");
}

void TestDialect::rendersTypesForSqlite()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QByteArray, rendered);
    QCOMPARE(dialect::toSqlite(sql), rendered);
}

QTEST_APPLESS_MAIN(TestDialect)
#include "tst_dialect.moc"
