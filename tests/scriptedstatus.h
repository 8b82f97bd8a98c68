// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

// What a scripted agent answers, as little as sluicectl needs.
namespace sluice::scripted {

using namespace Qt::StringLiterals;

inline constexpr qint64 now = 1'700'000'000'000;

inline QJsonObject service(const QString &name, const QString &state = {}, const QString &owner = u"alice"_s)
{
    QJsonValue forced = QJsonValue::Null;
    if (!state.isEmpty())
        forced = QJsonObject{
            {u"word"_s, state}, {u"owner"_s, owner}, {u"since_ms"_s, now}, {u"reason"_s, u"patching"_s}};
    return {{u"name"_s, name},
            {u"reply"_s, state.isEmpty() ? u"up 75%"_s : u"up %1 75%"_s.arg(state)},
            {u"phase"_s, u"normal"_s},
            {u"overrides"_s,
             QJsonObject{{u"state"_s, forced}, {u"weight"_s, QJsonValue::Null}, {u"maxconn"_s, QJsonValue::Null}}}};
}

enum class Fetched { No, Yes };

/// Asks for `default` every two seconds.
inline QJsonObject balancer(int id, const QString &address, int secondsAgo, Fetched fetched)
{
    return {{u"id"_s, id},
            {u"address"_s, address},
            {u"line"_s, u"lb%1 web/web1"_s.arg(id)},
            {u"service"_s, u"default"_s},
            {u"last_seen_ms"_s, now - secondsAgo * 1000},
            {u"interval_s"_s, 2},
            {u"probes"_s, 100},
            {u"last_reply"_s, u"up 75%"_s},
            {u"counts"_s, true},
            {u"up_to_date"_s, fetched == Fetched::Yes}};
}

inline QJsonObject status(const QJsonArray &services, const QJsonArray &balancers)
{
    return {{u"time_ms"_s, now},
            {u"version"_s, u"9.9.9"_s},
            {u"host"_s, u"web1"_s},
            {u"agent"_s,
             QJsonObject{
                 {u"version"_s, u"9.9.9"_s},
                 {u"host"_s, u"web1"_s},
                 {u"kind"_s, u"service"_s},
                 {u"uptime_s"_s, 3600},
                 {u"journal"_s, u"good"_s},
                 {u"listening"_s,
                  QJsonArray{QJsonObject{{u"address"_s, u"127.0.0.1"_s}, {u"port"_s, 9999}, {u"listening"_s, true}}}}}},
            {u"services"_s, services},
            {u"balancers"_s, balancers}};
}

inline QJsonObject setAnswer(const QString &state)
{
    return {{u"saved"_s, true}, {u"warning"_s, QString()}, {u"service"_s, service(u"default"_s, state)}};
}

inline QJsonObject listOf(const QString &name, const QJsonArray &items)
{
    return {{name, items}, {u"more"_s, false}};
}

} // namespace sluice::scripted
