// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace sluice {

// The words by which the enums of agentstatus.h go over the control socket. Never change one.

[[nodiscard]] QLatin1StringView word(AgentKind kind) noexcept;        ///< built-in, service
[[nodiscard]] QLatin1StringView word(LifePhase phase) noexcept;       ///< running, farewell
[[nodiscard]] QLatin1StringView word(JournalHealth health) noexcept;  ///< good, not-saved, lost
[[nodiscard]] QLatin1StringView word(ReplyPhase phase) noexcept;      ///< normal, journal-lost, unattributed
[[nodiscard]] QLatin1StringView word(ProbeOutcome outcome) noexcept;  ///< answered, fetched, refused, lost
[[nodiscard]] QLatin1StringView word(ReplyStyle style) noexcept;      ///< complete, weight-only
[[nodiscard]] QLatin1StringView word(SamplingSource source) noexcept; ///< system, simulated

[[nodiscard]] std::optional<AgentKind> agentKindFromWord(QStringView text) noexcept;
[[nodiscard]] std::optional<LifePhase> lifePhaseFromWord(QStringView text) noexcept;
[[nodiscard]] std::optional<JournalHealth> journalHealthFromWord(QStringView text) noexcept;
[[nodiscard]] std::optional<ReplyPhase> replyPhaseFromWord(QStringView text) noexcept;
[[nodiscard]] std::optional<ProbeOutcome> probeOutcomeFromWord(QStringView text) noexcept;
[[nodiscard]] std::optional<ReplyStyle> replyStyleFromWord(QStringView text) noexcept;
[[nodiscard]] std::optional<SamplingSource> samplingSourceFromWord(QStringView text) noexcept;

} // namespace sluice
