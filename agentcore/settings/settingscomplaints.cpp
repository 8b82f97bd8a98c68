// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingscomplaints.h"

namespace sluice {

SettingsComplaints::SettingsComplaints(QString file)
    : m_file(std::move(file))
{
}

void SettingsComplaints::add(SettingsErrorCode code, Place place, const QString &text)
{
    if (!m_first || place < Place{m_first->line, m_first->column})
        m_first = SettingsError{code, m_file, place.line, place.column, text};
}

} // namespace sluice
