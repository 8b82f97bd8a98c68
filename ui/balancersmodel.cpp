// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balancersmodel.h"

#include "agentcore/protocol/address.h"
#include "ui/balancerwords.h"
#include "ui/tableroles.h"
#include "ui/timewords.h"

#include <QFontDatabase>

#include <algorithm>

namespace sluice {

BalancersModel::BalancersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BalancersModel::setBalancers(std::vector<BalancerStatus> balancers, WallTime now)
{
    std::ranges::sort(balancers, {}, &BalancerStatus::id);
    m_now = now;
    removeMissing(balancers);
    insertNew(balancers);
    for (std::size_t row = 0; row < m_balancers.size(); ++row) {
        if (m_balancers[row] == balancers[row])
            continue;
        m_balancers[row] = balancers[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
    setNow(now);
}

// Rows come and go in runs: ten thousand one by one would stop the window for half a minute.
void BalancersModel::removeMissing(const std::vector<BalancerStatus> &balancers)
{
    const auto isMissing = [&](int row) {
        return !std::ranges::binary_search(balancers, m_balancers[std::size_t(row)].id, {}, &BalancerStatus::id);
    };
    for (int last = int(m_balancers.size()) - 1; last >= 0; --last) {
        if (!isMissing(last))
            continue;
        int first = last;
        while (first > 0 && isMissing(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_balancers.erase(m_balancers.begin() + first, m_balancers.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void BalancersModel::insertNew(const std::vector<BalancerStatus> &balancers)
{
    for (std::size_t row = 0; row < balancers.size(); ++row) {
        const auto isKnown = [&](std::size_t other) {
            return row < m_balancers.size() && m_balancers[row].id == balancers[other].id;
        };
        std::size_t end = row;
        while (end < balancers.size() && !isKnown(end))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, int(row), int(end) - 1);
        m_balancers.insert(m_balancers.begin() + std::ptrdiff_t(row), balancers.begin() + std::ptrdiff_t(row),
                           balancers.begin() + std::ptrdiff_t(end));
        endInsertRows();
        row = end - 1;
    }
}

// They change seldom and are few, so they come and go together.
void BalancersModel::setRefused(const std::vector<RefusedAddress> &refused)
{
    if (refused == m_refused)
        return;
    const int first = int(m_balancers.size());
    if (refused.size() == m_refused.size()
        && std::ranges::equal(refused, m_refused, {}, &RefusedAddress::address, &RefusedAddress::address)) {
        m_refused = refused;
        Q_EMIT dataChanged(index(first, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    if (!m_refused.empty()) {
        beginRemoveRows({}, first, rowCount() - 1);
        m_refused.clear();
        endRemoveRows();
    }
    if (refused.empty())
        return;
    beginInsertRows({}, first, first + int(refused.size()) - 1);
    m_refused = refused;
    endInsertRows();
}

const RefusedAddress *BalancersModel::refused(int row) const
{
    const auto index = std::size_t(row) - m_balancers.size();
    return row >= int(m_balancers.size()) && index < m_refused.size() ? &m_refused[index] : nullptr;
}

void BalancersModel::setNow(WallTime now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastSeen), index(rowCount() - 1, LastSeen), {Qt::DisplayRole});
}

int BalancersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_balancers.size() + m_refused.size());
}

int BalancersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BalancersModel::lastSeenText(const BalancerStatus &balancer) const
{
    if (!balancer.lastSeen)
        return tr("not since the agent started");
    if (isSilent(balancer, m_now))
        return tr("silent, last %1").arg(agoText(*balancer.lastSeen, m_now));
    return agoText(*balancer.lastSeen, m_now);
}

QString BalancersModel::text(const BalancerStatus &balancer, Column column) const
{
    switch (column) {
    case Address:
        return balancer.address;
    case Line:
        return balancer.line.isEmpty() ? tr("sends nothing") : lineText(balancer.line);
    case Service:
        return balancer.service;
    case LastSeen:
        return lastSeenText(balancer);
    case Interval:
        return balancer.interval ? tr("every %1").arg(durationText(*balancer.interval)) : tr("not known");
    case Probes:
        return QString::number(balancer.probes);
    case LastReply:
        return balancer.probes == 0 ? QString() : lineText(balancer.lastReply);
    case Owed:
        return owedText(balancer);
    case ColumnCount:
        break;
    }
    return {};
}

QString BalancersModel::text(const RefusedAddress &refused, Column column) const
{
    switch (column) {
    case Address:
        return refused.address;
    case Line:
        return refused.sent.isEmpty() ? QString() : lineText(refused.sent);
    case LastSeen:
        return refused.last ? agoText(*refused.last, m_now) : QString();
    case Probes:
        return refused.times == 0 ? QString() : QString::number(refused.times);
    case LastReply:
        return tr("none: it is not allowed");
    case Service:
    case Interval:
    case Owed:
    case ColumnCount:
        break;
    }
    return {};
}

QString BalancersModel::addressAt(int row) const
{
    const RefusedAddress *const one = refused(row);
    return one ? one->address : m_balancers[std::size_t(row)].address;
}

std::optional<WallTime> BalancersModel::lastSeenAt(int row) const
{
    const RefusedAddress *const one = refused(row);
    return one ? one->last : m_balancers[std::size_t(row)].lastSeen;
}

QVariant BalancersModel::sortValue(int row, Column column) const
{
    const RefusedAddress *const one = refused(row);
    switch (column) {
    case Address: {
        const std::optional<IpAddress> address = IpAddress::fromString(addressAt(row));
        return address ? QVariant(
                   QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(address->bytes.data()), 16).toHex()))
                       : QVariant();
    }
    case LastSeen: {
        const std::optional<WallTime> last = lastSeenAt(row);
        return last ? QVariant(qint64(last->time_since_epoch().count())) : QVariant();
    }
    case Interval:
        return one || !m_balancers[std::size_t(row)].interval
            ? QVariant()
            : QVariant(qint64(m_balancers[std::size_t(row)].interval->count()));
    case Probes:
        return one ? one->times : m_balancers[std::size_t(row)].probes;
    case Line:
    case Service:
    case LastReply:
    case Owed:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BalancersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const RefusedAddress *const refusedOne = refused(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return refusedOne ? text(*refusedOne, column) : text(m_balancers[std::size_t(index.row())], column);
    case TableRole::sort:
        return sortValue(index.row(), column);
    case TableRole::whole:
        return column == LastSeen && lastSeenAt(index.row()) ? QVariant(isoText(*lastSeenAt(index.row()))) : QVariant();
    case Qt::FontRole:
        return column == Line || (column == LastReply && !refusedOne)
            ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
            : QVariant();
    case Qt::TextAlignmentRole:
        return column == Probes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant BalancersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Probes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Address:
        return tr("Address");
    case Line:
        return tr("agent-send");
    case Service:
        return tr("Service");
    case LastSeen:
        return tr("Last seen");
    case Interval:
        return tr("Asks");
    case Probes:
        return tr("Probes");
    case LastReply:
        return tr("Last reply");
    case Owed:
        return tr("Owed");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sluice
