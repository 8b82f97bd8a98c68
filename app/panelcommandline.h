// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenshots.h"
#include "ui/language.h"
#include "ui/theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace sluice {

/// What the panel's command line asks for.
struct PanelCommand
{
    enum class Connect {
        Auto,    ///< the agent of this machine if one runs, else an agent of our own
        BuiltIn, ///< an agent of our own, or the one of another panel of this user
        Path,    ///< only the agent at socketPath
    };
    Connect connect = Connect::Auto;
    QString socketPath;            ///< with Connect::Path
    std::optional<QString> config; ///< for an agent of our own
    std::optional<QString> stateDirectory;
    std::optional<QString> listen;
    Theme theme = Theme::System;
    bool demonstration = false;       ///< with an agent of its own, in a folder of its own; goes with no other agent
    std::optional<Language> language; ///< nothing: as remembered, else as the desktop has it
    std::optional<ScreenshotOrder> screenshot;
};

struct PanelEarlyExit
{
    int code = 0; ///< 0 done, 2 usage
    QString text;
};

[[nodiscard]] std::variant<PanelCommand, PanelEarlyExit> parsePanelCommandLine(const QStringList &arguments);

} // namespace sluice
