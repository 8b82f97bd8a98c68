// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the control socket for what is owed, and for monitoring.
#include "agentcore/agent/agentcall.h"
#include "agentcore/agent/debtshandover.h"
#include "agentcore/agent/prometheustext.h"
#include "agentcore/control/jsonvalues.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype namesAtMost = 10;
/// What fits into one answer, with lines of any length.
constexpr PrometheusLimits scrapeLimits{250, 250};

/// `10.0.0.5 "lb1 web/web1"`
QString nameOf(const QString &address, const QByteArray &line)
{
    return line.isEmpty() ? address : u"%1 \"%2\""_s.arg(address, QString::fromLatin1(line));
}

/// `10.0.0.5 "lb1 web/web1" (web): ready, maxconn 200`; empty where nothing is owed.
QString owedText(const BalancerStatus &balancer)
{
    QStringList words;
    for (const OwedStatus &owed : balancer.owed) {
        QString text = word(owed.kind);
        if (owed.restoreMaxconn)
            text += u" %1"_s.arg(*owed.restoreMaxconn);
        words.append(text);
    }
    if (balancer.returnCheck)
        words.append(u"up after its return check"_s);
    if (words.isEmpty())
        return {};
    return u"%1 (%2): %3"_s.arg(nameOf(balancer.address, balancer.line), balancer.service, words.join(", "_L1));
}

QString knownNames(const std::set<BalancerKey> &keys)
{
    QStringList names;
    for (const BalancerKey &key : keys) {
        if (names.size() == namesAtMost) {
            names.append(u"and %1 more"_s.arg(qsizetype(keys.size()) - namesAtMost));
            break;
        }
        names.append(nameOf(key.address.toString(), key.line));
    }
    return names.isEmpty() ? u"none is known"_s : u"known are: "_s + names.join(", "_L1);
}

} // namespace

void AgentMethods::metrics(const Call &call)
{
    askStatus([this, call](const AgentStatus &status) {
        answer(call, QJsonObject{{u"text"_s, QString::fromUtf8(prometheusText(status, scrapeLimits))}});
    });
}

void AgentMethods::debtsExport(const Call &call)
{
    answer(call, toJson(DebtsHandover{m_keeper.state().overrides, m_keeper.state().debts}));
}

void AgentMethods::debtsImport(const Call &call)
{
    const auto read = debtsHandoverFromJson(call.params(), m_clock);
    if (const auto *const error = std::get_if<RpcError>(&read))
        return refuse(call, error->code, error->text);
    const auto &handover = std::get<DebtsHandover>(read);
    for (const auto &[service, forced] : handover.overrides) {
        if (!knowsService(call, service))
            return;
    }
    for (const auto &[key, record] : handover.debts) {
        if (!knowsService(call, key.service))
            return;
    }
    const Keeper::TakenOver taken = m_keeper.takeOver(handover.overrides, handover.debts);
    if (call.audit) {
        call.audit->text = u"%1 services, %2 load balancers"_s.arg(taken.services).arg(taken.result.balancers);
        if (!taken.result.warning.isEmpty())
            call.audit->text += u"; not saved: "_s + taken.result.warning;
    }
    answer(call,
           QJsonObject{{u"services"_s, qint64(taken.services)},
                       {u"balancers"_s, qint64(taken.result.balancers)},
                       {u"saved"_s, taken.result.health != JournalHealth::NotSaved},
                       {u"warning"_s, taken.result.warning}});
}

void AgentMethods::balancersForget(const Call &call)
{
    const auto address = IpAddress::fromString(call.params().value("address"_L1).toString());
    const QJsonValue lineValue = call.params().value("line"_L1);
    const std::optional<QByteArray> line = json::toBytes(lineValue);
    if (!address)
        return refuse(call, RpcErrorCode::InvalidParams, u"address: expected an IP address"_s);
    if (!lineValue.isUndefined() && !lineValue.isNull() && !line)
        return refuse(call, RpcErrorCode::InvalidParams, u"line: expected an agent-send line, without its line end"_s);
    const auto meant = [&](const BalancerKey &key) { return key.address == *address && (!line || key.line == *line); };
    if (std::ranges::none_of(m_keeper.known(), meant))
        return refuse(call, RpcErrorCode::Refused,
                      u"no load balancer is known as %1; %2"_s.arg(nameOf(address->toString(), line.value_or("")),
                                                                   knownNames(m_keeper.known())));
    // The engine first: what it still wants written of them comes before its answer.
    m_engine.ask([address = *address, line](Engine &engine) { return engine.forget(address, line); },
                 [this, call, address = *address, line](const std::vector<BalancerStatus> &balancers) {
                     forgotten(call, m_keeper.forget(address, line), balancers);
                 });
}

void AgentMethods::forgotten(const Call &call, const Keeper::Forgotten &forgotten,
                             const std::vector<BalancerStatus> &balancers)
{
    QStringList owed;
    for (const BalancerStatus &balancer : balancers) {
        if (const QString text = owedText(balancer); !text.isEmpty())
            owed.append(text);
    }
    if (call.audit) {
        QStringList names;
        for (const BalancerKey &key : forgotten.keys)
            names.append(nameOf(key.address.toString(), key.line));
        call.audit->text = u"forgotten: "_s + names.mid(0, namesAtMost).join(", "_L1);
        if (!owed.isEmpty())
            call.audit->text += u"; dropped what is owed: "_s + owed.join("; "_L1);
        if (!forgotten.result.warning.isEmpty())
            call.audit->text += u"; not saved: "_s + forgotten.result.warning;
    }
    answer(call,
           QJsonObject{{u"forgotten"_s, qint64(forgotten.keys.size())},
                       {u"owed"_s, QJsonArray::fromStringList(owed)},
                       {u"saved"_s, forgotten.result.health != JournalHealth::NotSaved},
                       {u"warning"_s, forgotten.result.warning}});
}

} // namespace sluice
