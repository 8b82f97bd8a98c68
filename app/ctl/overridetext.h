// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "app/ctl/textstyle.h"

#include <QString>
#include <QStringList>

namespace sluice {

/// How a service stands, by word and shape; the tone only repeats it.
struct StateMark
{
    QString word;  ///< "UP", "UP forced", "DOWN", "FAIL", "STOPPED", "DRAIN", "MAINT", "UNDECIDED", "NO WORD"
    QString shape; ///< one character
    Tone tone = Tone::Plain;
    bool operator==(const StateMark &) const = default;
};
[[nodiscard]] StateMark signOf(const ServiceStatus &service, TextStyle::Shapes shapes);

/// "maint", "drain (then maint)", "weight 40%", "maxconn 30 (restore 200)".
[[nodiscard]] QString slotText(const StateOverride &state);
[[nodiscard]] QString slotText(const WeightOverride &weight);
[[nodiscard]] QString slotText(const MaxconnOverride &maxconn);

/// "since 14:03 by alice (sluicectl), until 16:03. Reason: patching".
[[nodiscard]] QString noteText(const OverrideNote &note, WallTime now);
/// One line for each slot that is taken: what, and its note.
[[nodiscard]] QStringList overrideLines(const Overrides &overrides, WallTime now);
/// "maint, weight 40%"; "automatic" where nothing is forced.
[[nodiscard]] QString overridesText(const Overrides &overrides);

} // namespace sluice
