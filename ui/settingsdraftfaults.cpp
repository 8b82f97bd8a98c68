// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what was typed: each value alone, then beside the others, then what the agent says.
#include "ui/settingsdraft.h"

#include "ui/pointstext.h"
#include "ui/settingtext.h"

#include <QJsonArray>

#include <algorithm>
#include <set>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

QString SettingsDraft::fault(const SettingId &id) const
{
    if (!m_agent.find(id))
        return isTouched(id) ? tr("The agent no longer has this setting. Give up what was typed here.") : QString();
    if (isTouched(id)) {
        if (QString own = ownFault(id); !own.isEmpty())
            return own;
    }
    if (QString among = faultAmongOthers(id); !among.isEmpty())
        return among;
    const auto agents = m_agentFaults.find(id);
    return agents == m_agentFaults.end() ? QString() : agents->second;
}

QString SettingsDraft::ownFault(const SettingId &id) const
{
    const TypedValue typed = valueFromText(*id.key, text(id));
    if (const QString *const wrong = std::get_if<QString>(&typed))
        return *wrong;
    return id.is("listen.allow"_L1) ? missingBase(id) : QString();
}

QString SettingsDraft::missingBase(const SettingId &id) const
{
    const AgentSetting &setting = *m_agent.find(id);
    if (setting.origin == SettingsOrigin::Panel && !setting.without)
        return {};
    const QJsonArray base = setting.without.value_or(setting.value).toArray();
    const QJsonArray list = value(id).toArray();
    for (const QJsonValue entry : base) {
        if (!list.contains(entry))
            return tr("“%1” can be taken away only in sluicekeeper.toml. From here, entries are only added.")
                .arg(entry.toString());
    }
    return {};
}

QString SettingsDraft::faultAmongOthers(const SettingId &id) const
{
    if (id.is("service.weight.ceiling"_L1)) {
        const SettingId floor = settingId(u"service.weight.floor", id.service);
        const bool wrong = (isTouched(id) || isTouched(floor)) && value(id).toInt() < value(floor).toInt();
        return wrong ? tr("Expected is at least the floor, %1.").arg(value(floor).toInt()) : QString();
    }
    if (id.is("service.weight.points"_L1)) {
        const SettingId preset = settingId(u"service.weight.preset", id.service);
        const bool custom = value(preset).toString() == "custom"_L1;
        if (!(isTouched(id) || isTouched(preset)) || custom != value(id).toArray().isEmpty())
            return {};
        return custom ? tr("The curve “custom” needs at least one point.")
                      : tr("Points belong to the curve “custom” alone. Choose that, or take the points back.");
    }
    if (!isTouched(id) || !(id.is("service.agent_send"_L1) || id.is("service.ports"_L1)))
        return {};
    const QJsonArray mine = value(id).toArray();
    for (const QString &service : m_agent.services) {
        if (service == id.service)
            continue;
        const QJsonArray theirs = value({service, id.key}).toArray();
        const auto both = std::ranges::find_if(mine, [&theirs](const QJsonValue &one) { return theirs.contains(one); });
        if (both != mine.end())
            return tr("“%1” belongs to the service “%2”. Expected is each once.")
                .arg((*both).isString() ? (*both).toString() : QString::number((*both).toInteger()), service);
    }
    return {};
}

std::vector<SettingId> SettingsDraft::faulty() const
{
    std::set<SettingId> candidates;
    for (const auto &[id, wish] : m_wishes) {
        candidates.insert(id);
        if (id.is("service.weight.floor"_L1))
            candidates.insert(settingId(u"service.weight.ceiling", id.service));
        if (id.is("service.weight.preset"_L1))
            candidates.insert(settingId(u"service.weight.points", id.service));
    }
    for (const auto &[id, text] : m_agentFaults)
        candidates.insert(id);
    std::vector<SettingId> wrong;
    std::ranges::copy_if(candidates, std::back_inserter(wrong),
                         [this](const SettingId &id) { return !fault(id).isEmpty(); });
    return wrong;
}

bool SettingsDraft::isGoodSoFar() const
{
    return std::ranges::all_of(faulty(), [this](const SettingId &id) { return m_agentFaults.contains(id); });
}

void SettingsDraft::setAgentFaults(std::map<SettingId, QString> faults)
{
    if (faults == m_agentFaults)
        return;
    m_agentFaults = std::move(faults);
    Q_EMIT changed();
}

} // namespace sluice
