// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agenthost.h"

#include "agentcore/agent/agentmethods.h"
#include "agentcore/agent/connectionwatch.h"
#include "agentcore/agent/enginelink.h"
#include "agentcore/agent/farewell.h"
#include "agentcore/agent/keeper.h"
#include "agentcore/agent/listenaddress.h"
#include "agentcore/agent/listenerrelay.h"
#include "agentcore/agent/metricsfile.h"
#include "agentcore/agent/probemethods.h"
#include "agentcore/agent/registersaver.h"
#include "agentcore/agent/settingsmethods.h"
#include "agentcore/agent/silencewatch.h"
#include "agentcore/control/peercredentials.h"

#include <QSysInfo>
#include <QThread>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

template<typename Job>
void runIn(QObject &object, Job job)
{
    QMetaObject::invokeMethod(&object, job, Qt::BlockingQueuedConnection);
}

} // namespace

/// Order of members is order of making; the threads end before anything that lives in them goes.
class AgentHost::Private
{
public:
    explicit Private(AgentHost &host)
        : q(host)
    {
    }
    ~Private() { end(); }

    [[nodiscard]] std::optional<QString> start(const AgentOptions &options);
    void end();
    void reload();
    void sayFarewell(const std::function<bool()> &machineStops);
    [[nodiscard]] QByteArray ownProbeLine() const { return m_engine->ownProbeSecret(); }
    void expectOwnProbe();
    [[nodiscard]] std::vector<ListeningSocket> listeningSockets();

private:
    [[nodiscard]] std::optional<QString> readSettings(const AgentOptions &options);
    [[nodiscard]] std::optional<QString> chooseAddresses(const AgentOptions &options, EngineStart &start);
    void build(const AgentOptions &options, EngineStart start, const Journal::Opened &opened);
    void buildControl(const AgentOptions &options);
    void tellHost();
    void moveToThreads();
    [[nodiscard]] std::optional<QString> run(const AgentOptions &options);
    [[nodiscard]] QString registerPath() const { return m_stateDirectory + "/balancers.json"_L1; }

    AgentHost &q;
    std::unique_ptr<Clock> m_ownClock;
    const Clock *m_clock = nullptr;
    QString m_stateDirectory;
    SettingsState m_settings;
    std::optional<ListenAddress> m_listen;
    std::unique_ptr<Journal> m_journal;
    QThread m_probeThread;
    QThread m_controlThread;
    std::unique_ptr<Courier> m_toEngine;
    std::unique_ptr<Courier> m_toControl;
    std::unique_ptr<ListenerRelay> m_relay;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<Auditor> m_auditor;
    std::unique_ptr<RegisterSaver> m_saver;
    std::unique_ptr<SilenceWatch> m_silence;
    std::unique_ptr<ConnectionWatch> m_connections;
    std::unique_ptr<SettingsKeeper> m_settingsKeeper;
    std::unique_ptr<Farewell> m_farewell;
    std::unique_ptr<SettingsMethods> m_settingsMethods;
    std::unique_ptr<ProbeMethods> m_probeMethods;
    ListenerWatch m_listeners;
    std::unique_ptr<AgentMethods> m_methods;
    std::unique_ptr<MetricsFile> m_metrics;
    std::unique_ptr<ControlServer> m_control;
};

std::optional<QString> AgentHost::Private::start(const AgentOptions &options)
{
    m_ownClock = options.clock ? nullptr : makeSystemClock();
    m_clock = options.clock ? options.clock : m_ownClock.get();
    m_stateDirectory = options.stateDirectory;
    if (const auto error = readSettings(options))
        return error;
    EngineStart start;
    if (const auto error = chooseAddresses(options, start))
        return error;
    m_journal = std::make_unique<Journal>(m_stateDirectory);
    const Journal::Opened opened = m_journal->open();
    // A directory that cannot be made or written is no reason to leave HAProxy without an answer: what is forced is
    // then said to be not saved. One that another agent has is: two must not answer for one server.
    if (opened.error && opened.error->code == StorageErrorCode::InUse)
        return u"%1: %2"_s.arg(opened.error->path, opened.error->text);
    start.state = opened.state;
    start.known = loadRegister(registerPath()).balancers;
    build(options, std::move(start), opened);
    return run(options);
}

std::optional<QString> AgentHost::Private::readSettings(const AgentOptions &options)
{
    const LayeredResult loaded = loadLayers({options.configFile, options.panelFile()});
    if (const auto *const error = std::get_if<SettingsError>(&loaded)) {
        m_settings.layered = std::get<LayeredSettings>(layerSettings({}, {}));
        m_settings.error = error->toString();
        return options.kind == AgentKind::Service ? std::optional(m_settings.error) : std::nullopt;
    }
    m_settings.layered = std::get<LayeredSettings>(loaded);
    return std::nullopt;
}

std::optional<QString> AgentHost::Private::chooseAddresses(const AgentOptions &options, EngineStart &start)
{
    if (options.listen) {
        m_listen = listenAddressFromText(*options.listen);
        if (!m_listen)
            return u"--listen: expected ADDRESS:PORT, such as 127.0.0.1:9999 or [::1]:9999, got \"%1\""_s.arg(
                *options.listen);
    }
    const EngineSettings chosen = EngineSettings::from(m_settings.layered.settings, m_listen);
    start.settings = chosen.settings;
    start.addresses = chosen.addresses;
    start.port = chosen.port;
    start.sockets = options.sockets;
    return std::nullopt;
}

void AgentHost::Private::build(const AgentOptions &options, EngineStart start, const Journal::Opened &opened)
{
    const std::vector<RegisteredBalancer> known = start.known;
    m_toEngine = std::make_unique<Courier>();
    m_toControl = std::make_unique<Courier>();
    m_relay = std::make_unique<ListenerRelay>(*m_toControl);
    m_engine = std::make_unique<Engine>(*m_clock, *m_relay, std::move(start));
    m_link = std::make_unique<EngineLink>(*m_engine, *m_toEngine, *m_toControl);
    m_keeper = std::make_unique<Keeper>(*m_clock, *m_journal, *m_link, opened, known);
    m_relay->setTarget(m_keeper.get());
    m_saver = std::make_unique<RegisterSaver>(*m_link, registerPath());
    QObject::connect(m_keeper.get(), &Keeper::balancersChanged, m_saver.get(), &RegisterSaver::changed);
    m_silence = std::make_unique<SilenceWatch>(*m_clock, *m_link);
    m_connections = std::make_unique<ConnectionWatch>(*m_clock, *m_link);
    buildControl(options);
    tellHost();
    moveToThreads();
}

void AgentHost::Private::buildControl(const AgentOptions &options)
{
    const SettingsFiles files{options.configFile, options.panelFile()};
    m_settingsKeeper = std::make_unique<SettingsKeeper>(*m_clock, files, m_listen, m_settings, *m_keeper, *m_link);
    m_farewell = std::make_unique<Farewell>(*m_keeper, *m_settingsKeeper, *m_link);
    m_settingsMethods = std::make_unique<SettingsMethods>(*m_settingsKeeper, operatorRule().ownUid);
    m_probeMethods = std::make_unique<ProbeMethods>(*m_link);
    m_auditor = std::make_unique<Auditor>(*m_clock, m_stateDirectory,
                                          options.kind == AgentKind::Service ? u"sluiced"_s : u"sluicekeeper"_s);
    AgentIdentity identity{options.kind, QSysInfo::machineHostName(), options.configFile, m_settings.error,
                           m_settings.layered.settings};
    m_methods = std::make_unique<AgentMethods>(*m_clock, std::move(identity), *m_keeper, *m_auditor, *m_link);
    m_methods->add(*m_settingsMethods);
    m_methods->add(*m_probeMethods);
    m_methods->setListenerWatch(m_listeners);
    m_metrics = std::make_unique<MetricsFile>([this](auto done) { m_methods->askStatus(std::move(done)); });
    m_control = std::make_unique<ControlServer>(*m_methods);
    m_methods->setServer(*m_control);
}

/// Every connection here runs in the control thread; the host's signals are posted on from there to its own.
void AgentHost::Private::tellHost()
{
    const auto post = [host = &q](auto job) { QMetaObject::invokeMethod(host, job, Qt::QueuedConnection); };
    QObject::connect(m_keeper.get(), &Keeper::listenersReported, m_keeper.get(),
                     [this, post](const std::vector<ListenerStatus> &listeners) {
                         m_listeners.update(listeners);
                         std::vector<ListenerStatus> named = listeners;
                         for (ListenerStatus &one : named)
                             one.error = m_listeners.inWords(one);
                         post([host = &q, named] { Q_EMIT host->listenersChanged(named); });
                     });
    QObject::connect(m_settingsKeeper.get(), &SettingsKeeper::changed, m_settingsKeeper.get(), [this, post] {
        m_methods->setSettings(m_settingsKeeper->state());
        m_connections->watch(m_settingsKeeper->state().layered.settings.services);
        m_metrics->setPath(m_settingsKeeper->state().layered.settings.metrics.textfile);
        post([host = &q, error = m_settingsKeeper->state().error] { Q_EMIT host->settingsTaken(error); });
    });
    QObject::connect(m_farewell.get(), &Farewell::waiting, m_farewell.get(),
                     [this, post](std::chrono::milliseconds atMost) {
                         m_methods->setLifePhase(LifePhase::Farewell);
                         post([host = &q, atMost] { Q_EMIT host->farewellWaits(atMost); });
                     });
    QObject::connect(m_farewell.get(), &Farewell::over, m_farewell.get(),
                     [this, post] { post([host = &q] { Q_EMIT host->farewellOver(); }); });
}

void AgentHost::Private::moveToThreads()
{
    m_probeThread.setObjectName(u"probe"_s);
    m_controlThread.setObjectName(u"control"_s);
    for (QObject *const object : std::initializer_list<QObject *>{m_toEngine.get(), m_engine.get()})
        object->moveToThread(&m_probeThread);
    for (QObject *const object : std::initializer_list<QObject *>{
             m_toControl.get(), m_keeper.get(), m_auditor.get(), m_saver.get(), m_silence.get(), m_connections.get(),
             m_settingsKeeper.get(), m_farewell.get(), m_methods.get(), m_metrics.get(), m_control.get()})
        object->moveToThread(&m_controlThread);
}

std::optional<QString> AgentHost::Private::run(const AgentOptions &options)
{
    // The service has an account of its own, and every local user may look at it.
    const auto access = options.kind == AgentKind::Service ? SocketAccess::LocalUsers : SocketAccess::ByOwner;
    m_probeThread.start();
    m_controlThread.start();
    std::optional<QString> error;
    runIn(*m_toControl, [&] {
        error = m_control->listen(options.socketPath, access);
        if (!error)
            m_auditor->start();
        m_keeper->start();
        m_saver->start();
        m_silence->start();
    });
    // Only once it is clear that no other agent answers for this socket: two agents must not answer for one server.
    if (!error) {
        runIn(*m_engine, [this] { m_engine->run(); });
        runIn(*m_toControl, [this] {
            m_metrics->setPath(m_settings.layered.settings.metrics.textfile);
            m_connections->watch(m_settings.layered.settings.services);
        });
    }
    return error;
}

void AgentHost::Private::end()
{
    if (!m_control || !m_probeThread.isRunning())
        return;
    std::vector<RegisteredBalancer> balancers;
    std::vector<WantedRecord> owed;
    runIn(*m_engine, [&] {
        m_engine->stop();
        balancers = m_engine->registeredBalancers();
        owed = m_engine->farewellRecords();
    });
    runIn(*m_toControl, [&] {
        m_farewell->stop();
        m_keeper->stop();
        m_keeper->endFarewell(owed);
        m_metrics->stop();
        m_auditor->stop();
        m_saver->stop();
        m_silence->stop();
        m_connections->watch({});
        m_control->close();
        static_cast<void>(saveRegister(registerPath(), balancers));
    });
    for (QThread *const thread : {&m_probeThread, &m_controlThread}) {
        thread->quit();
        thread->wait();
    }
}

void AgentHost::Private::reload()
{
    m_toControl->post([this] { static_cast<void>(m_settingsKeeper->reload()); });
}

void AgentHost::Private::sayFarewell(const std::function<bool()> &machineStops)
{
    m_toControl->post([this, machineStops] { m_farewell->begin(machineStops); });
}

void AgentHost::Private::expectOwnProbe()
{
    m_toEngine->post([this] { m_engine->expectOwnProbe(); });
}

std::vector<ListeningSocket> AgentHost::Private::listeningSockets()
{
    std::vector<ListeningSocket> sockets;
    runIn(*m_engine, [&] { sockets = m_engine->listeningSockets(); });
    return sockets;
}

AgentHost::AgentHost(QObject *parent)
    : QObject(parent)
{
}

AgentHost::~AgentHost() = default;

std::optional<QString> AgentHost::start(const AgentOptions &options)
{
    d = std::make_unique<Private>(*this);
    std::optional<QString> error = d->start(options);
    if (error)
        d.reset();
    return error;
}

void AgentHost::stop()
{
    d.reset();
}

void AgentHost::reload()
{
    if (d)
        d->reload();
}

void AgentHost::sayFarewell(const std::function<bool()> &machineStops)
{
    if (d)
        d->sayFarewell(machineStops);
}

QByteArray AgentHost::ownProbeLine() const
{
    return d ? d->ownProbeLine() : QByteArray();
}

void AgentHost::expectOwnProbe()
{
    if (d)
        d->expectOwnProbe();
}

std::vector<ListeningSocket> AgentHost::listeningSockets()
{
    return d ? d->listeningSockets() : std::vector<ListeningSocket>();
}

} // namespace sluice
