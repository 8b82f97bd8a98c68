// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/believedservers.h"

#include <QAbstractTableModel>
#include <QColor>

namespace sluice {

/// The server as HAProxy's statistics page would show it, a row for each load balancer.
class BelievedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Balancer, Line, Service, Status, Traffic, Weight, Maxconn, Change, ColumnCount };
    Q_ENUM(Column)

    explicit BelievedModel(QObject *parent = nullptr);

    void setViews(const std::vector<BelievedView> &views, WallTime now);
    /// Time goes by: only ages change.
    void setNow(WallTime now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const BelievedView &view, Column column) const;

    std::vector<BelievedView> m_views;
    WallTime m_now{};
};

/// The colour of HAProxy's statistics page for such a status; the word in it says the same. Invalid where it is not
/// known.
[[nodiscard]] QColor statisticsColour(const std::optional<QByteArray> &status, std::optional<bool> takesTraffic);

} // namespace sluice
