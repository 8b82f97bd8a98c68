// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/server/listenerset.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sluice {

class Clock;

struct AgentOptions
{
    AgentKind kind = AgentKind::BuiltIn;
    QString configFile;     ///< sluicekeeper.toml; one that does not exist means defaults
    QString stateDirectory; ///< journal, instance and register; made if missing
    QString socketPath;     ///< control socket
    /// Instead of [listen] addresses and port, as "ADDR:PORT" or "[ADDR]:PORT".
    std::optional<QString> listen;
    /// Listening sockets of the run before: taken over where they fit, else closed.
    std::vector<qintptr> sockets;
    const Clock *clock = nullptr; ///< not owned; nullptr: the machine's own

    /// What the agent itself writes of settings; its keys go before the configFile's.
    [[nodiscard]] QString panelFile() const { return stateDirectory + QStringLiteral("/panel.toml"); }
};

/// A running agent: probe thread and control thread, wired together. Everything else reaches it through its control
/// socket. start() returns when it listens, or has said why not in its status; it keeps trying once a second.
class AgentHost final : public QObject
{
    Q_OBJECT

public:
    explicit AgentHost(QObject *parent = nullptr);
    ~AgentHost() override;

    /// Error text where nothing can run at all (the control socket is taken or cannot be made, the state
    /// directory belongs to another running agent, the settings are wrong and `kind` is Service).
    [[nodiscard]] std::optional<QString> start(const AgentOptions &options);
    /// Answers what was accepted, stores the register, ends both threads. Says nothing to the balancers.
    void stop();

    /// Reads the settings again; settingsTaken() tells. Where something is wrong, the old ones stay in force.
    void reload();
    /// Says what [lifecycle] wants said and waits until the load balancers have fetched it, for as long as is set;
    /// then farewellOver(). `machineStops` runs in another thread, and only where it makes a difference.
    void sayFarewell(const std::function<bool()> &machineStops);

    // For probes of our own, which no register, debt or count sees.
    [[nodiscard]] QByteArray ownProbeLine() const;
    void expectOwnProbe();
    /// Duplicates of those that listen; the caller closes them. Waits for the probe thread.
    [[nodiscard]] std::vector<ListeningSocket> listeningSockets();

Q_SIGNALS:
    // In this object's thread, also what happened during start().
    void listenersChanged(const std::vector<sluice::ListenerStatus> &listeners);
    /// `error` is empty where the settings are in force as they are on disk.
    void settingsTaken(const QString &error);
    void farewellWaits(std::chrono::milliseconds atMost);
    void farewellOver();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
