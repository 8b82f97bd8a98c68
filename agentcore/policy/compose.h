// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/policy/overrides.h"
#include "agentcore/protocol/reply.h"
#include "agentcore/settings/settings.h"

#include <QString>

#include <optional>

namespace sluice {

/// What the agent still has to take back at one balancer (see policy/debts.h).
struct OwedWords
{
    bool up = false;              ///< after down, fail or stopped
    bool ready = false;           ///< after drain or maint
    bool weight = false;          ///< after a forced weight
    std::optional<int> maxconn{}; ///< the value to restore; 0 is unlimited
    bool returnCheck = false;     ///< maint has just ended: DOWN while HAProxy checks the service
    bool operator==(const OwedWords &) const = default;
};

/// What the agent knows of the probe it answers and of its own past.
enum class ReplyPhase {
    Normal,
    JournalLost,  ///< nothing administrative may be said until somebody decides
    Unattributed, ///< nobody knows whose probe it is, or what is owed there is not on disk yet: the empty line
};

/// Everything that decides what one balancer is told about one service.
struct ReplyInputs
{
    ReplyStyle style = ReplyStyle::Complete;
    ReplyPhase phase = ReplyPhase::Normal;
    std::optional<ForcedState> forcedState;
    QString stateReason;             ///< the state override's
    std::optional<int> forcedWeight; ///< percent
    std::optional<int> forcedMaxconn;
    std::optional<int> automaticWeight; ///< nullopt: no fresh sample
    std::optional<QString> failedGate;  ///< "web-port: connection refused"
    OwedWords owed;
    bool operator==(const ReplyInputs &) const = default;
};

/// What is said. Pure; product design §3 is its precedence table, tests/tst_compose.cpp holds all combinations:
///   operating       forced down/fail/stopped > return check > forced up > failed gate > up
///   administrative  forced drain/maint, or forced up (`ready`) > owed `ready` > nothing
///   weight          forced > automatic > owed 100 % > nothing
///   maxconn         forced > owed restore value > nothing
///   reason          the state override's, else that of the operating word ("returning", the gate's), else none
[[nodiscard]] Reply compose(const ReplyInputs &inputs);

} // namespace sluice
