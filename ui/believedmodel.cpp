// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/believedmodel.h"

#include "ui/balancerwords.h"
#include "ui/tableroles.h"
#include "ui/timewords.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString statusText(const BelievedServer &server)
{
    if (const std::optional<QByteArray> status = server.status())
        return QString::fromLatin1(*status);
    return BelievedModel::tr("not known");
}

QString trafficText(const BelievedServer &server)
{
    const std::optional<bool> takes = server.takesTraffic();
    if (!takes)
        return BelievedModel::tr("not known");
    return *takes ? BelievedModel::tr("yes") : BelievedModel::tr("no");
}

QString maxconnText(const BelievedServer &server)
{
    const std::optional<quint32> limit = server.maxconn();
    if (!limit)
        return BelievedModel::tr("not known");
    return *limit == 0 ? BelievedModel::tr("unlimited") : QString::number(*limit);
}

} // namespace

// As `.active_up`, `.maintain`, … in HAProxy 2.6, src/stats.c.
QColor statisticsColour(const std::optional<QByteArray> &status, std::optional<bool> takesTraffic)
{
    if (!status)
        return {};
    if (status->startsWith("MAINT"))
        return QColor(0xc0, 0x78, 0x20);
    if (status->startsWith("DOWN"))
        return QColor(0xff, 0x90, 0x90);
    if (status->startsWith("DRAIN") || takesTraffic == false)
        return QColor(0x20, 0xa0, 0xff);
    return status->startsWith("no check") ? QColor(0xe0, 0xe0, 0xe0) : QColor(0xc0, 0xff, 0xc0);
}

BelievedModel::BelievedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BelievedModel::setViews(const std::vector<BelievedView> &views, WallTime now)
{
    m_now = now;
    // They come one after another and go together.
    if (views.size() < m_views.size()) {
        beginResetModel();
        m_views = views;
        endResetModel();
        return;
    }
    const std::size_t known = m_views.size();
    if (views.size() > known) {
        beginInsertRows({}, int(known), int(views.size()) - 1);
        m_views.insert(m_views.end(), views.begin() + std::ptrdiff_t(known), views.end());
        endInsertRows();
    }
    for (std::size_t row = 0; row < known; ++row) {
        if (m_views[row] == views[row])
            continue;
        m_views[row] = views[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void BelievedModel::setNow(WallTime now)
{
    m_now = now;
    if (!m_views.empty())
        Q_EMIT dataChanged(index(0, Change), index(rowCount() - 1, Change), {Qt::DisplayRole});
}

int BelievedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

int BelievedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BelievedModel::text(const BelievedView &view, Column column) const
{
    switch (column) {
    case Balancer:
        return view.address;
    case Line:
        return view.line.isEmpty() ? tr("sends nothing") : lineText(view.line);
    case Service:
        return view.service;
    case Status:
        return statusText(view.server);
    case Traffic:
        return trafficText(view.server);
    case Weight:
        return view.server.weight() ? QString::number(*view.server.weight()) : tr("not known");
    case Maxconn:
        return maxconnText(view.server);
    case Change:
        if (!view.changed || view.before.isEmpty())
            return {};
        return tr("was %1 until %2", "status, so long ago")
            .arg(QString::fromLatin1(view.before), agoText(*view.changed, m_now));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BelievedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const BelievedView &view = m_views[std::size_t(index.row())];
    const auto column = Column(index.column());
    const QColor colour = column == Status ? statisticsColour(view.server.status(), view.server.takesTraffic())
                                           : QColor();
    switch (role) {
    case Qt::DisplayRole:
        return text(view, column);
    case Qt::ToolTipRole:
        return tr("Made from the %n replies that it fetched, and from nothing else: it knows of no health check there "
                  "and of no operator.",
                  nullptr, int(view.replies));
    case Qt::BackgroundRole:
        return colour.isValid() ? QVariant(colour) : QVariant();
    case Qt::ForegroundRole:
        return colour.isValid() ? QVariant(QColor(Qt::black)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Status ? QVariant(Qt::AlignCenter) : QVariant();
    case TableRole::sort:
        return column == Weight && view.server.weight() ? QVariant(*view.server.weight()) : QVariant();
    default:
        return {};
    }
}

QVariant BelievedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Status ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Made from the replies that each load balancer fetched: no health checks, no operators.");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Balancer:
        return tr("Load balancer");
    case Line:
        return tr("agent-send");
    case Service:
        return tr("Service");
    case Status:
        return tr("Status there");
    case Traffic:
        return tr("Traffic");
    case Weight:
        return tr("Weight");
    case Maxconn:
        return tr("Maxconn");
    case Change:
        return tr("Before");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sluice
