// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/tomltree.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sluice {

/// What somebody wants to have changed in panel.toml.
struct SettingsChange
{
    struct Value
    {
        QString key; ///< as a path, "reply.ready_for"; with a service, "weight.floor" or "service.weight.floor"
        TomlNode value;
    };
    std::vector<Value> set;
    QStringList unset; ///< keys that panel.toml no longer says anything of
    std::optional<QString> service;
};

/// The keys of a change as the table of keys has them: "service.weight.floor". The other alternative says which key
/// is unknown, or needs a service.
[[nodiscard]] std::variant<QStringList, QString> keysOfChange(const SettingsChange &change);

/// The text of panel.toml after a change; `before` is the text so far, which must be good TOML (else it counts as
/// empty). The change's keys must be good. What comes out empty may be dropped.
[[nodiscard]] QByteArray changedPanelText(const QByteArray &before, const SettingsChange &change);

} // namespace sluice
