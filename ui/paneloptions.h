// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>

namespace sluice {

/// Where the agent lives that the panel shows: decides what closing the window means.
enum class AgentHome {
    OwnProcess, ///< built in: it ends with the panel
    Elsewhere,  ///< a service, or another panel's: it goes on
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
    bool operator==(const PanelOptions &) const = default;
};

} // namespace sluice
