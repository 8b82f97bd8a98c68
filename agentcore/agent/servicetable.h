// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/preparedline.h"
#include "agentcore/control/agentstatus.h"
#include "agentcore/policy/debts.h"
#include "agentcore/policy/weightpolicy.h"
#include "agentcore/settings/settings.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace sluice {

/// One HAProxy server entry that the agent answers for, as it stands now.
struct Service
{
    ServiceSettings settings;
    WeightPolicy policy;
    std::vector<SourceStatus> sources;
    std::optional<int> connections; ///< to its ports; counted in the control thread
    Overrides overrides;
    ForcedAxes forced;
    std::optional<BootTime> stateSince; ///< nullopt: forced by an earlier run, or nothing is
    PreparedLine line;                  ///< for every balancer that is owed nothing
    bool replyChanged = true;           ///< since the last report to those who watch
    bool overridesChanged = false;      ///< likewise
};

/// The services, told apart by agent-send line.
class ServiceTable
{
public:
    explicit ServiceTable(const std::vector<ServiceSettings> &settings);

    /// Other settings. A service that keeps its name keeps what is forced on it and what it has measured. For each
    /// index so far: the new one, or nullopt for a service that is gone.
    std::vector<std::optional<std::size_t>> adopt(const std::vector<ServiceSettings> &settings);

    /// The service that a line selects: one that lists it, else the first whose pattern fits, else "default" if it
    /// lists no lines of its own. No line selects "default" likewise.
    [[nodiscard]] std::optional<std::size_t> match(QByteArrayView line) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(const QString &name) const;
    /// True where any service is told apart by a line.
    [[nodiscard]] bool anyLines() const noexcept { return m_anyLines; }

    [[nodiscard]] std::vector<Service> &all() noexcept { return m_services; }
    [[nodiscard]] const std::vector<Service> &all() const noexcept { return m_services; }
    [[nodiscard]] Service &operator[](std::size_t index) { return m_services[index]; }
    [[nodiscard]] const Service &operator[](std::size_t index) const { return m_services[index]; }

private:
    struct Pattern
    {
        QByteArray text;
        std::size_t service = 0;
    };
    std::vector<Service> m_services;
    std::unordered_map<QByteArray, std::size_t> m_lines;
    std::vector<Pattern> m_patterns;
    std::optional<std::size_t> m_fallback;
    bool m_anyLines = false;
};

/// `*` stands for any run of bytes, also none. Linear in the text for each star.
[[nodiscard]] bool matchesPattern(QByteArrayView text, QByteArrayView pattern) noexcept;

} // namespace sluice
