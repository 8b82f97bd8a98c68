// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/settingsjson.h"

#include "agentcore/control/statuswords.h"
#include "agentcore/settings/settingswords.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

double seconds(std::chrono::milliseconds duration)
{
    return double(duration.count()) / 1000;
}

QLatin1StringView farewellWord(FarewellWord wanted)
{
    return std::ranges::find(farewellWords, wanted, &SettingWord<FarewellWord>::value)->word;
}

QLatin1StringView presetWord(WeightPreset preset)
{
    switch (preset) {
    case WeightPreset::Example:
        return "example"_L1;
    case WeightPreset::Proportional:
        return "proportional"_L1;
    case WeightPreset::Gentle:
        return "gentle"_L1;
    case WeightPreset::Custom:
        return "custom"_L1;
    }
    return {};
}

QJsonObject weightToJson(const WeightSettings &weight)
{
    QJsonArray points;
    for (const CurvePoint &point : weight.points)
        points.append(QJsonArray{point.availability, point.weight});
    return {
        {u"haproxy_weight"_s, weight.haproxyWeight},
        {u"algorithm"_s, weight.algorithm == BalanceAlgorithm::Dynamic ? "dynamic"_L1 : "static"_L1},
        {u"preset"_s, presetWord(weight.preset)},
        {u"points"_s, points},
        {u"shape"_s, weight.shape == CurveShape::Step ? "step"_L1 : "linear"_L1},
        {u"smoothing"_s,
         QJsonObject{{u"fall"_s, seconds(weight.smoothing.fall)}, {u"rise"_s, seconds(weight.smoothing.rise)}}},
        {u"floor"_s, weight.floor},
        {u"ceiling"_s, weight.ceiling},
    };
}

QJsonObject serviceToJson(const ServiceSettings &service)
{
    QJsonArray lines;
    for (const QByteArray &line : service.agentSend)
        lines.append(QString::fromLatin1(line));
    QJsonArray ports;
    for (const quint16 port : service.ports)
        ports.append(port);
    return {
        {u"name"_s, service.name},
        {u"agent_send"_s, lines},
        {u"ports"_s, ports},
        {u"weight"_s, weightToJson(service.weight)},
    };
}

} // namespace

QJsonObject settingsToJson(const Settings &settings)
{
    QJsonArray services;
    for (const ServiceSettings &service : settings.services)
        services.append(serviceToJson(service));
    return {
        {u"listen"_s,
         QJsonObject{
             {u"addresses"_s, QJsonArray::fromStringList(settings.listen.addresses)},
             {u"port"_s, settings.listen.port},
             {u"allow"_s, QJsonArray::fromStringList(settings.listen.allow)},
             {u"not_balancers"_s, QJsonArray::fromStringList(settings.listen.notBalancers)},
             {u"backlog"_s, settings.listen.backlog},
             {u"max_connections"_s, settings.listen.maxConnections},
         }},
        {u"reply"_s,
         QJsonObject{
             {u"style"_s, word(settings.reply.style)},
             {u"ready_fetches"_s, settings.reply.readyFetches},
             {u"ready_for"_s, seconds(settings.reply.readyFor)},
             {u"return_check"_s, seconds(settings.reply.returnCheck)},
         }},
        {u"sampling"_s,
         QJsonObject{
             {u"interval"_s, seconds(settings.sampling.interval)},
             {u"source"_s, word(settings.sampling.source)},
         }},
        {u"lifecycle"_s,
         QJsonObject{
             {u"on_stop"_s, farewellWord(settings.lifecycle.onStop)},
             {u"on_shutdown"_s, farewellWord(settings.lifecycle.onShutdown)},
             {u"farewell"_s, seconds(settings.lifecycle.farewell)},
             {u"warm_up"_s, seconds(settings.lifecycle.warmUp)},
         }},
        {u"metrics"_s, QJsonObject{{u"textfile"_s, settings.metrics.textfile}}},
        {u"service"_s, services},
    };
}

} // namespace sluice
