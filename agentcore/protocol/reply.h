// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/protocol/words.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <optional>

namespace sluice {

/// Percent of the weight configured in HAProxy. HAProxy caps the result at 256.
inline constexpr int maximumWeight = 256;
/// Most percent that HAProxy reckons with when it reads a line: what is above counts as this.
inline constexpr int maximumParsedWeight = 25600;
/// Longest reason that HAProxy shows whole beside every word (it keeps 127 bytes of "via agent : down (…)").
inline constexpr qsizetype maximumReasonBytes = 100;
/// Bytes that hold any line that toLine() can make, newline included.
inline constexpr qsizetype maximumLineBytes = 160;

/// One line to HAProxy. Each axis that is left out stays at HAProxy as it last heard it, for ever.
struct Reply
{
    std::optional<OperatingState> operating;
    std::optional<AdministrativeState> administrative;
    std::optional<int> weight;  ///< percent, 0–256
    std::optional<int> maxconn; ///< connections per HAProxy process; 0 means *unlimited* there
    QByteArray reason;          ///< printable ASCII, at most maximumReasonBytes; said only beside an operating word

    bool operator==(const Reply &) const = default;
};

/// The line as it goes onto the wire: operating word, administrative word, weight, maxconn, `# reason`, "\n".
/// An empty Reply is "\n", which changes nothing at HAProxy. Values out of range are left out, never clamped:
/// a wrong number must not reach a load balancer.
[[nodiscard]] QByteArray toLine(const Reply &reply);

/// A line read as HAProxy reads it (src/tcpcheck.c, tcpcheck_agent_expect): separators are space, tab and comma,
/// words in any order and case, the last word of a kind wins, a wrong last weight or maxconn voids its kind.
struct ParsedLine
{
    Reply reply;                    ///< weight up to maximumParsedWeight, the reason as it came
    std::optional<quint32> maxconn; ///< as HAProxy keeps it; reply.maxconn has it where an int can
    QList<QByteArray> unknownWords; ///< shown by HAProxy as an agent error; the rest of the line still counts
    QByteArray warning;             ///< HAProxy's own text for a refused weight or maxconn, or empty

    bool operator==(const ParsedLine &) const = default;
};

/// nullopt where HAProxy would ignore the line: no CR or LF, or a NUL before it. Total: any bytes are fine.
[[nodiscard]] std::optional<ParsedLine> parseLine(QByteArrayView bytes);

/// Any text made fit to stand after `#`: line ends and control characters become spaces, other than ASCII is
/// transliterated or becomes '?', runs of blanks shrink to one, cut to maximumReasonBytes.
[[nodiscard]] QByteArray reasonText(QStringView text);

} // namespace sluice
