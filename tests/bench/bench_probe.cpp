// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a probe costs, beside a minimal C program that does the same. See README.md in this folder.
#include "probing.h"
#include "target.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include <sys/resource.h>

using namespace sluice;
using namespace sluice::bench;
using namespace std::chrono_literals;

namespace {

constexpr int burstSize = 64;
constexpr int burstsPerRound = 40;
constexpr int slowProbesPerRound = 150;
constexpr std::chrono::milliseconds slowPause = 20ms; // 50 per second
constexpr int latenciesPerRound = 500;
constexpr int silentCount = 5000;
constexpr std::chrono::milliseconds untilReaped = 600ms; // the agent's tick comes every 500 ms

/// One figure of one program, a value a round.
using Series = std::vector<double>;

struct Figures
{
    Series together; ///< µs of processor per probe, 64 at once
    Series slow;     ///< µs of processor per probe, 50 per second
    Series latency;  ///< µs, median, one at a time
    Series crowded;  ///< the same among silent peers
    int late = 0;
    int lost = 0;
};

double median(Series values)
{
    if (values.empty())
        return std::nan("");
    const auto middle = values.begin() + qptrdiff(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Rounds of both lie side by side in time, so that what disturbs one disturbs the other.
double medianRatio(const Series &values, const Series &base)
{
    Series ratios;
    for (std::size_t i = 0; i < std::min(values.size(), base.size()); ++i)
        ratios.push_back(values[i] / base[i]);
    return median(ratios);
}

double microseconds(Duration duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

void measureTogether(const Target &target, Figures &into)
{
    const Duration before = target.processorTime();
    for (int i = 0; i < burstsPerRound; ++i) {
        const Burst burst = probeTogether(target, burstSize);
        into.late += burst.late;
        into.lost += burst.lost;
    }
    QThread::msleep(untilReaped.count());
    into.together.push_back(microseconds(target.processorTime() - before) / (burstsPerRound * burstSize));
}

void measureSlow(const Target &target, Figures &into)
{
    const Duration before = target.processorTime();
    for (int i = 0; i < slowProbesPerRound; ++i) {
        into.lost += probeOnce(target) ? 0 : 1;
        QThread::msleep(slowPause.count());
    }
    into.slow.push_back(microseconds(target.processorTime() - before) / slowProbesPerRound);
}

double medianLatency(const Target &target, Figures &into)
{
    Series latencies;
    for (int i = 0; i < latenciesPerRound; ++i) {
        if (const std::optional<Duration> latency = probeOnce(target))
            latencies.push_back(microseconds(*latency));
        else
            ++into.lost;
    }
    return median(latencies);
}

void measureLatency(const Target &target, Figures &into)
{
    into.latency.push_back(medianLatency(target, into));
    const std::vector<ProbeClient> silent = silentPeers(target, silentCount);
    if (silent.empty()) {
        into.crowded.push_back(std::nan(""));
        return;
    }
    into.crowded.push_back(medianLatency(target, into));
}

void print(const std::vector<std::unique_ptr<Target>> &targets, const std::vector<Figures> &figures)
{
    const auto row = [&](const char *name, const char *mark, const auto &cell) {
        std::printf("%-44s %8s", name, mark);
        for (std::size_t i = 0; i < figures.size(); ++i)
            std::printf(" %20s", qPrintable(cell(figures[i], i)));
        std::printf("\n");
    };
    const auto ratioOf = [&](Series Figures::*series) {
        return [&figures, series](const Figures &own, std::size_t i) {
            const double value = median(own.*series);
            return i == 0 ? QString::asprintf("1 (%.1f us)", value)
                          : QString::asprintf("%.2f (%.1f us)", medianRatio(own.*series, figures[0].*series), value);
        };
    };
    row("", "mark", [&](const Figures &, std::size_t i) { return targets[i]->name(); });
    row("CPU per probe, 64 at once", "<= 1.15", ratioOf(&Figures::together));
    row("CPU per probe, 50 per second", "<= 1.7", ratioOf(&Figures::slow));
    row("median latency, one at a time", "<= 1.15", ratioOf(&Figures::latency));
    row("median with 5,000 silent peers / without", "<= 1.2", [](const Figures &own, std::size_t) {
        return QString::asprintf("%.2f", medianRatio(own.crowded, own.latency));
    });
    row("bursts of 64: late, lost", "0, 0",
        [](const Figures &own, std::size_t) { return QString::asprintf("%d, %d", own.late, own.lost); });
}

/// Below the range that the kernel gives to outgoing connections: it stays free until the target takes it.
quint16 freePort(quint16 from)
{
    for (quint16 port = from; port < 32000; ++port) {
        QTcpServer server;
        if (server.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

bool raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return false;
    limit.rlim_cur = limit.rlim_max;
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur > silentCount + 200;
}

std::vector<std::unique_ptr<Target>> makeTargets(const QStringList &agents)
{
    using Probes = Target::Probes;
    const QString responder = QStringLiteral(SLUICE_PROBE_RESPONDER);
    const QString port = QStringLiteral("{port}");
    std::vector<std::unique_ptr<Target>> targets;
    targets.push_back(std::make_unique<Target>(
        QStringLiteral("floor"), QStringList{QStringLiteral(SLUICE_FLOOR_RESPONDER), port}, Probes::Silent));
    targets.push_back(
        std::make_unique<Target>(QStringLiteral("probe server"), QStringList{responder, port}, Probes::Silent));
    targets.push_back(std::make_unique<Target>(QStringLiteral("… lines expected"),
                                               QStringList{responder, QStringLiteral("--expects-line"), port},
                                               Probes::WithLine));
    for (const QString &agent : agents) {
        const QStringList command = QProcess::splitCommand(agent);
        if (!command.isEmpty())
            targets.push_back(std::make_unique<Target>(QStringLiteral("agent"), command, Probes::Silent));
    }
    return targets;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures what a probe costs beside a minimal C program."));
    parser.addHelpOption();
    const QCommandLineOption agents(QStringLiteral("agent"),
                                    QStringLiteral("Measure this program too; {port} stands for the port. May be "
                                                   "repeated."),
                                    QStringLiteral("command"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often everything is measured."),
                                    QStringLiteral("number"), QStringLiteral("5"));
    parser.addOptions({agents, rounds});
    parser.process(application);

    if (!raiseDescriptorLimit()) {
        std::fprintf(stderr, "bench_probe: needs more than %d descriptors (ulimit -Hn)\n", silentCount + 200);
        return 1;
    }
    const std::vector<std::unique_ptr<Target>> targets = makeTargets(parser.values(agents));
    quint16 port = 21000;
    for (const std::unique_ptr<Target> &target : targets) {
        port = freePort(port + 1);
        if (!target->start(port)) {
            std::fprintf(stderr, "bench_probe: %s does not answer\n", qPrintable(target->name()));
            return 1;
        }
    }
    std::vector<Figures> figures(targets.size());
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        for (const auto measure : {measureTogether, measureSlow, measureLatency}) {
            for (std::size_t i = 0; i < targets.size(); ++i)
                measure(*targets[i], figures[i]);
        }
        std::fprintf(stderr, "round %d done\n", round + 1);
    }
    print(targets, figures);
    return 0;
}
