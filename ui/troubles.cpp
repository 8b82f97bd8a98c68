// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troubles.h"

#include "ui/agentmodel.h"
#include "ui/leftbehind.h"
#include "ui/listenerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::TroubleWords)
};

QString settingsPlace(const AgentInfo &agent)
{
    return agent.configFile.isEmpty() ? u"sluicekeeper.toml"_s : agent.configFile;
}

QString refusalText(const AgentModel &model)
{
    const std::optional<int> theirs = model.agentProtocol();
    if (theirs && *theirs > controlProtocolVersion) {
        return TroubleWords::tr("The agent at %1 is newer than this panel, and they do not understand each other "
                                "(control protocol %2, this panel has %3). The agent goes on answering HAProxy. Close "
                                "the panel and start one of the agent's version.")
            .arg(model.socketPath())
            .arg(*theirs)
            .arg(controlProtocolVersion);
    }
    if (theirs && *theirs < controlProtocolVersion) {
        return TroubleWords::tr("The agent at %1 is older than this panel, and they do not understand each other "
                                "(control protocol %2, this panel has %3). The agent goes on answering HAProxy. If it "
                                "was updated, it still has to be started again: “systemctl restart sluiced”.")
            .arg(model.socketPath())
            .arg(*theirs)
            .arg(controlProtocolVersion);
    }
    return TroubleWords::tr("The agent at %1 does not want this panel: %2.").arg(model.socketPath(), model.linkText());
}

Trouble linkTrouble(const AgentModel &model, const PanelOptions &options)
{
    Trouble trouble;
    if (!options.startError.isEmpty()) {
        trouble.text = TroubleWords::tr(
                           "The agent of this panel could not start: %1. Mend that, then start the panel again.")
                           .arg(options.startError);
        return trouble;
    }
    if (!options.otherAgent.isEmpty()) {
        trouble.kind = TroubleKind::AddressInUse;
        trouble.text = TroubleWords::tr(
                           "Another agent, %1, answers HAProxy, and this panel cannot see it: no control socket "
                           "answers at %2. The agent of this panel was ended, so that two never answer for one server. "
                           "Start the panel with “--connect” and the path of that agent's control socket, or stop that "
                           "agent and start the panel again.")
                           .arg(options.otherAgent, options.serviceSocket);
        return trouble;
    }
    if (model.link() == ControlClient::State::Refused) {
        trouble.kind = TroubleKind::AgentRefuses;
        trouble.text = refusalText(model);
        return trouble;
    }
    const QString why = model.linkText().isEmpty() ? TroubleWords::tr("no answer") : model.linkText();
    if (model.known()) {
        trouble.text = TroubleWords::tr(
                           "The agent is gone (%1). Below stands what it said last; HAProxy keeps what it last "
                           "heard. The panel tries to reach it every second.")
                           .arg(why);
    } else {
        trouble.text = TroubleWords::tr("No agent answers at %1 (%2). The panel tries to reach it every second.")
                           .arg(model.socketPath(), why);
    }
    trouble.text += u' ';
    trouble.text += options.agentHome == AgentHome::Elsewhere
        ? TroubleWords::tr("On a machine with systemd, “systemctl status sluiced” tells what is the matter.")
        : TroubleWords::tr("If it does not come back, close the panel and start it again.");
    return trouble;
}

Trouble listenTrouble(const ListenerStatus &listener, const AgentInfo &agent)
{
    Trouble trouble{TroubleKind::CannotListen, endpointText(listener), ToneRole::Bad, {}, {}};
    const QString &error = listener.error;
    if (const std::optional<QString> other = otherAgentOn(listener)) {
        trouble.kind = TroubleKind::AddressInUse;
        trouble.text = TroubleWords::tr(
                           "Another agent, %1, answers HAProxy on %2, so nothing that is forced here reaches anybody. "
                           "This one keeps trying. To see that one instead, start the panel with “--connect” and the "
                           "path of its control socket.")
                           .arg(*other, endpointText(listener));
    } else if (isInUse(listener)) {
        trouble.kind = TroubleKind::AddressInUse;
        trouble.text = TroubleWords::tr(
                           "Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp "
                           "sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.")
                           .arg(endpointText(listener))
                           .arg(listener.port)
                           .arg(settingsPlace(agent));
    } else if (error.contains("not available"_L1, Qt::CaseInsensitive)
               || error.contains("cannot assign"_L1, Qt::CaseInsensitive)) {
        trouble.kind = TroubleKind::AddressNotThere;
        trouble.text = TroubleWords::tr(
                           "This machine does not have the address %1, so HAProxy gets no answer there. Bring the "
                           "address up, or correct listen.addresses in %2. The agent keeps trying.")
                           .arg(listener.address, settingsPlace(agent));
    } else {
        trouble.text = TroubleWords::tr(
                           "The agent cannot listen on %1: %2. HAProxy gets no answer there. See [listen] in %3. "
                           "The agent keeps trying.")
                           .arg(endpointText(listener), error, settingsPlace(agent));
    }
    return trouble;
}

void addJournal(std::vector<Trouble> &troubles, const AgentInfo &agent)
{
    const QString why = agent.journalText.isEmpty() ? QString() : u" ("_s + agent.journalText + u')';
    if (agent.journal == JournalHealth::Lost) {
        troubles.push_back(
            {TroubleKind::JournalLost,
             {},
             ToneRole::Bad,
             TroubleWords::tr("The record of what was forced is lost%1. HAProxy may still hold a drain or maint, "
                              "so the agent says nothing about it until you decide: force Maint, or say “ready” "
                              "so that the server takes visitors again.")
                 .arg(why),
             {TroubleAction::ForceMaint, TroubleAction::SayReady}});
    } else if (agent.journal == JournalHealth::NotSaved) {
        troubles.push_back(
            {TroubleKind::JournalNotSaved,
             {},
             ToneRole::Bad,
             TroubleWords::tr("What is forced could not be saved%1. It is in force, but would not survive a "
                              "restart of the agent. Make room on the disk, or make the state directory writable.")
                 .arg(why),
             {}});
    }
}

void addSettings(std::vector<Trouble> &troubles, const AgentInfo &agent)
{
    if (agent.settingsError.isEmpty())
        return;
    troubles.push_back(
        {TroubleKind::SettingsError,
         agent.settingsError,
         ToneRole::Bad,
         TroubleWords::tr("The settings have an error, so others are in force: %1. Correct it, then restart "
                          "the agent.")
             .arg(agent.settingsError),
         {}});
}

void addMeasurement(std::vector<Trouble> &troubles, const AgentStatus &status)
{
    if (status.services.empty())
        return;
    for (const SourceStatus &source : status.services.front().sources) {
        if (source.availability || source.error.isEmpty())
            continue;
        troubles.push_back(
            {TroubleKind::NoMeasurement,
             source.kind,
             ToneRole::Caution,
             TroubleWords::tr("“%1” cannot be measured: %2. Without it no weight is said, and HAProxy keeps the "
                              "weight it has.")
                 .arg(source.kind, source.error),
             {}});
    }
}

void addNotices(std::vector<Trouble> &troubles, const AgentInfo &agent)
{
    if (agent.firstStart) {
        troubles.push_back(
            {TroubleKind::FirstStart,
             {},
             ToneRole::Calm,
             TroubleWords::tr("This agent runs for the first time. If an earlier one left the server in MAINT or "
                              "DRAIN at HAProxy, “Say ready” brings it back."),
             {TroubleAction::SayReady, TroubleAction::Dismiss}});
    }
    if (agent.refused == 0 || agent.lastRefused.isEmpty())
        return;
    const QString text = agent.refused == 1
        ? TroubleWords::tr("%1 asked and is not allowed, so it got no answer.").arg(agent.lastRefused)
        : TroubleWords::tr("%1 asked and is not allowed, so it got no answer (refused so far: %2).")
              .arg(agent.lastRefused)
              .arg(agent.refused);
    troubles.push_back({TroubleKind::AddressRefused,
                        agent.lastRefused,
                        ToneRole::Caution,
                        text + u' '
                            + TroubleWords::tr("If it is a load balancer of yours, allow it here or in listen.allow "
                                               "in %1.")
                                  .arg(settingsPlace(agent)),
                        {TroubleAction::Allow, TroubleAction::Dismiss}});
}

Trouble agentOnMachine(const AgentModel &model, const FoundAgent &found)
{
    Trouble trouble{TroubleKind::AgentOnMachine, found.version, ToneRole::Caution, {}, {}};
    const QString both = TroubleWords::tr("An agent now runs in the background of this machine (version %1), and this "
                                          "panel still has its own; only one of them can answer HAProxy.")
                             .arg(found.version);
    if (found.rights == FoundAgent::Rights::View && !leftBehind(model.status()).isEmpty()) {
        trouble.text = both + u' '
            + TroubleWords::tr("To hand over what is forced and owed, you (%1) need the right to operate it: members "
                               "of the group “sluicekeeper” have it.")
                  .arg(found.user);
        trouble.actions = {TroubleAction::Dismiss};
        return trouble;
    }
    trouble.text = both + u' '
        + TroubleWords::tr("“Hand over” gives it what is forced and what load balancers still have to hear, and ends "
                           "the one in this panel.");
    trouble.actions = {TroubleAction::HandOver, TroubleAction::Dismiss};
    return trouble;
}

} // namespace

std::vector<Trouble> troublesOf(const AgentModel &model, const PanelOptions &options,
                                const std::optional<FoundAgent> &found)
{
    if (!model.connected()) {
        const bool justBegun = !model.known() && model.linkText().isEmpty() && options.startError.isEmpty()
            && options.otherAgent.isEmpty() && model.link() != ControlClient::State::Refused;
        return justBegun ? std::vector<Trouble>{} : std::vector{linkTrouble(model, options)};
    }
    const AgentInfo &agent = model.status().agent;
    std::vector<Trouble> troubles;
    addJournal(troubles, agent);
    if (found)
        troubles.push_back(agentOnMachine(model, *found));
    for (const ListenerStatus &listener : agent.listening) {
        if (!listener.listening)
            troubles.push_back(listenTrouble(listener, agent));
    }
    addSettings(troubles, agent);
    addMeasurement(troubles, model.status());
    addNotices(troubles, agent);
    return troubles;
}

} // namespace sluice
