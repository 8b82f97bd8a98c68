// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/portholder.h"
#include "agentcore/control/agentinfo.h"

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sluice {

/// Writes into the log where the agent listens and where it cannot, and by whom the address is held. Looks for the
/// holder once, when the error appears. Lives in the control thread.
class ListenerWatch
{
public:
    using LookUp = std::function<std::optional<PortHolder>(const QString &address, quint16 port)>;

    explicit ListenerWatch(LookUp lookUp = portHolder);

    void update(const std::vector<ListenerStatus> &listeners);
    /// The error with the holder's name: "address in use by nginx (pid 123)".
    [[nodiscard]] QString inWords(const ListenerStatus &listener) const;

private:
    using Where = std::pair<QString, quint16>;

    LookUp m_lookUp;
    std::map<Where, std::optional<PortHolder>> m_held; ///< where it cannot listen
    std::map<Where, bool> m_listening;                 ///< as last told
};

} // namespace sluice
