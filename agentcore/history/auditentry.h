// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace sluice {

/// What became of a call that would change something. Stored and sent by its word.
enum class AuditOutcome {
    Done,
    Refused, ///< the caller's role does not permit it
    Failed,  ///< permitted, and not done
};

[[nodiscard]] QLatin1StringView word(AuditOutcome outcome) noexcept;
[[nodiscard]] std::optional<AuditOutcome> auditOutcomeFromWord(QStringView text) noexcept;

/// One line of the audit trail: who changed what, from which program, why, and what it was before and after.
struct AuditEntry
{
    quint64 number = 0; ///< counts from 1, goes on over restarts
    WallTime time{};
    QString user;              ///< as the operating system proved it; empty: the agent itself
    std::optional<qint64> uid; ///< likewise
    std::optional<qint64> pid; ///< the caller's process
    QString program;           ///< what the caller calls itself; the agent's own name where it did it by itself
    QString method;            ///< "override.set", "override.end", "start" …
    QString service;           ///< empty where it concerns the whole agent
    AuditOutcome outcome = AuditOutcome::Done;
    QString before; ///< what was forced, in short words: "automatic", "maint"
    QString after;
    QString reason; ///< the caller's
    QString text;   ///< why it was refused or failed, or what else is to be known
    bool operator==(const AuditEntry &) const = default;
};

/// The same shape in the file and over the control socket; what is unknown is null.
[[nodiscard]] QJsonObject toJson(const AuditEntry &entry);
/// nullopt without a number, a time, a method or a known outcome. Total.
[[nodiscard]] std::optional<AuditEntry> auditEntryFromJson(const QJsonObject &json);

} // namespace sluice
