// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "agentcore/control/statuswords.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fromSecond(const MetricPoint &point)
{
    return {{u"time_ms"_s, json::fromTime(point.time)},
            {u"idle"_s, json::fromFloat(point.idle)},
            {u"availability"_s, json::fromFloat(point.availability)},
            {u"weight"_s, json::fromFloat(point.weight)},
            {u"connections"_s, json::fromFloat(point.connections)}};
}

// A point or a mark without a time has no place on a chart.

std::optional<MetricPoint> toSecond(const QJsonObject &json)
{
    const std::optional<WallTime> time = json::toTime(json.value("time_ms"_L1));
    if (!time)
        return std::nullopt;
    return MetricPoint{*time, json::toFloat(json.value("idle"_L1)), json::toFloat(json.value("availability"_L1)),
                       json::toFloat(json.value("weight"_L1)), json::toFloat(json.value("connections"_L1))};
}

QJsonValue fromRange(const std::optional<MetricRange> &range)
{
    if (!range)
        return QJsonValue::Null;
    return QJsonObject{{u"min"_s, json::fromFloat(range->minimum)},
                       {u"mean"_s, json::fromFloat(range->mean)},
                       {u"max"_s, json::fromFloat(range->maximum)}};
}

std::optional<MetricRange> toRange(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const std::optional<float> minimum = json::toFloat(json.value("min"_L1));
    const std::optional<float> mean = json::toFloat(json.value("mean"_L1));
    const std::optional<float> maximum = json::toFloat(json.value("max"_L1));
    if (!minimum || !mean || !maximum)
        return std::nullopt;
    return MetricRange{*minimum, *mean, *maximum};
}

QJsonObject fromMinute(const MetricMinute &minute)
{
    return {{u"time_ms"_s, json::fromTime(minute.time)},
            {u"idle"_s, fromRange(minute.idle)},
            {u"availability"_s, fromRange(minute.availability)},
            {u"weight"_s, fromRange(minute.weight)},
            {u"connections"_s, fromRange(minute.connections)}};
}

std::optional<MetricMinute> toMinute(const QJsonObject &json)
{
    const std::optional<WallTime> time = json::toTime(json.value("time_ms"_L1));
    if (!time)
        return std::nullopt;
    return MetricMinute{*time, toRange(json.value("idle"_L1)), toRange(json.value("availability"_L1)),
                        toRange(json.value("weight"_L1)), toRange(json.value("connections"_L1))};
}

QJsonObject fromMark(const OverrideMark &mark)
{
    return {{u"time_ms"_s, json::fromTime(mark.time)},
            {u"service"_s, mark.service},
            {u"text"_s, mark.text},
            {u"begins"_s, mark.begins}};
}

std::optional<OverrideMark> toMark(const QJsonObject &json)
{
    const std::optional<WallTime> time = json::toTime(json.value("time_ms"_L1));
    if (!time)
        return std::nullopt;
    OverrideMark mark;
    mark.time = *time;
    mark.service = json.value("service"_L1).toString();
    mark.text = json.value("text"_L1).toString();
    mark.begins = json.value("begins"_L1).toBool(mark.begins);
    return mark;
}

} // namespace

QJsonObject toJson(const HistoryStatus &history)
{
    return {{u"seconds"_s, json::fromItems(history.seconds, fromSecond)},
            {u"minutes"_s, json::fromItems(history.minutes, fromMinute)},
            {u"marks"_s, json::fromItems(history.marks, fromMark)}};
}

HistoryStatus historyStatusFromJson(const QJsonObject &json)
{
    HistoryStatus history;
    history.seconds = json::toItems<MetricPoint>(json.value("seconds"_L1), toSecond);
    history.minutes = json::toItems<MetricMinute>(json.value("minutes"_L1), toMinute);
    history.marks = json::toItems<OverrideMark>(json.value("marks"_L1), toMark);
    return history;
}

QJsonObject toJson(const ProbeStatus &probe)
{
    return {{u"number"_s, json::fromCount(probe.number)},
            {u"time_ms"_s, json::fromTime(probe.time)},
            {u"address"_s, probe.address},
            {u"port"_s, int(probe.port)},
            {u"sent"_s, json::fromBytes(probe.sent)},
            {u"reply"_s, json::fromBytes(probe.reply)},
            {u"service"_s, probe.service},
            {u"outcome"_s, word(probe.outcome)}};
}

ProbeStatus probeStatusFromJson(const QJsonObject &json)
{
    ProbeStatus probe;
    probe.number = json::toCount(json.value("number"_L1)).value_or(0);
    probe.time = json::toTime(json.value("time_ms"_L1)).value_or(probe.time);
    probe.address = json.value("address"_L1).toString();
    probe.port = json::toPort(json.value("port"_L1));
    probe.sent = json::toBytes(json.value("sent"_L1)).value_or(QByteArray());
    probe.reply = json::toBytes(json.value("reply"_L1)).value_or(QByteArray());
    probe.service = json.value("service"_L1).toString();
    probe.outcome = probeOutcomeFromWord(json.value("outcome"_L1).toString()).value_or(probe.outcome);
    return probe;
}

} // namespace sluice
