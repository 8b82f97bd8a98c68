// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/serverstate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

constexpr std::array operationWords{
    std::pair{ServerOperation::Stopped, QLatin1StringView("STOPPED")},
    std::pair{ServerOperation::Starting, QLatin1StringView("STARTING")},
    std::pair{ServerOperation::Running, QLatin1StringView("RUNNING")},
};

constexpr std::array administrationWords{
    std::pair{ServerAdministration::Ready, QLatin1StringView("READY")},
    std::pair{ServerAdministration::ForcedDrain, QLatin1StringView("FDRAIN")},
    std::pair{ServerAdministration::ForcedMaint, QLatin1StringView("FMAINT")},
};

constexpr std::array statusWords{
    std::pair{AgentCheckStatus::Initial, QLatin1StringView("INI")},
    std::pair{AgentCheckStatus::Ok, QLatin1StringView("L7OK")},
    std::pair{AgentCheckStatus::Down, QLatin1StringView("L7STS")},
    std::pair{AgentCheckStatus::Neutral, QLatin1StringView("CHECKED")},
    std::pair{AgentCheckStatus::Timeout, QLatin1StringView("L7TOUT")},
    std::pair{AgentCheckStatus::BadResponse, QLatin1StringView("L7RSP")},
    std::pair{AgentCheckStatus::NoConnection, QLatin1StringView("L4CON")},
    std::pair{AgentCheckStatus::Disabled, QLatin1StringView("")},
};

template<typename Table, typename Value>
QLatin1StringView wordIn(const Table &table, Value value) noexcept
{
    const auto row = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return row == table.end() ? QLatin1StringView() : row->second;
}

} // namespace

QLatin1StringView word(ServerOperation operation) noexcept
{
    return wordIn(operationWords, operation);
}

QLatin1StringView word(ServerAdministration administration) noexcept
{
    return wordIn(administrationWords, administration);
}

QLatin1StringView word(AgentCheckStatus status) noexcept
{
    return wordIn(statusWords, status);
}

} // namespace sluice
