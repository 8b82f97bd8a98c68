// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/serverline.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace sluice {
namespace {

/// Arguments with a value that we only pass over, so that the value is not taken for an argument.
constexpr std::array passedOver{
    "alpn",
    "ca-file",
    "check-alpn",
    "check-proto",
    "check-sni",
    "ciphers",
    "ciphersuites",
    "client-sigalgs",
    "cookie",
    "crl-file",
    "crt",
    "curves",
    "downinter",
    "error-limit",
    "fall",
    "fastinter",
    "guid",
    "hash-key",
    "id",
    "idle-ping",
    "init-addr",
    "interface",
    "log-bufsize",
    "log-proto",
    "max-reuse",
    "maxconn",
    "maxqueue",
    "minconn",
    "namespace",
    "npn",
    "observe",
    "on-error",
    "on-marked-down",
    "on-marked-up",
    "pool-conn-name",
    "pool-low-conn",
    "pool-max-conn",
    "pool-purge-delay",
    "proto",
    "proxy-v2-options",
    "redir",
    "resolve-net",
    "resolve-opts",
    "resolve-prefer",
    "resolvers",
    "rise",
    "shard",
    "sigalgs",
    "sni",
    "socks4",
    "source",
    "ssl-max-ver",
    "ssl-min-ver",
    "tcp-ut",
    "track",
    "usesrc",
    "verify",
    "verifyhost",
    "ws",
};

struct SwitchWord
{
    const char *name;
    Switch ServerArguments::*member;
    Switch value;
};

constexpr std::array switchWords{
    SwitchWord{"check", &ServerArguments::check, Switch::On},
    SwitchWord{"no-check", &ServerArguments::check, Switch::Off},
    SwitchWord{"agent-check", &ServerArguments::agentCheck, Switch::On},
    SwitchWord{"no-agent-check", &ServerArguments::agentCheck, Switch::Off},
    SwitchWord{"disabled", &ServerArguments::disabled, Switch::On},
    SwitchWord{"enabled", &ServerArguments::disabled, Switch::Off},
};

template<typename Value>
struct ValueWord
{
    const char *name;
    std::optional<Value> ServerArguments::*member;
};

constexpr std::array numberWords{
    ValueWord<int>{"weight", &ServerArguments::weight},
    ValueWord<int>{"port", &ServerArguments::port},
    ValueWord<int>{"agent-port", &ServerArguments::agentPort},
};

constexpr std::array textWords{
    ValueWord<QByteArray>{"addr", &ServerArguments::addr},
    ValueWord<QByteArray>{"agent-addr", &ServerArguments::agentAddr},
    ValueWord<QByteArray>{"agent-send", &ServerArguments::agentSend},
};

constexpr std::array timeWords{
    ValueWord<std::chrono::milliseconds>{"inter", &ServerArguments::inter},
    ValueWord<std::chrono::milliseconds>{"agent-inter", &ServerArguments::agentInter},
    ValueWord<std::chrono::milliseconds>{"slowstart", &ServerArguments::slowstart},
};

template<typename Table>
auto find(const Table &table, const QByteArray &name)
{
    return std::find_if(table.begin(), table.end(), [&name](const auto &row) { return name == row.name; });
}

std::optional<int> number(const QByteArray &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// HAProxy's longest time, 24 days, so that nobody who reckons with it overflows.
std::chrono::milliseconds atMost(qint64 value)
{
    return std::chrono::milliseconds(std::min(value, qint64(std::numeric_limits<qint32>::max())));
}

/// True if the word is one with a value, which is then used up.
bool takeValue(ServerArguments &arguments, const QByteArray &name, const QByteArray &value)
{
    if (const auto row = find(numberWords, name); row != numberWords.end())
        arguments.*(row->member) = number(value);
    else if (const auto text = find(textWords, name); text != textWords.end())
        arguments.*(text->member) = value;
    else if (const auto time = find(timeWords, name); time != timeWords.end())
        arguments.*(time->member) = haproxyTime(value);
    else if (name == "init-state")
        arguments.initState = value;
    else
        return std::ranges::any_of(passedOver, [&name](const char *known) { return name == known; });
    return true;
}

} // namespace

void takeArguments(ServerArguments &arguments, const QByteArrayList &words, qsizetype first)
{
    for (qsizetype i = first; i < words.size(); ++i) {
        if (const auto row = find(switchWords, words.at(i)); row != switchWords.end())
            arguments.*(row->member) = row->value;
        else if (i + 1 < words.size() && takeValue(arguments, words.at(i), words.at(i + 1)))
            ++i;
    }
}

std::optional<std::chrono::milliseconds> haproxyTime(QByteArrayView text)
{
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    const auto unitBegin = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype digits = unitBegin - text.begin();
    if (digits == 0 || digits > 10)
        return std::nullopt;
    const qint64 value = text.first(digits).toByteArray().toLongLong();
    const QByteArrayView unit = text.sliced(digits);
    if (unit == "us")
        return atMost((value + 999) / 1000);
    constexpr std::array<std::pair<const char *, qint64>, 6> units{
        {{"", 1}, {"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", 86'400'000}}};
    for (const auto &[name, factor] : units) {
        if (unit == name)
            return atMost(value * factor);
    }
    return std::nullopt;
}

} // namespace sluice
