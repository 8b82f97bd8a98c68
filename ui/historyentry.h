// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "ui/overrideorders.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sluice {

/// One line of the agent's audit trail: who did what, by which program, and what came of it.
struct HistoryEntry
{
    enum class Outcome { Done, Refused, Failed };

    quint64 number = 0;
    WallTime time{};
    QString user;
    std::optional<qint64> pid;
    QString program;
    QString method; ///< of the control socket: "override.set"
    QString service;
    Outcome outcome = Outcome::Done;
    QString before; ///< what was in force: "automatic", "maint", "weight 40%, maxconn 30 (restore 200)"
    QString after;
    QString reason;
    QString text; ///< the agent's own words, such as why it was refused
    bool operator==(const HistoryEntry &) const = default;
};
/// Total, as agentstatusjson.h is.
[[nodiscard]] HistoryEntry historyEntryFromJson(const QJsonObject &json);

[[nodiscard]] OverrideSlot slotOf(const ForcedValue &value);
/// What such words force, in the order of the slots; nothing for "automatic". nullopt where they are not understood.
[[nodiscard]] std::optional<std::vector<ForcedValue>> forcedFromWords(const QString &words);

/// How to take the entry back: for each slot that it changed, what was there before (nullopt: automatic). nullopt
/// where there is nothing to take back, or the words are not understood.
[[nodiscard]] std::optional<std::vector<SlotBefore>> undoOf(const HistoryEntry &entry);

} // namespace sluice
