// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace sluice {

/// What can be wrong with a configuration of HAProxy that is to ask this agent. Word forms stand in scripts: never
/// rename one.
enum class ConfigFault {
    NoServers,
    NoAgentCheck,
    QuoteOpen,
    AgentPortMissing,
    AgentPortWrong,
    AgentAddressWrong,
    AgentAddressNeeded,
    AgentAddressBorrowed,
    WeightMissing,
    WeightOne,
    WeightZero,
    WeightCoarse,
    StaticAlgorithm,
    CheckMissing,
    Disabled,
    AgentInterLong,
    AgentInterShort,
    ReturnCheckShort,
    Slowstart,
    InitStateDown,
    AgentSendMissing,
    AgentSendMixed,
    AgentSendNoLineEnd,
    AgentSendTwoLines,
    AgentSendShared,
};

enum class Severity {
    Problem, ///< the agent is not asked, or what it says does not do what it should
    Note,    ///< works, but otherwise than one may think
};

/// "agent-port-missing", …
[[nodiscard]] QLatin1StringView word(ConfigFault fault) noexcept;
/// Both ways: for whoever reads findings from JSON.
[[nodiscard]] std::optional<ConfigFault> configFaultFromWord(QByteArrayView text) noexcept;
[[nodiscard]] Severity severityOf(ConfigFault fault) noexcept;

struct ConfigFinding
{
    int line = 0; ///< from 1; 0: the whole text
    ConfigFault fault = ConfigFault::NoServers;
    QByteArray server;   ///< "web/s1"; empty where no one server is meant
    QStringList details; ///< what the sentences name, so that a translation can name it, too
    QString text;        ///< what is wrong and what comes of it, in English
    QString fix;         ///< what to do

    bool operator==(const ConfigFinding &) const = default;
};

/// With the English sentences, whose %1, %2 … are the details.
[[nodiscard]] ConfigFinding configFinding(ConfigFault fault, int line, const QByteArray &server = {},
                                          const QStringList &details = {});

/// The sentences of a fault before the details are filled in, to be translated in the context sluice::ConfigFinding.
struct FindingSource
{
    const char *text = "";
    const char *fix = "";
};
[[nodiscard]] FindingSource sourceOf(ConfigFault fault) noexcept;
/// The pattern with the details in place of its %1, %2 …
[[nodiscard]] QString filled(const QString &pattern, const QStringList &details);

} // namespace sluice
