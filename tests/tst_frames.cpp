// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/frames.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;

class FramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsPiecesTogether_data();
    void putsPiecesTogether();
    void oneByteAtATime();
    void limitsTheLength_data();
    void limitsTheLength();
    void staysOverflowed();
    void manyFramesInOnePiece();
    void keepsNoTakenBytes();
};

namespace {

QList<QByteArray> takeAll(FrameBuffer &buffer)
{
    QList<QByteArray> frames;
    while (std::optional<QByteArray> frame = buffer.next())
        frames.append(*frame);
    return frames;
}

} // namespace

void FramesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void FramesTest::putsPiecesTogether_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<QList<QByteArray>>("frames");
    using List = QList<QByteArray>;
    QTest::newRow("nothing") << List{} << List{};
    QTest::newRow("an empty piece") << List{""} << List{};
    QTest::newRow("one whole frame") << List{"abc\n"} << List{"abc"};
    QTest::newRow("a frame without its end") << List{"abc"} << List{};
    QTest::newRow("a frame in two pieces") << List{"ab", "c\n"} << List{"abc"};
    QTest::newRow("the newline alone") << List{"abc", "\n"} << List{"abc"};
    QTest::newRow("two frames in one piece") << List{"a\nb\n"} << List{"a", "b"};
    QTest::newRow("one and a half, then the rest") << List{"a\nb", "c\nd"} << List{"a", "bc"};
    QTest::newRow("empty frames are skipped") << List{"\n\na\n\n", "\n", "b\n"} << List{"a", "b"};
    QTest::newRow("NUL and high bytes") << List{QByteArray("a\0\xff\n", 4)} << List{QByteArray("a\0\xff", 3)};
    QTest::newRow("a carriage return stays") << List{"a\r\n"} << List{"a\r"};
}

void FramesTest::putsPiecesTogether()
{
    QFETCH(QList<QByteArray>, pieces);
    QFETCH(QList<QByteArray>, frames);

    FrameBuffer taken(100);
    QList<QByteArray> found;
    for (const QByteArray &piece : pieces) {
        taken.append(piece);
        found += takeAll(taken);
    }
    QCOMPARE(found, frames);
    QVERIFY(!taken.overflowed());

    FrameBuffer gathered(100);
    for (const QByteArray &piece : pieces)
        gathered.append(piece);
    QCOMPARE(takeAll(gathered), frames);
}

// A buffer that moves or searches all its bytes again for every piece needs minutes for this.
void FramesTest::oneByteAtATime()
{
    constexpr int size = 1024 * 1024;
    FrameBuffer buffer(size);
    const QByteArray frame(size, 'x');
    for (const char byte : frame) {
        buffer.append({&byte, 1});
        QVERIFY(!buffer.next());
    }
    buffer.append("\n");
    QCOMPARE(buffer.next(), frame);
    QVERIFY(!buffer.next());
    QVERIFY(!buffer.overflowed());
}

void FramesTest::limitsTheLength_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<QList<QByteArray>>("frames");
    QTest::addColumn<bool>("overflowed");
    using List = QList<QByteArray>;
    QTest::newRow("as long as allowed") << List{"12345\n"} << List{"12345"} << false;
    QTest::newRow("as long as allowed, no end yet") << List{"12345"} << List{} << false;
    QTest::newRow("one byte more, with its end") << List{"123456\n"} << List{} << true;
    QTest::newRow("one byte more, no end yet") << List{"123456"} << List{} << true;
    QTest::newRow("one byte more in pieces") << List{"123", "456"} << List{} << true;
    QTest::newRow("whole frames before it still come") << List{"a\nb\n123456\nc\n"} << List{"a", "b"} << true;
    QTest::newRow("the newline does not count") << List{"12345", "\n12345\n"} << List{"12345", "12345"} << false;
}

void FramesTest::limitsTheLength()
{
    QFETCH(QList<QByteArray>, pieces);
    QFETCH(QList<QByteArray>, frames);
    QFETCH(bool, overflowed);

    FrameBuffer buffer(5);
    for (const QByteArray &piece : pieces)
        buffer.append(piece);
    QCOMPARE(buffer.overflowed(), overflowed);
    QCOMPARE(takeAll(buffer), frames);
    QCOMPARE(buffer.overflowed(), overflowed);
}

void FramesTest::staysOverflowed()
{
    FrameBuffer buffer(5);
    buffer.append("1234567");
    buffer.append("\nabc\n");
    QVERIFY(!buffer.next());
    QVERIFY(buffer.overflowed());
}

// A buffer that removes each frame from its front needs minutes for this.
void FramesTest::manyFramesInOnePiece()
{
    constexpr int count = 1'000'000;
    FrameBuffer buffer(maximumRequestBytes);
    buffer.append(QByteArray("ab\n").repeated(count));
    int found = 0;
    while (std::optional<QByteArray> frame = buffer.next()) {
        QCOMPARE(*frame, "ab");
        ++found;
    }
    QCOMPARE(found, count);
}

void FramesTest::keepsNoTakenBytes()
{
    FrameBuffer buffer(64);
    QByteArray expected;
    for (int i = 0; i < 100'000; ++i) {
        // The end of a frame and the beginning of the next, so that the buffer is never empty.
        buffer.append(QByteArray::number(i) + "\nbegin ");
        const std::optional<QByteArray> frame = buffer.next();
        expected = i == 0 ? QByteArray("0") : "begin " + QByteArray::number(i);
        QCOMPARE(frame, expected);
        QVERIFY(!buffer.next());
    }
    QVERIFY(!buffer.overflowed());
}

QTEST_GUILESS_MAIN(FramesTest)
#include "tst_frames.moc"
