// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/wordmeaning.h"

#include "agentcore/protocol/linewords.h"

#include <algorithm>
#include <array>

namespace sluice {
namespace {

struct Row
{
    Meaning meaning;
    QLatin1StringView word;
    QLatin1StringView text;
};

constexpr std::array rows{
    Row{Meaning::Up, QLatin1StringView("up"),
        QLatin1StringView(
            "The service is well: the server is UP if HAProxy's own health check agrees, but not out of a "
            "drain or maint.")},
    Row{Meaning::Down, QLatin1StringView("down"),
        QLatin1StringView("HAProxy takes the server DOWN at once, until the agent says up.")},
    Row{Meaning::Ready, QLatin1StringView("ready"),
        QLatin1StringView("Ends drain and maint, also one that HAProxy's operator set; it does not end a down.")},
    Row{Meaning::Drain, QLatin1StringView("drain"),
        QLatin1StringView("No new balanced connections, persistent ones still come; lasts until ready or maint.")},
    Row{Meaning::Maint, QLatin1StringView("maint"),
        QLatin1StringView("Out of service, and health checks pause; lasts until ready or drain.")},
    Row{Meaning::Weight, QLatin1StringView("weight"),
        QLatin1StringView("%1 % of the configured weight %2, rounded down: the weight becomes %3.")},
    Row{Meaning::WeightZero, QLatin1StringView("weight-zero"),
        QLatin1StringView("The weight becomes 0: no new balanced connections, persistent ones still come.")},
    Row{Meaning::WeightRoundsToZero, QLatin1StringView("weight-rounds-to-zero"),
        QLatin1StringView("%1 % of the configured weight %2 is rounded down to 0: no new balanced connections.")},
    Row{Meaning::WeightCapped, QLatin1StringView("weight-capped"),
        QLatin1StringView("%1 % of the configured weight %2 is more than HAProxy's most: the weight becomes 256.")},
    Row{Meaning::WeightRefused, QLatin1StringView("weight-refused"),
        QLatin1StringView("Ignored: with this balance algorithm HAProxy takes only 0 and the configured weight.")},
    Row{Meaning::WeightWrong, QLatin1StringView("weight-wrong"),
        QLatin1StringView("Ignored: a weight is a whole number and one % sign.")},
    Row{Meaning::Maxconn, QLatin1StringView("maxconn"),
        QLatin1StringView("Each HAProxy process opens at most %1 connections at a time; it stays so until another "
                          "maxconn is said.")},
    Row{Meaning::MaxconnUnlimited, QLatin1StringView("maxconn-unlimited"),
        QLatin1StringView("0 means that HAProxy limits connections no more.")},
    Row{Meaning::MaxconnWrong, QLatin1StringView("maxconn-wrong"),
        QLatin1StringView("Ignored: maxconn: needs a whole number right behind it.")},
    Row{Meaning::Overridden, QLatin1StringView("overridden"),
        QLatin1StringView("Ignored: a later word of the same kind counts.")},
    Row{Meaning::Unknown, QLatin1StringView("unknown"),
        QLatin1StringView("HAProxy does not know this word; it shows it as the agent's error and heeds the others.")},
    Row{Meaning::UnknownHidden, QLatin1StringView("unknown-hidden"),
        QLatin1StringView("HAProxy does not know this word, and shows only the first such word.")},
    Row{Meaning::NeedsNewer, QLatin1StringView("needs-newer"),
        QLatin1StringView("HAProxy knows this word from 3.1 on; older ones, as here, show it as the agent's error.")},
    Row{Meaning::Reason, QLatin1StringView("reason"),
        QLatin1StringView("Shown in HAProxy's statistics beside the operating word.")},
    Row{Meaning::ReasonDropped, QLatin1StringView("reason-dropped"),
        QLatin1StringView("Dropped: HAProxy keeps a reason only beside up, down, fail or stopped.")},
    Row{Meaning::ReasonHidden, QLatin1StringView("reason-hidden"),
        QLatin1StringView("Not shown: beside up, HAProxy shows what is wrong with the line in place of the reason.")},
};

const Row &rowOf(Meaning meaning)
{
    const auto *const found = std::ranges::find(rows, meaning, &Row::meaning);
    return found == rows.end() ? rows.front() : *found;
}

WordMeaning made(const QByteArray &word, Meaning meaning, const QList<qint64> &numbers = {})
{
    QString text(rowOf(meaning).text);
    for (const qint64 number : numbers)
        text = text.arg(number);
    return {word, meaning, numbers, text};
}

WordMeaning ofOperating(const QByteArray &word)
{
    const std::optional<OperatingState> state = operatingStateFromWord(word);
    return made(word, state && isDown(*state) ? Meaning::Down : Meaning::Up);
}

WordMeaning ofAdministrative(const QByteArray &word)
{
    switch (administrativeStateFromWord(word).value_or(AdministrativeState::Ready)) {
    case AdministrativeState::Drain:
        return made(word, Meaning::Drain);
    case AdministrativeState::Maint:
        return made(word, Meaning::Maint);
    case AdministrativeState::Ready:
        break;
    }
    return made(word, Meaning::Ready);
}

/// What the simulated server makes of it: one rule, in one place.
WordMeaning ofWeight(const QByteArray &word, const std::optional<int> &percent, const ServerSetup &setup)
{
    if (!percent)
        return made(word, Meaning::WeightWrong);
    SimulatedServer server(setup);
    if (!server.receive(QByteArray(word + '\n')).weight)
        return made(word, Meaning::WeightRefused);
    const int configured = server.setup().weight;
    const int result = server.userWeight();
    if (*percent == 0)
        return made(word, Meaning::WeightZero);
    if (result == 0)
        return made(word, Meaning::WeightRoundsToZero, {*percent, configured});
    if (configured * *percent / 100 > maximumWeight)
        return made(word, Meaning::WeightCapped, {*percent, configured});
    return made(word, Meaning::Weight, {*percent, configured, result});
}

WordMeaning ofMaxconn(const QByteArray &word, const std::optional<quint32> &maxconn)
{
    if (!maxconn)
        return made(word, Meaning::MaxconnWrong);
    return *maxconn == 0 ? made(word, Meaning::MaxconnUnlimited) : made(word, Meaning::Maxconn, {*maxconn});
}

enum class Rank { First, Later };

WordMeaning ofUnknown(const QByteArray &word, Rank rank)
{
    if (word.toLower().startsWith("weight:"))
        return made(word, Meaning::NeedsNewer);
    return made(word, rank == Rank::First ? Meaning::Unknown : Meaning::UnknownHidden);
}

WordMeaning ofReason(const QByteArray &reason, const ParsedLine &parsed, const QByteArray &complaint)
{
    const QByteArray word = "# " + reason;
    if (!parsed.reply.operating)
        return made(word, Meaning::ReasonDropped);
    const bool isHidden = parsed.reply.operating == OperatingState::Up && !complaint.isEmpty();
    return made(word, isHidden ? Meaning::ReasonHidden : Meaning::Reason);
}

} // namespace

QLatin1StringView word(Meaning meaning) noexcept
{
    return rowOf(meaning).word;
}

std::vector<WordMeaning> meaningsOf(QByteArrayView bytes, const ServerSetup &setup)
{
    const std::optional<LineWords> words = lineWords(bytes);
    const std::optional<ParsedLine> parsed = parseLine(bytes);
    if (!words || !parsed)
        return {};
    std::vector<WordMeaning> meanings;
    Rank rank = Rank::First;
    for (const LineWord &said : words->words) {
        if (said.kind == WordKind::Unknown) {
            meanings.push_back(ofUnknown(said.text, rank));
            rank = Rank::Later;
        } else if (words->last(said.kind) != &said) {
            meanings.push_back(made(said.text, Meaning::Overridden));
        } else if (said.kind == WordKind::Operating) {
            meanings.push_back(ofOperating(said.text));
        } else if (said.kind == WordKind::Administrative) {
            meanings.push_back(ofAdministrative(said.text));
        } else if (said.kind == WordKind::Weight) {
            meanings.push_back(ofWeight(said.text, parsed->reply.weight, setup));
        } else {
            meanings.push_back(ofMaxconn(said.text, parsed->maxconn));
        }
    }
    if (words->reason) {
        SimulatedServer server(setup);
        server.receive(bytes);
        meanings.push_back(ofReason(*words->reason, *parsed, server.lastError() + server.lastWarning()));
    }
    return meanings;
}

} // namespace sluice
