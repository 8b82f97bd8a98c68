// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsdraft.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace sluice {

/// What panel.toml would say after a draft was applied, made of what the agent told. Only to have it checked: the agent
/// makes its own.
struct SettingsProposal
{
    QString toml;
    std::vector<SettingId> lines; ///< whose line each is; without a key where it is nobody's
};
[[nodiscard]] SettingsProposal proposalOf(const SettingsDraft &draft);

/// Complaints of the agent by the setting that they are about, and those about none.
struct AgentFaults
{
    std::map<SettingId, QString> ofSettings;
    QStringList others;
};
/// An answer of settings.check.
[[nodiscard]] AgentFaults faultsOfCheck(const QJsonObject &answer, const SettingsProposal &proposal,
                                        const SettingsDraft &draft);
/// The error of a settings.apply for one service, or for what belongs to none.
[[nodiscard]] AgentFaults faultsOfApply(const QString &error, const ScopeChange &change);

} // namespace sluice
