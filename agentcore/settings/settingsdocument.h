// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"
#include "agentcore/settings/settingscomplaints.h"
#include "agentcore/settings/settingserror.h"
#include "agentcore/settings/tomltree.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace sluice {

// The steps from a settings file to settings, for those who need what lies between: the tree and its places.

/// The bytes of a file; nullopt where it surely does not exist. One that is there and cannot be read is an error: it
/// may say something else than the defaults.
[[nodiscard]] std::variant<std::optional<QByteArray>, SettingsError> readSettingsBytes(const QString &path);

/// Pure and total. Every place in the tree gets `file`.
[[nodiscard]] std::variant<TomlNode, SettingsError> settingsTree(QByteArrayView toml, const QString &fileName,
                                                                 int file = 0);

/// What the tree says; what is wrong in it is complained of.
[[nodiscard]] Settings settingsOfTree(const TomlNode &root, SettingsComplaints &complaints);

} // namespace sluice
