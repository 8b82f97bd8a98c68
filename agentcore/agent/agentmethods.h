// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/auditor.h"
#include "agentcore/agent/eventfeed.h"
#include "agentcore/agent/keeper.h"
#include "agentcore/agent/methodgroup.h"
#include "agentcore/agent/listenerwatch.h"
#include "agentcore/agent/settingskeeper.h"
#include "agentcore/control/controlserver.h"
#include "agentcore/settings/settings.h"

#include <QObject>

#include <functional>

namespace sluice {

/// What an agent is, apart from what it does.
struct AgentIdentity
{
    AgentKind kind = AgentKind::BuiltIn;
    QString host;
    QString configFile;
    QString settingsError;
    Settings settings;
};

/// The verbs of the control socket (resources/manual/control-socket.md). Lives in the control thread.
class AgentMethods final : public QObject, public ControlHandler
{
    Q_OBJECT

public:
    AgentMethods(const Clock &clock, AgentIdentity identity, Keeper &keeper, Auditor &auditor, EngineLink &engine,
                 QObject *parent = nullptr);

    /// Before it listens.
    void setServer(ControlServer &server);
    /// Further methods; before it listens.
    void add(MethodGroup &group) { m_groups.push_back(&group); }
    /// The settings as they are now, and whether the agent is leaving, are part of what it says of itself.
    void setSettings(const SettingsState &state);
    void setLifePhase(LifePhase phase);
    void setListenerWatch(const ListenerWatch &watch) { m_listeners = &watch; }

    void request(ControlClientId client, const ControlPeer &peer, const RpcRequest &request) override;
    void disconnected(ControlClientId client) override;
    /// The whole state, later, in the control thread.
    void askStatus(std::function<void(const AgentStatus &)> done);
    [[nodiscard]] QJsonObject greeting() const override;

private:
    struct Call;
    using Method = void (AgentMethods::*)(const Call &);
    struct Entry;
    [[nodiscard]] static const Entry *find(const QString &method);

    void status(const Call &call);
    void subscribe(const Call &call);
    void overrideSet(const Call &call);
    void overrideClear(const Call &call);
    void readyOwe(const Call &call);
    void services(const Call &call);
    void balancers(const Call &call);
    void probes(const Call &call);
    void history(const Call &call);
    void simulate(const Call &call);
    void audit(const Call &call);
    void metrics(const Call &call);
    void debtsExport(const Call &call);
    void debtsImport(const Call &call);
    void balancersForget(const Call &call);
    void forgotten(const Call &call, const Keeper::Forgotten &forgotten, const std::vector<BalancerStatus> &balancers);

    void answer(const Call &call, const QJsonValue &result);
    void refuse(const Call &call, RpcErrorCode code, const QString &text);
    /// The service that the call names; refuses it where there is none such.
    [[nodiscard]] std::optional<QString> serviceOf(const Call &call);
    [[nodiscard]] bool knowsService(const Call &call, const QString &name);
    void answerChange(const Call &call, const QString &service, const KeeperResult &result);
    void complete(AgentInfo &info) const;
    void sendInfo();
    void watch();

    // The audit trail: a call's line is begun before it is carried out, and finished once.
    [[nodiscard]] std::shared_ptr<AuditEntry> beginAudit(const ControlPeer &peer, const RpcRequest &request) const;
    void auditRefusal(const ControlPeer &peer, const RpcRequest &request);
    void finishAudit(const Call &call, AuditOutcome outcome, const QString &text = {});
    [[nodiscard]] bool goesOnSimulating(const AuditEntry &entry) const;
    [[nodiscard]] QJsonValue withAuditWarning(const Call &call, const QJsonValue &result) const;
    void watchAudit();

    const Clock &m_clock;
    AgentIdentity m_identity;
    Keeper &m_keeper;
    Auditor &m_auditor;
    EngineLink &m_engine;
    ControlServer *m_server = nullptr;
    std::unique_ptr<EventFeed> m_feed;
    std::vector<MethodGroup *> m_groups;
    const ListenerWatch *m_listeners = nullptr;
    LifePhase m_phase = LifePhase::Running;
    std::optional<WallTime> m_reloaded;
    bool m_watched = false;
    std::shared_ptr<const AuditEntry> m_latest; ///< what a call wrote last into the trail
};

} // namespace sluice
