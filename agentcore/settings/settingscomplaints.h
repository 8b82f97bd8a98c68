// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingserror.h"
#include "agentcore/settings/tomltree.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sluice {

/// Whatever order files are read in, their errors are told by place.
class SettingsComplaints
{
public:
    /// The files by their names, as Place::file counts them.
    explicit SettingsComplaints(QStringList files);

    void add(SettingsErrorCode code, Place place, const QString &text);
    [[nodiscard]] std::optional<SettingsError> first() const;
    /// In order of place.
    [[nodiscard]] std::vector<SettingsError> all() const;

private:
    struct Complaint
    {
        Place place;
        SettingsError error;
    };
    QStringList m_files;
    std::vector<Complaint> m_complaints; ///< sorted
};

} // namespace sluice
