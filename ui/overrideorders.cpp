// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overrideorders.h"

#include "agentcore/control/agentstatusjson.h"
#include "ui/agentmodel.h"
#include "ui/servicelook.h"

#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject paramsOf(const QString &service, const ForceWish &wish)
{
    QJsonObject params{{u"service"_s, service}, {u"reason"_s, wish.reason}};
    if (const auto *state = std::get_if<ForcedState>(&wish.value))
        params.insert(u"state"_s, QString(word(*state)));
    else if (const int *percent = std::get_if<int>(&wish.value))
        params.insert(u"weight"_s, *percent);
    else if (const auto *limit = std::get_if<ForcedMaxconn>(&wish.value)) {
        params.insert(u"maxconn"_s, limit->maxconn);
        params.insert(u"restore"_s, limit->restore);
    }
    if (const auto *length = std::get_if<std::chrono::milliseconds>(&wish.end))
        params.insert(u"for_s"_s, double(length->count()) / 1000);
    else if (const auto *time = std::get_if<WallTime>(&wish.end))
        params.insert(u"until_ms"_s, qint64(time->time_since_epoch().count()));
    return params;
}

/// What was done, and what the agent warns of.
QString withWarning(const QString &text, const QJsonObject &answer)
{
    QStringList sentences{text};
    if (!answer.value("saved"_L1).toBool(true))
        sentences.append(OverrideOrders::tr("It could not be saved, so it would not survive a restart of the agent."));
    else if (const QString warning = answer.value("warning"_L1).toString(); !warning.isEmpty())
        sentences.append(warning);
    return sentences.join(u' ');
}

} // namespace

QString titleOf(const ForcedValue &value)
{
    if (const auto *state = std::get_if<ForcedState>(&value))
        return titleOf(*state);
    if (const int *percent = std::get_if<int>(&value))
        return OverrideOrders::tr("Weight %1 %").arg(*percent);
    return OverrideOrders::tr("Maxconn %1").arg(std::get<ForcedMaxconn>(value).maxconn);
}

bool takesOut(const ForcedValue &value)
{
    if (const auto *state = std::get_if<ForcedState>(&value))
        return *state != ForcedState::Up;
    const int *percent = std::get_if<int>(&value);
    return percent && *percent == 0;
}

OverrideOrders::OverrideOrders(ControlClient &client, AgentModel &model, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_model(model)
{
}

std::optional<OverrideOrders::Undo> OverrideOrders::snapshot(const QString &service) const
{
    const ServiceStatus *const status = m_model.service(service);
    return status ? std::optional(Undo{service, status->overrides}) : std::nullopt;
}

void OverrideOrders::force(const QString &service, const ForceWish &wish)
{
    order(u"override.set"_s, paramsOf(service, wish), tr("%1 is forced on “%2”.").arg(titleOf(wish.value), service),
          snapshot(service));
}

void OverrideOrders::release(const QString &service, std::optional<OverrideSlot> slot)
{
    const std::optional<Undo> before = snapshot(service);
    QJsonObject params{{u"service"_s, service}};
    if (slot)
        params.insert(u"slot"_s, QString(word(*slot)));
    const bool administrative = before && before->before.state && forcesAdministrative(before->before.state->state)
        && slot.value_or(OverrideSlot::State) == OverrideSlot::State;
    const QString text = administrative ? tr("“%1” goes back to automatic. A drain or maint that an operator set on "
                                             "the load balancer meanwhile ends too.")
                                        : tr("“%1” goes back to automatic.");
    order(u"override.clear"_s, params, text.arg(service), before);
}

void OverrideOrders::releaseAll()
{
    // Each service, forced or not: somebody else may have forced something that no event has told yet.
    m_releasing = int(m_model.status().services.size());
    const auto failures = std::make_shared<QStringList>();
    for (const ServiceStatus &service : m_model.status().services) {
        m_client.call(u"override.clear"_s, {{u"service"_s, service.name}}, this,
                      [this, failures](const ControlClient::Outcome &outcome) {
                          if (const auto *error = std::get_if<RpcError>(&outcome))
                              failures->append(error->text);
                          else
                              takeService(std::get<QJsonValue>(outcome).toObject());
                          if (--m_releasing > 0)
                              return;
                          if (failures->isEmpty())
                              Q_EMIT allReleased();
                          else
                              Q_EMIT failed(tr("The agent did not do it: %1").arg(failures->constFirst()));
                      });
    }
}

void OverrideOrders::takeService(const QJsonObject &answer)
{
    if (answer.value("service"_L1).isObject())
        m_model.take(serviceStatusFromJson(answer.value("service"_L1).toObject()));
}

void OverrideOrders::oweReady(const QString &service)
{
    m_client.call(
        u"ready.owe"_s, {{u"service"_s, service}}, this, [this, service](const ControlClient::Outcome &outcome) {
            if (const auto *error = std::get_if<RpcError>(&outcome)) {
                Q_EMIT failed(tr("Ready could not be said: %1").arg(error->text));
                return;
            }
            const QJsonObject answer = std::get<QJsonValue>(outcome).toObject();
            const int balancers = answer.value("balancers"_L1).toInt();
            const QString text = balancers == 0 ? tr("No load balancer is known yet that could be told “ready”.")
                : balancers == 1
                ? tr("One load balancer is told “ready” until it has heard it.")
                : tr("%n load balancers are told “ready” until they have heard it.", nullptr, balancers);
            Q_EMIT told(withWarning(text, answer));
        });
}

void OverrideOrders::order(const QString &method, const QJsonObject &params, const QString &text,
                           std::optional<Undo> undo)
{
    m_client.call(method, params, this, [this, text, undo = std::move(undo)](const ControlClient::Outcome &outcome) {
        if (const auto *error = std::get_if<RpcError>(&outcome)) {
            Q_EMIT failed(tr("The agent did not do it: %1").arg(error->text));
            return;
        }
        const QJsonObject answer = std::get<QJsonValue>(outcome).toObject();
        takeService(answer);
        m_undo = undo;
        if (undo)
            Q_EMIT done(withWarning(text, answer));
        else
            Q_EMIT told(withWarning(text, answer));
    });
}

ForceWish OverrideOrders::again(const ForcedValue &value, const OverrideNote &note) const
{
    ForceWish wish{value, note.reason, {}};
    if (!note.end)
        return wish;
    if (note.end->kind == OverrideEnd::Kind::At)
        wish.end = note.end->wall;
    else
        wish.end = std::max<std::chrono::milliseconds>(note.end->wall - m_model.now(), 1s);
    return wish;
}

void OverrideOrders::putBack(const QString &service, const std::vector<SlotBefore> &before)
{
    const QString text = tr("Undone: “%1” is as it was before.").arg(service);
    for (const SlotBefore &one : before) {
        if (one.value)
            order(u"override.set"_s, paramsOf(service, {*one.value, {}, {}}), text, std::nullopt);
        else
            order(u"override.clear"_s, {{u"service"_s, service}, {u"slot"_s, QString(word(one.slot))}}, text,
                  std::nullopt);
    }
}

void OverrideOrders::undo()
{
    const std::optional<Undo> undo = std::exchange(m_undo, std::nullopt);
    const ServiceStatus *const now = undo ? m_model.service(undo->service) : nullptr;
    if (!now)
        return;
    const QString text = tr("Undone: “%1” is as it was before.").arg(undo->service);
    const Overrides was = undo->before;
    const Overrides is = now->overrides;
    const auto putBack = [&](OverrideSlot slot, const std::optional<ForceWish> &wish) {
        if (wish)
            order(u"override.set"_s, paramsOf(undo->service, *wish), text, std::nullopt);
        else
            order(u"override.clear"_s, {{u"service"_s, undo->service}, {u"slot"_s, QString(word(slot))}}, text,
                  std::nullopt);
    };
    const auto wishFor = [this](const auto &slot, auto valueOf) {
        return slot ? std::optional(again(valueOf(*slot), slot->note)) : std::nullopt;
    };
    if (was.state != is.state)
        putBack(OverrideSlot::State, wishFor(was.state, [](const auto &one) { return ForcedValue(one.state); }));
    if (was.weight != is.weight)
        putBack(OverrideSlot::Weight, wishFor(was.weight, [](const auto &one) { return ForcedValue(one.percent); }));
    if (was.maxconn != is.maxconn) {
        putBack(OverrideSlot::Maxconn, wishFor(was.maxconn, [](const auto &one) {
                    return ForcedValue(ForcedMaxconn{one.maxconn, one.restore});
                }));
    }
}

} // namespace sluice
