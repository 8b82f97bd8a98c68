// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace sluice {

/// `srv_op_state` of `show servers state`. HAProxy's STOPPING, which only an HTTP health check can cause, is not one
/// that replies lead to.
enum class ServerOperation {
    Stopped,
    Starting, ///< UP, within `slowstart`
    Running,
};

/// `srv_admin_state`, as far as an agent shares it. An agent never leaves both flags behind.
enum class ServerAdministration { Ready, ForcedDrain, ForcedMaint };

/// `agent_status` of `show stat`. HAProxy management guide, section 9.1, field 65.
enum class AgentCheckStatus {
    Initial,      ///< nobody was asked yet
    Ok,           ///< `up` was said
    Down,         ///< `down`, `fail` or `stopped` was said
    Neutral,      ///< a line without any of these
    Timeout,      ///< no whole line in time
    BadResponse,  ///< closed without a byte
    NoConnection, ///< refused
    Disabled,     ///< an operator's `disable agent`
};

/// HAProxy's words: STOPPED, STARTING, RUNNING; READY, FDRAIN, FMAINT; INI, L7OK, L7STS, CHECKED, …
[[nodiscard]] QLatin1StringView word(ServerOperation operation) noexcept;
[[nodiscard]] QLatin1StringView word(ServerAdministration administration) noexcept;
[[nodiscard]] QLatin1StringView word(AgentCheckStatus status) noexcept;

} // namespace sluice
