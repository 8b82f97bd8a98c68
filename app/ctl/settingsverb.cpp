// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/settingsverb.h"

#include "app/ctl/inputfile.h"
#include "app/ctl/servicechoice.h"
#include "app/ctl/settingvalue.h"

#include <QJsonArray>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Action = SettingsOrder::Action;

/// The agent takes requests of 64 KiB; a larger file was not meant.
constexpr qint64 largestFile = 1024 * 1024;

bool isText(const CtlCommand &command)
{
    return command.form == CtlCommand::Form::Text;
}

QString linesOf(const std::vector<ShownSetting> &settings, const TextStyle &style)
{
    std::vector<TextRow> rows;
    QString service;
    for (const ShownSetting &one : settings) {
        if (one.service != service) {
            service = one.service;
            rows.push_back({{u"[service %1]"_s.arg(shown(service)), Tone::Strong}});
        }
        const QString origin = one.origin.isEmpty() ? QString() : u"# "_s + shown(one.origin);
        rows.push_back({{one.key + u" = "_s + shown(one.value)}, {origin, Tone::Muted}});
    }
    return inColumns(rows, style);
}

std::optional<CtlFailure> printOne(CtlConsole &console, const std::vector<ShownSetting> &settings, const QString &key)
{
    const QString bare = bareKey(key);
    std::vector<ShownSetting> found;
    for (const ShownSetting &one : settings) {
        if (one.key == key || (!one.service.isEmpty() && one.key == bare))
            found.push_back(one);
    }
    if (found.empty())
        return CtlFailure{CtlExit::Failed, u"this agent has no setting %1"_s.arg(key)};
    // One value alone is for scripts; with a choice of services each says whose it is.
    for (const ShownSetting &one : found)
        console.print((found.size() > 1 ? shown(one.service) + u": "_s : QString()) + shown(one.value) + u'\n');
    return std::nullopt;
}

std::optional<CtlFailure> get(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const QString &key = command.settings.key;
    if (!key.isEmpty()) {
        if (const auto complaint = complaintAboutKey(key))
            return complaint;
    }
    const CtlAnswer answer = link.call(u"settings.get"_s);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    if (!isText(command)) {
        console.print(json);
        return std::nullopt;
    }
    std::vector<ShownSetting> settings = shownSettings(json);
    if (command.services == CtlCommand::Services::Named)
        std::erase_if(settings, [&command](const ShownSetting &one) { return one.service != command.service; });
    if (!key.isEmpty())
        return printOne(console, settings, key);
    console.print(linesOf(settings, console.style));
    return std::nullopt;
}

QString errorsText(const QJsonArray &errors, const QString &name)
{
    QString text;
    for (const QJsonValue value : errors) {
        const QJsonObject error = value.toObject();
        text += u"%1:%2:%3: %4\n"_s.arg(name)
                    .arg(error.value("line"_L1).toInt())
                    .arg(error.value("column"_L1).toInt())
                    .arg(shown(error.value("text"_L1).toString()));
    }
    return text;
}

std::optional<CtlFailure> check(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const QString &path = command.settings.file;
    const auto bytes = readInput(path, largestFile);
    if (const auto *const failure = std::get_if<CtlFailure>(&bytes))
        return *failure;
    const QString name = inputName(path);
    const QString toml = QString::fromUtf8(std::get<QByteArray>(bytes));
    const CtlAnswer answer = link.call(u"settings.check"_s, {{u"toml"_s, toml}, {u"file"_s, name}});
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    const bool isGood = json.value("good"_L1).toBool();
    if (!isText(command))
        console.print(json);
    else if (isGood)
        console.print(u"%1: good\n"_s.arg(name));
    if (isGood)
        return std::nullopt;
    console.err << errorsText(json.value("errors"_L1).toArray(), name);
    return CtlFailure{CtlExit::Failed, u"%1 is not good; nothing was changed"_s.arg(name)};
}

QString listed(const QJsonValue &keys)
{
    QStringList names;
    const QJsonArray array = keys.toArray();
    for (const QJsonValue key : array)
        names.append(shown(key.toString()));
    return names.join(", "_L1);
}

std::optional<CtlFailure> change(AgentLink &link, CtlConsole &console, const CtlCommand &command, const QString &method,
                                 const QJsonObject &params)
{
    const CtlAnswer answer = link.call(method, params);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    if (!isText(command)) {
        console.print(json);
        return std::nullopt;
    }
    const QString changed = listed(json.value("changed"_L1));
    const QString restart = listed(json.value("restart_needed"_L1));
    console.print(changed.isEmpty() ? u"Nothing is different from what was in force.\n"_s
                                    : u"In force: %1\n"_s.arg(changed));
    if (!restart.isEmpty())
        console.print(u"Not before the agent is restarted: %1\n"_s.arg(restart));
    return std::nullopt;
}

/// A key of a service is one of exactly one service.
std::variant<QJsonObject, CtlFailure> whose(AgentLink &link, const CtlCommand &command)
{
    if (!isKeyOfService(command.settings.key))
        return QJsonObject();
    const auto services = servicesMeant(link, command);
    if (const auto *const failure = std::get_if<CtlFailure>(&services))
        return *failure;
    return QJsonObject{{u"service"_s, std::get<QStringList>(services).value(0)}};
}

std::optional<CtlFailure> apply(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const SettingsOrder &order = command.settings;
    if (const auto complaint = complaintAboutKey(order.key))
        return complaint;
    if (command.services == CtlCommand::Services::Named && !isKeyOfService(order.key))
        return CtlFailure{CtlExit::Usage, u"%1 is not a setting of a service: leave --service out"_s.arg(order.key)};
    const auto service = whose(link, command);
    if (const auto *const failure = std::get_if<CtlFailure>(&service))
        return *failure;
    QJsonObject params = std::get<QJsonObject>(service);
    const QString key = bareKey(order.key);
    QJsonObject set;
    if (order.action == Action::Set) {
        const auto value = settingFromArgument(order.key, order.value);
        if (const auto *const failure = std::get_if<CtlFailure>(&value))
            return *failure;
        set.insert(key, std::get<QJsonValue>(value));
    }
    params.insert("set"_L1, set);
    params.insert("unset"_L1, order.action == Action::Unset ? QJsonArray{key} : QJsonArray());
    return change(link, console, command, u"settings.apply"_s, params);
}

} // namespace

std::optional<CtlFailure> runSettings(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    switch (command.settings.action) {
    case Action::Get:
        return get(link, console, command);
    case Action::Check:
        return check(link, console, command);
    case Action::Set:
    case Action::Unset:
        return apply(link, console, command);
    case Action::Reload:
        break;
    }
    return change(link, console, command, u"settings.reload"_s, {});
}

} // namespace sluice
