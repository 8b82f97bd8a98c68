// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/forcerequest.h"

#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "app/ctl/overridetext.h"
#include "app/ctl/timetext.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

QStringList slotWordsOf(const CtlCommand &command)
{
    switch (command.verb) {
    case CtlVerb::Ready:
        return {};
    case CtlVerb::Weight:
        return {QString(word(OverrideSlot::Weight))};
    case CtlVerb::Maxconn:
        return {QString(word(OverrideSlot::Maxconn))};
    case CtlVerb::Auto:
        if (command.force.slot)
            return {QString(word(*command.force.slot))};
        return {QString(word(OverrideSlot::State)), QString(word(OverrideSlot::Weight)),
                QString(word(OverrideSlot::Maxconn))};
    default:
        return {QString(word(OverrideSlot::State))};
    }
}

void insertValue(QJsonObject &params, const CtlCommand &command)
{
    const ForceOrder &order = command.force;
    if (command.verb == CtlVerb::Weight) {
        params.insert("weight"_L1, order.weight);
    } else if (command.verb == CtlVerb::Maxconn) {
        params.insert("maxconn"_L1, order.maxconn);
        params.insert("restore"_L1, order.restore);
    } else {
        // The state verbs are HAProxy's own words.
        params.insert("state"_L1, QString(entryOf(command.verb).word));
    }
}

void insertNote(QJsonObject &params, const ForceOrder &order)
{
    if (!order.reason.isEmpty())
        params.insert("reason"_L1, order.reason);
    if (order.length)
        params.insert("for_s"_L1, json::fromDuration(order.length));
    if (order.until)
        params.insert("until_ms"_L1, json::fromTime(order.until));
    if (order.then == ForceOrder::FollowUp::Maint)
        params.insert("then"_L1, QString(word(ForcedState::Maint)));
}

QString endText(const std::optional<OverrideEnd> &end, WallTime now)
{
    return end ? u"until "_s + clockText(end->wall, now) : u"without an end"_s;
}

QString forcedText(const Overrides &overrides, const CtlCommand &command, WallTime now)
{
    const auto textOf = [&](const auto &slot) {
        return slot ? slotText(*slot) + u' ' + endText(slot->note.end, now) : QString();
    };
    switch (command.verb) {
    case CtlVerb::Weight:
        return textOf(overrides.weight);
    case CtlVerb::Maxconn:
        return textOf(overrides.maxconn);
    default:
        return textOf(overrides.state);
    }
}

QString clearedText(const QJsonObject &answer, const QString &service)
{
    QStringList slotWords;
    const QJsonArray cleared = answer.value("cleared"_L1).toArray();
    for (const QJsonValue slot : cleared)
        slotWords.append(slot.toString());
    const QString rest = overridesText(
        overridesFromJson(answer.value("service"_L1).toObject().value("overrides"_L1).toObject()));
    if (slotWords.isEmpty())
        return u"%1: nothing of that was forced; now %2"_s.arg(service, rest);
    return u"%1: released %2; now %3"_s.arg(service, slotWords.join(", "_L1), rest);
}

} // namespace

ForceRequest forceRequestOf(const CtlCommand &command, const QString &service)
{
    ForceRequest request{u"override.set"_s, {{u"service"_s, service}}, slotWordsOf(command)};
    if (command.verb == CtlVerb::Ready) {
        request.method = u"ready.owe"_s;
    } else if (command.verb == CtlVerb::Auto) {
        request.method = u"override.clear"_s;
        if (command.force.slot)
            request.params.insert("slot"_L1, QString(word(*command.force.slot)));
    } else {
        insertValue(request.params, command);
        insertNote(request.params, command.force);
    }
    return request;
}

QString forceResultText(const CtlCommand &command, const QString &service, const QJsonObject &answer, WallTime now)
{
    const QString name = shown(service);
    if (command.verb == CtlVerb::Ready) {
        const int told = answer.value("balancers"_L1).toInt();
        return u"%1: ready is owed to %2 until it has heard it"_s.arg(
            name, told == 1 ? u"one balancer"_s : u"%1 balancers"_s.arg(told));
    }
    if (command.verb == CtlVerb::Auto)
        return clearedText(answer, name);
    const Overrides overrides = overridesFromJson(
        answer.value("service"_L1).toObject().value("overrides"_L1).toObject());
    return u"%1: %2"_s.arg(name, forcedText(overrides, command, now));
}

} // namespace sluice
