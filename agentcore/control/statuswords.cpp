// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/statuswords.h"

#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
struct Entry
{
    Enum value;
    QLatin1StringView text;
};
template<typename Enum>
Entry(Enum, QLatin1StringView) -> Entry<Enum>;

constexpr std::array agentKinds{Entry{AgentKind::BuiltIn, "built-in"_L1}, Entry{AgentKind::Service, "service"_L1}};

constexpr std::array lifePhases{Entry{LifePhase::Running, "running"_L1}, Entry{LifePhase::Farewell, "farewell"_L1}};

constexpr std::array journalHealths{Entry{JournalHealth::Good, "good"_L1},
                                    Entry{JournalHealth::NotSaved, "not-saved"_L1},
                                    Entry{JournalHealth::Lost, "lost"_L1}};

constexpr std::array replyPhases{Entry{ReplyPhase::Normal, "normal"_L1},
                                 Entry{ReplyPhase::JournalLost, "journal-lost"_L1},
                                 Entry{ReplyPhase::Unattributed, "unattributed"_L1}};

constexpr std::array probeOutcomes{Entry{ProbeOutcome::Answered, "answered"_L1},
                                   Entry{ProbeOutcome::Fetched, "fetched"_L1},
                                   Entry{ProbeOutcome::Refused, "refused"_L1}, Entry{ProbeOutcome::Lost, "lost"_L1}};

constexpr std::array replyStyles{Entry{ReplyStyle::Complete, "complete"_L1},
                                 Entry{ReplyStyle::WeightOnly, "weight-only"_L1}};

constexpr std::array samplingSources{Entry{SamplingSource::System, "system"_L1},
                                     Entry{SamplingSource::Simulated, "simulated"_L1}};

template<typename Enum, std::size_t size>
constexpr QLatin1StringView wordIn(const std::array<Entry<Enum>, size> &table, Enum value) noexcept
{
    for (const Entry<Enum> &entry : table) {
        if (entry.value == value)
            return entry.text;
    }
    return {};
}

template<typename Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<Entry<Enum>, size> &table, QStringView text) noexcept
{
    for (const Entry<Enum> &entry : table) {
        if (entry.text == text)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView word(AgentKind kind) noexcept
{
    return wordIn(agentKinds, kind);
}

QLatin1StringView word(LifePhase phase) noexcept
{
    return wordIn(lifePhases, phase);
}

QLatin1StringView word(JournalHealth health) noexcept
{
    return wordIn(journalHealths, health);
}

QLatin1StringView word(ReplyPhase phase) noexcept
{
    return wordIn(replyPhases, phase);
}

QLatin1StringView word(ProbeOutcome outcome) noexcept
{
    return wordIn(probeOutcomes, outcome);
}

QLatin1StringView word(ReplyStyle style) noexcept
{
    return wordIn(replyStyles, style);
}

QLatin1StringView word(SamplingSource source) noexcept
{
    return wordIn(samplingSources, source);
}

std::optional<AgentKind> agentKindFromWord(QStringView text) noexcept
{
    return valueIn(agentKinds, text);
}

std::optional<LifePhase> lifePhaseFromWord(QStringView text) noexcept
{
    return valueIn(lifePhases, text);
}

std::optional<JournalHealth> journalHealthFromWord(QStringView text) noexcept
{
    return valueIn(journalHealths, text);
}

std::optional<ReplyPhase> replyPhaseFromWord(QStringView text) noexcept
{
    return valueIn(replyPhases, text);
}

std::optional<ProbeOutcome> probeOutcomeFromWord(QStringView text) noexcept
{
    return valueIn(probeOutcomes, text);
}

std::optional<ReplyStyle> replyStyleFromWord(QStringView text) noexcept
{
    return valueIn(replyStyles, text);
}

std::optional<SamplingSource> samplingSourceFromWord(QStringView text) noexcept
{
    return valueIn(samplingSources, text);
}

} // namespace sluice
