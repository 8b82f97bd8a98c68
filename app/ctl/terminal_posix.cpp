// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace sluice {

bool isTerminal(TerminalStream stream) noexcept
{
    return ::isatty(stream == TerminalStream::Out ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

TerminalSize terminalSize() noexcept
{
    struct winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

} // namespace sluice
