// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace sluice {

/// One server in HAProxy's statistics. HAProxy management guide, section 9.1.
struct HaproxyServerFigures
{
    QByteArray status;     ///< "UP", "UP 1/3", "DOWN (agent)", "DRAIN (agent)", "MAINT", "no check"
    int weight = 0;        ///< user weight, 0–256
    quint32 maxconn = 0;   ///< 0 is unlimited
    QByteArray agentCheck; ///< "L7OK", "L4CON"; "* L7OK" while a probe is under way

    /// New balanced connections come.
    [[nodiscard]] bool takesTraffic() const;
    bool operator==(const HaproxyServerFigures &) const = default;
};

/// Out of the answer to `show stat`. nullopt where the server does not stand in it, or what must be known of it.
[[nodiscard]] std::optional<HaproxyServerFigures> figuresOf(const QByteArray &showStat, const QByteArray &backend,
                                                            const QByteArray &server);

} // namespace sluice
