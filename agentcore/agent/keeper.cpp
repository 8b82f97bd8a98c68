// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/keeper.h"

#include "agentcore/agent/statusvalues.h"

#include <QLoggingCategory>
#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcAgent, "sluice.agent")

/// How often a journal that cannot be written is tried again.
constexpr std::chrono::seconds retryEvery{10};

/// How often the clocks are compared, and by how much they drift apart until that counts as one being set.
constexpr std::chrono::minutes compareClocksEvery{1};
constexpr std::chrono::seconds clockDrift{1};

std::chrono::milliseconds clocksApart(const Clock &clock)
{
    return clock.wall().time_since_epoch() - clock.boot().time_since_epoch();
}

bool hasForecast(const Overrides &overrides)
{
    const auto foreseen = [](const auto &slot) {
        return slot && slot->note.end && slot->note.end->kind == OverrideEnd::Kind::After;
    };
    return foreseen(overrides.state) || foreseen(overrides.weight) || foreseen(overrides.maxconn);
}

bool isDecision(const OverrideValue &value)
{
    const auto *const state = std::get_if<StateOverride>(&value);
    return state && (forcesAdministrative(state->state) || state->state == ForcedState::Up);
}

void put(Overrides &overrides, const OverrideValue &value)
{
    std::visit(
        [&overrides](const auto &one) {
            using Value = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Value, StateOverride>)
                overrides.state = one;
            else if constexpr (std::is_same_v<Value, WeightOverride>)
                overrides.weight = one;
            else
                overrides.maxconn = one;
        },
        value);
}

template<typename Slot>
void clearSlot(std::optional<Slot> &slot, OverrideSlot name, std::vector<OverrideSlot> &cleared)
{
    if (std::exchange(slot, std::nullopt))
        cleared.push_back(name);
}

/// What comes when a state with a follow-up has ended: for the same reason and by the same hand, without an end.
StateOverride followUp(const StateOverride &ended, WallTime now)
{
    StateOverride next{ended.then.value_or(ended.state), ended.note};
    next.note.since = now;
    next.note.end.reset();
    return next;
}

void renewForecast(Overrides &overrides, const Clock &clock)
{
    const auto renew = [&clock](auto &slot) {
        if (slot && slot->note.end)
            slot->note.end = withForecast(*slot->note.end, clock);
    };
    renew(overrides.state);
    renew(overrides.weight);
    renew(overrides.maxconn);
}

void logChange(const QString &service, const Overrides &before, const Overrides &after)
{
    for (const OverrideSlot slot : {OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn}) {
        const QString was = markText(before, slot);
        const QString is = markText(after, slot);
        if (was != is)
            qCInfo(lcAgent, "service %s: %s", qUtf8Printable(service),
                   qUtf8Printable(is.isEmpty() ? was + QStringLiteral(" is over") : is + QStringLiteral(" is forced")));
    }
}

} // namespace

Keeper::Keeper(const Clock &clock, Journal &journal, EngineLink &engine, const Journal::Opened &opened,
               const std::vector<RegisteredBalancer> &known, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_journal(journal)
    , m_engine(engine)
    , m_state(opened.state)
    , m_retry(this)
    , m_forecasts(this)
    , m_firstStart(opened.found == Journal::Found::FirstStart)
{
    for (const RegisteredBalancer &balancer : known)
        m_known.insert(balancer.key);
    for (const auto &[key, record] : m_state.debts)
        m_known.insert(key);
    if (opened.error) {
        m_saved = false;
        m_healthText = QStringLiteral("%1: %2").arg(opened.error->path, opened.error->text);
    } else if (m_state.decisionNeeded) {
        m_healthText = opened.keptAside;
    }
    connect(&m_retry, &QTimer::timeout, this, [this] { static_cast<void>(write()); });
    connect(&m_forecasts, &QTimer::timeout, this, &Keeper::renewForecasts);
}

void Keeper::start()
{
    m_forecasts.start(compareClocksEvery);
    if (!m_saved) {
        qCWarning(lcAgent, "what is forced is not saved and would not survive a restart: %s",
                  qUtf8Printable(m_healthText));
        m_retry.start(retryEvery);
    } else if (m_state.decisionNeeded) {
        qCWarning(lcAgent,
                  "the journal is lost or cannot be read%s%s: nothing that ends a maint or drain is said until "
                  "somebody decides, maint or ready",
                  m_healthText.isEmpty() ? "" : ", kept as ", qUtf8Printable(m_healthText));
    }
}

void Keeper::stop()
{
    m_ordersUnderway = 0; // the engine has ended
    writeWanted();
    m_retry.stop();
    m_forecasts.stop();
}

void Keeper::renewForecasts()
{
    const bool wasSet = std::chrono::abs(clocksApart(m_clock) - m_clocksApart) > clockDrift;
    const auto isForeseen = [](const auto &entry) { return hasForecast(entry.second); };
    if (wasSet && std::ranges::any_of(m_state.overrides, isForeseen))
        static_cast<void>(write());
}

Overrides Keeper::overrides(const QString &service) const
{
    const auto found = m_state.overrides.find(service);
    return found == m_state.overrides.end() ? Overrides() : found->second;
}

JournalHealth Keeper::health() const noexcept
{
    if (!m_saved)
        return JournalHealth::NotSaved;
    return m_state.decisionNeeded ? JournalHealth::Lost : JournalHealth::Good;
}

KeeperResult Keeper::setOverride(const QString &service, const OverrideValue &value)
{
    const Overrides before = m_state.overrides[service];
    put(m_state.overrides[service], value);
    if (isDecision(value))
        decide();
    const std::vector<BalancerKey> keys = knownOf(service);
    recordDebts(service, before, keys);
    const KeeperResult result = write();
    logChange(service, before, effective(service));
    order([service, overrides = effective(service), keys, health = result.health](Engine &engine) {
        engine.applyOverrides(service, overrides, keys, health);
    });
    return result;
}

KeeperResult Keeper::clear(const QString &service, std::optional<OverrideSlot> slot)
{
    const auto found = m_state.overrides.find(service);
    if (found == m_state.overrides.end())
        return {health(), {}, {}, 0};
    const Overrides before = found->second;
    Overrides &overrides = found->second;
    std::vector<OverrideSlot> cleared;
    if (!slot || slot == OverrideSlot::State)
        clearSlot(overrides.state, OverrideSlot::State, cleared);
    if (!slot || slot == OverrideSlot::Weight)
        clearSlot(overrides.weight, OverrideSlot::Weight, cleared);
    if (!slot || slot == OverrideSlot::Maxconn)
        clearSlot(overrides.maxconn, OverrideSlot::Maxconn, cleared);
    if (cleared.empty())
        return {health(), {}, {}, 0};
    if (!overrides.any())
        m_state.overrides.erase(found);
    const Overrides after = effective(service);
    const std::vector<BalancerKey> keys = knownOf(service);
    recordDebts(service, before, keys);
    KeeperResult result = write();
    result.cleared = cleared;
    logChange(service, before, after);
    order([service, after, keys, health = result.health](Engine &engine) {
        engine.applyOverrides(service, after, keys, health);
    });
    return result;
}

std::optional<KeeperResult> Keeper::oweReady(const QString &service)
{
    const std::vector<BalancerKey> keys = knownOf(service);
    if (keys.empty())
        return std::nullopt;
    for (const BalancerKey &key : keys)
        m_state.debts[key].kinds.setFlag(DebtKind::Ready);
    decide();
    m_firstStart = false;
    KeeperResult result = write();
    result.balancers = keys.size();
    order([keys, health = result.health](Engine &engine) { engine.oweReady(keys, health); });
    return result;
}

std::vector<BalancerKey> Keeper::knownOf(const QString &service) const
{
    std::vector<BalancerKey> keys;
    for (const BalancerKey &key : m_known) {
        if (key.service == service)
            keys.push_back(key);
    }
    return keys;
}

void Keeper::recordDebts(const QString &service, const Overrides &before, const std::vector<BalancerKey> &keys)
{
    const auto found = m_state.overrides.find(service);
    const ForcedAxes forced = found == m_state.overrides.end() ? ForcedAxes{} : forcedAxes(found->second);
    const bool leavesMaint = forcedAxes(before).administrative == AdministrativeState::Maint
        && forced.administrative != AdministrativeState::Maint;
    for (const BalancerKey &key : keys) {
        if (!debtsOf(forced) && !m_state.debts.contains(key))
            continue;
        DebtRecord &record = m_state.debts[key];
        record.kinds |= debtsOf(forced);
        if (forced.maxconn)
            record.restoreMaxconn = forced.restoreMaxconn;
        if (forced.administrative)
            record.maintSaid = record.maintSaid || forced.administrative == AdministrativeState::Maint;
        // Until the engine knows better: it strikes what was never said, and skips the check after a short maint.
        record.returnCheck = record.returnCheck || (leavesMaint && record.maintSaid);
    }
}

KeeperResult Keeper::write()
{
    const JournalHealth before = health();
    m_clocksApart = clocksApart(m_clock);
    m_state.written = m_clock.wall();
    m_state.bootId = m_clock.bootId();
    for (auto &[service, overrides] : m_state.overrides)
        renewForecast(overrides, m_clock);
    std::erase_if(m_state.debts, [](const auto &entry) { return !entry.second.kinds && !entry.second.returnCheck; });
    std::erase_if(m_state.overrides, [](const auto &entry) { return !entry.second.any(); });
    KeeperResult result;
    if (const std::optional<StorageError> error = m_journal.append(m_state)) {
        m_healthText = QStringLiteral("%1: %2").arg(error->path, error->text);
        if (std::exchange(m_saved, false))
            qCWarning(lcAgent, "what is forced is not saved and would not survive a restart: %s",
                      qUtf8Printable(m_healthText));
        m_retry.start(retryEvery);
        result.warning = m_healthText;
    } else if (!std::exchange(m_saved, true)) {
        m_retry.stop();
        m_healthText.clear();
        m_engine.tell([](Engine &engine) { engine.saved(); });
    }
    result.health = m_saved ? JournalHealth::Good : JournalHealth::NotSaved;
    if (before != health())
        Q_EMIT healthChanged();
    return result;
}

void Keeper::decide()
{
    if (!std::exchange(m_state.decisionNeeded, false))
        return;
    m_healthText.clear();
    m_engine.tell([](Engine &engine) { engine.setPhase(ReplyPhase::Normal); });
    Q_EMIT healthChanged();
}

void Keeper::balancerAppeared(const BalancerKey &key)
{
    m_known.insert(key);
    Q_EMIT balancersChanged();
}

void Keeper::balancerForgotten(const BalancerKey &key)
{
    m_known.erase(key);
    // The engine forgets nobody to whom it has said anything: what was recorded in advance is not owed.
    m_state.debts.erase(key);
    std::erase_if(m_wanted, [&key](const WantedRecord &one) { return one.key == key; });
    Q_EMIT balancersChanged();
}

void Keeper::recordsWanted(const std::vector<WantedRecord> &records)
{
    if (m_wanted.empty())
        QMetaObject::invokeMethod(this, &Keeper::writeWanted, Qt::QueuedConnection);
    m_wanted.insert(m_wanted.end(), records.begin(), records.end());
}

void Keeper::order(const std::function<void(Engine &)> &job)
{
    ++m_ordersUnderway;
    m_engine.ask(
        [job](Engine &engine) {
            job(engine);
            return true;
        },
        [this](bool) {
            if (--m_ordersUnderway == 0)
                writeWanted();
        });
}

void Keeper::writeWanted()
{
    // What comes before the engine has heard of an order could erase what the order has recorded. It waits for what
    // comes after: the engine then reports again whatever it has reported and not had answered.
    if (m_wanted.empty() || m_ordersUnderway > 0)
        return;
    const std::vector<WantedRecord> wanted = std::exchange(m_wanted, {});
    for (const WantedRecord &one : wanted) {
        DebtRecord record = one.record;
        // The engine may not know yet what was forced a moment ago; that stays recorded whatever it says.
        if (const auto found = m_state.overrides.find(one.key.service); found != m_state.overrides.end()) {
            const ForcedAxes forced = forcedAxes(found->second);
            record.kinds |= debtsOf(forced);
            if (forced.maxconn)
                record.restoreMaxconn = forced.restoreMaxconn;
            record.maintSaid = record.maintSaid || forced.administrative == AdministrativeState::Maint;
        }
        addFarewellDebts(one.key.service, record);
        m_state.debts[one.key] = record;
    }
    const KeeperResult result = write();
    m_engine.tell([wanted, health = result.health](Engine &engine) { engine.recorded(wanted, health); });
}

void Keeper::overrideEnded(const QString &service, OverrideSlot slot)
{
    // The engine says so at every sample until it has heard of the clearing, and by then somebody may have forced
    // something new: only what has really ended is cleared.
    const auto found = m_state.overrides.find(service);
    if (found == m_state.overrides.end())
        return;
    const Overrides &overrides = found->second;
    const auto over = [this](const auto &one) {
        return one && one->note.end && hasEnded(*one->note.end, m_clock, WallTime{});
    };
    const bool ended = slot == OverrideSlot::State ? over(overrides.state)
        : slot == OverrideSlot::Weight             ? over(overrides.weight)
                                                   : over(overrides.maxconn);
    if (!ended)
        return;
    const Overrides before = overrides;
    if (slot == OverrideSlot::State && overrides.state->then)
        static_cast<void>(setOverride(service, followUp(*overrides.state, m_clock.wall())));
    else
        static_cast<void>(clear(service, slot));
    Q_EMIT endedByItself(service, before, this->overrides(service));
}

void Keeper::listenersChanged(const std::vector<ListenerStatus> &listeners)
{
    Q_EMIT listenersReported(listeners);
}

void Keeper::farewellHeard()
{
    Q_EMIT farewellFetched();
}

void Keeper::reported(const EngineReport &report)
{
    Q_EMIT engineReported(report);
}

} // namespace sluice
