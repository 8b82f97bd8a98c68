// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/listenerwords.h"

namespace sluice {

using namespace Qt::StringLiterals;

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
    QString text = tr("%1, %2").arg(who, listeningText(agent));
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
