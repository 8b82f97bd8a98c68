// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/control/controlclient.h"
#include "tests/childprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <variant>

namespace sluice {

/// What the tests set in sluicekeeper.toml: short times, a simulated processor.
struct AgentSettingsText
{
    QString allow = QStringLiteral("\"loopback\", \"private\"");
    QString source = QStringLiteral("simulated");
    QString style = QStringLiteral("complete");
    QString returnCheck = QStringLiteral("1s");
    QString readyFor = QStringLiteral("1s");
    QString weight = QStringLiteral("preset = \"proportional\"\nsmoothing = { fall = \"0s\", rise = \"0s\" }");
    QString service; ///< further keys of the service "default"
    QString more;    ///< further tables
    [[nodiscard]] QByteArray toToml() const;
};

/// A real `sluiced` with its own settings, state directory, control socket and port. What stands in the state
/// directory survives kill(), and start() takes up the same port again.
class AgentProcess final
{
public:
    AgentProcess();
    ~AgentProcess();

    /// Error text, with the agent's own words, unless it listens and its control socket is ready within 20 seconds.
    [[nodiscard]] std::optional<QString> start(const AgentSettingsText &settings = {});
    /// Instead of one in its own directory; before start().
    void setStateDirectory(const QString &path) { m_stateDirectory = path; }
    /// SIGKILL: nothing is written, nothing is said.
    void kill();
    /// SIGTERM, and waits. Its exit code, nullopt if it did not end within ten seconds.
    [[nodiscard]] std::optional<int> stop();
    /// SIGSTOP: probes wait unanswered until resume(). Do not call it meanwhile.
    void suspend() { m_process.suspend(); }
    void resume() { m_process.resume(); }
    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    [[nodiscard]] QString socketPath() const { return m_directory.filePath(QStringLiteral("control")); }
    /// The port that start() will take, for a HAProxy that is there before the agent.
    quint16 reservePort();
    [[nodiscard]] qint64 pid() const { return m_process.pid(); }
    [[nodiscard]] QString stateDirectory() const { return m_directory.filePath(QStringLiteral("state")); }
    [[nodiscard]] QByteArray output() const { return m_process.output(); }

    /// Calls and waits, at most ten seconds; the loop of the calling test goes on meanwhile.
    [[nodiscard]] ControlClient::Outcome call(const QString &method, const QJsonObject &params = {});
    /// The same, where an error is a failure: its text, or nullopt.
    [[nodiscard]] std::optional<QString> failure(const QString &method, const QJsonObject &params = {});
    [[nodiscard]] AgentStatus status();
    /// The balancer with this agent-send line; nullopt before it has asked.
    [[nodiscard]] std::optional<BalancerStatus> balancer(const QByteArray &line);
    /// What it was told last; empty before it has asked.
    [[nodiscard]] QByteArray lastReply(const QByteArray &line);
    /// Its probes so far; 0 before it has asked.
    [[nodiscard]] quint64 probes(const QByteArray &line);
    /// What that balancer was told since the agent started, oldest first, repetitions left out, without line ends.
    [[nodiscard]] QByteArrayList replies(const QByteArray &line);
    /// Waits until the agent's own clock has gone on this far. False if it does not.
    [[nodiscard]] bool letTimePass(std::chrono::milliseconds duration);
    /// The agent must not run: takes its journal away, as a damaged disk does, and leaves the rest. False if there
    /// was none.
    [[nodiscard]] bool loseJournal();

private:
    [[nodiscard]] std::optional<QString> startOnce();
    [[nodiscard]] bool waitUntilListening();

    QTemporaryDir m_directory;
    QString m_stateDirectory = m_directory.filePath(QStringLiteral("state"));
    ChildProcess m_process;
    std::unique_ptr<ControlClient> m_client;
    quint16 m_port = 0;
};

} // namespace sluice
