// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/refusedlist.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace sluice {

/// The load balancers that ask, or are owed something, in the order of their ids; after them who is refused.
class BalancersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Line, Service, LastSeen, Interval, Probes, LastReply, Owed, ColumnCount };
    Q_ENUM(Column)

    explicit BalancersModel(QObject *parent = nullptr);

    void setBalancers(std::vector<BalancerStatus> balancers, WallTime now);
    void setRefused(const std::vector<RefusedAddress> &refused);
    /// nullptr where the row is no refused address.
    [[nodiscard]] const RefusedAddress *refused(int row) const;
    /// Time goes by: only ages change.
    void setNow(WallTime now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const BalancerStatus &balancer, Column column) const;
    [[nodiscard]] QString text(const RefusedAddress &refused, Column column) const;
    [[nodiscard]] QVariant sortValue(int row, Column column) const;
    [[nodiscard]] QString addressAt(int row) const;
    [[nodiscard]] std::optional<WallTime> lastSeenAt(int row) const;
    [[nodiscard]] QString lastSeenText(const BalancerStatus &balancer) const;
    void removeMissing(const std::vector<BalancerStatus> &balancers);
    void insertNew(const std::vector<BalancerStatus> &balancers);

    std::vector<BalancerStatus> m_balancers;
    std::vector<RefusedAddress> m_refused;
    WallTime m_now{};
};

} // namespace sluice
