// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingsfile.h"
#include "agentcore/settings/tomltree.h"

#include <optional>

namespace sluice {

/// Whatever order a file is read in, its first error by place is the one that is told.
class SettingsComplaints
{
public:
    explicit SettingsComplaints(QString file);

    void add(SettingsErrorCode code, Place place, const QString &text);
    [[nodiscard]] const std::optional<SettingsError> &first() const noexcept { return m_first; }

private:
    QString m_file;
    std::optional<SettingsError> m_first;
};

} // namespace sluice
