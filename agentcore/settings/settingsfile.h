// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <optional>
#include <variant>

namespace sluice {

enum class SettingsErrorCode {
    Syntax,
    UnknownKey,
    WrongType,
    OutOfRange,
    UnknownValue,
    Duplicate,
    Unreadable,
};

/// One thing wrong with a settings file. Line and column count from 1, in characters; 0 where there is no place.
struct SettingsError
{
    SettingsErrorCode code = SettingsErrorCode::Syntax;
    QString file;
    int line = 0;
    int column = 0;
    QString text; ///< what was found, what was expected, and the nearest known key where one is near

    /// "file:line:column: text"
    [[nodiscard]] QString toString() const;
    bool operator==(const SettingsError &) const = default;
};

using SettingsResult = std::variant<Settings, SettingsError>;

/// The text of a sluicekeeper.toml. Pure and total: any bytes give settings or the first error.
[[nodiscard]] SettingsResult parseSettings(QByteArrayView toml, const QString &fileName);

/// Reads the file; a file that does not exist gives the defaults, one that cannot be read an error.
[[nodiscard]] SettingsResult loadSettings(const QString &path);

} // namespace sluice
