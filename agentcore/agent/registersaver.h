// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelink.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace sluice {

/// Writes the register of balancers soon after one appeared and now and then. Lives in the control thread.
class RegisterSaver final : public QObject
{
    Q_OBJECT

public:
    RegisterSaver(EngineLink &engine, QString path, QObject *parent = nullptr);

    /// In the control thread.
    void start();
    void stop();
    /// A balancer appeared or was forgotten.
    void changed();

private:
    void save();

    EngineLink &m_engine;
    QString m_path;
    QTimer m_soon;
    QTimer m_regularly;
};

} // namespace sluice
