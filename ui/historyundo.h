// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace sluice {

class AgentModel;
class HistoryModel;
class OverrideOrders;
class TablePage;

/// Takes an entry of the history back, asked about first: what it says was in force before is put back.
class HistoryUndo final : public QObject
{
    Q_OBJECT

public:
    /// `page` shows `history`.
    HistoryUndo(TablePage &page, const HistoryModel &history, const AgentModel &agent, OverrideOrders &orders,
                QObject *parent = nullptr);

private:
    /// Follows the row and what we may do.
    void refresh();
    void askFirst();
    [[nodiscard]] QString whyNot() const;

    TablePage &m_page;
    const HistoryModel &m_history;
    const AgentModel &m_agent;
    OverrideOrders &m_orders;
    QAction *m_action = nullptr;
};

} // namespace sluice
