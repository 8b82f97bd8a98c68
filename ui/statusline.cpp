// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/agentmodel.h"
#include "ui/card.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString listening(const AgentInfo &agent)
{
    QStringList places;
    for (const ListenerStatus &listener : agent.listening) {
        if (!listener.listening)
            continue;
        const bool isV6 = listener.address.contains(u':');
        places.append((isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(listener.address).arg(listener.port));
    }
    return places.isEmpty() ? StatusLine::tr("listens nowhere")
                            : StatusLine::tr("listens on %1").arg(places.join(StatusLine::tr(" and ")));
}

} // namespace

StatusLine::StatusLine(const AgentModel &model, QWidget *parent)
    : QLabel(parent)
    , m_model(model)
{
    setObjectName(u"statusLine"_s);
    setTextFormat(Qt::PlainText);
    setContentsMargins(4, 0, 4, 2);
    setMinimumWidth(1); // it may be cut; its tool tip has it whole
    makeMuted(this);
    refresh();
}

QString StatusLine::sentence() const
{
    if (!m_model.known())
        return tr("No agent at %1 yet").arg(m_model.socketPath());
    const AgentInfo &agent = m_model.status().agent;
    const QString who = agent.kind == AgentKind::BuiltIn
        ? tr("Built-in agent %1 on %2").arg(agent.version, agent.host)
        : tr("Agent %1 running as a service on %2").arg(agent.version, agent.host);
    if (!m_model.connected())
        return tr("%1, gone").arg(who);
    QString text = tr("%1, %2").arg(who, listening(agent));
    if (agent.source == SamplingSource::Simulated)
        text = tr("%1 — demonstration: the CPU load is simulated").arg(text);
    return text;
}

void StatusLine::refresh()
{
    const QString text = sentence();
    if (this->text() == text)
        return;
    setText(text);
    setToolTip(text);
}

} // namespace sluice
