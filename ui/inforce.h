// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/policy/overrides.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace sluice {

class AgentModel;
class LeaveLine;
class OverrideOrders;
class StateSign;

/// What is forced: what, since when, by whom, why, until when; and the one prominent way back.
class InForce final : public QWidget
{
    Q_OBJECT

public:
    InForce(const AgentModel &model, OverrideOrders &orders, QWidget *parent = nullptr);

    void setService(const QString &name);
    void refresh();

private:
    struct Row
    {
        QWidget *box = nullptr;
        StateSign *sign = nullptr;
        QLabel *what = nullptr;
        QLabel *note = nullptr;
        QPushButton *release = nullptr;
    };
    static constexpr std::array allSlots{OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn};

    void addRow(OverrideSlot slot);
    void buildLayout();
    void showRow(std::size_t index, const Overrides &overrides);
    void showButton(const Overrides &overrides);

    const AgentModel &m_model;
    OverrideOrders &m_orders;
    QString m_service;
    QLabel *m_nothing = nullptr;
    std::array<Row, allSlots.size()> m_rows;
    LeaveLine *m_leave = nullptr;
    QPushButton *m_automatic = nullptr;
    QLabel *m_alsoEnds = nullptr;
};

/// "Since 14:03 by root, until 16:00. Reason: kernel update".
[[nodiscard]] QString noteText(const OverrideNote &note, WallTime now);

} // namespace sluice
