// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "agentcore/control/statuswords.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fromTrace(const WeightTrace &trace)
{
    return {{u"availability"_s, json::fromNumber(trace.availability)},
            {u"smoothed"_s, json::fromNumber(trace.smoothed)},
            {u"curve"_s, json::fromNumber(trace.curve)},
            {u"steadied"_s, json::fromInt(trace.steadied)},
            {u"warmed_up"_s, json::fromInt(trace.warmedUp)},
            {u"weight"_s, json::fromInt(trace.weight)}};
}

WeightTrace toTrace(const QJsonObject &json)
{
    WeightTrace trace;
    trace.availability = json::toNumber(json.value("availability"_L1));
    trace.smoothed = json::toNumber(json.value("smoothed"_L1));
    trace.curve = json::toNumber(json.value("curve"_L1));
    trace.steadied = json::toInt(json.value("steadied"_L1));
    trace.warmedUp = json::toInt(json.value("warmed_up"_L1));
    trace.weight = json::toInt(json.value("weight"_L1));
    return trace;
}

// What is forced goes before what was measured, as in the reply.
std::optional<int> advertisedWeight(const ServiceStatus &service)
{
    return service.overrides.weight ? std::optional(service.overrides.weight->percent) : service.trace.weight;
}

} // namespace

QJsonObject toJson(const SourceStatus &source)
{
    return {{u"kind"_s, source.kind},
            {u"availability"_s, json::fromNumber(source.availability)},
            {u"error"_s, source.error}};
}

SourceStatus sourceStatusFromJson(const QJsonObject &json)
{
    SourceStatus source;
    source.kind = json.value("kind"_L1).toString();
    source.availability = json::toNumber(json.value("availability"_L1));
    source.error = json.value("error"_L1).toString();
    return source;
}

QJsonObject toJson(const ServiceStatus &service)
{
    return {{u"name"_s, service.name},
            {u"reply"_s, json::fromBytes(service.reply)},
            {u"weight"_s, json::fromInt(advertisedWeight(service))},
            {u"availability"_s, json::fromNumber(service.trace.availability)},
            {u"sources"_s, json::fromItems(service.sources, [](const SourceStatus &one) { return toJson(one); })},
            {u"trace"_s, fromTrace(service.trace)},
            {u"overrides"_s, toJson(service.overrides)},
            {u"phase"_s, word(service.phase)},
            {u"haproxy_weight"_s, service.haproxyWeight},
            {u"watches_ports"_s, service.watchesPorts},
            {u"connections"_s, json::fromInt(service.connections)}};
}

ServiceStatus serviceStatusFromJson(const QJsonObject &json)
{
    ServiceStatus service;
    service.name = json.value("name"_L1).toString();
    service.reply = json::toBytes(json.value("reply"_L1)).value_or(QByteArray());
    service.phase = replyPhaseFromWord(json.value("phase"_L1).toString()).value_or(service.phase);
    service.sources = json::toItems<SourceStatus>(
        json.value("sources"_L1), [](const QJsonObject &one) { return std::optional(sourceStatusFromJson(one)); });
    service.trace = toTrace(json.value("trace"_L1).toObject());
    service.overrides = overridesFromJson(json.value("overrides"_L1).toObject());
    service.haproxyWeight = json::toInt(json.value("haproxy_weight"_L1)).value_or(service.haproxyWeight);
    service.watchesPorts = json.value("watches_ports"_L1).toBool(service.watchesPorts);
    service.connections = json::toInt(json.value("connections"_L1));
    return service;
}

} // namespace sluice
