// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's window open while its agent answers 5,000 probes a second: how often it is told and draws, how much it
// keeps, and the longest time for which it stood still. Not a test of time: only the counts decide the exit code.
#include "agentundertest.h"
#include "probeload.h"
#include "ui/agentmodel.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QMap>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto beat = 5ms; ///< how finely a stall is seen
constexpr int mostASecond = 10;
constexpr auto settling = 2s;

/// Not quit() at the end: that asks the window, which asks the user.
void run(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, [] { QApplication::exit(0); });
    QApplication::exec();
}

/// Events by kind and repaints, in each second.
class Watch final : public QObject
{
public:
    Watch(ControlClient &client, QWidget &window)
        : m_window(window)
    {
        window.installEventFilter(this);
        connect(&client, &ControlClient::eventReceived, this,
                [this](const RpcEvent &event) { ++m_frames[event.name][second()]; });
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] { m_stall = std::max(m_stall, m_last.restart()); });
        m_clock.start();
        m_last.start();
        m_beat.start(beat);
    }
    [[nodiscard]] qint64 longestStall() const { return std::max<qint64>(0, m_stall - beat.count()); }
    [[nodiscard]] int mostRepaints() const { return most(m_repaints); }
    [[nodiscard]] QMap<QString, int> mostFrames() const
    {
        QMap<QString, int> frames;
        for (auto kind = m_frames.begin(); kind != m_frames.end(); ++kind)
            frames[kind.key()] = most(*kind);
        return frames;
    }

protected:
    /// The window's whole content goes to the screen once for each of these.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_window && event->type() == QEvent::UpdateRequest)
            ++m_repaints[second()];
        return false;
    }

private:
    [[nodiscard]] qint64 second() const { return m_clock.elapsed() / 1000; }
    [[nodiscard]] static int most(const QMap<qint64, int> &counts)
    {
        const auto found = std::ranges::max_element(counts);
        return found == counts.end() ? 0 : *found;
    }

    QWidget &m_window;
    QElapsedTimer m_clock;
    QElapsedTimer m_last;
    QTimer m_beat;
    qint64 m_stall = 0;
    QMap<QString, QMap<qint64, int>> m_frames;
    QMap<qint64, int> m_repaints;
};

int report(QTextStream &out, const Watch &watch, const ProbeLoad &load, std::size_t kept)
{
    out << "probes answered    " << load.answered() << " (failed: " << load.failed() << ")\n";
    bool good = load.answered() > 0 && watch.mostRepaints() <= mostASecond && kept <= AgentModel::probesKept;
    const QMap<QString, int> frames = watch.mostFrames();
    for (auto kind = frames.begin(); kind != frames.end(); ++kind) {
        out << "event frames       " << kind.key() << ": at most " << *kind << " a second\n";
        good = good && *kind <= mostASecond;
    }
    out << "repaints           at most " << watch.mostRepaints() << " a second\n"
        << "probes kept        " << kept << " of at most " << AgentModel::probesKept << '\n'
        << "longest stall      " << watch.longestStall() << " ms\n";
    return good ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption seconds(u"seconds"_s, u"How long (60)."_s, u"n"_s, u"60"_s);
    const QCommandLineOption rate(u"rate"_s, u"Probes a second (5000)."_s, u"n"_s, u"5000"_s);
    arguments.addOptions({seconds, rate});
    arguments.addHelpOption();
    arguments.process(application);

    QTextStream out(stdout);
    AgentUnderTest agent;
    if (const QString error = agent.start(); !error.isEmpty()) {
        out << error << '\n';
        return 2;
    }
    ControlClient client(u"bench_panel"_s);
    MainWindow window(client, {agent.options().socketPath, AgentHome::OwnProcess, Theme::Light, {}});
    client.open(agent.options().socketPath);
    window.resize(1120, 780);
    window.show();
    window.findChild<QTabWidget *>(u"tables"_s)->setCurrentIndex(1); // where each probe is a row
    ProbeLoad load(agent.port(), arguments.value(rate).toInt());
    load.start();
    run(settling); // coming up, a window paints what it has to
    const Watch watch(client, window);
    run(std::chrono::seconds(arguments.value(seconds).toInt()));
    load.stop();
    return report(out, watch, load, window.findChild<AgentModel *>()->probes().size());
}
