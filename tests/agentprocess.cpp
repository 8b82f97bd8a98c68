// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agentprocess.h"

#include "agentcore/control/agentstatusjson.h"
#include "tests/freeport.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sluice {

QByteArray AgentSettingsText::toToml() const
{
    return u"[listen]\nallow = [%1]\n"
           "[reply]\nstyle = \"%2\"\nready_fetches = 3\nready_for = \"%3\"\nreturn_check = \"%4\"\n"
           "[sampling]\ninterval = \"100ms\"\nsource = \"%7\"\n"
           "[[service]]\nname = \"default\"\n%8\n[service.weight]\n%5\n%6\n"_s
               .arg(allow, style, readyFor, returnCheck, weight, more, source, service)
               .toUtf8();
}

AgentProcess::AgentProcess() = default;

AgentProcess::~AgentProcess()
{
    kill();
}

std::optional<QString> AgentProcess::start(const AgentSettingsText &settings)
{
    QFile file(m_directory.filePath(u"sluicekeeper.toml"_s));
    const QByteArray text = settings.toToml();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return u"cannot write %1"_s.arg(file.fileName());
    file.close();
    if (m_port != 0)
        return startOnce();
    std::optional<QString> error = u"no free port"_s;
    for (int attempt = 0; error && attempt < 5; ++attempt) {
        m_port = freePort();
        error = startOnce();
    }
    return error;
}

quint16 AgentProcess::reservePort()
{
    if (m_port == 0)
        m_port = freePort();
    return m_port;
}

std::optional<QString> AgentProcess::startOnce()
{
    kill();
    const QString socket = socketPath();
    const QStringList arguments{u"--config"_s,    m_directory.filePath(u"sluicekeeper.toml"_s),
                                u"--state-dir"_s, m_stateDirectory,
                                u"--socket"_s,    socket,
                                u"--listen"_s,    u"127.0.0.1:%1"_s.arg(m_port)};
    if (const auto error = m_process.start(QStringLiteral(SLUICED_PROGRAM), arguments))
        return error;
    m_client = std::make_unique<ControlClient>(u"haproxy-tests"_s);
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while (m_process.isRunning() && !deadline.hasExpired()) {
        // Opened anew each time: the client itself tries only once a second.
        m_client->open(socket);
        if (QTest::qWaitFor([this] { return m_client->state() == ControlClient::State::Ready; }, 100)) {
            if (waitUntilListening())
                return std::nullopt;
            break;
        }
        m_client->close();
    }
    return u"sluiced is not ready: %1 %2"_s.arg(m_client->errorText(), QString::fromUtf8(output()));
}

bool AgentProcess::waitUntilListening()
{
    return QTest::qWaitFor(
        [this] {
            const AgentStatus now = status();
            return !now.agent.listening.empty() && now.agent.listening.front().listening;
        },
        3'000);
}

void AgentProcess::kill()
{
    m_client.reset();
    m_process.kill();
}

std::optional<int> AgentProcess::stop()
{
    m_process.terminate();
    if (!m_process.waitForEnd(std::chrono::seconds(10)))
        return std::nullopt;
    m_client.reset();
    return m_process.exitCode();
}

ControlClient::Outcome AgentProcess::call(const QString &method, const QJsonObject &params)
{
    ControlClient::Outcome outcome = RpcError{RpcErrorCode::Disconnected, u"no answer within ten seconds"_s};
    if (!m_client)
        return RpcError{RpcErrorCode::Disconnected, u"the agent does not run"_s};
    QEventLoop loop;
    bool answered = false;
    m_client->call(method, params, &loop, [&](const ControlClient::Outcome &result) {
        outcome = result;
        answered = true;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(10), &loop, [&loop] { loop.quit(); });
    if (!answered)
        loop.exec();
    return outcome;
}

std::optional<QString> AgentProcess::failure(const QString &method, const QJsonObject &params)
{
    const ControlClient::Outcome outcome = call(method, params);
    if (const RpcError *const error = std::get_if<RpcError>(&outcome))
        return u"%1: %2"_s.arg(method, error->text);
    return std::nullopt;
}

AgentStatus AgentProcess::status()
{
    const ControlClient::Outcome outcome = call(u"status"_s);
    const QJsonValue *const value = std::get_if<QJsonValue>(&outcome);
    return value ? agentStatusFromJson(value->toObject()) : AgentStatus();
}

std::optional<BalancerStatus> AgentProcess::balancer(const QByteArray &line)
{
    for (const BalancerStatus &known : status().balancers) {
        if (known.line == line)
            return known;
    }
    return std::nullopt;
}

QByteArray AgentProcess::lastReply(const QByteArray &line)
{
    const auto known = balancer(line);
    return known ? known->lastReply : QByteArray();
}

quint64 AgentProcess::probes(const QByteArray &line)
{
    const auto known = balancer(line);
    return known ? known->probes : 0;
}

QByteArrayList AgentProcess::replies(const QByteArray &line)
{
    QByteArrayList told;
    qint64 last = 0;
    for (int page = 0; page < 100; ++page) {
        const ControlClient::Outcome outcome = call(u"probes"_s, {{u"after"_s, last}, {u"limit"_s, 500}});
        const QJsonValue *const value = std::get_if<QJsonValue>(&outcome);
        const QJsonArray probes = value ? value->toObject().value("probes"_L1).toArray() : QJsonArray();
        if (probes.isEmpty())
            break;
        for (const auto &entry : probes) {
            const ProbeStatus probe = probeStatusFromJson(entry.toObject());
            last = qint64(probe.number);
            if (probe.sent.trimmed() == line && (told.isEmpty() || told.last() != probe.reply))
                told.append(probe.reply);
        }
    }
    return told;
}

bool AgentProcess::letTimePass(std::chrono::milliseconds duration)
{
    const auto until = status().agent.uptime + duration;
    return QTest::qWaitFor([&] { return status().agent.uptime >= until; }, int(duration.count()) + 30'000);
}

bool AgentProcess::loseJournal()
{
    return QFile::remove(m_stateDirectory + "/journal"_L1);
}

} // namespace sluice
