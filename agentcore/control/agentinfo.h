// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/settings/settings.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

// What an agent says of itself and of its doing as a whole; part of agentstatus.h.

struct ListenerStatus
{
    QString address;
    quint16 port = 0;
    bool listening = false;
    QString error; ///< why it is not listening, in the system's words or by whom the address is held
    bool operator==(const ListenerStatus &) const = default;
};

enum class AgentKind { BuiltIn, Service };

/// What became of the last write to disk.
enum class JournalHealth {
    Good,
    NotSaved, ///< what is forced is in force, and would not survive a restart
    Lost,     ///< an earlier journal is gone: somebody must decide (Maint, or Say ready)
};

enum class LifePhase {
    Running,
    Farewell, ///< it was told to stop, and waits until the load balancers have heard what it says before
};

struct AgentInfo
{
    QString version;
    QString host;
    AgentKind kind = AgentKind::BuiltIn;
    qint64 pid = 0;
    std::chrono::milliseconds uptime{0};
    std::vector<ListenerStatus> listening;
    SamplingSource source = SamplingSource::System;
    ReplyStyle style = ReplyStyle::Complete;
    JournalHealth journal = JournalHealth::Good;
    QString journalText;     ///< why it is not Good, and where a damaged file was kept
    bool firstStart = false; ///< nothing was ever journaled: Say ready may be offered
    QString auditProblem;    ///< why the audit trail cannot be written; empty while it can be
    QString configFile;
    LifePhase phase = LifePhase::Running;
    std::optional<WallTime> reloaded; ///< when settings were last taken, after the start
    QString settingsError;            ///< the file's first error; the settings before it (or the defaults) are in force
    std::optional<std::chrono::milliseconds> sampleAge; ///< since load was last measured; nullopt: not yet
    quint64 probes = 0;
    quint64 refused = 0;
    QString lastRefused; ///< address; empty if none ever
    int held = 0;
    int capacity = 0;
    bool operator==(const AgentInfo &) const = default;
};

} // namespace sluice
