// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/waiting.h"

#include "agentcore/control/agentstatusjson.h"
#include "app/ctl/leavetext.h"
#include "app/ctl/statusfetch.h"
#include "app/ctl/terminal.h"
#include "app/ctl/timetext.h"
#include "app/ctl/waitverdict.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = WaitVerdict::State;

constexpr auto lookEvery = 250ms;
constexpr qsizetype namesShown = 10;

/// Lets the control client read, and find an agent that was restarted.
void rest()
{
    QEventLoop loop;
    QTimer::singleShot(lookEvery, &loop, &QEventLoop::quit);
    loop.exec();
}

QString joined(const QStringList &names)
{
    if (names.size() <= namesShown)
        return names.join(", "_L1);
    return u"%1 and %2 more"_s.arg(names.first(namesShown).join(", "_L1)).arg(names.size() - namesShown);
}

/// The line on which a terminal shows whom we wait for; nothing elsewhere.
class Progress
{
public:
    explicit Progress(CtlConsole &console)
        : m_console(console)
        , m_visible(isTerminal(TerminalStream::Error))
    {
    }
    ~Progress()
    {
        if (!m_shown.isEmpty())
            write(QString());
    }
    Q_DISABLE_COPY_MOVE(Progress)

    void show(const QString &text)
    {
        if (m_visible && text != m_shown)
            write(text);
        if (m_visible)
            m_shown = text;
    }

private:
    void write(const QString &text)
    {
        m_console.err << '\r' << text.left(terminalSize().columns - 1) << "\x1b[K";
        m_console.err.flush();
    }

    CtlConsole &m_console;
    const bool m_visible;
    QString m_shown;
};

QJsonValue withoutEnd(const QJsonValue &slot)
{
    // The forecast of when an end comes moves with the clock; the rest says whose order it is.
    QJsonObject json = slot.toObject();
    json.remove("end"_L1);
    return json;
}

/// The first service on which something else is forced than was ordered.
std::optional<QString> orderedOtherwise(const QJsonObject &status, const std::vector<OrderedService> &services)
{
    const QJsonArray now = status.value("services"_L1).toArray();
    for (const OrderedService &ordered : services) {
        for (const QJsonValue value : now) {
            const QJsonObject service = value.toObject();
            if (service.value("name"_L1).toString() != ordered.name)
                continue;
            const QJsonObject overrides = service.value("overrides"_L1).toObject();
            for (const QString &slot : ordered.slotWords) {
                if (withoutEnd(overrides.value(slot)) != withoutEnd(ordered.overrides.value(slot)))
                    return ordered.name;
            }
        }
    }
    return std::nullopt;
}

QJsonObject toJson(QLatin1StringView outcome, const WaitVerdict &verdict)
{
    return {{u"outcome"_s, outcome},
            {u"names"_s, QJsonArray::fromStringList(verdict.names)},
            {u"left_out"_s, QJsonArray::fromStringList(verdict.leftOut)}};
}

WaitReport endOf(const WaitVerdict &verdict)
{
    switch (verdict.state) {
    case State::Done:
        return {toJson("done"_L1, verdict), std::nullopt};
    case State::NobodyKnown: {
        const QString silent = verdict.leftOut.isEmpty() ? QString() : u" (silent: %1)"_s.arg(joined(verdict.leftOut));
        return {toJson("nobody-known"_L1, verdict),
                CtlFailure{CtlExit::TimedOut,
                           u"nobody asks for %1 who could be waited for%2; the order stays in force, and \"sluicectl "
                           "balancers\" shows who asks"_s.arg(joined(verdict.names), silent)}};
    }
    case State::Silent:
        return {
            toJson("silent"_L1, verdict),
            CtlFailure{CtlExit::TimedOut,
                       u"silent, so what HAProxy believes there is not known: %1; the order stays in force; "
                       "--ignore-silent leaves them out, \"sluicectl balancers forget ADDRESS\" removes one that is "
                       "gone for good"_s.arg(joined(verdict.names))}};
    case State::Waiting:
        break;
    }
    return {};
}

WaitReport timedOut(const WaitVerdict &verdict, std::chrono::milliseconds timeout)
{
    const QString whom = verdict.names.isEmpty() ? u"the agent has not answered"_s
                                                 : u"not fetched yet by %1"_s.arg(joined(verdict.names));
    return {toJson("timed-out"_L1, verdict),
            CtlFailure{CtlExit::TimedOut,
                       u"timed out after %1: %2; the order stays in force and is told at the next probe"_s.arg(
                           durationText(timeout), whom)}};
}

WaitReport changed(const QString &service, const WaitVerdict &verdict)
{
    return {toJson("changed"_L1, verdict),
            CtlFailure{CtlExit::Failed,
                       u"what is forced on %1 was changed meanwhile, by its end or by somebody else; \"sluicectl "
                       "history\" tells who"_s.arg(service)}};
}

/// What is left at those services, as it was when the wait was over.
WaitReport withRemaining(WaitReport report, const AgentStatus &status, const QStringList &names)
{
    QJsonObject connections;
    for (const ServiceStatus &service : status.services) {
        if (!names.contains(service.name) || !service.watchesPorts)
            continue;
        connections.insert(service.name,
                           service.connections ? QJsonValue(*service.connections) : QJsonValue(QJsonValue::Null));
        if (const QString left = leaveText(service, status.balancers); !left.isEmpty())
            report.remaining.append(u"%1: %2"_s.arg(shown(service.name), left));
    }
    report.json.insert("connections"_L1, connections);
    return report;
}

QString progressText(const WaitVerdict &verdict)
{
    return u"waiting for %1"_s.arg(joined(verdict.names));
}

} // namespace

WaitReport waitForBalancers(AgentLink &link, CtlConsole &console, const WaitOrder &order,
                            const std::vector<OrderedService> &services)
{
    QStringList names;
    for (const OrderedService &service : services)
        names.append(service.name);
    Progress progress(console);
    WaitVerdict verdict;
    AgentStatus status;
    const QDeadlineTimer deadline(order.timeout);
    while (!deadline.hasExpired()) {
        link.setPatience(
            std::max(std::chrono::milliseconds(deadline.remainingTime()), std::chrono::milliseconds(lookEvery)));
        const CtlAnswer answer = fetchStatus(link);
        if (const auto *const json = std::get_if<QJsonObject>(&answer)) {
            status = agentStatusFromJson(*json);
            if (const auto service = orderedOtherwise(*json, services))
                return withRemaining(changed(*service, verdict), status, names);
            verdict = judgeWait(status.balancers, names, momentOf(status), order.silent);
            if (verdict.state != State::Waiting)
                return withRemaining(endOf(verdict), status, names);
            progress.show(progressText(verdict));
        } else {
            progress.show(u"the agent is gone; trying again every second"_s);
        }
        rest();
    }
    return withRemaining(timedOut(verdict, order.timeout), status, names);
}

} // namespace sluice
