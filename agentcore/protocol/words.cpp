// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

constexpr std::array operatingWords{
    std::pair{OperatingState::Up, QLatin1StringView("up")},
    std::pair{OperatingState::Down, QLatin1StringView("down")},
    std::pair{OperatingState::Fail, QLatin1StringView("fail")},
    std::pair{OperatingState::Stopped, QLatin1StringView("stopped")},
};

constexpr std::array administrativeWords{
    std::pair{AdministrativeState::Ready, QLatin1StringView("ready")},
    std::pair{AdministrativeState::Drain, QLatin1StringView("drain")},
    std::pair{AdministrativeState::Maint, QLatin1StringView("maint")},
};

template<typename Table, typename State>
QLatin1StringView wordIn(const Table &table, State state) noexcept
{
    const auto row = std::ranges::find(table, state, [](const auto &entry) { return entry.first; });
    return row == table.end() ? QLatin1StringView() : row->second;
}

template<typename State, typename Table>
std::optional<State> stateIn(const Table &table, QByteArrayView text) noexcept
{
    const auto row = std::ranges::find_if(table, [text](const auto &entry) {
        return text.compare(QByteArrayView(entry.second.data(), entry.second.size()), Qt::CaseInsensitive) == 0;
    });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

} // namespace

QLatin1StringView word(OperatingState state) noexcept
{
    return wordIn(operatingWords, state);
}

QLatin1StringView word(AdministrativeState state) noexcept
{
    return wordIn(administrativeWords, state);
}

std::optional<OperatingState> operatingStateFromWord(QByteArrayView text) noexcept
{
    return stateIn<OperatingState>(operatingWords, text);
}

std::optional<AdministrativeState> administrativeStateFromWord(QByteArrayView text) noexcept
{
    return stateIn<AdministrativeState>(administrativeWords, text);
}

} // namespace sluice
