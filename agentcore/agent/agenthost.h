// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

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
    const Clock *clock = nullptr; ///< not owned; nullptr: the machine's own
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

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
