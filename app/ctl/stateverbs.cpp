// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/stateverbs.h"

#include "app/ctl/forcerequest.h"
#include "app/ctl/servicechoice.h"
#include "app/ctl/waiting.h"

#include <QJsonArray>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

/// What has been done so far, service by service.
struct Done
{
    QJsonArray results;
    std::vector<OrderedService> services;
    bool allSaved = true;
    QString warning;
};

std::optional<CtlFailure> orderFor(AgentLink &link, CtlConsole &console, const CtlCommand &command,
                                   const QString &service, Done &done)
{
    const ForceRequest request = forceRequestOf(command, service);
    const CtlAnswer answer = link.call(request.method, request.params);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    done.results.append(json);
    done.services.push_back(
        {service, request.slotWords, json.value("service"_L1).toObject().value("overrides"_L1).toObject()});
    done.allSaved = done.allSaved && json.value("saved"_L1).toBool(true);
    if (const QString warning = json.value("warning"_L1).toString(); !warning.isEmpty())
        done.warning = warning;
    if (command.form == CtlCommand::Form::Text) {
        const WallTime now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        console.print(forceResultText(command, service, json, now) + u'\n');
    }
    return std::nullopt;
}

std::optional<CtlFailure> notSaved(const QString &warning)
{
    const QString why = warning.isEmpty() ? QString() : u" (%1)"_s.arg(warning);
    return CtlFailure{CtlExit::Failed,
                      u"not saved%1: it is in force, but would not survive a restart of the agent; make room on its "
                      "disk or its state directory writable, then say it again"_s.arg(why)};
}

} // namespace

std::optional<CtlFailure> runStateVerb(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const auto meant = servicesMeant(link, command);
    if (const auto *const failure = std::get_if<CtlFailure>(&meant))
        return *failure;
    Done done;
    std::optional<CtlFailure> failure;
    for (const QString &service : std::get<QStringList>(meant)) {
        failure = orderFor(link, console, command, service, done);
        if (failure)
            break;
    }
    QJsonObject report{{u"results"_s, done.results}, {u"wait"_s, QJsonValue::Null}};
    if (!failure && command.wait) {
        const WaitReport waited = waitForBalancers(link, console, *command.wait, done.services);
        report.insert("wait"_L1, waited.json);
        failure = waited.failure;
        if (command.form == CtlCommand::Form::Text) {
            for (const QString &remaining : waited.remaining)
                console.print(remaining + u'\n');
        }
        const QJsonArray leftOut = waited.json.value("left_out"_L1).toArray();
        for (const QJsonValue name : leftOut)
            console.say(u"left out, because it is silent: %1"_s.arg(name.toString()));
    }
    if (command.form == CtlCommand::Form::Json)
        console.print(report);
    if (!done.allSaved) {
        if (failure)
            console.say(failure->text);
        return notSaved(done.warning);
    }
    if (!done.warning.isEmpty())
        console.say(done.warning);
    return failure;
}

} // namespace sluice
