// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/probemethods.h"

#include "agentcore/control/agentstatusjson.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView probeLine = "probe.line"_L1;

struct OwnLine
{
    QByteArray secret;
    AgentStatus status;
};

} // namespace

ProbeMethods::ProbeMethods(EngineLink &engine)
    : m_engine(engine)
{
}

std::optional<ControlRole> ProbeMethods::roleFor(const QString &method) const
{
    return method == probeLine ? std::optional(ControlRole::View) : std::nullopt;
}

void ProbeMethods::call(const ControlPeer &, const RpcRequest &request, const Answer &answer)
{
    const QString service = request.params.value("service"_L1).toString(u"default"_s);
    const auto question = [](Engine &engine) {
        engine.expectOwnProbe();
        return OwnLine{engine.ownProbeSecret(), engine.status()};
    };
    m_engine.ask(question, [service, answer](const OwnLine &own) {
        const auto &services = own.status.services;
        if (std::ranges::find(services, service, &ServiceStatus::name) == services.end())
            return answer(
                RpcError{RpcErrorCode::UnknownService, u"there is no service \"%1\""_s.arg(service.left(100))});
        const std::optional<QByteArray> line = OwnProbes::lineFor(own.secret, service);
        if (!line)
            return answer(
                RpcError{RpcErrorCode::Refused,
                         u"the name of the service \"%1\" is too long to be probed by itself"_s.arg(service)});
        const QJsonObject agent = toJson(own.status.agent);
        answer(QJsonValue(
            QJsonObject{{u"line"_s, QString::fromLatin1(*line)}, {u"listening"_s, agent.value("listening"_L1)}}));
    });
}

} // namespace sluice
