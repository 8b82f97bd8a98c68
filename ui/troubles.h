// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paneloptions.h"
#include "ui/servicewatch.h"
#include "ui/statesign.h"

#include <QString>

#include <optional>
#include <vector>

namespace sluice {

class AgentModel;

enum class TroubleKind {
    NoAgent,
    AgentRefuses,
    AddressInUse,
    AddressNotThere,
    CannotListen,
    JournalLost,
    JournalNotSaved,
    SettingsError,
    NoMeasurement,
    FirstStart,
    AddressRefused,
    AgentOnMachine, ///< another agent runs in the background of this machine
};

/// What a trouble's buttons offer.
enum class TroubleAction { ForceMaint, SayReady, Allow, HandOver, Dismiss };

/// Something that the administrator should know, in plain words, with what to do about it.
struct Trouble
{
    TroubleKind kind = TroubleKind::NoAgent;
    QString about; ///< tells two of a kind apart: an address, a port
    ToneRole role = ToneRole::Bad;
    QString text;
    std::vector<TroubleAction> actions;
    bool operator==(const Trouble &) const = default;
};

/// The gravest first.
[[nodiscard]] std::vector<Trouble> troublesOf(const AgentModel &model, const PanelOptions &options,
                                              const std::optional<FoundAgent> &found = {});

} // namespace sluice
