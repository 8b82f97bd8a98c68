// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace sluice {

/// The folder of one demonstration, for its user alone: settings, state and control socket of its agent, and what a real
/// HAProxy needs. Nothing lies anywhere else, and all of it goes with the object.
class DemonstrationFolder final
{
public:
    DemonstrationFolder();

    /// Makes the folder's contents. What went wrong, or nullopt.
    [[nodiscard]] std::optional<QString> prepare();

    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] QString configFile() const { return m_directory.filePath(QStringLiteral("sluicekeeper.toml")); }
    [[nodiscard]] QString stateDirectory() const { return m_directory.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString socketPath() const { return m_directory.filePath(QStringLiteral("control")); }

private:
    QTemporaryDir m_directory;
};

/// Where the agent of a demonstration listens, as its option --listen: never beyond loopback, on port 9999 if nobody
/// has it, else on one that the system chooses.
[[nodiscard]] QString demonstrationListen();
/// Its settings: a simulated processor, and weights that follow it visibly.
[[nodiscard]] QByteArray demonstrationSettings();

} // namespace sluice
