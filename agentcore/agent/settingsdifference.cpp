// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/settingsdifference.h"

#include "agentcore/agent/settingsjson.h"
#include "agentcore/settings/settingskeys.h"

#include <QJsonArray>

#include <map>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

using Flat = std::map<QString, QJsonValue>;

void flatten(const QJsonObject &object, const QString &path, Flat &flat)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString inner = path.isEmpty() ? entry.key() : path + u'.' + entry.key();
        if (entry.value().isObject())
            flatten(entry.value().toObject(), inner, flat);
        else
            flat.emplace(inner, entry.value());
    }
}

Flat flat(const Settings &settings)
{
    QJsonObject json = settingsToJson(settings);
    const QJsonArray services = json.take("service"_L1).toArray();
    Flat all;
    flatten(json, {}, all);
    for (const QJsonValue service : services)
        flatten(service.toObject(), u"service."_s + service.toObject().value("name"_L1).toString(), all);
    return all;
}

} // namespace

SettingsDifference differenceBetween(const Settings &before, const Settings &after)
{
    const Flat old = flat(before);
    const Flat now = flat(after);
    SettingsDifference difference;
    for (const auto &[key, value] : now) {
        if (const auto was = old.find(key); was == old.end() || was->second != value)
            difference.changed.append(key);
    }
    for (const auto &[key, value] : old) {
        if (!now.contains(key))
            difference.changed.append(key);
    }
    for (const QString &key : std::as_const(difference.changed)) {
        if (countsFromNextStart(key))
            difference.restartNeeded.append(key);
    }
    return difference;
}

} // namespace sluice
