// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusfetch.h"

#include "agentcore/control/agentstatusjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Small enough for an answer even where every service is forced with the longest reason.
constexpr int pageSize = 200;

} // namespace

StatusFetch::StatusFetch(ControlClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void StatusFetch::start()
{
    ask(u"status"_s, {}, &StatusFetch::take);
}

void StatusFetch::ask(const QString &method, const QJsonObject &params, void (StatusFetch::*next)(const QJsonObject &))
{
    m_client.call(method, params, this, [this, next](const ControlClient::Outcome &outcome) {
        if (const auto *value = std::get_if<QJsonValue>(&outcome)) {
            (this->*next)(value->toObject());
            return;
        }
        deleteLater();
        Q_EMIT failed(std::get<RpcError>(outcome).text);
    });
}

void StatusFetch::take(const QJsonObject &status)
{
    m_status = agentStatusFromJson(status);
    if (!status.value("more"_L1).toBool()) {
        finish();
        return;
    }
    // Pages are in the order of names; that of the settings is known of the first one only.
    m_first = m_status.services.empty() ? QString() : m_status.services.front().name;
    m_status.services.clear();
    m_status.balancers.clear();
    nextServices();
}

void StatusFetch::nextServices()
{
    const QString last = m_status.services.empty() ? QString() : m_status.services.back().name;
    ask(u"services"_s, {{u"after"_s, last}, {u"limit"_s, pageSize}}, &StatusFetch::takeServices);
}

void StatusFetch::takeServices(const QJsonObject &page)
{
    const QJsonArray services = page.value("services"_L1).toArray();
    for (const QJsonValue service : services)
        m_status.services.push_back(serviceStatusFromJson(service.toObject()));
    if (page.value("more"_L1).toBool() && !services.isEmpty())
        nextServices();
    else
        nextBalancers();
}

void StatusFetch::nextBalancers()
{
    const quint64 last = m_status.balancers.empty() ? 0 : m_status.balancers.back().id;
    ask(u"balancers"_s, {{u"after"_s, qint64(last)}, {u"limit"_s, pageSize}}, &StatusFetch::takeBalancers);
}

void StatusFetch::takeBalancers(const QJsonObject &page)
{
    const QJsonArray balancers = page.value("balancers"_L1).toArray();
    for (const QJsonValue balancer : balancers)
        m_status.balancers.push_back(balancerStatusFromJson(balancer.toObject()));
    if (page.value("more"_L1).toBool() && !balancers.isEmpty())
        nextBalancers();
    else
        finish();
}

// What is not there yet comes with a page that is newer than the event.
void StatusFetch::note(const ServiceStatus &service)
{
    const auto found = std::ranges::find(m_status.services, service.name, &ServiceStatus::name);
    if (found != m_status.services.end())
        *found = service;
}

void StatusFetch::note(const BalancerStatus &balancer)
{
    const auto found = std::ranges::find(m_status.balancers, balancer.id, &BalancerStatus::id);
    if (found != m_status.balancers.end())
        *found = balancer;
}

void StatusFetch::noteGone(quint64 balancer)
{
    std::erase_if(m_status.balancers, [balancer](const BalancerStatus &one) { return one.id == balancer; });
}

void StatusFetch::finish()
{
    deleteLater();
    const auto first = std::ranges::find(m_status.services, m_first, &ServiceStatus::name);
    if (first != m_status.services.end())
        std::rotate(m_status.services.begin(), first, first + 1);
    Q_EMIT fetched(m_status);
}

} // namespace sluice
