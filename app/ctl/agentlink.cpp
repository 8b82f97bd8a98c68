// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/agentlink.h"

#include "agentcore/control/controlpaths.h"
#include "app/ctl/timetext.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocalSocket>
#include <QStringList>
#include <QTimer>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

enum class Presence { Somebody, Nobody, NotForUs };

/// Tells "nobody is there" from "somebody is", which decides whether to look elsewhere. A local socket accepts at
/// once or not at all.
Presence presenceAt(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    if (socket.waitForConnected(1'000))
        return Presence::Somebody;
    switch (socket.error()) {
    case QLocalSocket::SocketAccessError:
        return Presence::NotForUs;
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError:
        return Presence::Nobody;
    default:
        return Presence::Somebody; // a full queue: greet() tells what comes of it
    }
}

CtlFailure notForUs(const QString &path)
{
    return {
        CtlExit::NotPermitted,
        u"the control socket %1 is not for this user; try with sudo, or name your own agent's with --socket PATH"_s.arg(
            path)};
}

CtlFailure nobody(const QStringList &paths)
{
    return {CtlExit::NoAgent,
            u"no agent answers at %1; start one with \"systemctl start sluiced\" or by opening the panel "
            "(sluicekeeper), or name its socket with --socket PATH"_s.arg(paths.join(" nor at "_L1))};
}

} // namespace

CtlFailure failureOf(const RpcError &error, const QString &agentVersion)
{
    switch (error.code) {
    case RpcErrorCode::NotPermitted:
        return {CtlExit::NotPermitted, error.text + u"; try again with sudo"_s};
    case RpcErrorCode::UnknownService:
    case RpcErrorCode::InvalidParams:
        return {CtlExit::Usage, error.text};
    case RpcErrorCode::MethodNotFound:
        return {CtlExit::Failed,
                u"this agent (version %1) cannot do that, sluicectl is version %2: restart the agent after an upgrade"_s
                    .arg(agentVersion, QStringLiteral(SLUICE_VERSION))};
    case RpcErrorCode::Disconnected:
        return {CtlExit::Failed, error.text + u"; \"sluicectl status\" tells whether what was asked for is in force"_s};
    default:
        return {CtlExit::Failed, error.text};
    }
}

std::optional<CtlFailure> AgentLink::open(const std::optional<QString> &path)
{
    const QStringList candidates = path ? QStringList{*path} : QStringList{serviceControlPath(), builtInControlPath()};
    for (const QString &candidate : candidates) {
        switch (presenceAt(candidate)) {
        case Presence::Somebody:
            return greet(candidate);
        case Presence::NotForUs:
            return notForUs(candidate);
        case Presence::Nobody:
            break;
        }
    }
    return nobody(candidates);
}

std::optional<CtlFailure> AgentLink::greet(const QString &path)
{
    using State = ControlClient::State;
    QEventLoop loop;
    QObject::connect(&m_client, &ControlClient::stateChanged, &loop, [&loop](State state) {
        if (state != State::Connecting && state != State::Greeting)
            loop.quit();
    });
    QElapsedTimer began;
    began.start();
    m_client.setPatience(longestPatience);
    m_client.open(path);
    if (m_client.state() == State::Connecting || m_client.state() == State::Greeting)
        loop.exec();
    if (m_client.state() == State::Ready)
        return std::nullopt;
    const bool refused = m_client.state() == State::Refused;
    const QString why = m_client.errorText();
    m_client.close();
    if (refused)
        return CtlFailure{CtlExit::Failed, u"the agent at %1 refuses: %2"_s.arg(path, why)};
    // Timers are coarse, and whatever else goes wrong does so at once.
    return CtlFailure{std::chrono::milliseconds(began.elapsed()) > longestPatience / 2 ? CtlExit::TimedOut
                                                                                       : CtlExit::NoAgent,
                      u"%1: %2; \"systemctl status sluiced\" tells what is the matter"_s.arg(path, why)};
}

CtlAnswer AgentLink::call(const QString &method, const QJsonObject &params)
{
    const QString version = m_client.greeting().value("version"_L1).toString();
    CtlAnswer answer = CtlFailure{
        CtlExit::TimedOut,
        u"the agent did not answer within %1; \"sluicectl status\" tells what is in force"_s.arg(
            durationText(m_patience))};
    QEventLoop loop;
    m_client.call(method, params, &loop, [&](const ControlClient::Outcome &outcome) {
        if (const auto *const error = std::get_if<RpcError>(&outcome))
            answer = failureOf(*error, version);
        else
            answer = std::get<QJsonValue>(outcome).toObject();
        loop.quit();
    });
    QTimer::singleShot(m_patience, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

} // namespace sluice
