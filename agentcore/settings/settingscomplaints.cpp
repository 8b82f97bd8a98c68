// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingscomplaints.h"

#include <algorithm>

namespace sluice {

SettingsComplaints::SettingsComplaints(QStringList files)
    : m_files(std::move(files))
{
}

void SettingsComplaints::add(SettingsErrorCode code, Place place, const QString &text)
{
    const auto earlier = [](const Place &a, const Place &b) { return a < b; };
    const auto before = std::ranges::upper_bound(m_complaints, place, earlier, &Complaint::place);
    m_complaints.insert(before,
                        {place, SettingsError{code, m_files.value(place.file), place.line, place.column, text}});
}

std::optional<SettingsError> SettingsComplaints::first() const
{
    return m_complaints.empty() ? std::nullopt : std::optional(m_complaints.front().error);
}

std::vector<SettingsError> SettingsComplaints::all() const
{
    std::vector<SettingsError> errors;
    for (const Complaint &one : m_complaints)
        errors.push_back(one.error);
    return errors;
}

} // namespace sluice
