// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace sluice {

/// The latest probes, newest first, never more than `maximumRows`.
class ProbesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 500;
    enum Column { Time, From, Sent, Answer, Service, Outcome, ColumnCount };
    Q_ENUM(Column)

    explicit ProbesModel(QObject *parent = nullptr);

    void clear();
    /// Oldest first, as the agent tells them.
    void add(const std::vector<ProbeStatus> &probes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ProbeStatus &probe, Column column);

    std::deque<ProbeStatus> m_probes; ///< newest first
};

} // namespace sluice
