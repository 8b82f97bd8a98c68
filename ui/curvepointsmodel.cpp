// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curvepointsmodel.h"

#include "agentcore/protocol/reply.h"
#include "ui/pointstext.h"

#include <algorithm>
#include <cmath>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr double most = 100; ///< percent of availability
constexpr double step = 1;   ///< between two points that are moved or added

QString percentText(double number)
{
    return QString::number(number, 'g', 6);
}

} // namespace

CurvePointsModel::CurvePointsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CurvePointsModel::setPoints(const QList<CurvePoint> &points)
{
    if (points == m_points)
        return;
    if (points.size() == m_points.size()) {
        m_points = points;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_points = points;
    endResetModel();
}

void CurvePointsModel::replace(int row, const CurvePoint &point)
{
    if (m_points[row] == point)
        return;
    m_points[row] = point;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

void CurvePointsModel::movePoint(int row, const CurvePoint &wanted)
{
    if (row < 0 || row >= m_points.size())
        return;
    const double least = row == 0 ? 0 : m_points[row - 1].availability + step;
    const double greatest = row + 1 == m_points.size() ? most : m_points[row + 1].availability - step;
    CurvePoint point = m_points[row];
    if (least <= greatest)
        point.availability = std::clamp(std::round(wanted.availability), least, greatest);
    point.weight = std::clamp(std::round(wanted.weight), 0.0, double(maximumWeight));
    replace(row, point);
}

int CurvePointsModel::addPoint(const CurvePoint &wanted)
{
    const CurvePoint point{std::clamp(std::round(wanted.availability), 0.0, most),
                           std::clamp(std::round(wanted.weight), 0.0, double(maximumWeight))};
    const auto after = std::ranges::lower_bound(m_points, point.availability, {}, &CurvePoint::availability);
    if (after != m_points.end() && after->availability == point.availability)
        return -1;
    const int row = int(after - m_points.begin());
    beginInsertRows({}, row, row);
    m_points.insert(row, point);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

int CurvePointsModel::addPointInGap(const std::function<double(double)> &weightAt)
{
    double widest = 0;
    double middle = 0;
    double left = -step; // so that 0 and 100 themselves can be had
    QList<double> borders;
    for (const CurvePoint &point : m_points)
        borders.append(point.availability);
    borders.append(most + step);
    for (const double right : borders) {
        if (right - left > widest) {
            widest = right - left;
            middle = std::clamp(std::round((left + right) / 2), 0.0, most);
        }
        left = right;
    }
    return addPoint({middle, weightAt(middle)});
}

void CurvePointsModel::removePoint(int row)
{
    if (row < 0 || row >= m_points.size() || m_points.size() == 1)
        return;
    beginRemoveRows({}, row, row);
    m_points.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int CurvePointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int CurvePointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CurvePointsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CurvePoint &point = m_points[index.row()];
    const QString number = percentText(index.column() == Availability ? point.availability : point.weight);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return number;
    if (role == Qt::AccessibleTextRole)
        return index.column() == Availability ? tr("availability %1 percent").arg(number)
                                              : tr("weight %1 percent").arg(number);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CurvePointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Availability ? tr("Available, %") : tr("Weight, %");
}

Qt::ItemFlags CurvePointsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool CurvePointsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    bool good = false;
    const double number = value.toString().trimmed().toDouble(&good);
    QList<CurvePoint> changed = m_points;
    CurvePoint &point = changed[index.row()];
    (index.column() == Availability ? point.availability : point.weight) = number;
    if (!good || !isCurve(changed)) {
        Q_EMIT refused(expected(index));
        return false;
    }
    replace(index.row(), changed[index.row()]);
    return true;
}

QString CurvePointsModel::expected(const QModelIndex &index) const
{
    if (index.column() == Weight)
        return tr("Expected is a weight from 0 to %1 percent.").arg(maximumWeight);
    const int row = index.row();
    if (row > 0 && row + 1 < m_points.size())
        return tr("Expected is an availability above %1 and below %2 percent, its neighbours.")
            .arg(percentText(m_points[row - 1].availability), percentText(m_points[row + 1].availability));
    if (row > 0)
        return tr("Expected is an availability above %1 and up to 100 percent.")
            .arg(percentText(m_points[row - 1].availability));
    if (m_points.size() > 1)
        return tr("Expected is an availability from 0 and below %1 percent.")
            .arg(percentText(m_points[1].availability));
    return tr("Expected is an availability from 0 to 100 percent.");
}

} // namespace sluice
