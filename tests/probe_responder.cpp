// SPDX-License-Identifier: GPL-3.0-or-later
// The probe server alone in a process: for counting its system calls, starving it of descriptors and measuring it.
//   probe_responder [--expects-line] [PORT]
// Says "PORT\n" on standard output once it listens, and reaps twice a second as the agent does. Ends with its parent.
#include "agentcore/server/probeserver.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>

#include <sys/prctl.h>

using namespace sluice;
using namespace std::chrono_literals;

namespace {

class OneLineHandler final : public ProbeHandler
{
public:
    explicit OneLineHandler(bool expectsLines)
        : m_expectsLines(expectsLines)
    {
    }

    [[nodiscard]] bool admits(const ProbePeer &) override { return true; }
    [[nodiscard]] bool expectsLine(const IpAddress &) override { return m_expectsLines; }
    [[nodiscard]] ProbeAnswer answer(const ProbePeer &, QByteArrayView) override { return {"up 75%\n", ++m_ticket}; }
    void fetched(quint64) override {}
    void lost(quint64) override {}
    void sentLate(quint64, const ProbePeer &, QByteArrayView) override {}

private:
    bool m_expectsLines;
    quint64 m_ticket = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    qputenv("QT_NO_GLIB", "1"); // the plain event dispatcher, as in the agent's probe thread
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    OneLineHandler handler(arguments.removeAll(QStringLiteral("--expects-line")) > 0);
    const std::unique_ptr<Clock> clock = makeSystemClock();
    ProbeServer server(handler, *clock);
    server.listen({QStringLiteral("127.0.0.1")}, arguments.value(0).toUShort());
    const Listener &listener = server.listeners().first();
    if (!listener.listening) {
        std::fprintf(stderr, "probe_responder: %s\n", qPrintable(listener.error));
        return 1;
    }
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &server, [&server] { server.reap(); });
    tick.start(500ms);
    std::printf("%d\n", listener.port);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
