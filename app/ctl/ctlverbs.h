// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace sluice {

enum class CtlVerb {
    Status,
    Watch,
    Up,
    Down,
    Fail,
    Stopped,
    Drain,
    Maint,
    Ready,
    Auto,
    Weight,
    Maxconn,
    Services,
    Balancers,
    Probes,
    History,
    Settings,
    Probe,
    Simulate,
    Snippet,
    Metrics,
    Doctor,
    Explain,
};

enum class CtlOption : quint32 {
    Socket = 1U << 0,
    Service = 1U << 1,
    All = 1U << 2,
    Json = 1U << 3,
    Reason = 1U << 4,
    For = 1U << 5,
    Until = 1U << 6,
    Then = 1U << 7,
    Restore = 1U << 8,
    Wait = 1U << 9,
    Timeout = 1U << 10,
    IgnoreSilent = 1U << 11,
    Last = 1U << 12,
    Help = 1U << 13,
    Version = 1U << 14,
    Weight = 1U << 15,
    Maxconn = 1U << 16,
    Balance = 1U << 17,
    HaproxyCfg = 1U << 18,
};
Q_DECLARE_FLAGS(CtlOptions, CtlOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(CtlOptions)

/// Under which heading the help lists a verb.
enum class CtlVerbGroup { Look, Force, Agent };

struct CtlVerbEntry
{
    CtlVerb verb = CtlVerb::Status;
    QLatin1StringView word;
    QLatin1StringView arguments; ///< as the help shows them; empty: none
    QLatin1StringView help;      ///< one line
    CtlVerbGroup group = CtlVerbGroup::Look;
    CtlOptions options = {};         ///< beside those that go with every verb
    QLatin1StringView subwords = {}; ///< what may stand first behind it, with spaces between; for completion
};

struct CtlOptionEntry
{
    CtlOption option = CtlOption::Help;
    QLatin1StringView word;  ///< with its dashes
    QLatin1StringView value; ///< what the help calls its value; empty: it takes none
    QLatin1StringView help;
    char letter = 0; ///< the short form; 0: none
};

/// Go with every verb.
inline constexpr CtlOptions commonOptions = CtlOptions(CtlOption::Socket) | CtlOption::Json | CtlOption::Help
    | CtlOption::Version;

/// The one table of verbs and the one of options: what is accepted, the help, and what the completions are held to.
[[nodiscard]] std::span<const CtlVerbEntry> ctlVerbs() noexcept;
[[nodiscard]] std::span<const CtlOptionEntry> ctlOptions() noexcept;

/// nullptr where there is none.
[[nodiscard]] const CtlVerbEntry *findVerb(QStringView word) noexcept;
[[nodiscard]] const CtlVerbEntry &entryOf(CtlVerb verb) noexcept;
/// By "--wait" or "-h"; nullptr where there is none.
[[nodiscard]] const CtlOptionEntry *findOption(QStringView word) noexcept;
[[nodiscard]] const CtlOptionEntry &entryOf(CtlOption option) noexcept;

} // namespace sluice
