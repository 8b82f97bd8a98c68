// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/control/agentstatus.h"
#include "agentcore/control/controlclient.h"
#include "ui/metrictrack.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace sluice {

class StatusFetch;

/// What the panel knows of the agent, kept current from its events. When the agent goes away the last state stays,
/// so that it can still be read; connected() tells.
class AgentModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t probesKept = 500;
    static constexpr std::size_t marksKept = 500;

    enum class Rights { View, Operate };
    /// How much the panel wants to hear: a panel that nobody sees must cost nothing.
    enum class Attention { Full, Background };

    AgentModel(ControlClient &client, const Clock &clock, QObject *parent = nullptr);

    void setAttention(Attention attention);
    [[nodiscard]] Attention attention() const noexcept { return m_attention; }
    /// Asks for the whole state. `then` runs once it is taken, or once it is clear that none comes; not inside this
    /// call, and only while `context` lives.
    void fetchStatus(QObject *context, std::function<void()> then);

    /// The agent is there and has told its state.
    [[nodiscard]] bool connected() const noexcept { return m_connected; }
    /// A state was told at some time.
    [[nodiscard]] bool known() const noexcept { return m_known; }
    [[nodiscard]] ControlClient::State link() const noexcept { return m_client.state(); }
    [[nodiscard]] QString linkText() const; ///< why it is not connected, the system's words
    [[nodiscard]] QString socketPath() const { return m_client.path(); }
    [[nodiscard]] Rights rights() const;
    [[nodiscard]] QString user() const; ///< as whom the agent knows us
    /// The version of the control protocol that the agent speaks, where it said so; also of one that refuses us.
    [[nodiscard]] std::optional<int> agentProtocol() const { return m_client.agentProtocol(); }
    /// Since when the agent runs, by its own clock; nullopt as long as none has told.
    [[nodiscard]] std::optional<WallTime> agentSince() const { return m_agentSince; }

    [[nodiscard]] const AgentStatus &status() const noexcept { return m_status; }
    [[nodiscard]] const ServiceStatus *service(const QString &name) const;
    [[nodiscard]] std::vector<BalancerStatus> balancersOf(const QString &service) const;
    [[nodiscard]] const std::deque<ProbeStatus> &probes() const noexcept { return m_probes; }
    [[nodiscard]] const std::deque<MetricPoint> &pointsOf(const QString &service) const
    {
        return m_track.pointsOf(service);
    }
    [[nodiscard]] const std::vector<SourceTrack> &sourcesOf(const QString &service) const
    {
        return m_track.sourcesOf(service);
    }
    /// The last day, as of the latest fetchMinutes(); oldest first.
    [[nodiscard]] const std::vector<MetricMinute> &minutes() const noexcept { return m_minutes; }
    void fetchMinutes();
    [[nodiscard]] const std::deque<OverrideMark> &marks() const noexcept { return m_marks; }
    /// The time on the agent's clock, which every time in the status is by; ours as long as no agent has told it.
    [[nodiscard]] WallTime now() const;

    /// What an order's answer tells, before the event does.
    void take(const ServiceStatus &service);

Q_SIGNALS:
    void connectionChanged();
    void agentChanged();
    void servicesChanged(); ///< other services than before
    void serviceChanged(const QString &name);
    void anyServiceChanged();                     ///< once after any number of them
    void connectionsChanged(const QString &name); ///< of this service, another number than before
    void balancersChanged();
    void probesReset();
    void probesAdded(const std::vector<sluice::ProbeStatus> &probes);
    void pointsChanged(); ///< a new second, or the hour was loaded
    void marksChanged();
    void minutesChanged();

private:
    void followLink();
    void fetchAll();
    enum class Events { All, OfOlderAgents };
    void subscribe(Events events = Events::All);
    void takeAgent(AgentInfo info);
    void fetchHistory(std::vector<MetricPoint> soFar, WallTime after);
    void takeStatus(AgentStatus status);
    void takeProbes(const std::vector<ProbeStatus> &probes);
    void takeMarks(const std::vector<OverrideMark> &marks);
    void takeEvent(const RpcEvent &event);
    void takeSample(const QJsonObject &params);
    void takeSample(const QString &service, std::optional<double> availability, std::optional<int> connections);
    void takeBalancers(const QJsonObject &params);
    void setTime(WallTime agentsTime);
    [[nodiscard]] ServiceStatus *find(const QString &name);
    bool replace(const ServiceStatus &service);

    ControlClient &m_client;
    const Clock &m_clock;
    Attention m_attention = Attention::Full;
    bool m_connected = false;
    bool m_known = false;
    QString m_statusError;
    AgentStatus m_status;
    QHash<QString, std::size_t> m_places; ///< of the services in m_status, by name
    std::set<StatusFetch *> m_fetches;    ///< under way
    BootTime m_statusAt{};                ///< when m_status.time was now
    std::optional<WallTime> m_agentSince;
    MetricTrack m_track;
    std::vector<MetricMinute> m_minutes;
    std::deque<OverrideMark> m_marks;
    std::deque<ProbeStatus> m_probes; ///< oldest first
};

} // namespace sluice
