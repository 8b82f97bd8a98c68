// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <vector>

namespace sluice {

/// One thing that was looked at, and how it stands.
struct Finding
{
    enum class Result {
        Good,
        Notice,  ///< worth a look; not wrong
        Problem, ///< wrong, or will be
    };
    QString check; ///< "listening", "journal": one word, for scripts
    Result result = Result::Good;
    QString text;
    QString advice; ///< what to do; empty where it is good
    int line = 0;   ///< of the file that was looked at, from 1; 0: none
    QString code{}; ///< which of the things that `check` can find; empty where there is but one
    bool operator==(const Finding &) const = default;
};

/// Whether the audit trail can be written, as the method `audit` says.
struct AuditHealth
{
    bool known = false; ///< false: this agent keeps none
    QString problem;
};

/// Everything that a status tells of the agent's health, what is good included. Pure.
[[nodiscard]] std::vector<Finding> findingsIn(const AgentStatus &status);
[[nodiscard]] Finding auditFinding(const AuditHealth &audit);

} // namespace sluice
