// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlverbs.h"

#include <algorithm>
#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using O = CtlOption;
using G = CtlVerbGroup;
using V = CtlVerb;

constexpr CtlOptions which = CtlOptions(O::Service) | O::All;
constexpr CtlOptions waiting = CtlOptions(O::Wait) | O::Timeout | O::IgnoreSilent;
constexpr CtlOptions forcing = which | waiting | O::Reason | O::For | O::Until;

constexpr std::array verbs{
    CtlVerbEntry{
        V::Status, "status"_L1, {}, "What the agent says, to whom, and what is forced."_L1, G::Look, O::Service},
    CtlVerbEntry{V::Watch, "watch"_L1, {}, "The same, live. Ctrl+C ends it."_L1, G::Look, O::Service},
    CtlVerbEntry{V::Services, "services"_L1, {}, "The services the agent answers for."_L1, G::Look},
    CtlVerbEntry{V::Balancers, "balancers"_L1, "[forget ADDRESS [LINE]]"_L1,
                 "Who asks, and what they are owed; or forget one that is gone."_L1, G::Look, O::Service, "forget"_L1},
    CtlVerbEntry{V::Probes,
                 "probes"_L1,
                 {},
                 "The latest probes and their answers."_L1,
                 G::Look,
                 CtlOptions(O::Service) | O::Last},
    CtlVerbEntry{V::History,
                 "history"_L1,
                 {},
                 "Who did what, when and why: the audit trail."_L1,
                 G::Look,
                 CtlOptions(O::Service) | O::Last},
    CtlVerbEntry{V::Probe,
                 "probe"_L1,
                 {},
                 "Ask the agent as HAProxy does; shows exact bytes and times."_L1,
                 G::Look,
                 CtlOptions(O::Service) | O::Timeout},
    CtlVerbEntry{V::Snippet,
                 "snippet"_L1,
                 {},
                 "The server lines to paste into the configuration of HAProxy."_L1,
                 G::Look,
                 O::Service},
    CtlVerbEntry{V::Metrics, "metrics"_L1, {}, "All numbers in the text format of Prometheus."_L1, G::Look},
    CtlVerbEntry{V::Doctor,
                 "doctor"_L1,
                 {},
                 "Look for what is wrong and say what to do; 1 if there is anything."_L1,
                 G::Look,
                 O::HaproxyCfg},
    CtlVerbEntry{V::Explain, "explain"_L1, "LINE..."_L1, "What HAProxy makes of replies, one after another."_L1,
                 G::Look, CtlOptions(O::Weight) | O::Maxconn | O::Balance},

    CtlVerbEntry{V::Drain,
                 "drain"_L1,
                 {},
                 "No new visitors; those that stick to this server still come."_L1,
                 G::Force,
                 forcing | O::Then},
    CtlVerbEntry{V::Maint,
                 "maint"_L1,
                 {},
                 "Out for maintenance: no traffic, and the health checks pause."_L1,
                 G::Force,
                 forcing},
    CtlVerbEntry{V::Down, "down"_L1, {}, "DOWN: no traffic, and the health checks go on."_L1, G::Force, forcing},
    CtlVerbEntry{V::Fail, "fail"_L1, {}, "The same as down; HAProxy shows this word."_L1, G::Force, forcing},
    CtlVerbEntry{V::Stopped, "stopped"_L1, {}, "The same as down; HAProxy shows this word."_L1, G::Force, forcing},
    CtlVerbEntry{V::Up,
                 "up"_L1,
                 {},
                 "Force up; ends any drain or maint at HAProxy, again in every reply."_L1,
                 G::Force,
                 forcing},
    CtlVerbEntry{V::Weight, "weight"_L1, "N%"_L1, "A weight, from 0% to 256% of that on the server line."_L1, G::Force,
                 forcing},
    CtlVerbEntry{V::Maxconn, "maxconn"_L1, "N --restore N|unlimited"_L1,
                 "At most N connections for each HAProxy process; then --restore."_L1, G::Force, forcing | O::Restore},
    CtlVerbEntry{V::Auto, "auto"_L1, "[state|weight|maxconn]"_L1, "Back to automatic: everything forced, or this."_L1,
                 G::Force, which | waiting, "state weight maxconn"_L1},
    CtlVerbEntry{V::Ready,
                 "ready"_L1,
                 {},
                 "Owe every balancer one ready: brings back a server found in MAINT or DRAIN."_L1,
                 G::Force,
                 which | waiting},

    CtlVerbEntry{V::Settings, "settings"_L1, "[get [KEY] | check FILE | set KEY VALUE | unset KEY | reload]"_L1,
                 "Show, check, change or reload the settings."_L1, G::Agent, O::Service,
                 "get check set unset reload"_L1},
    CtlVerbEntry{V::Simulate, "simulate"_L1, "IDLE"_L1,
                 "Set the idle CPU percent, while sampling.source is \"simulated\"."_L1, G::Agent},
};

constexpr std::array options{
    CtlOptionEntry{O::Socket, "--socket"_L1, "PATH"_L1,
                   "Control socket. Without it: of the agent that runs as a service, then of the panel."_L1},
    CtlOptionEntry{O::Service, "--service"_L1, "NAME"_L1, "This service only."_L1},
    CtlOptionEntry{O::All, "--all"_L1, {}, "Every service."_L1},
    CtlOptionEntry{O::Json, "--json"_L1, {}, "Answer in JSON on standard output."_L1},
    CtlOptionEntry{O::Reason, "--reason"_L1, "TEXT"_L1, "Why; HAProxy shows it beside the state."_L1},
    CtlOptionEntry{O::For, "--for"_L1, "TIME"_L1, "End after this long: 30s, 45m, 2h, 1h30m, 2d."_L1},
    CtlOptionEntry{O::Until, "--until"_L1, "WHEN"_L1,
                   "End then: 18:00 is today; or \"tomorrow 6:00\", \"2026-12-24 18:00\"."_L1},
    CtlOptionEntry{O::Then, "--then"_L1, "maint"_L1, "What follows a drain at its end."_L1},
    CtlOptionEntry{O::Restore, "--restore"_L1, "N|unlimited"_L1,
                   "The maxconn of the server line at HAProxy, to go back to."_L1},
    CtlOptionEntry{O::Wait, "--wait"_L1, {}, "Come back once every load balancer has fetched it."_L1},
    CtlOptionEntry{O::Timeout, "--timeout"_L1, "TIME"_L1, "Wait at most this long. With --wait: 1m without it."_L1},
    CtlOptionEntry{O::IgnoreSilent,
                   "--ignore-silent"_L1,
                   {},
                   "Do not wait for load balancers that ask no longer; they are named."_L1},
    CtlOptionEntry{O::Last, "--last"_L1, "N"_L1, "So many of the newest. 20 without it."_L1},
    CtlOptionEntry{O::Weight, "--weight"_L1, "N"_L1, "The weight on the server line, 0 to 256. 100 without it."_L1},
    CtlOptionEntry{O::Maxconn, "--maxconn"_L1, "N"_L1,
                   "The maxconn on the server line; 0 is unlimited. 50 without it."_L1},
    CtlOptionEntry{O::Balance, "--balance"_L1, "ALGORITHM"_L1,
                   "The balance algorithm, and its hash-type behind a blank. roundrobin without it."_L1},
    CtlOptionEntry{O::HaproxyCfg, "--haproxy-cfg"_L1, "FILE"_L1,
                   "Look at this configuration of HAProxy, too; - is standard input."_L1},
    CtlOptionEntry{O::Help, "--help"_L1, {}, "Show this help, or that of a verb."_L1, 'h'},
    CtlOptionEntry{O::Version, "--version"_L1, {}, "Show the version."_L1, 'v'},
};

} // namespace

std::span<const CtlVerbEntry> ctlVerbs() noexcept
{
    return verbs;
}

std::span<const CtlOptionEntry> ctlOptions() noexcept
{
    return options;
}

const CtlVerbEntry *findVerb(QStringView word) noexcept
{
    const auto found = std::ranges::find_if(verbs, [word](const CtlVerbEntry &entry) { return entry.word == word; });
    return found == verbs.end() ? nullptr : &*found;
}

const CtlVerbEntry &entryOf(CtlVerb verb) noexcept
{
    return *std::ranges::find(verbs, verb, &CtlVerbEntry::verb);
}

const CtlOptionEntry *findOption(QStringView word) noexcept
{
    const auto means = [word](const CtlOptionEntry &entry) {
        const bool isShort = entry.letter != 0 && word.size() == 2 && word[0] == u'-'
            && word[1] == QLatin1Char(entry.letter);
        return isShort || entry.word == word;
    };
    const auto found = std::ranges::find_if(options, means);
    return found == options.end() ? nullptr : &*found;
}

const CtlOptionEntry &entryOf(CtlOption option) noexcept
{
    return *std::ranges::find(options, option, &CtlOptionEntry::option);
}

} // namespace sluice
