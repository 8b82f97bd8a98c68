// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/statusfetch.h"

#include <QJsonArray>

#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

/// Small enough for 1 MiB even where every service is forced with the longest reason.
constexpr int pageSize = 200;

/// Calls `method` until there is no more; `key` of the last item is where the next page begins.
CtlAnswer fetchPages(AgentLink &link, const QString &method, QLatin1StringView key)
{
    QJsonArray all;
    QJsonObject params{{u"limit"_s, pageSize}};
    for (;;) {
        const CtlAnswer page = link.call(method, params);
        const auto *const json = std::get_if<QJsonObject>(&page);
        if (!json)
            return page;
        const QJsonArray items = json->value(method).toArray();
        for (const QJsonValue item : items)
            all.append(item);
        if (items.isEmpty() || !json->value("more"_L1).toBool())
            return QJsonObject{{method, all}};
        params.insert("after"_L1, items.last().toObject().value(key));
    }
}

} // namespace

CtlAnswer fetchServices(AgentLink &link)
{
    return fetchPages(link, u"services"_s, "name"_L1);
}

CtlAnswer fetchBalancers(AgentLink &link)
{
    return fetchPages(link, u"balancers"_s, "id"_L1);
}

CtlAnswer fetchStatus(AgentLink &link)
{
    const CtlAnswer answer = link.call(u"status"_s);
    const auto *const first = std::get_if<QJsonObject>(&answer);
    if (!first)
        return answer;
    QJsonObject status = *first;
    const bool more = status.take("more"_L1).toBool();
    if (!more)
        return status;
    for (const auto &[part, fetch] : {std::pair{u"services"_s, &fetchServices}, {u"balancers"_s, &fetchBalancers}}) {
        const CtlAnswer pages = fetch(link);
        const auto *const json = std::get_if<QJsonObject>(&pages);
        if (!json)
            return pages;
        status.insert(part, json->value(part));
    }
    return status;
}

QJsonObject onlyOfService(QJsonObject json, const QString &service)
{
    static constexpr std::array lists{std::pair{"services"_L1, "name"_L1}, std::pair{"balancers"_L1, "service"_L1},
                                      std::pair{"probes"_L1, "service"_L1}, std::pair{"entries"_L1, "service"_L1}};
    for (const auto &[list, key] : lists) {
        if (!json.contains(list))
            continue;
        QJsonArray kept;
        const QJsonArray all = json.value(list).toArray();
        for (const QJsonValue item : all) {
            if (item.toObject().value(key).toString() == service)
                kept.append(item);
        }
        json.insert(list, kept);
    }
    return json;
}

CtlFailure noSuchService(const QString &name)
{
    return {CtlExit::Usage, u"there is no service \"%1\"; \"sluicectl services\" lists them"_s.arg(name)};
}

} // namespace sluice
