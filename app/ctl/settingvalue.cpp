// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/settingvalue.h"

#include "agentcore/control/jsonvalues.h"
#include "agentcore/settings/durationtext.h"
#include "agentcore/settings/nearestword.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr auto servicePrefix = "service."_L1;

const SettingsKey *findKey(const QString &name)
{
    const auto means = [&name](const SettingsKey &key) {
        return !isSection(key) && (pathOf(key) == name || pathOf(key) == servicePrefix + name);
    };
    const auto found = std::ranges::find_if(settingsKeys(), means);
    return found == settingsKeys().end() ? nullptr : &*found;
}

QString compact(const QJsonValue &value)
{
    // QJsonDocument takes no single values.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString tomlText(const QJsonValue &value, SettingType type)
{
    if (type == SettingType::Duration && value.isDouble()) {
        const std::chrono::milliseconds length(std::llround(value.toDouble() * 1000));
        return u'"' + settingText(length) + u'"';
    }
    return compact(value);
}

void addOfTable(std::vector<ShownSetting> &shown, const QJsonObject &json, const QString &service,
                const QJsonObject &origins)
{
    for (const SettingsKey &key : settingsKeys()) {
        const QString name = pathOf(key);
        const bool ofService = name.startsWith(servicePrefix);
        if (isSection(key) || ofService == service.isEmpty())
            continue;
        const QString path = ofService ? name.sliced(servicePrefix.size()) : name;
        const QJsonValue value = json::valueAt(json, path);
        if (value.isUndefined())
            continue;
        const QString ofThisService = u"service.%1.%2"_s.arg(service, path);
        const QString origin = origins.value(ofService ? ofThisService : name).toString();
        shown.push_back({service, path, tomlText(value, key.type), origin});
    }
}

QJsonValue listFromText(const QString &text, SettingType type)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    QJsonArray list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        list.append(type == SettingType::PortList && isNumber ? QJsonValue(number) : QJsonValue(part.trimmed()));
    }
    return list;
}

} // namespace

std::vector<ShownSetting> shownSettings(const QJsonObject &settings)
{
    std::vector<ShownSetting> shown;
    const QJsonObject origins = settings.value("origin"_L1).toObject();
    addOfTable(shown, settings, {}, origins);
    const QJsonArray services = settings.value("service"_L1).toArray();
    for (const QJsonValue service : services) {
        const QJsonObject json = service.toObject();
        addOfTable(shown, json, json.value("name"_L1).toString(), origins);
    }
    return shown;
}

bool isKeyOfService(const QString &key)
{
    const SettingsKey *const known = findKey(key);
    return known && pathOf(*known).startsWith(servicePrefix);
}

QString bareKey(const QString &key)
{
    return key.startsWith(servicePrefix) ? key.sliced(servicePrefix.size()) : key;
}

std::optional<CtlFailure> complaintAboutKey(const QString &key)
{
    if (findKey(key))
        return std::nullopt;
    std::vector<QString> names;
    for (const SettingsKey &known : settingsKeys()) {
        if (!isSection(known))
            names.push_back(pathOf(known));
    }
    std::vector<QByteArray> bytes;
    std::vector<QLatin1StringView> words;
    bytes.reserve(names.size());
    for (const QString &name : names) {
        bytes.push_back(name.toLatin1());
        words.emplace_back(bytes.back());
    }
    const auto nearest = nearestWord(key, words);
    return CtlFailure{CtlExit::Usage,
                      nearest ? u"there is no setting %1; did you mean %2?"_s.arg(key, *nearest)
                              : u"there is no setting %1; \"sluicectl settings\" lists them"_s.arg(key)};
}

std::variant<QJsonValue, CtlFailure> settingFromArgument(const QString &key, const QString &value)
{
    const SettingsKey *const known = findKey(key);
    if (!known)
        return complaintAboutKey(key).value_or(CtlFailure{});
    switch (known->type) {
    case SettingType::Integer: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber)
            return CtlFailure{CtlExit::Usage, u"%1: expected a whole number, got \"%2\""_s.arg(key, value)};
        return QJsonValue(number);
    }
    case SettingType::TextList:
    case SettingType::PortList:
    case SettingType::PointList:
        return listFromText(value, known->type);
    default:
        return QJsonValue(value);
    }
}

} // namespace sluice
