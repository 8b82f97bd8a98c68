// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agentsettings.h"

#include "agentcore/control/jsonvalues.h"
#include "ui/settingtext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView serviceSection = "service"_L1;

SettingsOrigin originFromWord(const QString &text)
{
    constexpr std::array all{SettingsOrigin::Default, SettingsOrigin::Own, SettingsOrigin::Panel};
    const auto *const found = std::ranges::find_if(all, [&text](SettingsOrigin one) { return word(one) == text; });
    return found == all.end() ? SettingsOrigin::Default : *found;
}

class Reader
{
public:
    explicit Reader(const QJsonObject &got)
        : m_got(got)
        , m_origin(got.value("origin"_L1).toObject())
        , m_without(got.value("without_panel"_L1).toObject())
        , m_locked(got.value("locked"_L1).toArray())
    {
    }

    [[nodiscard]] AgentSettings read() const
    {
        AgentSettings all;
        const QJsonObject files = m_got.value("files"_L1).toObject();
        all.files = {files.value("sluicekeeper.toml"_L1).toString(), files.value("panel.toml"_L1).toString()};
        for (const SettingsKey &key : settingsKeys()) {
            if (!isSection(key) && !isOfService(key))
                add(all, {{}, &key}, json::valueAt(m_got, pathOf(key)));
        }
        const QJsonArray services = m_got.value(serviceSection).toArray();
        for (const QJsonValue service : services)
            addService(all, service.toObject());
        return all;
    }

private:
    [[nodiscard]] static bool isOfService(const SettingsKey &key) { return key.section.startsWith(serviceSection); }

    void addService(AgentSettings &all, const QJsonObject &service) const
    {
        const QString name = service.value("name"_L1).toString();
        if (name.isEmpty())
            return;
        all.services.append(name);
        for (const SettingsKey &key : settingsKeys()) {
            if (!isSection(key) && isOfService(key))
                add(all, {name, &key}, json::valueAt(service, pathOf(key).sliced(serviceSection.size() + 1)));
        }
    }

    void add(AgentSettings &all, const SettingId &id, const QJsonValue &got) const
    {
        if (got.isUndefined() || got.isNull())
            return;
        AgentSetting setting;
        setting.value = appliedShape(*id.key, got);
        setting.origin = originFromWord(m_origin.value(id.path()).toString());
        setting.locked = m_locked.contains(pathOf(*id.key));
        const QJsonObject without = m_without.value(id.path()).toObject();
        if (!without.isEmpty()) {
            setting.without = valueFromToml(without.value("toml"_L1).toString());
            setting.withoutOrigin = originFromWord(without.value("origin"_L1).toString());
        }
        all.settings.emplace(id, setting);
    }

    const QJsonObject m_got;
    const QJsonObject m_origin;
    const QJsonObject m_without;
    const QJsonArray m_locked;
};

} // namespace

const AgentSetting *AgentSettings::find(const SettingId &id) const
{
    const auto found = settings.find(id);
    return found == settings.end() ? nullptr : &found->second;
}

AgentSettings agentSettingsFromJson(const QJsonObject &got)
{
    return Reader(got).read();
}

} // namespace sluice
