// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agenthost.h"

#include "agentcore/agent/agentmethods.h"
#include "agentcore/agent/enginelink.h"
#include "agentcore/agent/keeper.h"
#include "agentcore/agent/listenaddress.h"
#include "agentcore/agent/listenerrelay.h"
#include "agentcore/agent/registersaver.h"
#include "agentcore/settings/settingsfile.h"

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
    ~Private() { end(); }

    [[nodiscard]] std::optional<QString> start(const AgentOptions &options);
    void end();

private:
    [[nodiscard]] std::optional<QString> readSettings(const AgentOptions &options);
    [[nodiscard]] std::optional<QString> chooseAddresses(const AgentOptions &options, EngineStart &start) const;
    void build(const AgentOptions &options, EngineStart start, const Journal::Opened &opened);
    [[nodiscard]] std::optional<QString> run(const QString &socketPath);
    [[nodiscard]] QString registerPath() const { return m_stateDirectory + "/balancers.json"_L1; }

    std::unique_ptr<Clock> m_ownClock;
    const Clock *m_clock = nullptr;
    QString m_stateDirectory;
    Settings m_settings;
    QString m_settingsError;
    std::unique_ptr<Journal> m_journal;
    QThread m_probeThread;
    QThread m_controlThread;
    std::unique_ptr<Courier> m_toEngine;
    std::unique_ptr<Courier> m_toControl;
    std::unique_ptr<ListenerRelay> m_relay;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<RegisterSaver> m_saver;
    std::unique_ptr<AgentMethods> m_methods;
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
    start.settings = m_settings;
    start.state = opened.state;
    start.known = loadRegister(registerPath()).balancers;
    build(options, std::move(start), opened);
    return run(options.socketPath);
}

std::optional<QString> AgentHost::Private::readSettings(const AgentOptions &options)
{
    const SettingsResult loaded = loadSettings(options.configFile);
    if (const auto *const error = std::get_if<SettingsError>(&loaded)) {
        m_settingsError = error->toString();
        m_settings = {};
        return options.kind == AgentKind::Service ? std::optional(m_settingsError) : std::nullopt;
    }
    m_settings = std::get<Settings>(loaded);
    return std::nullopt;
}

std::optional<QString> AgentHost::Private::chooseAddresses(const AgentOptions &options, EngineStart &start) const
{
    start.addresses = m_settings.listen.addresses;
    start.port = m_settings.listen.port;
    if (!options.listen)
        return std::nullopt;
    const auto address = listenAddressFromText(*options.listen);
    if (!address)
        return u"--listen: expected ADDRESS:PORT, such as 127.0.0.1:9999 or [::1]:9999, got \"%1\""_s.arg(
            *options.listen);
    start.addresses = QStringList{address->address};
    start.port = address->port;
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
    AgentIdentity identity{options.kind, QSysInfo::machineHostName(), options.configFile, m_settingsError, m_settings};
    m_methods = std::make_unique<AgentMethods>(*m_clock, std::move(identity), *m_keeper, *m_link);
    m_control = std::make_unique<ControlServer>(*m_methods);
    m_methods->setServer(*m_control);

    m_probeThread.setObjectName(u"probe"_s);
    m_controlThread.setObjectName(u"control"_s);
    for (QObject *const object : {static_cast<QObject *>(m_toEngine.get()), static_cast<QObject *>(m_engine.get())})
        object->moveToThread(&m_probeThread);
    for (QObject *const object : {static_cast<QObject *>(m_toControl.get()), static_cast<QObject *>(m_keeper.get()),
                                  static_cast<QObject *>(m_saver.get()), static_cast<QObject *>(m_methods.get()),
                                  static_cast<QObject *>(m_control.get())})
        object->moveToThread(&m_controlThread);
}

std::optional<QString> AgentHost::Private::run(const QString &socketPath)
{
    m_probeThread.start();
    m_controlThread.start();
    std::optional<QString> error;
    runIn(*m_toControl, [&] {
        error = m_control->listen(socketPath);
        m_keeper->start();
        m_saver->start();
    });
    // Only once it is clear that no other agent answers for this socket: two agents must not answer for one server.
    if (!error)
        runIn(*m_engine, [this] { m_engine->run(); });
    return error;
}

void AgentHost::Private::end()
{
    if (!m_control || !m_probeThread.isRunning())
        return;
    std::vector<RegisteredBalancer> balancers;
    runIn(*m_engine, [&] {
        m_engine->stop();
        balancers = m_engine->registeredBalancers();
    });
    runIn(*m_toControl, [&] {
        m_keeper->stop();
        m_saver->stop();
        m_control->close();
        static_cast<void>(saveRegister(registerPath(), balancers));
    });
    for (QThread *const thread : {&m_probeThread, &m_controlThread}) {
        thread->quit();
        thread->wait();
    }
}

AgentHost::AgentHost(QObject *parent)
    : QObject(parent)
{
}

AgentHost::~AgentHost() = default;

std::optional<QString> AgentHost::start(const AgentOptions &options)
{
    d = std::make_unique<Private>();
    std::optional<QString> error = d->start(options);
    if (error)
        d.reset();
    return error;
}

void AgentHost::stop()
{
    d.reset();
}

} // namespace sluice
