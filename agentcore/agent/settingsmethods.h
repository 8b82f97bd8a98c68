// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/methodgroup.h"
#include "agentcore/agent/settingskeeper.h"

namespace sluice {

/// settings.get, settings.reload, settings.check and settings.apply. Lives in the control thread.
class SettingsMethods final : public MethodGroup
{
public:
    /// `ownUid`: whose settings these are, beside root's.
    SettingsMethods(SettingsKeeper &settings, qint64 ownUid);

    [[nodiscard]] std::optional<ControlRole> roleFor(const QString &method) const override;
    void call(const ControlPeer &peer, const RpcRequest &request, const Answer &answer) override;

private:
    [[nodiscard]] Result get(const ControlPeer &peer) const;
    [[nodiscard]] Result reload();
    [[nodiscard]] Result check(const QJsonObject &params) const;
    [[nodiscard]] Result apply(const ControlPeer &peer, const QJsonObject &params);

    SettingsKeeper &m_settings;
    qint64 m_ownUid;
};

/// The params of settings.apply; the error says what was expected. Total.
[[nodiscard]] std::variant<SettingsChange, RpcError> settingsChangeFromParams(const QJsonObject &params);

} // namespace sluice
