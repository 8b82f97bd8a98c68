// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace sluice {

enum class Switch { Off, On };

/// The arguments of `server` and `default-server` that matter to an agent. HAProxy configuration manual, section 5.2.
struct ServerArguments
{
    Switch check = Switch::Off;
    Switch agentCheck = Switch::Off;
    Switch disabled = Switch::Off;
    std::optional<int> weight; ///< HAProxy's own default is 1
    std::optional<int> port;
    std::optional<int> agentPort;
    std::optional<QByteArray> addr;
    std::optional<QByteArray> agentAddr;
    std::optional<QByteArray> agentSend; ///< the very bytes
    std::optional<std::chrono::milliseconds> inter;
    std::optional<std::chrono::milliseconds> agentInter; ///< HAProxy's own default is 2 s, whatever `inter` says
    std::optional<std::chrono::milliseconds> slowstart;
    QByteArray initState; ///< HAProxy 3.1 and newer

    bool operator==(const ServerArguments &) const = default;
};

/// Takes the words of a line from `first` on; what they do not say stays. Words that are not known are passed over.
void takeArguments(ServerArguments &arguments, const QByteArrayList &words, qsizetype first);

/// HAProxy's times: a number and us, ms, s, m, h or d; milliseconds without a unit. nullopt for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds> haproxyTime(QByteArrayView text);

} // namespace sluice
