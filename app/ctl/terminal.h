// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sluice {

enum class TerminalStream { Out, Error };

struct TerminalSize
{
    int columns = 80;
    int rows = 24;
    bool operator==(const TerminalSize &) const = default;
};

[[nodiscard]] bool isTerminal(TerminalStream stream) noexcept;
/// Of the terminal that standard output goes to; 80 by 24 where it cannot be told.
[[nodiscard]] TerminalSize terminalSize() noexcept;

} // namespace sluice
