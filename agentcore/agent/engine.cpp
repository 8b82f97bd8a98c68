// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/engine.h"

#include "agentcore/agent/statusvalues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

constexpr std::size_t marksKept = 512;
constexpr std::chrono::seconds firstReadings{2};
constexpr std::array allSlots{OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn};

const OverrideNote *noteOf(const Overrides &overrides, OverrideSlot slot)
{
    switch (slot) {
    case OverrideSlot::State:
        return overrides.state ? &overrides.state->note : nullptr;
    case OverrideSlot::Weight:
        return overrides.weight ? &overrides.weight->note : nullptr;
    case OverrideSlot::Maxconn:
        return overrides.maxconn ? &overrides.maxconn->note : nullptr;
    }
    return nullptr;
}

} // namespace

PaymentTerms termsOf(const ReplySettings &settings)
{
    return {settings.readyFetches, settings.readyFor, settings.returnCheck};
}

AllowList listOf(const QStringList &entries)
{
    // Entries were checked when the settings were read; a wrong one here answers nobody rather than everybody.
    return AllowList::fromEntries(entries).value_or(AllowList{});
}

Engine::Engine(const Clock &clock, EngineListener &listener, EngineStart start, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_listener(listener)
    , m_settings(start.settings)
    , m_addresses(start.addresses)
    , m_port(start.port)
    , m_terms(termsOf(start.settings.reply))
    , m_notBalancers(listOf(start.settings.listen.notBalancers))
    , m_lastKnownWall(start.state.written)
    , m_started(clock.boot())
    , m_services(start.settings.services)
    , m_book(start.settings.reply.style)
    , m_desk(clock, listener, m_services, m_balancers, m_book, m_ownProbes, listOf(start.settings.listen.allow),
             m_terms)
    , m_server(m_desk, clock, this)
    , m_timer(this)
{
    m_book.setPhase(start.state.decisionNeeded ? ReplyPhase::JournalLost : ReplyPhase::Normal);
    m_ownProbes.setAddresses(m_addresses);
    makeSource();
    for (Service &service : m_services.all()) {
        if (const auto found = start.state.overrides.find(service.settings.name); found != start.state.overrides.end())
            service.overrides = found->second;
        service.forced = forcedAxes(service.overrides);
    }
    restoreBalancers(start);
    // Whoever takes sockets over restarts, and the service behind it is as warm as before.
    if (start.sockets.empty())
        warmUp();
    sample();
    for (std::size_t index = 0; index < m_services.all().size(); ++index)
        m_book.refreshService(index, m_services, m_balancers);
    m_server.setLimits({m_settings.listen.backlog, m_settings.listen.maxConnections});
    m_server.offer(start.sockets);
    connect(&m_timer, &QTimer::timeout, this, &Engine::tick);
}

Engine::~Engine() = default;

void Engine::makeSource()
{
    m_simulated = nullptr;
    m_sourceMade = m_clock.boot();
    if (m_settings.sampling.source == SamplingSource::Simulated) {
        auto simulated = std::make_unique<SimulatedCpuSource>();
        m_simulated = simulated.get();
        m_cpu = std::move(simulated);
    } else {
        m_cpu = makeSystemCpuSource();
    }
}

void Engine::run()
{
    tellMoved();
    m_server.listen(m_addresses, m_port);
    tellListeners();
    m_timer.start(m_settings.sampling.interval);
}

void Engine::stop()
{
    m_timer.stop();
    m_server.reap();
    m_server.stop();
}

void Engine::tick()
{
    const BootTime now = m_clock.boot();
    sample();
    m_server.reap();
    endOverrides();
    tellFarewell();
    dropOldCounts(now);
    keepHistory(now);
    if (m_watching == Watching::Yes)
        report();
}

void Engine::sample()
{
    m_idle = m_cpu->readIdlePercent();
    const BootTime time = m_clock.boot();
    if (m_idle)
        m_sampledAt = time;
    const bool justStarted = time - m_sourceMade < firstReadings; // a processor takes two readings to give a number
    for (Service &service : m_services.all()) {
        SourceStatus now{QStringLiteral("cpu"), m_idle, justStarted ? QString() : m_cpu->error()};
        // Those who watch hear of a source that fails or is back also where the reply stays the same.
        if (service.sources.empty() || service.sources.front().error != now.error)
            service.replyChanged = true;
        service.sources.assign(1, now);
        service.policy.advance(m_idle, time);
    }
    m_book.refreshAll(m_services, m_balancers);
    // A sudden load is looked at again at once, or it would show in the reply only half a second later.
    if (const auto wait = m_cpu->closerLook(); wait && m_timer.isActive())
        QTimer::singleShot(*wait, Qt::PreciseTimer, this, &Engine::sample);
}

void Engine::endOverrides()
{
    for (const Service &service : m_services.all()) {
        for (const OverrideSlot slot : allSlots) {
            const OverrideNote *const note = noteOf(service.overrides, slot);
            // A clock that shows the time of the order, or later, is set. That one ran ahead earlier must not let
            // the end never come.
            if (note && note->end && hasEnded(*note->end, m_clock, std::min(m_lastKnownWall, note->since)))
                m_listener.overrideEnded(service.settings.name, slot);
        }
    }
}

void Engine::keepHistory(BootTime now)
{
    if (m_lastSecond && now - *m_lastSecond < std::chrono::milliseconds(950))
        return;
    m_lastSecond = now;
    const WeightTrace &trace = m_services.all().front().policy.trace();
    const Overrides &overrides = m_services.all().front().overrides;
    MetricPoint point;
    point.time = m_clock.wall();
    if (m_idle)
        point.idle = float(*m_idle);
    if (trace.availability)
        point.availability = float(*trace.availability);
    if (overrides.weight)
        point.weight = float(overrides.weight->percent);
    else if (trace.weight)
        point.weight = float(*trace.weight);
    if (const auto connections = m_services.all().front().connections)
        point.connections = float(*connections);
    m_history.add(point);
    if (std::ranges::any_of(m_server.listeners(), [](const Listener &one) { return !one.listening; }))
        m_server.retry();
    tellListeners();
}

void Engine::tellListeners()
{
    const std::vector<ListenerStatus> now = listeners();
    if (m_listenersTold != now)
        m_listener.listenersChanged(m_listenersTold = now);
}

void Engine::applyOverrides(const QString &name, const Overrides &overrides, const std::vector<BalancerKey> &recorded,
                            JournalHealth health)
{
    const std::optional<std::size_t> index = m_services.indexOf(name);
    if (!index)
        return;
    Service &service = m_services[*index];
    const Overrides before = std::exchange(service.overrides, overrides);
    const ForcedAxes forcedBefore = std::exchange(service.forced, forcedAxes(overrides));
    service.overridesChanged = true;
    const BootTime now = m_clock.boot();
    // What an earlier run forced has been forced for long, as far as a return check is concerned.
    const auto heldFor = service.stateSince ? now - *service.stateSince : std::chrono::milliseconds::max();
    if (forcedBefore.administrative != service.forced.administrative)
        service.stateSince = now;
    for (const BalancerKey &key : recorded) {
        if (Balancer *const balancer = m_balancers.find(key); balancer && balancer->service == *index) {
            balancer->debts.markRecorded(debtsOf(service.forced),
                                         overrides.maxconn ? std::optional(overrides.maxconn->restore) : std::nullopt);
            balancer->notSaved = health == JournalHealth::NotSaved;
        }
    }
    const std::vector<WantedRecord> wanted = changeForced(*index, forcedBefore, heldFor);
    if (!wanted.empty())
        m_listener.recordsWanted(wanted);
    mark(service, before);
    m_book.refreshService(*index, m_services, m_balancers);
    if (m_watching == Watching::Yes)
        report();
}

std::vector<WantedRecord> Engine::changeForced(std::size_t index, const ForcedAxes &before,
                                               std::chrono::milliseconds heldFor)
{
    const ForcedAxes &forced = m_services[index].forced;
    // With every end of a maint the keeper records a return check, which there need not be.
    const bool leavesMaint = before.administrative == AdministrativeState::Maint
        && forced.administrative != AdministrativeState::Maint;
    std::vector<WantedRecord> wanted;
    m_balancers.forEach([&](Balancer &balancer) {
        if (balancer.service != index)
            return;
        const DebtRecord recordBefore = balancer.debts.record();
        balancer.debts.forcedChanged(forced, heldFor, balancer.interval(), m_terms);
        balancer.changed = true;
        DebtRecord record = balancer.debts.record();
        const DebtKinds missing = balancer.confirmed ? balancer.debts.unrecorded() : DebtKinds{};
        balancer.recordWanted = bool(missing);
        record.kinds |= missing;
        if (missing.testFlag(DebtKind::Maxconn))
            record.restoreMaxconn = forced.restoreMaxconn;
        // What was reported before this order must not be the last that the disk hears.
        if (record != recordBefore || leavesMaint || balancer.reportsUnderway > 0) {
            ++balancer.reportsUnderway;
            wanted.push_back({balancer.key, record});
        }
    });
    return wanted;
}

void Engine::recorded(const std::vector<WantedRecord> &records, JournalHealth health)
{
    for (const WantedRecord &wanted : records) {
        Balancer *const balancer = m_balancers.find(wanted.key);
        if (!balancer || balancer->key != wanted.key)
            continue;
        // Only what may be said from now on: a debt that was paid meanwhile stays paid.
        const DebtKinds missing = balancer->debts.unrecorded() & wanted.record.kinds;
        // The value to restore may have been corrected meanwhile.
        const int restore = m_services[balancer->service].forced.restoreMaxconn;
        balancer->debts.markRecorded(missing,
                                     missing.testFlag(DebtKind::Maxconn) ? std::optional(restore) : std::nullopt);
        balancer->recordWanted = false;
        balancer->reportsUnderway = std::max(0, balancer->reportsUnderway - 1);
        balancer->notSaved = health == JournalHealth::NotSaved && balancer->debts.any();
        balancer->changed = true;
        m_book.refresh(m_services[balancer->service], *balancer);
    }
}

void Engine::oweReady(const std::vector<BalancerKey> &keys, JournalHealth health)
{
    std::vector<WantedRecord> wanted;
    for (const BalancerKey &key : keys) {
        Balancer *const balancer = m_balancers.find(key);
        if (!balancer)
            continue;
        balancer->debts.oweReady();
        if (balancer->reportsUnderway > 0) {
            ++balancer->reportsUnderway;
            wanted.push_back({balancer->key, balancer->debts.record()});
        }
        balancer->notSaved = health == JournalHealth::NotSaved;
        balancer->changed = true;
        m_book.refresh(m_services[balancer->service], *balancer);
    }
    if (!wanted.empty())
        m_listener.recordsWanted(wanted);
}

void Engine::setPhase(ReplyPhase phase)
{
    m_book.setPhase(phase);
    for (std::size_t index = 0; index < m_services.all().size(); ++index) {
        m_services[index].replyChanged = true;
        m_book.refreshService(index, m_services, m_balancers);
    }
}

void Engine::saved()
{
    m_balancers.forEach([](Balancer &balancer) {
        balancer.changed = balancer.changed || balancer.notSaved;
        balancer.notSaved = false;
    });
}

bool Engine::simulateIdle(double percent)
{
    if (!m_simulated)
        return false;
    m_simulated->setIdlePercent(percent);
    return true;
}

void Engine::mark(const Service &service, const Overrides &before)
{
    for (const OverrideSlot slot : allSlots) {
        const QString was = markText(before, slot);
        const QString is = markText(service.overrides, slot);
        if (was == is)
            continue;
        OverrideMark mark;
        mark.time = m_clock.wall();
        mark.service = service.settings.name;
        mark.begins = !is.isEmpty();
        mark.text = mark.begins ? is : was;
        m_marks.push_back(mark);
        ++m_marksNew;
        if (m_marks.size() > marksKept)
            m_marks.pop_front();
    }
}

} // namespace sluice
