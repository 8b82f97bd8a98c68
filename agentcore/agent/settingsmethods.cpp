// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/settingsmethods.h"

#include "agentcore/agent/settingsjson.h"
#include "agentcore/settings/settingskeys.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

struct Entry
{
    QLatin1StringView name;
    ControlRole role;
};
constexpr std::array entries{
    Entry{"settings.get"_L1, ControlRole::View},
    Entry{"settings.reload"_L1, ControlRole::Operate},
    Entry{"settings.check"_L1, ControlRole::View},
    Entry{"settings.apply"_L1, ControlRole::Operate},
};

/// Who may operate must not thereby choose where the agent listens, whom it answers, or what it runs, reads and writes.
bool isForRootAlone(const QString &key)
{
    return key.startsWith("listen."_L1) || key == "sampling.source"_L1 || key == "metrics.textfile"_L1;
}

bool mayChangeAll(const ControlPeer &peer, qint64 ownUid)
{
    return peer.uid == 0 || peer.uid == ownUid;
}

/// What this caller would be refused, though it may operate.
QJsonArray lockedFor(const ControlPeer &peer, qint64 ownUid)
{
    QJsonArray locked;
    if (mayChangeAll(peer, ownUid))
        return locked;
    for (const SettingsKey &key : settingsKeys()) {
        if (canBeSet(key) && isForRootAlone(pathOf(key)))
            locked.append(pathOf(key));
    }
    return locked;
}

std::optional<TomlNode> tomlOf(const QJsonValue &value)
{
    TomlNode node;
    switch (value.type()) {
    case QJsonValue::String:
        node.kind = TomlNode::Kind::Text;
        node.text = value.toString();
        return node;
    case QJsonValue::Bool:
        node.kind = TomlNode::Kind::Truth;
        node.truth = value.toBool();
        return node;
    case QJsonValue::Double: {
        node.number = value.toDouble();
        const bool whole = std::abs(node.number) < 9e15 && std::trunc(node.number) == node.number;
        node.kind = whole ? TomlNode::Kind::Integer : TomlNode::Kind::Number;
        node.integer = whole ? qint64(node.number) : 0;
        return node;
    }
    case QJsonValue::Array: {
        node.kind = TomlNode::Kind::List;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            const auto inner = tomlOf(item);
            if (!inner)
                return std::nullopt;
            node.items.push_back(*inner);
        }
        return node;
    }
    default:
        return std::nullopt;
    }
}

RpcError wrong(const QString &text)
{
    return {RpcErrorCode::InvalidParams, text};
}

QJsonObject toJson(const SettingsDifference &difference)
{
    return {{u"changed"_s, QJsonArray::fromStringList(difference.changed)},
            {u"restart_needed"_s, QJsonArray::fromStringList(difference.restartNeeded)}};
}

QJsonObject toJson(const SettingsError &error)
{
    return {{u"file"_s, error.file},
            {u"line"_s, error.line},
            {u"column"_s, error.column},
            {u"code"_s, word(error.code)},
            {u"text"_s, error.text}};
}

MethodGroup::Result resultOf(const SettingsKeeper::Outcome &outcome)
{
    if (const auto *const text = std::get_if<QString>(&outcome))
        return RpcError{RpcErrorCode::Refused, *text};
    return QJsonValue(toJson(std::get<SettingsDifference>(outcome)));
}

} // namespace

std::variant<SettingsChange, RpcError> settingsChangeFromParams(const QJsonObject &params)
{
    SettingsChange change;
    const QJsonValue set = params.value("set"_L1);
    const QJsonValue unset = params.value("unset"_L1);
    const QJsonValue service = params.value("service"_L1);
    if ((!set.isUndefined() && !set.isObject()) || (!unset.isUndefined() && !unset.isArray()))
        return wrong(u"expected set, an object of keys and values, and unset, a list of keys"_s);
    if (!service.isUndefined() && !service.isNull())
        change.service = service.toString();
    const QJsonObject values = set.toObject();
    for (auto entry = values.begin(); entry != values.end(); ++entry) {
        const auto value = tomlOf(entry.value());
        if (!value)
            return wrong(u"%1: expected text, a number or a list"_s.arg(entry.key().left(100)));
        change.set.push_back({entry.key(), *value});
    }
    const QJsonArray keys = unset.toArray();
    for (const QJsonValue key : keys)
        change.unset.append(key.toString());
    if (change.set.empty() && change.unset.isEmpty())
        return wrong(u"expected something to set or to unset"_s);
    return change;
}

SettingsMethods::SettingsMethods(SettingsKeeper &settings, qint64 ownUid)
    : m_settings(settings)
    , m_ownUid(ownUid)
{
}

std::optional<ControlRole> SettingsMethods::roleFor(const QString &method) const
{
    const auto found = std::ranges::find_if(entries, [&method](const Entry &entry) { return entry.name == method; });
    return found == entries.end() ? std::nullopt : std::optional(found->role);
}

void SettingsMethods::call(const ControlPeer &peer, const RpcRequest &request, const Answer &answer)
{
    if (request.method == "settings.check"_L1)
        return answer(check(request.params));
    if (request.method == "settings.get"_L1)
        return answer(get(peer));
    const Result result = request.method == "settings.reload"_L1 ? reload() : apply(peer, request.params);
    m_settings.whenInForce([answer, result] { answer(result); });
}

MethodGroup::Result SettingsMethods::get(const ControlPeer &peer) const
{
    const LayeredSettings &layered = m_settings.state().layered;
    QJsonObject json = settingsToJson(layered.settings);
    QJsonObject origin;
    for (const auto &[key, source] : layered.sources)
        origin.insert(key, word(source.origin));
    QJsonObject without;
    for (const auto &[key, source] : layered.withoutPanel)
        without.insert(key, QJsonObject{{u"origin"_s, word(source.origin)}, {u"toml"_s, source.value}});
    json.insert("origin"_L1, origin);
    json.insert("without_panel"_L1, without);
    json.insert("locked"_L1, lockedFor(peer, m_ownUid));
    json.insert(
        "files"_L1,
        QJsonObject{{u"sluicekeeper.toml"_s, m_settings.files().own}, {u"panel.toml"_s, m_settings.files().panel}});
    return QJsonValue(json);
}

MethodGroup::Result SettingsMethods::reload()
{
    return resultOf(m_settings.reload());
}

MethodGroup::Result SettingsMethods::check(const QJsonObject &params) const
{
    const QJsonValue toml = params.value("toml"_L1);
    if (!toml.isString())
        return wrong(u"toml: expected the text of a settings file"_s);
    const QString file = params.value("file"_L1).toString(u"sluicekeeper.toml"_s);
    QJsonArray errors;
    for (const SettingsError &error : m_settings.faultsOf(toml.toString().toUtf8(), file))
        errors.append(toJson(error));
    return QJsonValue(QJsonObject{{u"good"_s, errors.isEmpty()}, {u"errors"_s, errors}});
}

MethodGroup::Result SettingsMethods::apply(const ControlPeer &peer, const QJsonObject &params)
{
    const auto read = settingsChangeFromParams(params);
    if (const auto *const error = std::get_if<RpcError>(&read))
        return *error;
    const auto &change = std::get<SettingsChange>(read);
    const auto keys = keysOfChange(change);
    if (const auto *const text = std::get_if<QString>(&keys))
        return wrong(*text);
    const auto &services = m_settings.state().layered.settings.services;
    if (change.service && std::ranges::find(services, *change.service, &ServiceSettings::name) == services.end())
        return RpcError{RpcErrorCode::UnknownService, u"there is no service \"%1\""_s.arg(change.service->left(100))};
    for (const QString &key : std::get<QStringList>(keys)) {
        if (isForRootAlone(key) && !mayChangeAll(peer, m_ownUid))
            return RpcError{RpcErrorCode::NotPermitted,
                            u"you are %1, and %2 may be changed only by root or the agent's own user, or in "
                            "sluicekeeper.toml"_s.arg(peer.user, key)};
    }
    return resultOf(m_settings.apply(change));
}

} // namespace sluice
