// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneldata.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int seconds = 1800;

float idleAt(int second)
{
    const double noise = double(std::uint32_t(second * 2654435761U) >> 16) / 65536.0 - 0.5;
    const double wave = 80 + 7 * std::sin(second / 160.0) + 4 * std::sin(second / 23.0) + 6 * noise;
    const double load = second > 1290 && second < 1480 ? std::min({(second - 1290) * 4.0, (1480 - second) * 6.0, 80.0})
                                                       : 0;
    return float(std::clamp(wave - load, 1.0, 100.0));
}

} // namespace

WallTime wallNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

HistoryStatus halfAnHour(WallTime now)
{
    HistoryStatus history;
    float weight = 100;
    for (int second = 0; second <= seconds; ++second) {
        MetricPoint point;
        point.time = now - std::chrono::seconds(seconds - second);
        point.idle = idleAt(second);
        point.availability = point.idle;
        weight = *point.idle < 10 ? 50.0F : *point.idle > 15 ? 100.0F : weight; // the documented example, steadied
        point.weight = weight;
        history.seconds.push_back(point);
    }
    history.marks = {{now - 21min, u"default"_s, u"drain"_s, true},
                     {now - 16min, u"default"_s, u"drain"_s, false},
                     {now - 4min, u"default"_s, u"maint"_s, true}};
    return history;
}

std::vector<ProbeStatus> lastProbes(WallTime now)
{
    std::vector<ProbeStatus> probes;
    for (quint64 number = 1; number <= 60; ++number) {
        ProbeStatus probe;
        probe.number = number;
        probe.time = now - std::chrono::seconds(60 - qint64(number));
        probe.address = number % 2 == 0 ? u"10.0.0.5"_s : u"10.0.0.6"_s;
        probe.port = quint16(40000 + number);
        probe.sent = number % 2 == 0 ? "lb1 web/web1\n"_ba : "lb2 web/web1\n"_ba;
        probe.reply = "up maint 100% # kernel update"_ba;
        probe.service = u"default"_s;
        probe.outcome = ProbeOutcome::Fetched;
        probes.push_back(probe);
    }
    return probes;
}

QJsonArray someAudit(WallTime now)
{
    QJsonArray trail;
    const auto add = [&](std::chrono::minutes ago, const QString &user, const QString &method, const QString &before,
                         const QString &after, const QString &reason) {
        trail.append(QJsonObject{{u"number"_s, trail.size() + 1},
                                 {u"time_ms"_s, qint64((now - ago).time_since_epoch().count())},
                                 {u"user"_s, user},
                                 {u"program"_s, u"sluicectl"_s},
                                 {u"method"_s, method},
                                 {u"service"_s, u"default"_s},
                                 {u"outcome"_s, user == "carol"_L1 ? u"refused"_s : u"done"_s},
                                 {u"before"_s, before},
                                 {u"after"_s, after},
                                 {u"reason"_s, reason},
                                 {u"text"_s, user == "carol"_L1 ? u"carol may look, not operate"_s : QString()}});
    };
    add(1000min, u"alice"_s, u"override.set"_s, u"automatic"_s, u"weight 40%, maxconn 30 (restore 200)"_s,
        u"one memory module is broken, half the load until it is here"_s);
    add(900min, u"alice"_s, u"override.clear"_s, u"weight 40%, maxconn 30 (restore 200)"_s, u"automatic"_s, QString());
    add(21min, u"bob"_s, u"override.set"_s, u"automatic"_s, u"drain"_s, u"kernel update"_s);
    add(16min, u"bob"_s, u"override.clear"_s, u"drain"_s, u"automatic"_s, QString());
    add(5min, u"carol"_s, u"override.set"_s, u"automatic"_s, u"automatic"_s, u"let me"_s);
    add(4min, u"alice"_s, u"override.set"_s, u"automatic"_s, u"maint"_s, u"kernel update"_s);
    return trail;
}

void forceMaint(AgentStatus &status)
{
    ServiceStatus &service = status.services.front();
    OverrideNote note;
    note.reason = u"kernel update"_s;
    note.owner = u"alice"_s;
    note.program = u"sluicekeeper"_s;
    note.since = status.time - 4min;
    note.end = OverrideEnd{OverrideEnd::Kind::After, status.time + 56min, {}, {}};
    service.overrides.state = StateOverride{ForcedState::Maint, note};
    service.reply = "up maint 100% # kernel update"_ba;
    service.trace.weight = 100;
    for (BalancerStatus &balancer : status.balancers) {
        balancer.lastReply = service.reply;
        balancer.nextReply = service.reply;
        balancer.owed = {OwedStatus{DebtKind::Ready, 0, 3, true, {}}};
    }
}

void countConnections(AgentStatus &status, HistoryStatus &history, int now)
{
    status.services.front().watchesPorts = true;
    status.services.front().connections = now;
    for (MetricPoint &point : history.seconds) {
        const auto ago = std::chrono::duration<double>(status.time - point.time).count();
        const double before = 640 + 60 * std::sin(ago / 50) + 25 * std::sin(ago / 7);
        point.connections = float(std::round(ago > 240 ? before : now + (before - now) * (ago / 240) * (ago / 240)));
    }
}

QJsonObject someSettings()
{
    QFile file(QStringLiteral(SLUICE_TEST_DATA "/panel/settings.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace sluice
