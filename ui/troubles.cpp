// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troubles.h"

#include "ui/agentmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::TroubleWords)
};

/// "[::]:9999".
QString endpoint(const ListenerStatus &listener)
{
    const bool isV6 = listener.address.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(listener.address).arg(listener.port);
}

QString settingsPlace(const AgentInfo &agent)
{
    return agent.configFile.isEmpty() ? u"sluicekeeper.toml"_s : agent.configFile;
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
    if (model.link() == ControlClient::State::Refused) {
        trouble.kind = TroubleKind::AgentRefuses;
        trouble.text = TroubleWords::tr("The agent at %1 does not want this panel: %2.")
                           .arg(model.socketPath(), model.linkText());
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
    Trouble trouble{TroubleKind::CannotListen, endpoint(listener), ToneRole::Bad, {}, {}};
    const QString &error = listener.error;
    // The words of Qt and of the C library; both come untranslated from the agent.
    if (error.contains("in use"_L1, Qt::CaseInsensitive)) {
        trouble.kind = TroubleKind::AddressInUse;
        trouble.text = TroubleWords::tr(
                           "Another program has %1, so HAProxy gets no answer there. Stop that program (“ss -ltnp "
                           "sport = :%2” names it), or set another listen.port in %3. The agent keeps trying.")
                           .arg(endpoint(listener))
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
                           .arg(endpoint(listener), error, settingsPlace(agent));
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
                            + TroubleWords::tr("If it is a load balancer of yours, add it to listen.allow in %1.")
                                  .arg(settingsPlace(agent)),
                        {TroubleAction::Dismiss}});
}

} // namespace

std::vector<Trouble> troublesOf(const AgentModel &model, const PanelOptions &options)
{
    if (!model.connected()) {
        const bool justBegun = !model.known() && model.linkText().isEmpty() && options.startError.isEmpty()
            && model.link() != ControlClient::State::Refused;
        return justBegun ? std::vector<Trouble>{} : std::vector{linkTrouble(model, options)};
    }
    const AgentInfo &agent = model.status().agent;
    std::vector<Trouble> troubles;
    addJournal(troubles, agent);
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
