// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

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

/// "syntax", "unknown-key", …: as it goes over the control socket.
[[nodiscard]] QLatin1StringView word(SettingsErrorCode code) noexcept;

} // namespace sluice
