// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sluice {

class AgentModel;
class StateSign;

/// While a service is to leave: how many connections are left, and whether it can be stopped without cutting off anybody.
/// Not there else.
class LeaveLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LeaveLine(const AgentModel &model, QWidget *parent = nullptr);

    void setService(const QString &name);
    void refresh();

private:
    const AgentModel &m_model;
    QString m_service;
    StateSign *m_sign = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace sluice
