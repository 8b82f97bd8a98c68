// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overrideorders.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace sluice {

class AgentModel;
class EndPicker;

/// Where an administrator forces something: state, weight or maxconn, with a reason and an end.
class OverrideControls final : public QWidget
{
    Q_OBJECT

public:
    OverrideControls(const AgentModel &model, OverrideOrders &orders, QWidget *parent = nullptr);

    void setService(const QString &name);
    /// Follows the connection and what we may do.
    void refresh();

    /// Taking out is asked about first, also where another part of the window wants it.
    void forceState(ForcedState state);

private:
    void buildLayout();
    void setTabOrders();
    QPushButton *addStateButton(ForcedState state, const QString &text);
    void fillMenu();
    void openWeight();
    void openMaxconn();
    void askUp();
    void askReady();
    void force(const ForcedValue &value);
    void send(const ForcedValue &value);

    const AgentModel &m_model;
    OverrideOrders &m_orders;
    QString m_service;
    QLineEdit *m_reason = nullptr;
    EndPicker *m_end = nullptr;
    std::vector<QPushButton *> m_states;
    QPushButton *m_weight = nullptr;
    QPushButton *m_maxconn = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QLabel *m_why = nullptr; ///< why nothing can be done
};

} // namespace sluice
