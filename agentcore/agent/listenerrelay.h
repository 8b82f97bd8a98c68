// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelistener.h"
#include "agentcore/handover/courier.h"

namespace sluice {

/// Stands in the probe thread for a listener of the control thread.
class ListenerRelay final : public EngineListener
{
public:
    /// `target` may come later than the engine, but before it runs.
    explicit ListenerRelay(Courier &toControl)
        : m_toControl(toControl)
    {
    }
    void setTarget(EngineListener *target) { m_target = target; }

    void balancerAppeared(const BalancerKey &key) override
    {
        m_toControl.post([target = m_target, key] { target->balancerAppeared(key); });
    }
    void balancerForgotten(const BalancerKey &key) override
    {
        m_toControl.post([target = m_target, key] { target->balancerForgotten(key); });
    }
    void recordsWanted(const std::vector<WantedRecord> &records) override
    {
        m_toControl.post([target = m_target, records] { target->recordsWanted(records); });
    }
    void overrideEnded(const QString &service, OverrideSlot slot) override
    {
        m_toControl.post([target = m_target, service, slot] { target->overrideEnded(service, slot); });
    }
    void listenersChanged(const std::vector<ListenerStatus> &listeners) override
    {
        m_toControl.post([target = m_target, listeners] { target->listenersChanged(listeners); });
    }
    void reported(const EngineReport &report) override
    {
        m_toControl.post([target = m_target, report] { target->reported(report); });
    }
    void farewellHeard() override
    {
        m_toControl.post([target = m_target] { target->farewellHeard(); });
    }

private:
    Courier &m_toControl;
    EngineListener *m_target = nullptr;
};

} // namespace sluice
