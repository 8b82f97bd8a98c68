// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;

namespace sluice {

class BalancersModel;
class TablePage;

/// "Allow…" beside the table of load balancers, where somebody was refused.
class RefusedAction final : public QObject
{
    Q_OBJECT

public:
    /// `page` shows `balancers`.
    RefusedAction(TablePage &page, const BalancersModel &balancers, QObject *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void allowWanted(const QString &address);

private:
    [[nodiscard]] QString address() const;

    TablePage &m_page;
    const BalancersModel &m_balancers;
    QAction *m_action = nullptr;
};

} // namespace sluice
