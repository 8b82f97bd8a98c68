// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QAbstractTableModel>

#include <functional>

namespace sluice {

/// The points of a weight curve, one a row. Whatever is done to them, they stay a curve.
class CurvePointsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Availability, Weight, ColumnCount };

    explicit CurvePointsModel(QObject *parent = nullptr);

    /// Not an edit.
    void setPoints(const QList<CurvePoint> &points);
    [[nodiscard]] const QList<CurvePoint> &points() const noexcept { return m_points; }

    /// As near as its neighbours and the ranges let it go, in whole percent.
    void movePoint(int row, const CurvePoint &wanted);
    /// Where no other point stands; the row, or -1.
    int addPoint(const CurvePoint &wanted);
    /// On the line, in the middle of the widest gap; the row, or -1 where there is no room.
    int addPointInGap(const std::function<double(double)> &weightAt);
    /// The last one stays.
    void removePoint(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();
    /// A number was typed that cannot stand there; the sentence says what can.
    void refused(const QString &text);

private:
    [[nodiscard]] QString expected(const QModelIndex &index) const;
    void replace(int row, const CurvePoint &point);

    QList<CurvePoint> m_points;
};

} // namespace sluice
