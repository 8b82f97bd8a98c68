// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/connect/probecall.h"
#include "agentcore/control/controlclient.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace sluice {

class AgentModel;

/// “Probe me now”: asks the agent as HAProxy would, over loopback, and shows the bytes and when they came. The agent
/// counts such a probe nowhere.
class ProbeNow final : public QWidget
{
    Q_OBJECT

public:
    ProbeNow(ControlClient &client, const AgentModel &model, QWidget *parent = nullptr);
    ~ProbeNow() override;

private:
    void buildLayout();
    void followServices();
    void refresh();
    void probe();
    void askedLine(const ControlClient::Outcome &outcome);
    void say(const QString &text);

    ControlClient &m_client;
    const AgentModel &m_model;
    QComboBox *m_service = nullptr;
    QWidget *m_serviceBox = nullptr;
    QPushButton *m_button = nullptr;
    QPlainTextEdit *m_result = nullptr;
    std::unique_ptr<ProbeCall> m_call;
    bool m_asking = false; ///< for the line
};

/// Bytes as they can be read: "up 75%\n", with what is not printable as an escape.
[[nodiscard]] QString visibleBytes(const QByteArray &bytes);
/// Where to, the bytes both ways, when what came, and what HAProxy makes of it.
[[nodiscard]] QString probeText(const OwnProbe &probe, int haproxyWeight);

} // namespace sluice
