// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sluice {

/// Where the agent lives that the panel shows: decides what closing the window means.
enum class AgentHome {
    OwnProcess, ///< built in: it ends with the panel
    Elsewhere,  ///< a service, or another panel's: it goes on
};

/// What a window needs that only demonstrates. Its agent is its own, and nobody else's.
struct DemonstrationOptions
{
    QString folder;             ///< of this demonstration, for its user alone; whoever made it takes it away
    QStringList haproxyFolders; ///< where a real HAProxy is looked for
    bool operator==(const DemonstrationOptions &) const = default;
};

struct PanelOptions
{
    QString socketPath;
    AgentHome agentHome = AgentHome::OwnProcess;
    Theme theme = Theme::System;
    QString startError; ///< why an agent of our own could not start; empty if it did, or was not wanted
    /// Where the agent of this machine would answer; empty where it is not to be looked for.
    QString serviceSocket{};
    QString layoutFile{}; ///< where the window's layout is kept; empty: nowhere
    /// The agent that answers HAProxy and not this panel, and where: our own gave way to it. Empty where none did.
    QString otherAgent{};
    std::optional<DemonstrationOptions> demonstration{}; ///< nullopt: the window is an administrator's
    QString program{}; ///< the panel's own file, which demonstrates in a process of its own; empty: not offered
    bool operator==(const PanelOptions &) const = default;
};

} // namespace sluice
