// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/simulatedserver.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace sluice {

/// What HAProxy does with a word of a line. Word forms stand in JSON: never rename one.
enum class Meaning {
    Up,
    Down,
    Ready,
    Drain,
    Maint,
    Weight,             ///< numbers: percent, configured weight, result
    WeightZero,         ///< 0 % was said
    WeightRoundsToZero, ///< numbers: percent, configured weight
    WeightCapped,       ///< numbers: percent, configured weight
    WeightRefused,      ///< a static algorithm
    WeightWrong,
    Maxconn, ///< numbers: connections
    MaxconnUnlimited,
    MaxconnWrong,
    Overridden,
    Unknown,
    UnknownHidden, ///< HAProxy shows only the first
    NeedsNewer,    ///< `weight:`, from HAProxy 3.1 on
    Reason,
    ReasonDropped,
    ReasonHidden, ///< beside `up` HAProxy shows an error in its place
};

/// "up", "weight-rounds-to-zero", …
[[nodiscard]] QLatin1StringView word(Meaning meaning) noexcept;

struct WordMeaning
{
    QByteArray word; ///< as it was written; the reason with its `#`
    Meaning meaning = Meaning::Unknown;
    QList<qint64> numbers; ///< what the sentence names, so that a translation can name it, too
    QString text;          ///< one English sentence

    bool operator==(const WordMeaning &) const = default;
};

/// Every word of the line in its order, and the reason. Empty where HAProxy ignores the line.
[[nodiscard]] std::vector<WordMeaning> meaningsOf(QByteArrayView bytes, const ServerSetup &setup);

} // namespace sluice
