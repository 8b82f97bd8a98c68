// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;

namespace sluice {

class AgentModel;

/// Lets an address that was refused ask: by an order to the agent, or with the line to write into its settings where
/// that is not permitted from here.
class AllowDialog final : public QDialog
{
    Q_OBJECT

public:
    AllowDialog(ControlClient &client, const AgentModel &agent, QString address, QWidget *parent);

Q_SIGNALS:
    /// The agent answers it from now on.
    void allowed(const QString &address);

private:
    void buildLayout();
    void fetchList();
    void order();
    void takeAnswer(const ControlClient::Outcome &outcome);
    void showLine();
    void followRights();

    ControlClient &m_client;
    const AgentModel &m_agent;
    const QString m_address;
    QStringList m_allow; ///< as it is now
    QLabel *m_hint = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_allowButton = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace sluice
