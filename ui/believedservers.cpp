// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/believedservers.h"

#include <algorithm>

namespace sluice {

BelievedView *BelievedServers::viewOf(const ProbeStatus &probe, const std::vector<ServiceStatus> &services)
{
    const auto found = std::ranges::find_if(m_views, [&probe](const BelievedView &one) {
        return one.address == probe.address && one.line == probe.sent && one.service == probe.service;
    });
    if (found != m_views.end())
        return &*found;
    if (m_views.size() == most)
        return nullptr;
    ServerSetup setup;
    const auto service = std::ranges::find(services, probe.service, &ServiceStatus::name);
    if (service != services.end())
        setup.weight = service->haproxyWeight;
    m_views.push_back({probe.address, probe.sent, probe.service, BelievedServer(setup), 0, {}, {}});
    return &m_views.back();
}

bool BelievedServers::take(const std::vector<ProbeStatus> &probes, const std::vector<ServiceStatus> &services)
{
    bool changed = false;
    for (const ProbeStatus &probe : probes) {
        // Only what was fetched has reached HAProxy.
        BelievedView *const view = probe.outcome == ProbeOutcome::Fetched ? viewOf(probe, services) : nullptr;
        if (!view)
            continue;
        const QByteArray before = view->server.status().value_or(QByteArray());
        view->server.receive(probe.reply + '\n');
        ++view->replies;
        changed = true;
        if (view->server.status().value_or(QByteArray()) == before)
            continue;
        view->before = before;
        view->changed = probe.time;
    }
    return changed;
}

} // namespace sluice
