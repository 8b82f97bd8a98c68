// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/servicechoice.h"

#include "app/ctl/statusfetch.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype namesShown = 10;

CtlFailure mustChoose(const QStringList &names)
{
    QString list = names.first(std::min(names.size(), namesShown)).join(", "_L1);
    if (names.size() > namesShown)
        list += u" and %1 more"_s.arg(names.size() - namesShown);
    return {CtlExit::Usage,
            u"this agent answers for several services: add --service NAME or --all; known are: %1"_s.arg(list)};
}

} // namespace

std::variant<QStringList, CtlFailure> servicesMeant(AgentLink &link, const CtlCommand &command)
{
    if (command.services == CtlCommand::Services::Named)
        return QStringList{command.service};
    const CtlAnswer answer = fetchServices(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    QStringList names;
    const QJsonArray services = std::get<QJsonObject>(answer).value("services"_L1).toArray();
    for (const QJsonValue service : services)
        names.append(service.toObject().value("name"_L1).toString());
    if (names.size() > 1 && command.services != CtlCommand::Services::All)
        return mustChoose(names);
    return names;
}

} // namespace sluice
