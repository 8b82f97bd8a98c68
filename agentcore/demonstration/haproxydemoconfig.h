// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace sluice {

/// A HAProxy that asks the agent of a demonstration.
struct HaproxyDemo
{
    QString folder;        ///< of its own, where its sockets lie; absolute
    quint16 agentPort = 0; ///< on 127.0.0.1
    quint16 webPort = 0;   ///< where it takes requests, on 127.0.0.1
    bool operator==(const HaproxyDemo &) const = default;
};

inline constexpr QLatin1StringView haproxyDemoBackend{"web"};
inline constexpr QLatin1StringView haproxyDemoServer{"web1"};

/// Where such a HAProxy answers commands.
[[nodiscard]] QString statisticsSocket(const QString &folder);
/// Its whole configuration: a frontend and a backend with one server under agent-check, and the web service behind that,
/// which HAProxy plays itself. Everything lies on loopback or in the folder.
[[nodiscard]] QByteArray haproxyDemoConfig(const HaproxyDemo &demo);

} // namespace sluice
