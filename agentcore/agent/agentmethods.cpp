// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agentmethods.h"

#include "agentcore/agent/agentcall.h"
#include "agentcore/agent/overriderequest.h"
#include "agentcore/agent/pageparams.h"
#include "agentcore/agent/probetrail.h"
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/statuswords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using pageparams::limitOf;
using pageparams::numberOr;

constexpr std::size_t servicesAPage = 400;
constexpr std::size_t balancersAPage = 400;
constexpr std::size_t probesAPage = 1000;
constexpr std::size_t pointsAPage = 3600;

/// Who it is, what is missing, and how to get it.
QString notPermitted(const ControlPeer &peer)
{
    return u"you are %1 and may look, not operate: that takes root, the agent's own user or a member of the group "
           "sluicekeeper (sudo adduser %1 sluicekeeper, then log in again)"_s.arg(peer.user);
}

template<typename Value>
void keepNewest(std::vector<Value> &values, std::size_t limit)
{
    if (values.size() > limit)
        values.erase(values.begin(), values.end() - std::ptrdiff_t(limit));
}

} // namespace

struct AgentMethods::Entry
{
    QLatin1StringView name;
    ControlRole role;
    Method method;
};

const AgentMethods::Entry *AgentMethods::find(const QString &method)
{
    static constexpr std::array entries{
        Entry{"status"_L1, ControlRole::View, &AgentMethods::status},
        Entry{"subscribe"_L1, ControlRole::View, &AgentMethods::subscribe},
        Entry{"override.set"_L1, ControlRole::Operate, &AgentMethods::overrideSet},
        Entry{"override.clear"_L1, ControlRole::Operate, &AgentMethods::overrideClear},
        Entry{"ready.owe"_L1, ControlRole::Operate, &AgentMethods::readyOwe},
        Entry{"services"_L1, ControlRole::View, &AgentMethods::services},
        Entry{"balancers"_L1, ControlRole::View, &AgentMethods::balancers},
        Entry{"probes"_L1, ControlRole::View, &AgentMethods::probes},
        Entry{"history"_L1, ControlRole::View, &AgentMethods::history},
        Entry{"balancers.forget"_L1, ControlRole::Operate, &AgentMethods::balancersForget},
        Entry{"debts.export"_L1, ControlRole::Operate, &AgentMethods::debtsExport},
        Entry{"debts.import"_L1, ControlRole::Operate, &AgentMethods::debtsImport},
        Entry{"metrics"_L1, ControlRole::View, &AgentMethods::metrics},
        Entry{"audit"_L1, ControlRole::View, &AgentMethods::audit},
        Entry{"simulate"_L1, ControlRole::Operate, &AgentMethods::simulate},
    };
    const auto found = std::ranges::find_if(entries, [&method](const Entry &entry) { return method == entry.name; });
    return found == entries.end() ? nullptr : &*found;
}

AgentMethods::AgentMethods(const Clock &clock, AgentIdentity identity, Keeper &keeper, Auditor &auditor,
                           EngineLink &engine, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_identity(std::move(identity))
    , m_keeper(keeper)
    , m_auditor(auditor)
    , m_engine(engine)
{
    connect(&keeper, &Keeper::engineReported, this, [this](EngineReport report) {
        if (report.agent) {
            complete(*report.agent);
            m_feed->sendSettings(*report.agent);
        }
        m_feed->send(report);
        logProbes(report);
    });
    connect(&keeper, &Keeper::healthChanged, this, &AgentMethods::sendInfo);
    watchAudit();
}

void AgentMethods::sendInfo()
{
    m_engine.ask([](Engine &asked) { return asked.status().agent; },
                 [this](AgentInfo info) {
                     complete(info);
                     m_feed->sendSettings(info);
                 });
}

void AgentMethods::setSettings(const SettingsState &state)
{
    m_identity.settings = state.layered.settings;
    m_identity.settingsError = state.error;
    m_reloaded = state.reloaded;
    sendInfo();
}

void AgentMethods::setLifePhase(LifePhase phase)
{
    m_phase = phase;
    sendInfo();
}

void AgentMethods::setServer(ControlServer &server)
{
    m_server = &server;
    m_feed = std::make_unique<EventFeed>(server);
    watch();
}

QJsonObject AgentMethods::greeting() const
{
    return {{u"version"_s, QStringLiteral(SLUICE_VERSION)},
            {u"host"_s, m_identity.host},
            {u"kind"_s, word(m_identity.kind)}};
}

void AgentMethods::request(ControlClientId client, const ControlPeer &peer, const RpcRequest &request)
{
    Call call{client, peer, request, nullptr};
    const Entry *const entry = find(request.method);
    std::optional<ControlRole> role = entry ? std::optional(entry->role) : std::nullopt;
    MethodGroup *group = nullptr;
    for (auto next = m_groups.begin(); !role && next != m_groups.end(); ++next) {
        group = *next;
        role = group->roleFor(request.method);
    }
    if (!role)
        return refuse(call, RpcErrorCode::MethodNotFound, u"there is no method \"%1\""_s.arg(request.method.left(100)));
    if (*role == ControlRole::Operate && peer.role != ControlRole::Operate) {
        auditRefusal(peer, request);
        return refuse(call, RpcErrorCode::NotPermitted, notPermitted(peer));
    }
    if (*role == ControlRole::Operate)
        call.audit = beginAudit(peer, request);
    if (entry)
        return (this->*entry->method)(call);
    group->call(peer, request, [this, call](const MethodGroup::Result &result) {
        if (const auto *const error = std::get_if<RpcError>(&result))
            return refuse(call, error->code, error->text);
        answer(call, std::get<QJsonValue>(result));
    });
}

void AgentMethods::disconnected(ControlClientId client)
{
    m_feed->remove(client);
    watch();
}

void AgentMethods::answer(const Call &call, const QJsonValue &result)
{
    finishAudit(call, AuditOutcome::Done);
    m_server->respond(call.client, {call.request.id, withAuditWarning(call, result)});
}

void AgentMethods::refuse(const Call &call, RpcErrorCode code, const QString &text)
{
    finishAudit(call, AuditOutcome::Failed, text);
    m_server->respond(call.client, {call.request.id, RpcError{code, text}});
}

std::optional<QString> AgentMethods::serviceOf(const Call &call)
{
    const QString name = call.params().value("service"_L1).toString(u"default"_s);
    return knowsService(call, name) ? std::optional(name) : std::nullopt;
}

bool AgentMethods::knowsService(const Call &call, const QString &name)
{
    const auto &all = m_identity.settings.services;
    if (std::ranges::any_of(all, [&name](const ServiceSettings &one) { return one.name == name; }))
        return true;
    QStringList known;
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 10); ++i)
        known.append(all[i].name);
    refuse(call, RpcErrorCode::UnknownService,
           u"there is no service \"%1\"; known are: %2"_s.arg(name.left(100), known.join(", "_L1)));
    return false;
}

void AgentMethods::askStatus(std::function<void(const AgentStatus &)> done)
{
    m_engine.ask([](Engine &engine) { return engine.status(); },
                 [this, done = std::move(done)](AgentStatus status) {
                     complete(status.agent);
                     done(status);
                 });
}

void AgentMethods::complete(AgentInfo &info) const
{
    info.version = QStringLiteral(SLUICE_VERSION);
    info.host = m_identity.host;
    info.kind = m_identity.kind;
    info.pid = QCoreApplication::applicationPid();
    info.journal = m_keeper.health();
    info.journalText = m_keeper.healthText();
    info.firstStart = m_keeper.firstStart();
    info.configFile = m_identity.configFile;
    info.settingsError = m_identity.settingsError;
    info.phase = m_phase;
    info.reloaded = m_reloaded;
    for (ListenerStatus &listener : info.listening) {
        if (m_listeners && !listener.listening)
            listener.error = m_listeners->inWords(listener);
    }
    info.auditProblem = m_auditor.problem();
}

void AgentMethods::status(const Call &call)
{
    askStatus([this, call](AgentStatus status) {
        const bool more = status.services.size() > servicesAPage || status.balancers.size() > balancersAPage;
        if (status.services.size() > servicesAPage)
            status.services.resize(servicesAPage);
        if (status.balancers.size() > balancersAPage)
            status.balancers.resize(balancersAPage);
        QJsonObject json = toJson(status);
        json.insert("more"_L1, more);
        answer(call, json);
    });
}

void AgentMethods::subscribe(const Call &call)
{
    const QJsonValue events = call.params().value("events"_L1);
    QStringList names;
    const QJsonArray wanted = events.toArray();
    for (const QJsonValue event : wanted)
        names.append(event.toString());
    if (!events.isArray() || !m_feed->subscribe(call.client, names))
        return refuse(call, RpcErrorCode::InvalidParams,
                      u"events: expected a list of reply, sample, probe, balancer, override, settings, audit"_s);
    answer(call, QJsonObject());
    watch();
}

void AgentMethods::watch()
{
    const bool wanted = m_feed->anybody() || probesAreLogged();
    if (std::exchange(m_watched, wanted) == wanted)
        return;
    m_engine.tell([watching = m_watched ? Engine::Watching::Yes : Engine::Watching::No](Engine &engine) {
        engine.setWatched(watching);
    });
}

void AgentMethods::answerChange(const Call &call, const QString &service, const KeeperResult &result)
{
    // Now, and not with the answer: what is in force must not be missing from the trail.
    finishAudit(call, AuditOutcome::Done, result.warning.isEmpty() ? QString() : u"not saved: "_s + result.warning);
    QJsonArray cleared;
    for (const OverrideSlot slot : result.cleared)
        cleared.append(word(slot));
    QJsonObject json{{u"saved"_s, result.health != JournalHealth::NotSaved},
                     {u"warning"_s, result.warning},
                     {u"cleared"_s, cleared},
                     {u"balancers"_s, qint64(result.balancers)}};
    m_engine.ask([service](Engine &engine) { return engine.service(service); },
                 [this, call, json](const ServiceStatus &status) {
                     QJsonObject whole = json;
                     whole.insert("service"_L1, toJson(status));
                     answer(call, whole);
                 });
}

void AgentMethods::overrideSet(const Call &call)
{
    const std::optional<QString> service = serviceOf(call);
    if (!service)
        return;
    const auto value = overrideFromParams(call.params(), call.peer, m_clock);
    if (const auto *const error = std::get_if<RpcError>(&value))
        return refuse(call, error->code, error->text);
    answerChange(call, *service, m_keeper.setOverride(*service, std::get<OverrideValue>(value)));
}

void AgentMethods::overrideClear(const Call &call)
{
    const std::optional<QString> service = serviceOf(call);
    if (!service)
        return;
    const QJsonValue given = call.params().value("slot"_L1);
    const std::optional<OverrideSlot> slot = overrideSlotFromWord(given.toString());
    if (!given.isUndefined() && !given.isNull() && !slot)
        return refuse(call, RpcErrorCode::InvalidParams, u"slot: expected state, weight or maxconn"_s);
    answerChange(call, *service, m_keeper.clear(*service, slot));
}

void AgentMethods::readyOwe(const Call &call)
{
    const std::optional<QString> service = serviceOf(call);
    if (!service)
        return;
    const std::optional<KeeperResult> result = m_keeper.oweReady(*service);
    if (!result)
        return refuse(call, RpcErrorCode::Refused,
                      u"no load balancer has asked for \"%1\" yet, so nobody could be told; say it again once one is "
                      "listed"_s.arg(*service));
    answerChange(call, *service, *result);
}

void AgentMethods::services(const Call &call)
{
    m_engine.ask([](Engine &engine) { return engine.status().services; },
                 [this, call](std::vector<ServiceStatus> all) {
                     const QString after = call.params().value("after"_L1).toString();
                     std::ranges::sort(all, {}, &ServiceStatus::name);
                     std::erase_if(all, [&after](const ServiceStatus &one) { return one.name <= after; });
                     const std::size_t limit = limitOf(call.params(), servicesAPage);
                     QJsonArray page;
                     for (std::size_t i = 0; i < std::min(limit, all.size()); ++i)
                         page.append(toJson(all[i]));
                     answer(call, QJsonObject{{u"services"_s, page}, {u"more"_s, all.size() > limit}});
                 });
}

void AgentMethods::balancers(const Call &call)
{
    m_engine.ask([](Engine &engine) { return engine.status(); },
                 [this, call](AgentStatus status) {
                     const auto after = numberOr<quint64>(call.params(), "after"_L1, 0);
                     std::erase_if(status.balancers, [after](const BalancerStatus &one) { return one.id <= after; });
                     const std::size_t limit = limitOf(call.params(), balancersAPage);
                     QJsonArray page;
                     for (std::size_t i = 0; i < std::min(limit, status.balancers.size()); ++i)
                         page.append(toJson(status.balancers[i], status.time));
                     answer(call, QJsonObject{{u"balancers"_s, page}, {u"more"_s, status.balancers.size() > limit}});
                 });
}

void AgentMethods::probes(const Call &call)
{
    const auto after = numberOr<quint64>(call.params(), "after"_L1, 0);
    const std::size_t limit = limitOf(call.params(), probesAPage);
    m_engine.ask([after, limit](Engine &engine) { return engine.probesAfter(after, limit); },
                 [this, call, after](const std::vector<ProbeStatus> &probes) {
                     QJsonArray list;
                     for (const ProbeStatus &probe : probes)
                         list.append(toJson(probe));
                     answer(call,
                            QJsonObject{{u"probes"_s, list},
                                        {u"last"_s, qint64(probes.empty() ? after : probes.back().number)}});
                 });
}

void AgentMethods::history(const Call &call)
{
    const WallTime after{std::chrono::milliseconds(numberOr<qint64>(call.params(), "after_ms"_L1, 0))};
    const bool minutes = call.params().value("resolution"_L1).toString() == "minute"_L1;
    const std::size_t limit = limitOf(call.params(), pointsAPage);
    m_engine.ask(
        [after, minutes](Engine &engine) { return minutes ? engine.minutesAfter(after) : engine.secondsAfter(after); },
        [this, call, limit](HistoryStatus history) {
            const bool more = history.seconds.size() > limit || history.minutes.size() > limit;
            keepNewest(history.seconds, limit);
            keepNewest(history.minutes, limit);
            QJsonObject json = toJson(history);
            json.insert("more"_L1, more);
            answer(call, json);
        });
}

void AgentMethods::simulate(const Call &call)
{
    const double idle = call.params().value("idle"_L1).toDouble(-1);
    if (!(idle >= 0 && idle <= 100))
        return refuse(call, RpcErrorCode::InvalidParams, u"idle: expected a number from 0 to 100"_s);
    m_engine.ask([idle](Engine &engine) { return engine.simulateIdle(idle); },
                 [this, call](bool simulated) {
                     if (simulated)
                         answer(call, QJsonObject());
                     else
                         refuse(call, RpcErrorCode::Refused,
                                u"the real processor is sampled; set sampling.source = \"simulated\" first"_s);
                 });
}

} // namespace sluice
