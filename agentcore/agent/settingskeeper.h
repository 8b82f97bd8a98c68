// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelink.h"
#include "agentcore/agent/keeper.h"
#include "agentcore/agent/settingsdifference.h"
#include "agentcore/settings/panelfile.h"
#include "agentcore/settings/settingslayers.h"

#include <QObject>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace sluice {

/// The settings in force and how they came to be.
struct SettingsState
{
    LayeredSettings layered;
    QString error;                    ///< why the files are not in force as they are now; the ones before are
    std::optional<WallTime> reloaded; ///< the last time that files were taken, after the start
};

/// Reads the settings again and hands them to the engine, or leaves the old ones in force and says why. Writes
/// panel.toml. Lives in the control thread, which may wait for the disk.
class SettingsKeeper final : public QObject
{
    Q_OBJECT

public:
    SettingsKeeper(const Clock &clock, SettingsFiles files, std::optional<ListenAddress> listen, SettingsState start,
                   Keeper &keeper, EngineLink &engine, QObject *parent = nullptr);

    [[nodiscard]] const SettingsState &state() const noexcept { return m_state; }
    [[nodiscard]] const SettingsFiles &files() const noexcept { return m_files; }

    /// What changed, or why nothing did: file:line:column and text.
    using Outcome = std::variant<SettingsDifference, QString>;
    Outcome reload();
    /// Writes panel.toml, after checking what both files together would then say, and takes it.
    Outcome apply(const SettingsChange &change);
    /// Everything that is wrong with a text in place of one of the files; the other counts as it is on disk.
    [[nodiscard]] std::vector<SettingsError> faultsOf(const QByteArray &toml, const QString &file) const;

    /// After the engine has taken what was given to it so far.
    void whenInForce(std::function<void()> done);

Q_SIGNALS:
    /// The state; other settings are in force by now.
    void changed();

private:
    [[nodiscard]] Outcome take(const LayeredSettings &next);
    [[nodiscard]] QString fail(const QString &text);

    const Clock &m_clock;
    SettingsFiles m_files;
    std::optional<ListenAddress> m_listen;
    SettingsState m_state;
    Keeper &m_keeper;
    EngineLink &m_engine;
};

} // namespace sluice
