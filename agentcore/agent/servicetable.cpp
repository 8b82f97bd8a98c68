// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/servicetable.h"

#include <algorithm>

namespace sluice {

ServiceTable::ServiceTable(const std::vector<ServiceSettings> &settings)
{
    m_services.reserve(settings.size());
    for (const ServiceSettings &one : settings) {
        const std::size_t index = m_services.size();
        for (const QByteArray &line : one.agentSend) {
            if (line.contains('*'))
                m_patterns.push_back({line, index});
            else
                m_lines.emplace(line, index);
        }
        if (one.name == QLatin1StringView("default") && one.agentSend.isEmpty())
            m_fallback = index;
        m_anyLines = m_anyLines || !one.agentSend.isEmpty();
        Service service;
        service.settings = one;
        service.policy = WeightPolicy(one.weight);
        m_services.push_back(std::move(service));
    }
}

std::vector<std::optional<std::size_t>> ServiceTable::adopt(const std::vector<ServiceSettings> &settings)
{
    ServiceTable next(settings);
    std::unordered_map<QString, std::size_t> indexes;
    for (std::size_t index = 0; index < next.m_services.size(); ++index)
        indexes.emplace(next.m_services[index].settings.name, index);
    std::vector<std::optional<std::size_t>> moved;
    for (Service &before : m_services) {
        const auto found = indexes.find(before.settings.name);
        moved.push_back(found == indexes.end() ? std::nullopt : std::optional(found->second));
        if (found == indexes.end())
            continue;
        Service &after = next.m_services[found->second];
        if (before.settings.ports != after.settings.ports)
            before.connections.reset();
        before.settings = after.settings;
        before.policy.adopt(after.settings.weight);
        before.replyChanged = true;
        after = std::move(before);
    }
    *this = std::move(next);
    return moved;
}

std::optional<std::size_t> ServiceTable::match(QByteArrayView line) const
{
    if (!line.isEmpty()) {
        if (const auto exact = m_lines.find(line.toByteArray()); exact != m_lines.end())
            return exact->second;
        const auto fits = [line](const Pattern &pattern) { return matchesPattern(line, pattern.text); };
        if (const auto pattern = std::ranges::find_if(m_patterns, fits); pattern != m_patterns.end())
            return pattern->service;
    }
    return m_fallback;
}

std::optional<std::size_t> ServiceTable::indexOf(const QString &name) const
{
    const auto named = [&name](const Service &service) { return service.settings.name == name; };
    const auto found = std::ranges::find_if(m_services, named);
    return found == m_services.end() ? std::nullopt : std::optional(std::size_t(found - m_services.begin()));
}

bool matchesPattern(QByteArrayView text, QByteArrayView pattern) noexcept
{
    // Greedy with one point to come back to: the last star. Enough, because a star takes anything.
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace sluice
