// SPDX-License-Identifier: GPL-3.0-or-later
#include "probeclient.h"
#include "responderprocess.h"
#include "syscalltrace.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace sluice;

namespace {

// The first ones load code and grow buffers.
constexpr int warmUp = 10;
constexpr int measured = 50;
// Few enough between two ticks that each is reaped by a read of its own, as where a few balancers probe. This paces
// the load and decides nothing: the count is exact however late a probe comes.
constexpr unsigned long pauseMilliseconds = 80;

} // namespace

/// Counts the system calls of the real server with strace, which is exact where time is not.
class TestProbeSyscalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void chargesEveryCall();
    void probeTakesFewCalls_data();
    void probeTakesFewCalls();

private:
    [[nodiscard]] static bool probeOnce(quint16 port, const QByteArray &line);
};

void TestProbeSyscalls::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty(), "install strace");
}

void TestProbeSyscalls::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

// A count that forgets calls proves nothing.
void TestProbeSyscalls::chargesEveryCall()
{
    const SyscallTrace trace("socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 7\n"
                             "ppoll([{fd=7, events=POLLIN}], 1, NULL, NULL, 8) = 1 ([{fd=7, revents=POLLIN}])\n"
                             "accept4(7, NULL, NULL, SOCK_CLOEXEC) = 9\n"
                             "sendto(9, \"up 75%\\n\", 7, MSG_NOSIGNAL, NULL, 0) = 7\n"
                             "accept4(7, NULL, NULL, SOCK_CLOEXEC) = -1 EAGAIN (Resource temporarily unavailable)\n"
                             "brk(0x55d5) = 0x55d5\n"
                             "ppoll([{fd=7, events=POLLIN}], 1, {tv_sec=0}, NULL, 8) = 0 (Timeout)\n"
                             "recvfrom(9, 0x7ffc, 4096, 0, NULL, NULL) = -1 EAGAIN (Resource temporarily unavailable)\n"
                             "recvfrom(9, \"\", 4096, 0, NULL, NULL) = 0\n"
                             "close(9) = 0\n"
                             "close(9) = 0\n");
    QCOMPARE(trace.probes().size(), 1);
    QCOMPARE(trace.probes().first().calls, 7);
    QCOMPARE(trace.probes().first().readsInVain, 1);
    QVERIFY(trace.probes().first().closed);
    const QList<QByteArray> others{"brk(0x55d5) = 0x55d5", "close(9) = 0"};
    QCOMPARE(trace.othersSince(0), others);
    QVERIFY(trace.othersSince(1).isEmpty());
}

void TestProbeSyscalls::probeTakesFewCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("mark");
    QTest::newRow("silent peer") << QStringList{} << QByteArray() << 8;
    QTest::newRow("agent-send line that nobody expects") << QStringList{} << QByteArray("lb1 web/s1\n") << 10;
    QTest::newRow("agent-send line that is expected")
        << QStringList{QStringLiteral("--expects-line")} << QByteArray("lb1 web/s1\n") << 10;
}

void TestProbeSyscalls::probeTakesFewCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, line);
    QFETCH(int, mark);
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("trace"));
    ResponderProcess responder;
    // -I2: it must end when told to, which it does not by itself when it writes to a file.
    const QStringList strace{QStringLiteral("strace"), QStringLiteral("-I2"), QStringLiteral("-o"), file};
    QVERIFY2(responder.start(strace, arguments), qPrintable(responder.error()));
    for (int i = 0; i < warmUp + measured; ++i) {
        QVERIFY(probeOnce(responder.port(), line));
        QThread::msleep(pauseMilliseconds);
    }
    const auto trace = [&file] {
        QFile read(file);
        return SyscallTrace(read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray());
    };
    const auto isReaped = [](const SyscallTrace &seen) {
        return seen.probes().size() == warmUp + measured
            && std::ranges::all_of(seen.probes(), &SyscallTrace::Probe::closed);
    };
    QTRY_VERIFY(isReaped(trace()));

    const SyscallTrace seen = trace();
    int left = 0;
    for (const SyscallTrace::Probe &probe : seen.probes().mid(warmUp)) {
        // The tick came between answer and close and read once in vain: not isolated.
        if (probe.readsInVain > 0)
            continue;
        ++left;
        QVERIFY2(probe.calls <= mark, qPrintable(QString::fromUtf8(probe.lines.join('\n'))));
    }
    QVERIFY2(left > measured / 2, qPrintable(QString::number(left)));
    const QList<QByteArray> others = seen.othersSince(warmUp);
    QVERIFY2(others.isEmpty(), others.join('\n').constData());
}

bool TestProbeSyscalls::probeOnce(quint16 port, const QByteArray &line)
{
    ProbeClient client;
    const auto handshake = line.isEmpty() ? ProbeClient::Handshake::Plain : ProbeClient::Handshake::AckWithLine;
    return client.connectTo("127.0.0.1", port, handshake) && client.awaitConnection()
        && client.send(line) == line.size() && QTest::qWaitFor([&client] { return client.hasEnded(); })
        && client.received() == "up 75%\n";
}

QTEST_GUILESS_MAIN(TestProbeSyscalls)
#include "tst_probesyscalls.moc"
