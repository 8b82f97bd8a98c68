// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/waitingroom.h"

#include "agentcore/server/probesocket.h"

#include <QTest>

#include <array>

#include <sys/socket.h>
#include <unistd.h>

using namespace sluice;
using namespace std::chrono_literals;

namespace {

/// What a departure carried, kept beyond the call.
struct Left
{
    qintptr descriptor = -1;
    QByteArray sent;
    Departure::Heard heard = Departure::Heard::Nothing;
    Departure::PeerSide peerSide = Departure::PeerSide::Open;
};

/// A peer that waits, and the end in the test's hand.
class Peer
{
public:
    Peer() { [[maybe_unused]] const int made = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()); }
    ~Peer() { close(); }
    Q_DISABLE_COPY_MOVE(Peer)

    [[nodiscard]] qintptr descriptor() const { return m_ends[0]; }
    void send(const QByteArray &bytes) const { QCOMPARE(::write(m_ends[1], bytes.data(), bytes.size()), bytes.size()); }
    void close()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

} // namespace

class TestWaitingRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lineThatIsThereLeavesAtOnce();
    void passingThroughTakesWhatIsThere_data();
    void passingThroughTakesWhatIsThere();
    void lineInPiecesIsPutTogether();
    void silentPeerLeavesAtTheDeadline();
    void unfinishedLineLeavesAsItStandsAtTheDeadline();
    void readsOnceMoreAtTheDeadline();
    void peerThatClosesLeavesWithWhatItSent();
    void longestLineNeedsNoEnd();
    void manyWaitersLeaveInOrder();
    void timerRunsByItself();

private:
    using Time = WaitingRoom::Time;

    QList<Left> m_left;
    std::unique_ptr<WaitingRoom> m_room;
    const Time m_start = Time(1h);
};

void TestWaitingRoom::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_left.clear();
    const auto leave = [this](const Departure &departure) {
        m_left.append({departure.descriptor, departure.sent.toByteArray(), departure.heard, departure.peerSide});
        probesocket::close(departure.descriptor);
    };
    m_room = std::make_unique<WaitingRoom>(leave, nullptr);
}

void TestWaitingRoom::cleanup()
{
    m_room.reset();
}

void TestWaitingRoom::lineThatIsThereLeavesAtOnce()
{
    const Peer peer;
    peer.send("lb1 web/s1\n");
    m_room->enter(peer.descriptor(), {}, m_start);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, QByteArray("lb1 web/s1"));
    QCOMPARE(m_left.first().heard, Departure::Heard::Bytes);
    QCOMPARE(m_left.first().peerSide, Departure::PeerSide::Open);
    QCOMPARE(m_room->count(), std::size_t(0));
}

void TestWaitingRoom::passingThroughTakesWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("lb1 we");
}

void TestWaitingRoom::passingThroughTakesWhatIsThere()
{
    QFETCH(QByteArray, bytes);
    const Peer peer;
    peer.send(bytes);
    m_room->passThrough(peer.descriptor(), {});
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, bytes);
    QCOMPARE(m_left.first().heard, bytes.isEmpty() ? Departure::Heard::Nothing : Departure::Heard::Bytes);
}

void TestWaitingRoom::lineInPiecesIsPutTogether()
{
    const Peer peer;
    peer.send("lb1 ");
    m_room->enter(peer.descriptor(), {}, m_start);
    peer.send("web");
    m_room->turn(m_start + 1ms);
    m_room->turn(m_start + 3ms);
    QVERIFY(m_left.isEmpty());
    peer.send("/s1\r\nmore");
    m_room->turn(m_start + 7ms);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, QByteArray("lb1 web/s1"));
}

void TestWaitingRoom::silentPeerLeavesAtTheDeadline()
{
    const Peer peer;
    m_room->enter(peer.descriptor(), {}, m_start);
    m_room->turn(m_start + 19ms);
    QVERIFY(m_left.isEmpty());
    m_room->turn(m_start + 20ms);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, QByteArray());
    QCOMPARE(m_left.first().heard, Departure::Heard::Nothing);
}

void TestWaitingRoom::unfinishedLineLeavesAsItStandsAtTheDeadline()
{
    const Peer peer;
    peer.send("lb1 web/s1");
    m_room->enter(peer.descriptor(), {}, m_start);
    QVERIFY(m_left.isEmpty());
    m_room->turn(m_start + 20ms);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, QByteArray("lb1 web/s1"));
}

// After a stall of the loop the deadline is over before the first turn; the line has come all the same.
void TestWaitingRoom::readsOnceMoreAtTheDeadline()
{
    const Peer peer;
    m_room->enter(peer.descriptor(), {}, m_start);
    peer.send("lb1 web/s1\n");
    m_room->turn(m_start + 300ms);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, QByteArray("lb1 web/s1"));
}

void TestWaitingRoom::peerThatClosesLeavesWithWhatItSent()
{
    Peer peer;
    peer.send("lb1");
    m_room->enter(peer.descriptor(), {}, m_start);
    peer.close();
    m_room->turn(m_start + 1ms);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, QByteArray("lb1"));
    QCOMPARE(m_left.first().peerSide, Departure::PeerSide::Closed);
}

void TestWaitingRoom::longestLineNeedsNoEnd()
{
    const Peer peer;
    const QByteArray longest(maximumSentLine, 'x');
    peer.send(longest + "yz\n");
    m_room->enter(peer.descriptor(), {}, m_start);
    QCOMPARE(m_left.size(), 1);
    QCOMPARE(m_left.first().sent, longest);
}

// More than one poll() looks at, every third of them with a line.
void TestWaitingRoom::manyWaitersLeaveInOrder()
{
    constexpr int count = int(probesocket::pollBatch) + 100;
    QVERIFY(probesocket::raiseDescriptorLimit() > 2 * count + 100);
    const std::vector<Peer> peers(count);
    for (const Peer &peer : peers)
        m_room->enter(peer.descriptor(), {}, m_start);
    QList<qintptr> expected;
    for (int i = 0; i < count; i += 3) {
        peers[std::size_t(i)].send(QByteArray::number(i) + '\n');
        expected.append(peers[std::size_t(i)].descriptor());
    }
    m_room->turn(m_start + 1ms);
    const auto descriptors = [this] {
        QList<qintptr> list;
        for (const Left &left : std::as_const(m_left))
            list.append(left.descriptor);
        return list;
    };
    QCOMPARE(descriptors(), expected);
    QCOMPARE(m_left.last().sent, QByteArray::number((count - 1) / 3 * 3));
    m_room->turn(m_start + 20ms);
    QCOMPARE(m_left.size(), count);
    QCOMPARE(m_room->count(), std::size_t(0));
}

void TestWaitingRoom::timerRunsByItself()
{
    const Peer silent;
    m_room->enter(silent.descriptor(), {}, std::chrono::steady_clock::now());
    QTRY_COMPARE(m_left.size(), 1);
    const Peer again;
    m_room->enter(again.descriptor(), {}, std::chrono::steady_clock::now());
    QTRY_COMPARE(m_left.size(), 2);
}

QTEST_GUILESS_MAIN(TestWaitingRoom)
#include "tst_waitingroom.moc"
