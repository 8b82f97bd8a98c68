// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/haproxy/simulatedserver.h"
#include "agentcore/policy/overrides.h"
#include "app/ctl/ctlverbs.h"

#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <optional>

namespace sluice {

/// What is to be forced, or released, on each service that is meant.
struct ForceOrder
{
    enum class FollowUp { None, Maint };
    QString reason;
    std::optional<std::chrono::milliseconds> length; ///< --for
    std::optional<WallTime> until;
    FollowUp then = FollowUp::None;
    int weight = 100;                 ///< percent, with the verb weight
    int maxconn = 1;                  ///< with the verb maxconn
    int restore = 0;                  ///< 0: unlimited
    std::optional<OverrideSlot> slot; ///< with auto; without it all three
    bool operator==(const ForceOrder &) const = default;
};

struct WaitOrder
{
    enum class Silent { EndTheWait, LeaveOut };
    std::chrono::milliseconds timeout{std::chrono::minutes(1)};
    Silent silent = Silent::EndTheWait;
    bool operator==(const WaitOrder &) const = default;
};

struct ForgetOrder
{
    QString address;
    std::optional<QString> line; ///< as `balancers` shows it; without it every line of that address
    bool operator==(const ForgetOrder &) const = default;
};

struct SettingsOrder
{
    enum class Action { Get, Check, Set, Unset, Reload };
    Action action = Action::Get;
    QString key;   ///< Get: empty means all
    QString value; ///< Set
    QString file;  ///< Check; "-" is standard input
    bool operator==(const SettingsOrder &) const = default;
};

/// Replies, and the server that hears them.
struct ExplainOrder
{
    QByteArrayList lines;
    ServerSetup setup;
    bool operator==(const ExplainOrder &) const = default;
};

/// What the command line asks for.
struct CtlCommand
{
    enum class Form { Text, Json };
    enum class Services { OnlyOne, Named, All };

    CtlVerb verb = CtlVerb::Status;
    Form form = Form::Text;
    std::optional<QString> socket;
    Services services = Services::OnlyOne; ///< OnlyOne: none was named, so there must not be a choice
    QString service;                       ///< with Services::Named
    ForceOrder force;
    std::optional<WaitOrder> wait;
    std::optional<ForgetOrder> forget;
    SettingsOrder settings;
    ExplainOrder explain;
    QString haproxyCfg; ///< with doctor: a file, "-" is standard input; empty: none
    double idle = 0;    ///< percent, with simulate
    int last = 20;      ///< of probes, history
    std::chrono::milliseconds patience{std::chrono::seconds(5)}; ///< of probe
    bool operator==(const CtlCommand &) const = default;
};

} // namespace sluice
