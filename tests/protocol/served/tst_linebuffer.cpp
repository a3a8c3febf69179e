#include "protocol/served/linebuffer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace regulars;

namespace
{

QByteArrayList allOf(LineBuffer &buffer)
{
    QByteArrayList lines;
    while (const auto line = buffer.take()) {
        lines.append(*line);
    }
    return lines;
}

} // namespace

class TestLineBuffer : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtLineEnds()
    {
        LineBuffer buffer(100);
        buffer.append("a\nbc\n\nd");
        QCOMPARE(allOf(buffer), QByteArrayList({"a", "bc", ""}));
        QVERIFY(!buffer.hasLine());
        buffer.append("e\n");
        QCOMPARE(allOf(buffer), QByteArrayList({"de"}));
        QCOMPARE(buffer.size(), 0);
    }

    void theLastLineNeedsNoEnd()
    {
        LineBuffer buffer(100);
        buffer.append("a\nb");
        buffer.close();
        QCOMPARE(allOf(buffer), QByteArrayList({"a", "b"}));
        buffer.close();
        QVERIFY(!buffer.hasLine());
    }

    void limitIsHeld_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("kept");
        QTest::newRow("0") << 0 << 0;
        QTest::newRow("1") << 1 << 1;
        QTest::newRow("limit") << 10 << 10;
        QTest::newRow("limit + 1, cut off above it") << 11 << 11;
        QTest::newRow("far above") << 1'000'000 << 11;
    }

    void limitIsHeld()
    {
        QFETCH(int, length);
        QFETCH(int, kept);
        LineBuffer buffer(10);
        buffer.append(QByteArray(length, 'x'));
        QCOMPARE(buffer.size(), kept); // the rest is never held
        buffer.append("\nnext\n");
        QCOMPARE(allOf(buffer), QByteArrayList({QByteArray(kept, 'x'), "next"}));
    }

    // However the bytes come, the lines are the same.
    void piecesMakeNoDifference()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(200); i > 0; --i) {
                bytes.append(random.bounded(4) == 0 ? '\n'
                                                    : static_cast<char>(random.bounded(256)));
            }
            LineBuffer whole(20);
            whole.append(bytes);
            whole.close();
            LineBuffer pieces(20);
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype size = 1 + random.bounded(9);
                pieces.append(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
                at += size;
            }
            pieces.close();
            QCOMPARE(pieces.size(), whole.size());
            QCOMPARE(allOf(pieces), allOf(whole));
            QCOMPARE(pieces.size(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
